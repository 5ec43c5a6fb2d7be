import { type LetterStyle, NO_MEANING, type ParagraphStyle } from './document-writer.ts';
import { childOf, findAll, type XmlElement } from './xml-tree.ts';

/** What the styles of an OpenDocument text say, by the name that paragraphs and letters give. */
export interface OdtStyles {
  paragraph(name: string | undefined): ParagraphStyle;
  letters(name: string | undefined, around: LetterStyle): LetterStyle & { readonly isHidden: boolean };
}

interface Style {
  readonly parent: string | null;
  readonly letters: XmlElement | null;
}

/** The styles of both parts, those of the text itself before those of the document. */
export function odtStyles(roots: readonly XmlElement[]): OdtStyles {
  const byFamily = { paragraph: new Map<string, Style>(), text: new Map<string, Style>() };
  for (const style of roots.flatMap((root) => findAll(root, 'style'))) {
    const { name = '', family, 'parent-style-name': parent = null } = style.attributes;
    if (family !== 'paragraph' && family !== 'text') continue;
    if (!byFamily[family].has(name)) {
      byFamily[family].set(name, { parent, letters: childOf(style, 'text-properties') });
    }
  }
  /** A style's name and those of the styles it is based on, nearest first. */
  const chain = (family: keyof typeof byFamily, first: string | undefined): string[] => {
    const names: string[] = [];
    for (let next = first ?? null; next !== null && names.length < MAX_CHAIN; ) {
      names.push(next);
      next = byFamily[family].get(next)?.parent ?? null;
    }
    return names;
  };
  return {
    paragraph(name) {
      const meaning = chain('paragraph', name).flatMap((each) => meaningOf(each) ?? [])[0];
      return { ...NO_MEANING, ...meaning };
    },
    letters(name, around) {
      const names = chain('text', name);
      const properties = names.flatMap((each) => byFamily.text.get(each)?.letters ?? []);
      const said = (property: string) =>
        properties.find(({ attributes }) => attributes[property] !== undefined)?.attributes[property];
      const weight = said('font-weight');
      const posture = said('font-style');
      const position = said('text-position');
      return {
        href: around.href,
        strong: weight === undefined ? around.strong || names.includes('Strong_20_Emphasis') : isBold(weight),
        emphasis:
          posture === undefined
            ? around.emphasis || names.includes('Emphasis')
            : /italic|oblique/.test(posture),
        script: position === undefined ? around.script : scriptOf(position),
        isHidden: said('display') === 'none',
      };
    },
  };
}

const MAX_CHAIN = 20;

const isBold = (weight: string) => weight === 'bold' || Number(weight) >= 600;

/** `super 58%`, `sub 58%`, or how far letters are raised: `33% 58%`. */
function scriptOf(position: string): LetterStyle['script'] {
  const [place = ''] = position.split(' ');
  const raised = place === 'super' ? 1 : place === 'sub' ? -1 : Number.parseFloat(place);
  return raised > 0 ? 'superscript' : raised < 0 ? 'subscript' : null;
}

/** The names are the same whatever the language of the program. */
const MEANINGS: readonly (readonly [RegExp, Partial<ParagraphStyle>])[] = [
  [/^Title$/, { origin: 'heading-1' }],
  [/^Subtitle$/, { role: 'lead' }],
  [/^Heading_20_1$/, { origin: 'heading-1' }],
  [/^Heading(?:_20_\d+)?$/, { origin: 'heading-2' }],
  [/^Quotations$/, { origin: 'quotation' }],
  [/^(?:Caption|Illustration|Figure|Drawing)$/, { origin: 'caption' }],
  [/^List_20_(?:\d|Bullet|Number)|^Numbering_20_\d/, { origin: 'list-item' }],
];

function meaningOf(name: string): Partial<ParagraphStyle> | undefined {
  return MEANINGS.find(([pattern]) => pattern.test(name))?.[1];
}
