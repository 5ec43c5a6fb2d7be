import fc from 'fast-check';
import { ANSWER, COMMENT, type NoteAbout } from '../../src/annotation/notes.ts';
import type { Layer, Role, Tag } from '../../src/annotation/tag.ts';
import type { Block } from '../../src/article/article.ts';
import { blockKinds, type Markup } from '../../src/article/block.ts';
import type {
  ArticleBead,
  ArticleBlock,
  ArticleDocument,
  ArticleText,
} from '../../src/exchange/article-document.ts';
import { claimedAuthor, claimedName } from '../../src/exchange/claimed-author.ts';
import { editionOf } from '../../src/exchange/edition-of.ts';
import type { Exported } from '../../src/exchange/features.ts';
import { dismissalsOn, sentencesIn, setsOf } from './arbitrary-decisions.ts';

/** Words with what breaks offsets and mark-up: emoji of several parts, marks that join no letter, quotes, both directions. */
const wordPool = [
  'Москва',
  'said',
  '«Да»',
  '👩‍👩‍👧',
  '🇺🇦',
  'щ̌ука',
  'x̂y',
  '<b>&amp;</b>',
  ']]>',
  '"quoted"',
  "it's",
  'שלום',
  'İstanbul',
  '=1+1',
  '|',
  '*not*',
  '# no',
  '{ut}',
  '2026',
  ',;',
  '\u00ad-\u200d',
];
const words = fc
  .array(fc.constantFrom(...wordPool), { minLength: 1, maxLength: 8 })
  .map((each) => each.join(' '));
const tableText = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
  .map((rows) => rows.map((cells) => cells.join('\t')).join('\n'));

const reasons = fc.constantFrom<Block['reasons']>([], [{ code: 'names', values: { found: 2, of: 3 } }]);
const id = (prefix: string, at: number) => `${prefix}${at + 1}`;

interface Unit {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly marks: readonly number[];
  readonly furniture: boolean;
  readonly draft: number;
  readonly corrected: boolean;
}
const unit: fc.Arbitrary<Unit> = fc
  .oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        text: words,
        kind: fc.constantFrom(...blockKinds.filter((kind) => kind !== 'table')),
      }),
    },
    { weight: 1, arbitrary: fc.record({ text: tableText, kind: fc.constant('table' as const) }) },
  )
  .chain(({ text, kind }) =>
    fc.record({
      text: fc.constant(text),
      kind: fc.oneof(fc.constant(kind), fc.constant(kind === 'table' ? kind : ('paragraph' as const))),
      marks: fc.array(fc.nat(), { maxLength: 3 }),
      furniture: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      draft: fc.nat(3),
      corrected: fc.boolean(),
    }),
  );

/** The places between the letters of a text, as people see letters: nothing is cut inside of an emoji. */
const borders = (text: string) =>
  [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length);

function markupOf(text: string, seeds: readonly number[]): Markup[] {
  const places = borders(text);
  const kinds = ['link', 'emphasis', 'strong', 'superscript', 'subscript'] as const;
  // Nested or apart, as pages have it, and in the order in which readers give it.
  let from = 0;
  return seeds
    .toSorted((a, b) => a - b)
    .flatMap((seed, at): Markup[] => {
      const start = places[from] ?? text.length;
      const end = places[Math.min(from + 1 + (seed % 3), places.length - 1)] ?? text.length;
      from = places.indexOf(end) + 1;
      if (start >= end) return [];
      const kind = kinds[(seed + at) % kinds.length] as (typeof kinds)[number];
      return [
        kind === 'link'
          ? { kind, start, end, href: `https://example.org/?a=${seed}&b="x"` }
          : { kind, start, end },
      ];
    });
}

function textOf(side: 's' | 't', lang: string, units: readonly Unit[], machine: boolean): ArticleText {
  return {
    id: `text-${side}`,
    role: side === 's' ? 'source' : 'translation',
    lang,
    provenance: machine
      ? { kind: 'machine', engine: 'apertium', engineVersion: '3.9', at: '2026-01-02T03:04:05.000Z' }
      : { kind: 'human', translator: side === 't' ? 'И. Иванова & Co' : null },
    blocks: units.map(({ text, kind, marks, furniture, draft, corrected }, at): ArticleBlock => {
      const places = borders(text);
      const middle = places[Math.floor(places.length / 2)] ?? 0;
      return {
        id: id(side, at),
        kind,
        lang,
        boilerplate: furniture ? 'related-posts' : null,
        text,
        draft: machine ? ([null, text, 'Draft', text][draft] ?? null) : null,
        markup: markupOf(text, marks),
        reasons: [{ code: 'sample' }],
        translation:
          side === 't' && corrected
            ? { state: 'reviewed', origin: machine ? { kind: 'engine', engine: 'apertium', text } : null }
            : null,
        sentences: corrected && middle > 0 && middle < text.length ? [{ at: middle, kind: 'split' }] : [],
      };
    }),
  };
}

/** Shapes of rows, one for each number drawn, until the blocks of both sides are used up. */
function beadsOf(
  source: readonly string[],
  target: readonly string[],
  draws: readonly Draw[],
): ArticleBead[] {
  const beads: ArticleBead[] = [];
  let [i, j, at] = [0, 0, 0];
  while (i < source.length || j < target.length) {
    const draw = draws[at % draws.length] as Draw;
    const [m, n] = [
      [1, 1],
      [1, 2],
      [2, 1],
      [1, 0],
      [0, 1],
      [1, 1],
    ][draw.shape] as [number, number];
    const take = [Math.min(m, source.length - i), Math.min(n, target.length - j)] as const;
    const none = take[0] + take[1] === 0;
    const [a, b] = none ? [Math.min(1, source.length - i), Math.min(1, target.length - j)] : take;
    const bead = { source: source.slice(i, i + a), target: target.slice(j, j + b) };
    beads.push({
      id: id('r', at),
      ...bead,
      status: draw.confirmed ? 'confirmed' : 'auto',
      score: draw.confirmed ? null : 0.25,
      reasons: draw.reasons,
      emptyReason: a === 0 && draw.why ? 'added' : b === 0 && draw.why ? 'omitted' : null,
      seenHash: draw.confirmed ? 'abc' : null,
      isBookmarked: draw.why,
    });
    i += a;
    j += b;
    at++;
  }
  return beads;
}

interface Draw {
  readonly shape: number;
  readonly confirmed: boolean;
  readonly why: boolean;
  readonly reasons: Block['reasons'];
}
const draw: fc.Arbitrary<Draw> = fc.record({
  shape: fc.nat(5),
  confirmed: fc.boolean(),
  why: fc.boolean(),
  reasons,
});

interface TagDraw {
  readonly block: number;
  readonly from: number;
  readonly length: number;
  readonly layer: Layer;
  readonly more: number;
}
const tagDraw: fc.Arbitrary<TagDraw> = fc.record({
  block: fc.nat(),
  from: fc.nat(),
  length: fc.nat(12),
  layer: fc.constantFrom<Layer>('entity', 'entity', 'quote', 'attribution', 'note'),
  more: fc.nat(63),
});

const labels: Readonly<Record<Layer, string>> = {
  entity: 'PER',
  quote: 'direct',
  attribution: 'back',
  note: 'sic',
};

function tagsOf(texts: readonly ArticleText[], draws: readonly TagDraw[], prefix: string): Tag[] {
  const places = texts.flatMap((text) =>
    text.blocks.filter(({ boilerplate }) => boilerplate === null).map((block) => ({ text, block })),
  );
  const tags: Tag[] = [];
  for (const { block: at, from, length, layer, more } of places.length === 0 ? [] : draws) {
    const { text, block } = places[at % places.length] as (typeof places)[number];
    const fragment = (seed: number) => {
      const cuts = borders(block.text);
      const first = seed % (cuts.length - 1);
      const start = cuts[first] as number;
      const end = cuts[Math.min(first + 1 + length, cuts.length - 1)] as number;
      return { blockId: block.id, start, end, quote: block.text.slice(start, end) };
    };
    const role: Role = layer === 'quote' ? 'content' : layer === 'attribution' ? 'source' : 'span';
    const isFar = more % 2 === 1 && layer === 'quote';
    const cue = more % 4 > 1 && (layer === 'quote' || layer === 'attribution');
    const parent = tags.find((tag) => tag.textId === text.id && tag.layer === layer);
    tags.push({
      id: id(prefix, tags.length),
      textId: text.id,
      layer,
      label: labels[layer],
      attributes: more % 8 > 5 ? { intended: 'a "b" <c>', sure: true, n: 2, none: null } : {},
      decision: more % 16 > 12 ? 'suggested' : 'accepted',
      authorId: claimedAuthor(more % 3 === 0 ? 'Анна & "Co"' : null),
      entityId: layer === 'entity' && more % 2 === 0 ? 'e1' : null,
      parentId: layer === 'quote' && more > 50 ? (parent?.id ?? null) : null,
      twinId: more % 5 === 0 ? `twin-${layer}` : null,
      anchors: [
        // As the store has them: by role.
        ...(cue
          ? [{ role: 'cue' as const, state: 'anchored' as const, fragments: [fragment(from + 3)] }]
          : []),
        {
          role,
          state: more === 40 ? ('review' as const) : ('anchored' as const),
          fragments: isFar ? [fragment(from), fragment(from + 5)] : [fragment(from)],
        },
      ].toSorted((a, b) => (a.role < b.role ? -1 : 1)),
      version: 0,
    });
    if (layer === 'note' && more % 2 === 0) discuss(tags, more % 3 === 0 ? 'row' : 'block');
  }
  return tags;
}

/** Makes a note of editors on a block or row of the last tag, and answers it. */
function discuss(tags: Tag[], about: NoteAbout): void {
  const note = tags.pop() as Tag;
  const at = '2026-05-14T09:30:00.000Z';
  const attributes = { text: 'Так ли это?\n"Да"', about, publish: false, lang: 'ru', at };
  const answer = { ...note, id: `${note.id}-a`, label: ANSWER, parentId: note.id, twinId: null, anchors: [] };
  tags.push(
    { ...note, label: COMMENT, attributes, twinId: null },
    { ...answer, attributes: { text: 'Yes', at } },
  );
}

/** Articles with everything that an article can have, in many shapes. */
export const anyArticle: fc.Arbitrary<ArticleDocument> = fc
  .record({
    source: fc.array(unit, { minLength: 1, maxLength: 6 }),
    target: fc.array(unit, { minLength: 1, maxLength: 6 }),
    machine: fc.boolean(),
    draws: fc.array(draw, { minLength: 1, maxLength: 6 }),
    tags: fc.array(tagDraw, { maxLength: 8 }),
    setTags: fc.array(tagDraw, { maxLength: 4 }),
    cross: fc.boolean(),
    rawInputs: fc.nat(2),
  })
  .map(({ source, target, machine, draws, tags, setTags, cross, rawInputs }): ArticleDocument => {
    const texts = [textOf('s', 'ru', source, false), textOf('t', 'en', target, machine)];
    const paired = (text: ArticleText | undefined) =>
      (text?.blocks ?? []).filter(({ boilerplate }) => boilerplate === null).map((block) => block.id);
    const units = paired(texts[1]);
    const crossed =
      cross && units.length > 2 ? [units[1] as string, units[0] as string, ...units.slice(2)] : units;
    const beads = beadsOf(paired(texts[0]), crossed, draws);
    const shared = tagsOf(texts, tags, 'g');
    const own = setsOf(tagsOf(texts, setTags, 'h'));
    const drawn = [...shared, ...own];
    const dismissals = dismissalsOn(texts, beads, drawn);
    const people = [...drawn.flatMap(({ authorId, setId = '' }) => [authorId, setId])];
    people.push(...dismissals.map(({ personId }) => personId));
    return {
      articleId: 'article-1',
      metadata: {
        title: null,
        publisher: 'Lenta & "Co"',
        author: 'Анна Лебедева',
        address: 'https://example.org/?a=1&b=2',
        date: '2026-05-14',
        rights: '© <2026>',
        translator: null,
        targetLocale: 'en-GB',
      },
      texts,
      pairings: [{ id: 'p1', targetTextId: 'text-t', beads, sentences: sentencesIn(texts, beads) }],
      tags: shared,
      setTags: own,
      blindPass: own.length > 1,
      dismissals,
      rawInputs,
      authors: Object.fromEntries(
        people.flatMap((person) => {
          const name = claimedName(person);
          return name === null ? [] : [[person, name]];
        }),
      ),
      entities: drawn.some(({ entityId }) => entityId)
        ? [
            {
              id: 'e1',
              label: 'PER',
              names: { ru: 'Байден', en: 'Biden' },
              wikidata: 'Q6279',
              note: null,
              forms: [{ lang: 'en', form: 'Joe Biden', isAllowed: true }],
            },
          ]
        : [],
    };
  })
  .filter(({ texts }) => texts.every(({ blocks }) => blocks.some(({ boilerplate }) => boilerplate === null)));

/** An article with its only edition. Throws `RangeError` where it has none. */
export function exportedOf(article: ArticleDocument): Exported {
  const target = article.texts.find(({ role }) => role === 'translation');
  const edition = target && editionOf(article, target.id);
  if (!edition) throw new RangeError('no edition');
  return { article, edition };
}
