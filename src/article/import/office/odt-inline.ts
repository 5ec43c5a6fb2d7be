import {
  type DocumentWriter,
  type LetterStyle,
  MAX_ABOUT,
  type Note,
  PLAIN_LETTERS,
} from './document-writer.ts';
import { keptLink } from './kept-link.ts';
import type { OdtStyles } from './odt-styles.ts';
import { childOf, childrenOf, findAll, textOf, type XmlElement } from './xml-tree.ts';

/** Writes what stands inside paragraphs, and keeps what is told from one of them to the next. */
export function odtInline(
  writer: DocumentWriter,
  styles: OdtStyles,
  ranges: ReadonlySet<string>,
  visitBlocks: (children: XmlElement['children']) => void,
) {
  /** The words that each comment is about, as far as they have been read; complete once it is no longer open. */
  const about = new Map<string, string>();
  const open = new Set<string>();
  const notes: Note[] = [];

  const letters = (text: string, style: LetterStyle) => {
    for (const id of open) {
      const words = about.get(id) ?? '';
      if (words.length < MAX_ABOUT) about.set(id, (words + text).slice(0, MAX_ABOUT));
    }
    writer.letters(text, style);
  };

  function visit(children: XmlElement['children'], style: LetterStyle): void {
    for (const child of children) {
      if (typeof child === 'string') letters(child, style);
      else visitElement(child, style);
    }
  }

  function visitElement(element: XmlElement, style: LetterStyle): void {
    const { attributes, children } = element;
    switch (element.name) {
      case 'span': {
        const { isHidden, ...own } = styles.letters(attributes['style-name'], style);
        return isHidden ? writer.count('hidden-text-left-out') : visit(children, own);
      }
      case 'a':
        return visit(children, { ...style, href: linkOf(attributes.href) ?? style.href });
      case 's':
      case 'tab':
        return letters(' ', style);
      case 'line-break':
        return writer.lineBreak();
      case 'note':
        return refer(element, style);
      case 'annotation':
        return comment(element);
      case 'annotation-end':
        open.delete(attributes.name ?? '');
        return;
      case 'hidden-text':
      case 'hidden-paragraph':
        return writer.count('hidden-text-left-out');
      case 'ruby-text':
      case 'tracked-changes':
        return;
      default:
        return drawing(element) ? undefined : visit(children, style);
    }
  }

  /** A link inside the document leads nowhere outside of it. */
  function linkOf(href: string | undefined): string | null {
    return href === undefined || href.startsWith('#') ? null : keptLink(href, writer);
  }

  function refer(note: XmlElement, style: LetterStyle): void {
    const content = childOf(note, 'note-body');
    if (content === null) return;
    const citation = childOf(note, 'note-citation');
    const sign = citation === null ? '' : textOf(citation).trim();
    letters(sign, { ...style, script: 'superscript' });
    notes.push({ sign, content });
  }

  function comment(annotation: XmlElement): void {
    const id = annotation.attributes.name ?? '';
    const author = childOf(annotation, 'creator');
    const text = childrenOf(annotation)
      .filter(({ name }) => name === 'p' || name === 'list')
      .map(textOf)
      .join(' ');
    if (ranges.has(id)) open.add(id);
    writer.afterParagraph(() => {
      open.delete(id);
      writer.comment({ author: author === null ? '' : textOf(author), text, about: about.get(id) ?? '' });
    });
  }

  /** What is drawn beside the text, whose words follow the paragraph; false for any other element. */
  function drawing(element: XmlElement): boolean {
    if (!DRAWINGS.has(element.name)) return false;
    if (findAll(element, 'image').length > 0) writer.count('pictures-left-out');
    const boxes = findAll(element, 'text-box');
    const contents = boxes.length > 0 ? boxes : [element];
    for (const { children } of contents) {
      writer.afterParagraph(() => visitBlocks(children.filter(isParagraph)));
    }
    return true;
  }

  return {
    drawing,
    paragraph: ({ children }: XmlElement) => visit(children, PLAIN_LETTERS),
    nextNote: (): Note | null => notes.shift() ?? null,
    noteSign(sign: string) {
      if (sign !== '') writer.letters(`${sign} `, { ...PLAIN_LETTERS, script: 'superscript' });
    },
  };
}

const DRAWINGS: ReadonlySet<string> = new Set([
  ...[
    'frame',
    'custom-shape',
    'rect',
    'ellipse',
    'circle',
    'line',
    'connector',
    'polygon',
    'path',
    'g',
    'caption',
  ],
]);

const isParagraph = (node: XmlElement['children'][number]) =>
  typeof node !== 'string' && /^(?:p|h|list|table)$/.test(node.name);
