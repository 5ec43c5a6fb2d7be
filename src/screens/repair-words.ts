import type { Repair } from '../text/repairs/repair.ts';
import type { Script } from '../text/scripts.ts';
import type { Speaker } from './import/reason-words.ts';
import { scriptName } from './import/reason-words.ts';

/** What is wrong at a place, and what the button says that puts it right. */
export interface RepairWords {
  readonly what: string;
  readonly remedy: string;
}

/** A repair in words. What is only taken out shows no difference, so that its button says just that. */
export function repairWords({ words, lang }: Pick<Speaker, 'words' | 'lang'>, repair: Repair): RepairWords {
  const { kind, found, intended, values, replacements } = repair;
  const script = values.script === undefined ? '' : scriptName(values.script as Script, lang);
  const isSeen = kind !== 'soft-hyphen' && kind !== 'zero-width' && kind !== 'bidi-control';
  const removed = replacements[0] ? replacements[0].end - replacements[0].start : 0;
  return {
    what: words(`repairs:found.${kind}`, {
      ...values,
      script,
      // Characters that nobody sees would play their tricks in the sentence about them too.
      found: (isSeen ? found : intended).trim(),
      // Of spaces it is told how many stand in a row, and a page would show them as one.
      ...(kind === 'double-space' && { count: removed, found: found.trim().replace(IN_A_ROW, openBoxes) }),
    }),
    remedy: isSeen ? words('repairs:repair', { intended: intended.trim() }) : words('repairs:remove'),
  };
}

const IN_A_ROW = /[ \u00A0]{2,}/g;

/** Spaces as proofreaders write them. */
function openBoxes(spaces: string): string {
  return '␣'.repeat(spaces.length);
}
