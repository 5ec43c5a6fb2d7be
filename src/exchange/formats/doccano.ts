import type { BilingualDocument } from '../bilingual-document.ts';
import { codePointsOf, type PlacedBlock, type SideText, sideText } from '../side-text.ts';
import type { Format, WrittenFile } from './format.ts';

/**
 * doccano's JSON Lines for sequence labelling (doccano.github.io): a paragraph a line, `{id, text, label: [[start, end,
 * label]]}` with places in code points, a file a side. A quote's parts are labels of their own.
 */
export const doccano = {
  id: 'doccano',
  purpose: 'annotate',
  mediaType: 'application/zip',
  extension: 'zip',
  carries: new Set(['entities', 'quotes', 'attributions']),
  write: (document: BilingualDocument): readonly WrittenFile[] =>
    (['source', 'target'] as const).map((side) => {
      const text = sideText(document, side);
      return {
        name: `${side}.${text.lang}.jsonl`,
        content: text.blocks.map((block) => lineOf(block, text)).join(''),
      };
    }),
} satisfies Format;

function lineOf({ block, start }: PlacedBlock, { text, tags }: SideText): string {
  const words = text.slice(start, start + block.text.length);
  const pointOf = codePointsOf(words);
  const label = tags
    .filter(({ tag }) => tag.layer !== 'note')
    .flatMap(({ tag, parts }) =>
      parts.flatMap(({ role, fragments }) =>
        fragments.map((span) => ({
          ...span,
          label: role === 'span' || role === 'content' ? tag.label : role,
        })),
      ),
    )
    .filter((span) => span.start >= start && span.end <= start + words.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => [pointOf(span.start - start), pointOf(span.end - start), span.label]);
  return `${JSON.stringify({ id: block.id, text: words, label })}\n`;
}
