import { type LetterStyle, NO_MEANING, type ParagraphStyle, TABLE_OF_CONTENTS } from './document-writer.ts';
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts';

/** What the styles of a document say, by the id that paragraphs and letters name them with. */
export interface DocxStyles {
  paragraph(properties: XmlElement | null): ParagraphStyle;
  letters(properties: XmlElement | null, around: LetterStyle): LetterStyle & { readonly isHidden: boolean };
}

interface Style {
  /** Word's own name in English, whatever the language of the program that wrote the document. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly isInList: boolean;
  readonly outlineLevel: number | null;
}

export function docxStyles(root: XmlElement | null): DocxStyles {
  const styles = new Map(
    childrenOf(root, 'style').map((style) => [style.attributes.styleId ?? '', readStyle(style)]),
  );
  /** A style and those that it is based on. */
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let next = id ?? null; next !== null && found.length < MAX_CHAIN; ) {
      const style = styles.get(next);
      if (style === undefined) break;
      found.push(style);
      next = style.basedOn;
    }
    return found;
  };
  return {
    paragraph(properties) {
      const named = chain(childOf(properties, 'pStyle')?.attributes.val);
      const byName = named.flatMap(({ name }) => meaningOf(name) ?? [])[0];
      if (byName !== undefined) return { ...NO_MEANING, ...byName };
      const level =
        outlineLevel(properties) ?? named.find((style) => style.outlineLevel !== null)?.outlineLevel;
      if (level !== undefined && level !== null && level < BODY_LEVEL) {
        return { ...NO_MEANING, origin: level === 0 ? 'heading-1' : 'heading-2' };
      }
      const listed = isInList(properties) ?? named.some((style) => style.isInList);
      return listed ? { ...NO_MEANING, origin: 'list-item' } : NO_MEANING;
    },
    letters(properties, around) {
      const names = chain(childOf(properties, 'rStyle')?.attributes.val).map(({ name }) => name);
      return {
        href: around.href,
        strong: isOn(properties, 'b') ?? (around.strong || names.includes('strong')),
        emphasis:
          isOn(properties, 'i') ??
          (around.emphasis || names.some((name) => /^(?:intense )?emphasis$/.test(name))),
        script: scriptOf(properties),
        isHidden: isOn(properties, 'vanish') ?? false,
      };
    },
  };
}

/** By its name, or by how far the letters are raised, in half points. */
function scriptOf(properties: XmlElement | null): LetterStyle['script'] {
  const align = childOf(properties, 'vertAlign')?.attributes.val;
  if (align === 'superscript' || align === 'subscript') return align;
  const raised = Number(childOf(properties, 'position')?.attributes.val ?? 0);
  if (Math.abs(raised) < MIN_RAISED) return null;
  return raised > 0 ? 'superscript' : 'subscript';
}

/** Less only tidies a line up. */
const MIN_RAISED = 4;
const MAX_CHAIN = 20;
/** Outline levels count from 0; this one and above are running text. */
const BODY_LEVEL = 9;

const MEANINGS: readonly (readonly [RegExp, Partial<ParagraphStyle>])[] = [
  [/^title$/, { origin: 'heading-1' }],
  [/^subtitle$/, { role: 'lead' }],
  [/^heading 1$/, { origin: 'heading-1' }],
  [/^heading [2-9]$/, { origin: 'heading-2' }],
  [/^(?:intense )?quote$|^quotations$|^block text$/, { origin: 'quotation' }],
  [/^caption$/, { origin: 'caption' }],
  [/^list (?:bullet|number)\b/, { origin: 'list-item' }],
  [/^toc (?:\d|heading)/, TABLE_OF_CONTENTS],
  [/^(?:footnote|endnote) text$/, { role: 'footnote' }],
];

function meaningOf(name: string): Partial<ParagraphStyle> | undefined {
  return MEANINGS.find(([pattern]) => pattern.test(name))?.[1];
}

function readStyle(style: XmlElement): Style {
  const properties = childOf(style, 'pPr');
  return {
    name: (childOf(style, 'name')?.attributes.val ?? '').toLowerCase(),
    basedOn: childOf(style, 'basedOn')?.attributes.val ?? null,
    isInList: isInList(properties) ?? false,
    outlineLevel: outlineLevel(properties),
  };
}

function outlineLevel(properties: XmlElement | null): number | null {
  const level = childOf(properties, 'outlineLvl')?.attributes.val;
  return level !== undefined && /^\d$/.test(level) ? Number(level) : null;
}

/** Null where the properties say nothing of lists; the list of number 0 takes a paragraph out of its style's list. */
function isInList(properties: XmlElement | null): boolean | null {
  const numbering = childOf(properties, 'numPr');
  if (numbering === null) return null;
  const id = childOf(numbering, 'numId')?.attributes.val;
  return id === undefined ? null : id !== '0';
}

/** Null where the properties do not say. */
function isOn(properties: XmlElement | null, name: string): boolean | null {
  const property = childOf(properties, name);
  return property === null ? null : !/^(?:0|false|off)$/.test(property.attributes.val ?? '');
}
