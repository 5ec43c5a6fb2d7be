import {
  type DocumentWriter,
  type LetterStyle,
  MAX_ABOUT,
  type Note,
  PLAIN_LETTERS,
} from './document-writer.ts';
import type { DocxParts } from './docx-parts.ts';
import { keptLink } from './kept-link.ts';
import { childOf, childrenOf, findAll, textOf, type XmlElement } from './xml-tree.ts';

/** Writes what stands inside paragraphs, and keeps what is told from one of them to the next: fields and comments. */
export function docxInline(
  writer: DocumentWriter,
  parts: DocxParts,
  visitBlocks: (children: XmlElement['children']) => void,
) {
  const fields: Field[] = [];
  /** The words that each open comment is about, as far as they have been read. */
  const commented = new Map<string, string>();
  const about = new Map<string, string>();
  const notes: Note[] = [];
  let noteCount = 0;

  const letters = (text: string, style: LetterStyle) => {
    for (const [id, words] of commented) {
      if (words.length < MAX_ABOUT) commented.set(id, (words + text).slice(0, MAX_ABOUT));
    }
    writer.letters(text, style);
  };

  function visit(children: XmlElement['children'], style: LetterStyle): void {
    for (const child of children) if (typeof child !== 'string') visitElement(child, style);
  }

  function visitElement(element: XmlElement, style: LetterStyle): void {
    switch (element.name) {
      case 'r':
        return visitRun(element, style);
      case 'hyperlink':
        return visit(element.children, { ...style, href: hrefOf(element) ?? style.href });
      case 'ins':
      case 'moveTo':
        // What was moved is counted where it was.
        if (element.name === 'ins') writer.count('tracked-changes-accepted');
        return visit(element.children, style);
      case 'del':
      case 'moveFrom':
        return writer.count('tracked-changes-accepted');
      case 'AlternateContent': {
        const chosen = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
        return chosen === null ? undefined : visit(chosen.children, style);
      }
      case 'pPr':
      case 'rPr':
      case 'sdtPr':
      case 'rt':
        return;
      default:
        return anchor(element) ? undefined : visit(element.children, style);
    }
  }

  /** Where a comment begins or ends; false for any other element. */
  function anchor({ name, attributes: { id = '' } }: XmlElement): boolean {
    if (name === 'commentRangeStart') commented.set(id, '');
    if (name === 'commentRangeEnd') {
      about.set(id, commented.get(id) ?? '');
      commented.delete(id);
    }
    return name === 'commentRangeStart' || name === 'commentRangeEnd';
  }

  function hrefOf({ attributes: { id = '' } }: XmlElement): string | null {
    const relation = parts.relations.get(id);
    return relation?.isExternal ? keptLink(relation.target, writer) : null;
  }

  function visitRun(run: XmlElement, around: LetterStyle): void {
    const { isHidden, ...own } = parts.styles.letters(childOf(run, 'rPr'), around);
    const style = { ...own, href: fields.findLast(({ href }) => href !== null)?.href ?? own.href };
    for (const child of childrenOf(run)) {
      if (child.name === 'fldChar') turnField(fields, child.attributes.fldCharType ?? '', writer);
      else if (child.name === 'instrText') {
        const field = fields.at(-1);
        if (field?.isInstruction) field.instruction += textOf(child);
      } else if (isHidden) {
        if (child.name === 't') writer.count('hidden-text-left-out');
      } else if (!fields.some(({ isInstruction }) => isInstruction)) visitRunPart(child, style);
    }
  }

  function visitRunPart(part: XmlElement, style: LetterStyle): void {
    switch (part.name) {
      case 't':
        return letters(textOf(part), style);
      case 'tab':
      case 'ptab':
        return letters(' ', style);
      case 'br':
      case 'cr':
        // A page that ends here ends on paper only.
        return /^(?:page|column)$/.test(part.attributes.type ?? '')
          ? letters(' ', style)
          : writer.lineBreak();
      case 'noBreakHyphen':
        return letters('\u2011', style);
      case 'softHyphen':
        return letters('\u00AD', style);
      case 'sym':
        return writer.count('symbols-left-out');
      case 'footnoteReference':
      case 'endnoteReference':
        return refer(part, style);
      case 'commentReference':
        return comment(part.attributes.id ?? '');
      case 'drawing':
      case 'pict':
      case 'object':
        return visitDrawing(part);
      case 'AlternateContent': {
        const chosen = childOf(part, 'Choice') ?? childOf(part, 'Fallback');
        for (const child of childrenOf(chosen)) visitRunPart(child, style);
        return;
      }
      case 'ruby':
        return visit(childOf(part, 'rubyBase')?.children ?? [], style);
      default:
        return;
    }
  }

  function refer({ name, attributes }: XmlElement, style: LetterStyle): void {
    const content = parts.notes[name === 'footnoteReference' ? 'footnote' : 'endnote'].get(
      attributes.id ?? '',
    );
    if (content === undefined) return;
    // A sign of the author's own stands in the text already, and at the note's beginning.
    const isOwnSign = /^(?:1|true|on)$/.test(attributes.customMarkFollows ?? '');
    const sign = isOwnSign ? '' : String(++noteCount);
    letters(sign, { ...style, script: 'superscript' });
    notes.push({ sign, content });
  }

  function comment(id: string): void {
    const found = parts.comments.get(id);
    if (found) writer.afterParagraph(() => writer.comment({ ...found, about: about.get(id) ?? '' }));
  }

  function visitDrawing(drawing: XmlElement): void {
    if (PICTURES.some((name) => findAll(drawing, name).length > 0)) writer.count('pictures-left-out');
    for (const box of findAll(drawing, 'txbxContent')) writer.afterParagraph(() => visitBlocks(box.children));
  }

  return {
    visit,
    anchor,
    isComplete: () => !fields.some(({ isInstruction }) => isInstruction),
    nextNote: (): Note | null => notes.shift() ?? null,
    noteSign(sign: string) {
      if (sign !== '') writer.letters(`${sign} `, { ...PLAIN_LETTERS, script: 'superscript' });
    },
  };
}

const PICTURES = ['blip', 'imagedata', 'OLEObject', 'chart', 'relIds'];

/** A field that has begun: its instruction, then what it shows. */
interface Field {
  instruction: string;
  isInstruction: boolean;
  href: string | null;
}

function turnField(fields: Field[], type: string, writer: DocumentWriter): void {
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', isInstruction: true, href: null });
  else if (type === 'end') fields.pop();
  else if (type === 'separate' && field) {
    field.isInstruction = false;
    const address = /^\s*HYPERLINK\s+"([^"]*)"/.exec(field.instruction)?.[1];
    if (address) field.href = keptLink(address, writer);
  }
}
