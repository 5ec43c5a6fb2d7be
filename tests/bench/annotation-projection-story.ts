import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpanToProject } from '../../src/annotation/projection/project-spans.ts';
import type { Span } from '../../src/text/span.ts';
import type { Expectation } from '../annotation/projection/marked-pairs.ts';

type Lang = 'ru' | 'en' | 'tr';
type Layer = 'entities' | 'quotes';

interface StoryTag {
  readonly id: string;
  readonly label?: string;
  readonly kind?: string;
  readonly start?: number;
  readonly end?: number;
  readonly content?: readonly Span[];
  readonly optional?: boolean;
}

interface StoryBlock {
  readonly n: number;
  readonly entities: readonly StoryTag[];
  readonly quotes: readonly StoryTag[];
}

interface Group<Id> {
  readonly source: readonly Id[];
  readonly target: readonly Id[];
}

/** The pairs of languages that the story has texts in. */
export const storyLanguages: readonly (readonly [Lang, Lang])[] = [
  ['ru', 'en'],
  ['en', 'ru'],
  ['ru', 'tr'],
  ['tr', 'ru'],
  ['en', 'tr'],
  ['tr', 'en'],
];

const story = join(import.meta.dirname, '../../fixtures/biden-putin');

/** What the story's twins say of its paragraphs, one expectation a bead. Optional tags are left out of the score. */
export function storyExpectations(from: Lang, to: Lang, layer: Layer): readonly Expectation[] {
  const twins = groupsBetween<string>(from, to, (pair) => read(`twins.${pair}.json`).pairs);
  const beads = groupsBetween<number>(from, to, (pair) => read(`pairing.${pair}.json`).beads);
  return beads.flatMap(({ source, target }) => {
    if (source.length === 0 || target.length === 0) return [];
    const own = sideOf(from, source, layer);
    const other = sideOf(to, target, layer);
    const gold = new Map<string, Span | null>();
    for (const { id, isOptional } of own.tags) {
      const twin = other.tags.find((tag) =>
        twins.some((group) => group.source.includes(id) && group.target.includes(tag.id)),
      );
      if (!isOptional && !twin?.isOptional) gold.set(id, twin ? { start: twin.start, end: twin.end } : null);
    }
    const request = {
      source: { lang: from, text: own.text, spans: own.tags },
      target: { lang: to, text: other.text },
    };
    return [{ request, gold }];
  });
}

interface Side {
  readonly text: string;
  readonly tags: readonly (SpanToProject & { readonly isOptional: boolean })[];
}

/** Blocks as one text, and their tags in it. */
function sideOf(lang: Lang, numbers: readonly number[], layer: Layer): Side {
  const blocks: readonly { readonly n: number; readonly text: string }[] = read(`blocks.${lang}.json`);
  const tags: readonly StoryBlock[] = read(`tags.${lang}.json`).blocks;
  let text = '';
  const found: Side['tags'][number][] = [];
  for (const n of numbers) {
    if (text) text += '\n';
    for (const tag of tags.find((block) => block.n === n)?.[layer] ?? []) {
      const start = text.length + (tag.start ?? tag.content?.[0]?.start ?? 0);
      const end = text.length + (tag.end ?? tag.content?.at(-1)?.end ?? 0);
      found.push({ id: tag.id, label: tag.label ?? 'QUOTE', start, end, isOptional: tag.optional === true });
    }
    text += blocks.find((block) => block.n === n)?.text ?? '';
  }
  return { text, tags: found };
}

/** Groups of the files ru-en and ru-tr in any direction; between English and Turkish through the Russian they share. */
function groupsBetween<Id>(
  from: Lang,
  to: Lang,
  readGroups: (pair: string) => readonly Group<Id>[],
): readonly Group<Id>[] {
  if (from === 'ru') return readGroups(`ru-${to}`);
  if (to === 'ru')
    return readGroups(`ru-${from}`).map(({ source, target }) => ({ source: target, target: source }));
  const joined = readGroups(`ru-${from}`).map(({ source, target }) => ({
    via: source,
    source: target,
    target: [] as readonly Id[],
  }));
  for (const { source: via, target } of readGroups(`ru-${to}`)) {
    const meeting = joined.filter((group) => group.via.some((id) => via.includes(id)));
    for (const group of meeting) joined.splice(joined.indexOf(group), 1);
    joined.push({
      via: [...via, ...meeting.flatMap((group) => group.via)],
      source: inOrder(meeting.flatMap((group) => group.source)),
      target: inOrder([...target, ...meeting.flatMap((group) => group.target)]),
    });
  }
  return joined;
}

function inOrder<Id>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort((a, b) => Number(a) - Number(b));
}

function read(file: string) {
  return JSON.parse(readFileSync(join(story, file), 'utf8'));
}
