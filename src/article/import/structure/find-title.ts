import type { PhraseMatch } from '../boilerplate-phrases.ts';
import { endsInStop, isProse } from '../prose.ts';
import { linkShare, type RawBlock } from '../raw-block.ts';
import { isSameTitle } from '../same-title.ts';
import { readByline } from './byline-words.ts';
import { findDate } from './dates.ts';

/**
 * The index of the document's title: the heading that the metadata names, the heading of the first rank, or in
 * plain text the first short block without a full stop; null where no block is a title.
 */
export function findTitle(
  blocks: readonly RawBlock[],
  named: string | null,
  phrases: readonly (PhraseMatch | null)[],
): number | null {
  const isHeading = ({ origin }: RawBlock) => origin === 'heading-1' || origin === 'heading-2';
  const inContainer = ({ containers }: RawBlock) => containers.some(({ strength }) => strength >= 0.8);
  const free = (block: RawBlock) => !inContainer(block);
  const candidates = [
    blocks.findIndex((block) => isHeading(block) && free(block) && isSameTitle(block.text, named)),
    blocks.findIndex((block) => block.origin === 'heading-1' && free(block)),
    blocks.findIndex(
      (block) => block.origin !== 'list-item' && free(block) && isSameTitle(block.text, named),
    ),
    firstShortLine(blocks, phrases),
  ];
  return candidates.find((index) => index >= 0) ?? null;
}

const MAX_TITLE_LENGTH = 200;
/** Lines that may stand over a title: the section, the date, a line of the menu. */
const MAX_LINES_BEFORE = 5;

function firstShortLine(blocks: readonly RawBlock[], phrases: readonly (PhraseMatch | null)[]): number {
  for (const [i, block] of blocks.slice(0, MAX_LINES_BEFORE + 1).entries()) {
    const { text } = block;
    if (isProse(block)) return -1;
    const match = phrases[i] ?? null;
    const furniture =
      (match !== null && match.manner !== 'within') || block.containers.length > 0 || linkShare(block) > 0.9;
    if (furniture || isBreadcrumb(text) || readByline(text) !== null || isDateLine(text)) continue;
    const titled = /^(?:line|paragraph|heading-1|heading-2)$/.test(block.origin);
    const fits = text.length <= MAX_TITLE_LENGTH && !endsInStop(text) && i + 1 < blocks.length;
    return titled && fits ? i : -1;
  }
  return -1;
}

const isDateLine = (text: string) => text.length <= MAX_TITLE_LENGTH && findDate(text)?.rest.length === 0;

/** Whether a line is a path through a site: «Главная / Политика», "Home > World > Europe". */
export function isBreadcrumb(text: string): boolean {
  if (text.length > MAX_BREADCRUMB || endsInStop(text)) return false;
  const steps = text.split(/\s*[>›→]\s*|\s+[»/|\\]\s+/);
  // A colon sets a label apart («Фото: Агентство / Имя»), and » closes a quotation where « has opened one.
  return steps.length > 1 && steps.every((step) => /^\p{L}[^:«»]{0,39}$/u.test(step));
}

const MAX_BREADCRUMB = 120;
