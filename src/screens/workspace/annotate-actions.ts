import { z } from 'zod';
import { MAX_NOTE, noteAbouts } from '../../annotation/notes.ts';
import { ID_PATTERN } from '../../text/ids.ts';
import { acceptTwins } from '../../workflow/accept-twins.ts';
import { editNotes } from '../../workflow/edit-notes.ts';
import type { Outcome } from '../../workflow/outcome.ts';
import type { Asked, Services } from '../../workflow/services.ts';
import { markTagged } from '../../workflow/tagged-blocks.ts';
import { useWording } from '../../workflow/use-wording.ts';
import { findSpan } from './find-span.ts';
import type { Pairing } from './workspace.ts';

/** The longest language tag that is taken, in characters. */
const MAX_LANGUAGE_TAG = 35;

const id = z.string().regex(ID_PATTERN);
const count = z.coerce.number().int().nonnegative();
const version = count.nullable().default(null);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const onTag = { tag: id, version };
/** A little more is taken than fits, so that the answer says so and the words are not lost. */
const noteText = z.string().max(2 * MAX_NOTE);

/** What people can do to notes, marks and sets, besides tagging. */
export const annotateActions = [
  /** `start` and `end` are of the words; a form without scripts names the words, or none for the whole block. */
  z.object({
    action: z.literal('write-note'),
    tag: id.optional(),
    block: id,
    blockVersion: count,
    start: count.optional(),
    end: count.optional(),
    wording: z.string().max(2000).optional(),
    about: z.enum(noteAbouts).default('block'),
    text: noteText,
    publish: flag.default(false),
    lang: z.string().max(MAX_LANGUAGE_TAG),
  }),
  z.object({ action: z.literal('rewrite-note'), ...onTag, text: noteText, publish: flag.default(false) }),
  z.object({ action: z.literal('answer-note'), ...onTag, answer: id.optional(), text: noteText }),
  z.object({ action: z.literal('settle-note'), ...onTag, settled: flag.default(true) }),
  z.object({ action: z.literal('mark-tagged'), block: id, blockVersion: count }),
  z.object({ action: z.literal('unmark-tagged'), block: id, blockVersion: count }),
  /** A wording that the project remembers, in the place of what the quote says. */
  z.object({ action: z.literal('use-wording'), ...onTag, wording: z.string().min(1).max(50_000) }),
  /** The proposed twins of both texts that are sure enough, all at once. */
  z.object({ action: z.literal('accept-twins'), atLeast: z.coerce.number().min(0).max(1) }),
] as const;
type AnnotateAction = z.infer<(typeof annotateActions)[number]>;

/** Does what a form of Annotate asks for. */
export function runAnnotateAction(
  services: Services,
  asked: Asked,
  pairing: Pairing,
  action: AnnotateAction,
): Promise<Outcome> | Outcome {
  switch (action.action) {
    case 'write-note': {
      const { tag = services.makeId(), start, end, wording } = action;
      const text = pairing.state.blocks.find((block) => block.id === action.block)?.text ?? '';
      const given = start !== undefined && end !== undefined ? { start, end } : null;
      const span = given ?? (wording ? findSpan(text, wording) : null);
      if (wording && !span) return { kind: 'impossible', why: 'words-not-found' };
      // Without words it is about the block, whatever the form says.
      const about = span === null && action.about === 'words' ? 'block' : span ? 'words' : action.about;
      const edit = { ...action, kind: action.action, tag, span, about } as const;
      return editNotes(services, { ...asked, version: null }, edit);
    }
    case 'rewrite-note':
      return editNotes(services, { ...asked, version: action.version }, { ...action, kind: 'rewrite-note' });
    case 'settle-note':
      return editNotes(services, { ...asked, version: action.version }, { ...action, kind: 'settle-note' });
    case 'answer-note': {
      const { answer = services.makeId() } = action;
      return editNotes(
        services,
        { ...asked, version: action.version },
        { ...action, kind: action.action, answer },
      );
    }
    case 'mark-tagged':
    case 'unmark-tagged': {
      const onBlock = { ...asked, blockId: action.block, version: action.blockVersion };
      return markTagged(services, onBlock, action.action === 'mark-tagged');
    }
    case 'use-wording':
      return useWording(services, { ...asked, version: action.version }, action.tag, action.wording);
    case 'accept-twins':
      return acceptTwins(services, { ...asked, alignmentId: pairing.alignment.id }, action.atLeast);
    default:
      return action satisfies never;
  }
}

const names: ReadonlySet<string> = new Set(annotateActions.map(({ shape }) => shape.action.value));

/** Whether an action is one of these. */
export function isAnnotateAction(action: { readonly action: string }): action is AnnotateAction {
  return names.has(action.action);
}
