import { readFileSync } from 'node:fs';
import type { Anchor, Fragment, Role, Tag } from '../../src/annotation/tag.ts';
import type { BlockKind } from '../../src/article/block.ts';
import type { BilingualDocument, DocumentBlock, DocumentRow } from '../../src/exchange/bilingual-document.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface FixtureQuote {
  readonly id: string;
  readonly kind: string;
  readonly content: readonly Place[];
  readonly cue: Place | null;
  readonly speaker: Place | null;
  readonly entity: string | null;
  readonly original?: { readonly text: string; readonly lang: string; readonly source: string };
}

/** The fixture's article with one of its translations and all the gold tags, as a document to publish. */
export function fixtureDocument(story: string, lang: string): BilingualDocument {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../fixtures/${story}/${name}.json`, import.meta.url), 'utf8'));
  const { title, metadata } = read('story');
  const twins = new Map<string, string>();
  for (const [index, { source, target }] of read(`twins.ru-${lang}`).pairs.entries()) {
    for (const id of [...source, ...target]) twins.set(id, `twin-${index}`);
  }
  const blocksOf = (code: string): ReadonlyMap<number, DocumentBlock> =>
    new Map(
      read(`blocks.${code}`).map(
        (block: { n: number; kind: BlockKind; text: string; lang: string }): [number, DocumentBlock] => [
          block.n,
          { id: `${code}-${block.n}`, kind: block.kind, text: block.text, lang: block.lang, markup: [] },
        ],
      ),
    );
  const source = blocksOf('ru');
  const target = blocksOf(lang);
  const pick = (blocks: ReadonlyMap<number, DocumentBlock>, numbers: readonly number[]): DocumentBlock[] =>
    numbers.flatMap((n) => blocks.get(n) ?? []);
  const rows = read(`pairing.ru-${lang}`).beads.map(
    (bead: { source: number[]; target: number[]; emptyReason?: 'omitted' }, index: number): DocumentRow => ({
      beadId: `bead-${index + 1}`,
      source: pick(source, bead.source),
      target: pick(target, bead.target),
      status: 'confirmed',
      emptyReason: bead.emptyReason ?? null,
    }),
  );
  return {
    articleId: story,
    metadata: { ...metadata, title, translator: metadata.translator[lang] },
    source: { id: 'ru', lang: 'ru', dir: 'ltr', kind: 'human', provenance: null },
    target: { id: lang, lang, dir: 'ltr', kind: 'human', provenance: { kind: 'human', translator: null } },
    rows,
    tags: ['ru', lang].flatMap((code) => tagsOf(code, read(`tags.${code}`).blocks, twins)),
    entities: read('entities'),
  };
}

function tagsOf(
  code: string,
  blocks: readonly {
    n: number;
    entities: readonly (Place & { id: string; label: string; entity: string })[];
    quotes: readonly FixtureQuote[];
  }[],
  twins: ReadonlyMap<string, string>,
): readonly Tag[] {
  return blocks.flatMap(({ n, entities, quotes }) => {
    const anchor = (role: Role, places: readonly (Place | null)[]): readonly Anchor[] => {
      const fragments = places
        .filter((place) => place !== null)
        .map(({ start, end, text }): Fragment => ({ blockId: `${code}-${n}`, start, end, quote: text }));
      return fragments.length === 0 ? [] : [{ role, state: 'anchored', fragments }];
    };
    const tag = (
      id: string,
      rest: Pick<Tag, 'layer' | 'label' | 'entityId' | 'anchors' | 'attributes'>,
    ): Tag => ({
      id,
      textId: code,
      decision: 'accepted',
      authorId: 'person-1',
      parentId: null,
      twinId: twins.get(id) ?? null,
      version: 1,
      ...rest,
    });
    return [
      ...entities.map((each) =>
        tag(each.id, {
          layer: 'entity',
          label: each.label,
          entityId: each.entity,
          anchors: anchor('span', [each]),
          attributes: {},
        }),
      ),
      ...quotes.map(({ id, kind, entity, content, cue, speaker, original }) =>
        tag(id, {
          layer: 'quote',
          label: kind,
          entityId: entity,
          anchors: [...anchor('content', content), ...anchor('cue', [cue]), ...anchor('speaker', [speaker])],
          attributes: original
            ? { original: original.text, originalLang: original.lang, originalSource: original.source }
            : {},
        }),
      ),
    ];
  });
}
