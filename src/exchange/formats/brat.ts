import type { BilingualDocument } from '../bilingual-document.ts';
import { codePointsOf, type PlacedTag, type SideText, sideText } from '../side-text.ts';
import type { Format, WrittenFile } from './format.ts';

/**
 * brat standoff (brat.nlplab.org/standoff.html): for each side a text and its annotations, places in code points, and the
 * configuration that brat needs to show them. A quote is its words; its cue, speaker, … are joined to it by relations.
 */
export const brat = {
  id: 'brat',
  purpose: 'annotate',
  mediaType: 'application/zip',
  extension: 'zip',
  carries: new Set(['entities', 'quotes', 'attributions', 'roles', 'fragments', 'nesting']),
  write: (document: BilingualDocument): readonly WrittenFile[] => {
    const sides = (['source', 'target'] as const).map((side) => ({ side, text: sideText(document, side) }));
    const written = sides.map(({ side, text }) => ({
      name: `${side}.${text.lang}`,
      text,
      ...annotationsOf(text),
    }));
    return [
      ...written.flatMap(({ name, text, lines }) => [
        { name: `${name}.txt`, content: text.text },
        { name: `${name}.ann`, content: lines.join('') },
      ]),
      { name: 'annotation.conf', content: configuration(written) },
    ];
  },
} satisfies Format;

interface Annotations {
  readonly lines: readonly string[];
  /** Types of text-bound annotations and of relations, for the configuration. */
  readonly types: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

function annotationsOf({ text, tags }: SideText): Annotations {
  const pointOf = codePointsOf(text);
  const lines: string[] = [];
  const types = new Set<string>();
  const relations = new Set<string>();
  /** The numbers of the tags' own words, so that relations can name them. */
  const numbers = new Map<string, string>();
  let bound = 0;
  let related = 0;
  const bind = (type: string, fragments: PlacedTag['parts'][number]['fragments']): string => {
    // A stretch that goes on in another line is several for brat.
    const pieces = fragments.flatMap(({ start, end }) => withoutBreaks(text, start, end));
    const places = pieces.map(({ start, end }) => `${pointOf(start)} ${pointOf(end)}`).join(';');
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
    types.add(type);
    lines.push(`T${++bound}\t${type} ${places}\t${words}\n`);
    return `T${bound}`;
  };
  const relate = (type: string, from: string, to: string) => {
    relations.add(type);
    lines.push(`R${++related}\t${type} Arg1:${from} Arg2:${to}\n`);
  };
  for (const { tag, parts } of tags) {
    if (tag.layer === 'note') continue;
    const [own, ...rest] = parts.toSorted((a, b) => Number(isOwn(b.role)) - Number(isOwn(a.role)));
    if (!own) continue;
    const number = bind(typeName(isOwn(own.role) ? tag.label : own.role), own.fragments);
    numbers.set(tag.id, number);
    for (const { role, fragments } of rest) relate(typeName(role), number, bind(typeName(role), fragments));
  }
  for (const { tag } of tags) {
    const [inner, outer] = [numbers.get(tag.id), numbers.get(tag.parentId ?? '')];
    if (inner && outer) relate('inside', inner, outer);
  }
  return { lines, types, relations };
}

const isOwn = (role: string) => role === 'span' || role === 'content';

/** A type as brat takes it: letters, digits, hyphen and underscore. */
const typeName = (name: string) => name.normalize('NFKD').replaceAll(/[^A-Za-z0-9_-]+/g, '_') || 'tag';

function withoutBreaks(text: string, start: number, end: number) {
  const pieces: { start: number; end: number }[] = [];
  let at = start;
  for (const piece of text.slice(start, end).split('\n')) {
    if (piece !== '') pieces.push({ start: at, end: at + piece.length });
    at += piece.length + 1;
  }
  return pieces;
}

function configuration(sides: readonly Annotations[]): string {
  const all = (of: 'types' | 'relations') => [...new Set(sides.flatMap((side) => [...side[of]]))].sort();
  const relations = all('relations').map((name) => `${name}\tArg1:<ENTITY>, Arg2:<ENTITY>\n`);
  return `[entities]\n${all('types')
    .map((name) => `${name}\n`)
    .join('')}\n[relations]\n${relations.join('')}\n[events]\n\n[attributes]\n`;
}
