import type { Reason } from '../../text/reason.ts';
import type { Span } from '../../text/span.ts';
import { wordSpans } from '../../text/words.ts';
import type { BilingualDocument } from '../bilingual-document.ts';
import { type SideText, sideText } from '../side-text.ts';
import type { Format, WrittenFile } from './format.ts';

/**
 * CoNLL-2002 with IOB2 labels (Tjong Kim Sang 2002): a word and its label a line, an empty line after each sentence, a
 * file a side. Of names that overlap the longest is kept.
 */
export const conll = {
  id: 'conll',
  purpose: 'annotate',
  mediaType: 'application/zip',
  extension: 'zip',
  carries: new Set(['entities']),
  losses,
  write: (document: BilingualDocument): readonly WrittenFile[] =>
    (['source', 'target'] as const).map((side) => {
      const text = sideText(document, side);
      return { name: `${side}.${text.lang}.conll`, content: linesOf(text) };
    }),
} satisfies Format;

interface Labelled extends Span {
  readonly label: string;
}

function linesOf(text: SideText): string {
  const names = flatNames(text).kept;
  const sentences = text.blocks.flatMap(({ sentences }) => sentences);
  const lines = sentences.map((sentence) =>
    tokensOf(text.text, sentence)
      .map((token) => `${text.text.slice(token.start, token.end)} ${labelOf(token, names)}\n`)
      .join(''),
  );
  return `-DOCSTART- O\n\n${lines.join('\n')}`;
}

/** Words, and every other sign that is seen by itself. */
function tokensOf(text: string, { start, end }: Span): readonly Span[] {
  const words = wordSpans(text.slice(start, end)).map((word) => ({
    start: word.start + start,
    end: word.end + start,
  }));
  const tokens: Span[] = [];
  let at = start;
  for (const word of [...words, { start: end, end }]) {
    for (const { index, 0: sign } of text.slice(at, word.start).matchAll(/\S/gu))
      tokens.push({ start: at + index, end: at + index + sign.length });
    if (word.start < word.end) tokens.push(word);
    at = word.end;
  }
  return tokens;
}

function labelOf(token: Span, names: readonly Labelled[]): string {
  const name = names.find(({ start, end }) => token.start < end && start < token.end);
  if (!name) return 'O';
  return token.start <= name.start ? `B-${name.label}` : `I-${name.label}`;
}

/** The names of one side without those that lie across or inside a longer one. */
function flatNames({ tags }: SideText): { readonly kept: readonly Labelled[]; readonly left: number } {
  const names = tags
    .filter(({ tag }) => tag.layer === 'entity')
    .flatMap(({ tag, parts }) =>
      parts.flatMap(({ fragments }) => fragments.map((span) => ({ ...span, label: tag.label }))),
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Labelled[] = [];
  for (const name of names)
    if (!kept.some(({ start, end }) => name.start < end && start < name.end)) kept.push(name);
  return { kept, left: names.length - kept.length };
}

function losses(document: BilingualDocument): readonly Reason[] {
  const count = (['source', 'target'] as const).reduce(
    (sum, side) => sum + flatNames(sideText(document, side)).left,
    0,
  );
  return count === 0 ? [] : [{ code: 'overlapping-names-left-out', values: { count } }];
}
