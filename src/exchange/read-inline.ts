import type { Markup } from '../article/block.ts';
import type { XmlElement } from '../article/import/office/xml-tree.ts';

/** What an inline element of another format is here. */
export type InlineMeaning =
  | { readonly kind: 'markup'; readonly markup: MarkupKind }
  /** Stands for a character that is marked (a line break). */
  | { readonly kind: 'character'; readonly markup: MarkupKind; readonly text: string }
  /** The next paragraph of the row begins. */
  | { readonly kind: 'paragraph' }
  /** Only what is in it counts. */
  | { readonly kind: 'plain' }
  /** Another program's code, which is left out with what is in it. */
  | { readonly kind: 'code' };

export type MarkupKind =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: Exclude<Markup['kind'], 'link'> };

export interface InlineBlock {
  readonly text: string;
  readonly markup: readonly Markup[];
}

/** The paragraphs inside an element that mixes words with inline elements, and how many foreign codes were left out. */
export function readInline(
  container: XmlElement,
  meaningOf: (element: XmlElement) => InlineMeaning,
): { readonly blocks: readonly InlineBlock[]; readonly codes: number } {
  const blocks: { text: string; markup: Markup[] }[] = [{ text: '', markup: [] }];
  let codes = 0;
  const last = () => blocks.at(-1) as { text: string; markup: Markup[] };
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') {
        last().text += child;
        continue;
      }
      const meaning = meaningOf(child);
      switch (meaning.kind) {
        case 'paragraph':
          blocks.push({ text: '', markup: [] });
          break;
        case 'plain':
          visit(child);
          break;
        case 'code':
          codes++;
          break;
        case 'character': {
          const start = last().text.length;
          last().text += meaning.text;
          last().markup.push({ ...meaning.markup, start, end: last().text.length });
          break;
        }
        case 'markup': {
          const [block, start] = [last(), last().text.length];
          visit(child);
          // A range that began in one paragraph ends with it.
          block.markup.push({ ...meaning.markup, start, end: block.text.length });
          break;
        }
        default:
          meaning satisfies never;
      }
    }
  };
  visit(container);
  return { blocks, codes };
}
