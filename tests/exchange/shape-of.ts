import { type Layer, layers, type Tag } from '../../src/annotation/tag.ts';
import type { DocumentBlock } from '../../src/exchange/bilingual-document.ts';
import { type Exported, type Feature, layerFeatures } from '../../src/exchange/features.ts';

/**
 * What a format carries of an article, with places instead of ids: what it says before an export and after an import
 * has to be the same. Lists of tags are in the order of their places.
 */
export function shapeOf({ article, edition }: Exported, carries: ReadonlySet<Feature>): object {
  const has = (feature: Feature) => carries.has(feature);
  const { rows, source, target } = edition;
  const places = new Map<string, string>();
  for (const [at, row] of rows.entries()) {
    for (const side of ['source', 'target'] as const)
      for (const [n, block] of row[side].entries()) places.set(block.id, `${at}.${side}.${n}`);
  }
  const blockShape = (block: DocumentBlock) => ({
    text: block.text,
    ...(has('kinds') && { kind: block.kind }),
    ...(has('markup') && { markup: block.markup }),
    ...(has('provenance') && { provenance: block.provenance ?? null }),
    ...(has('sentences') && { sentences: block.sentences ?? [] }),
  });
  const order = article.texts
    .find(({ id }) => id === target.id)
    ?.blocks.flatMap(({ id }) => places.get(id) ?? []);
  return {
    langs: [source.lang, target.lang],
    ...(has('provenance') && { provenance: target.provenance }),
    ...(has('metadata') && { metadata: edition.metadata }),
    ...(has('crossings') && { order }),
    rows: rows.map((row) => ({
      source: row.source.map(blockShape),
      target: row.target.map(blockShape),
      ...(has('status') && { status: row.status }),
      ...(has('gaps') && { emptyReason: row.emptyReason }),
      ...(has('scores') && { score: row.score, reasons: row.reasons }),
      ...(has('bookmarks') && { isBookmarked: row.isBookmarked }),
    })),
    ...(has('sentence-pairs') && { decided: article.pairings.map(({ sentences }) => sentences) }),
    ...(has('dismissals') && { dismissals: article.dismissals }),
    ...(has('sets') && { sets: article.setTags, isBlind: article.blindPass }),
    ...(has('states') && {
      states: article.texts.map(({ blocks }) => blocks.map(({ translation }) => translation)),
    }),
    tags: tagShapes(edition.tags, places, edition, carries),
    ...(has('ledger') && { entities: edition.entities }),
  };
}

function tagShapes(
  all: readonly Tag[],
  places: ReadonlyMap<string, string>,
  { authors = {} }: Exported['edition'],
  carries: ReadonlySet<Feature>,
): object[] {
  const has = (feature: Feature) => carries.has(feature);
  const tags = all.filter(
    (tag) =>
      has(layerFeatures[tag.layer]) &&
      (has('suggestions') || tag.decision === 'accepted') &&
      (has('loose') || tag.anchors.every(({ state }) => state === 'anchored' || state === 'shifted')),
  );
  const placeOf = (id: string | null) => {
    const tag = tags.find((each) => each.id === id);
    const fragment = tag && mainAnchor(tag)?.fragments[0];
    return fragment ? `${places.get(fragment.blockId)} ${fragment.start} ${fragment.end}` : null;
  };
  const shapes = tags.map((tag) => ({
    layer: tag.layer,
    label: tag.label,
    anchors: tag.anchors
      .filter((anchor) => has('roles') || anchor === mainAnchor(tag))
      .map(({ role, state, fragments }) => ({
        role,
        ...(has('loose') && { state }),
        fragments: fragments
          .slice(0, has('fragments') ? undefined : 1)
          .map(({ blockId, start, end, quote }) => [places.get(blockId), start, end, quote]),
      })),
    ...(has('suggestions') && { decision: tag.decision }),
    ...(has('attributes') && { attributes: tag.attributes }),
    ...(has('nesting') && { parent: placeOf(tag.parentId) }),
    ...(has('ledger') && { entity: tag.entityId }),
    ...(has('authors') && { author: authors[tag.authorId] ?? null }),
    ...(has('twins') && { twins: twinPlaces(tag, tags, placeOf) }),
  }));
  return shapes.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function twinPlaces(
  tag: Tag,
  tags: readonly Tag[],
  placeOf: (id: string) => string | null,
): (string | null)[] {
  if (tag.twinId === null) return [];
  return tags
    .filter(({ twinId }) => twinId === tag.twinId)
    .map(({ id }) => placeOf(id))
    .sort();
}

/** The anchor that says what a tag is about. */
export function mainAnchor({ anchors }: Pick<Tag, 'anchors'>): Tag['anchors'][number] | undefined {
  return anchors.find(({ role }) => role === 'span' || role === 'content' || role === 'source') ?? anchors[0];
}

/** The layers that a format carries. */
export function carriedLayers(carries: ReadonlySet<Feature>): Layer[] {
  return layers.filter((layer) => carries.has(layerFeatures[layer]));
}
