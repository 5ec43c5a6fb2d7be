import type { Layer, Tag } from '../annotation/tag.ts';
import type { ArticleDocument } from './article-document.ts';
import { type BilingualDocument, stands } from './bilingual-document.ts';

/** What an article can have besides the words of its rows. A format says which of these it carries. */
export const features = [
  'metadata',
  'kinds',
  'markup',
  'provenance',
  'crossings',
  'gaps',
  'status',
  'scores',
  'bookmarks',
  'entities',
  'quotes',
  'attributions',
  'notes',
  'roles',
  'fragments',
  'nesting',
  'attributes',
  'suggestions',
  'loose',
  'twins',
  'ledger',
  'authors',
  'boilerplate',
  'sentences',
  'drafts',
  'translations',
  'sentence-pairs',
  'dismissals',
  'sets',
  'states',
  'inputs',
] as const;
export type Feature = (typeof features)[number];

/** Of concern to those who work on the article, not to readers: a published page that lacks it has lost nothing. */
export const workFeatures: ReadonlySet<Feature> = new Set([
  'provenance',
  'status',
  'scores',
  'bookmarks',
  'suggestions',
  'loose',
  'authors',
  'boilerplate',
  'sentences',
  'drafts',
  'translations',
  'sentence-pairs',
  'dismissals',
  'sets',
  'states',
  'inputs',
]);

/** Features of tags, which only matter for tags of a layer that is carried. */
export const layerFeatures: Readonly<Record<Layer, Feature>> = {
  entity: 'entities',
  quote: 'quotes',
  attribution: 'attributions',
  note: 'notes',
};

/** An article and its edition beside one translation: what a format is asked to write. */
export interface Exported {
  readonly article: ArticleDocument;
  readonly edition: BilingualDocument;
}

/** How much of each feature there is in what is to be written, seen by a format that carries only some of them. */
export function countFeatures(
  { article, edition }: Exported,
  carries: ReadonlySet<Feature>,
): Readonly<Record<Feature, number>> {
  const { rows, source, target } = edition;
  const blocks = rows.flatMap((row) => [...row.source, ...row.target]);
  const own = article.texts.filter(({ id }) => id === source.id || id === target.id);
  const all = own.flatMap((text) => text.blocks);
  const tags = edition.tags.filter(({ layer }) => carries.has(layerFeatures[layer]));
  const ofLayer = (layer: Layer) => edition.tags.filter((tag) => tag.layer === layer).length;
  return {
    metadata: Object.values(article.metadata).filter((value) => value !== null).length,
    kinds: blocks.filter(({ kind }) => kind !== 'paragraph').length,
    markup: blocks.reduce((sum, { markup }) => sum + markup.length, 0),
    provenance: [target.provenance, ...blocks.map(({ provenance }) => provenance)].filter(isTold).length,
    crossings: rows.filter(({ moved }) => moved).length,
    gaps: rows.filter(({ emptyReason }) => emptyReason !== null).length,
    status: rows.filter(({ status }) => status === 'confirmed').length,
    scores: rows.filter(({ score, reasons = [] }) => typeof score === 'number' || reasons.length > 0).length,
    bookmarks: rows.filter(({ isBookmarked }) => isBookmarked).length,
    entities: ofLayer('entity'),
    quotes: ofLayer('quote'),
    attributions: ofLayer('attribution'),
    notes: ofLayer('note'),
    roles: tags.filter(({ anchors }) => anchors.some(({ role }) => role !== 'span' && role !== 'content'))
      .length,
    fragments: tags.filter(({ anchors }) => anchors.some(({ fragments }) => fragments.length > 1)).length,
    nesting: tags.filter(({ parentId }) => parentId !== null).length,
    attributes: tags.filter(({ attributes }) => Object.keys(attributes).length > 0).length,
    suggestions: tags.filter(({ decision }) => decision !== 'accepted').length,
    loose: tags.filter((tag) => !stands(tag)).length,
    twins: new Set(tags.flatMap(({ twinId }) => twinId ?? [])).size,
    ledger: tags.filter(({ entityId }) => entityId !== null).length,
    authors: tags.filter((tag) => isNamed(edition, tag)).length,
    boilerplate: all.filter(({ boilerplate }) => boilerplate !== null).length,
    sentences: all.reduce((sum, { sentences }) => sum + sentences.length, 0),
    drafts: all.filter(({ draft }) => draft !== null).length,
    translations: article.texts.length - own.length,
    'sentence-pairs':
      article.pairings.find(({ targetTextId }) => targetTextId === target.id)?.sentences.length ?? 0,
    dismissals: article.dismissals.length,
    sets: article.setTags.length,
    states: all.filter(({ translation }) => translation !== null).length,
    inputs: article.rawInputs,
  };
}

const isTold = (provenance: BilingualDocument['target']['provenance'] | undefined) =>
  provenance && !(provenance.kind === 'human' && provenance.translator === null);

const isNamed = ({ authors }: BilingualDocument, { authorId }: Tag) => authors?.[authorId] !== undefined;
