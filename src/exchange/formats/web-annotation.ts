import type { Side } from '../../alignment/bead.ts';
import type { Fragment, Tag } from '../../annotation/tag.ts';
import { type BilingualDocument, type DocumentBlock, publishedTags } from '../bilingual-document.ts';
import { codePointsOf } from '../side-text.ts';
import type { Format } from './format.ts';

/** Words on either side of a quote, in code units: enough to tell look-alikes apart. */
const CONTEXT = 32;

/**
 * W3C Web Annotation (www.w3.org/TR/annotation-model): a collection with one page. Each tag is an annotation on its
 * paragraph, by place in code points and by quote; twins are linked by an annotation with their words as its targets.
 */
export const webAnnotation = {
  id: 'web-annotation',
  purpose: 'annotate',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  carries: new Set([
    'entities',
    'quotes',
    'attributions',
    'notes',
    'roles',
    'fragments',
    'nesting',
    'attributes',
    'twins',
    'ledger',
    'authors',
  ]),
  write,
} satisfies Format;

/** What the vocabulary has no word for. */
const OWN_TERMS = { role: 'urn:diptych:role', isPartOf: 'http://purl.org/dc/terms/isPartOf' };

function write(document: BilingualDocument): string {
  const id = `urn:diptych:article:${document.articleId}`;
  const blocks = new Map(
    document.rows.flatMap((row) =>
      (['source', 'target'] as const).flatMap((side) =>
        row[side].map((block) => [block.id, { block, side }] as const),
      ),
    ),
  );
  const tags = publishedTags(document);
  const items = [
    ...tags.map((tag) => annotationOf(tag, document, blocks)),
    ...[...Map.groupBy(tags, ({ twinId }) => twinId)].flatMap(([twinId, twins]) =>
      twinId === null || twins.length < 2 ? [] : [linkOf(twinId, twins, document, blocks)],
    ),
  ];
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OWN_TERMS],
    id,
    type: 'AnnotationCollection',
    label: document.metadata.title ?? document.articleId,
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', startIndex: 0, partOf: { id }, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

type Blocks = ReadonlyMap<string, { readonly block: DocumentBlock; readonly side: Side }>;

const tagId = ({ id }: Pick<Tag, 'id'>) => `urn:diptych:tag:${id}`;

function annotationOf(tag: Tag, document: BilingualDocument, blocks: Blocks) {
  const entity = document.entities.find(({ id }) => id === tag.entityId);
  const author = document.authors?.[tag.authorId];
  const note = tag.layer === 'note' && typeof tag.attributes.text === 'string' ? tag.attributes.text : null;
  return {
    id: tagId(tag),
    type: 'Annotation',
    motivation: note === null ? 'classifying' : 'commenting',
    ...(author !== undefined && { creator: { type: 'Person', name: author } }),
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: `${tag.layer}:${tag.label}` },
      ...(note === null ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
      ...(entity
        ? [
            {
              id: entity.wikidata
                ? `http://www.wikidata.org/entity/${entity.wikidata}`
                : `urn:diptych:entity:${entity.id}`,
              purpose: 'identifying',
            },
          ]
        : []),
      ...Object.entries(tag.attributes)
        .filter(([name, value]) => value !== null && !(note !== null && name === 'text'))
        .map(([name, value]) => ({ type: 'TextualBody', purpose: 'describing', value: `${name}=${value}` })),
      ...(tag.parentId === null ? [] : [{ id: tagId({ id: tag.parentId }), purpose: 'linking' }]),
    ],
    target: targetsOf(tag, document, blocks),
  };
}

function linkOf(twinId: string, twins: readonly Tag[], document: BilingualDocument, blocks: Blocks) {
  return {
    id: `urn:diptych:twin:${twinId}`,
    type: 'Annotation',
    motivation: 'linking',
    body: twins.map((tag) => ({ id: tagId(tag), purpose: 'linking' })),
    target: twins.flatMap((tag) => targetsOf(tag, document, blocks)),
  };
}

function targetsOf(tag: Tag, document: BilingualDocument, blocks: Blocks) {
  return tag.anchors.flatMap(({ role, fragments }) =>
    fragments.flatMap((fragment) => {
      const place = blocks.get(fragment.blockId);
      if (!place) return [];
      return {
        type: 'SpecificResource',
        source: {
          id: `urn:diptych:block:${fragment.blockId}`,
          type: 'Text',
          language: place.block.lang,
          isPartOf: `urn:diptych:text:${document[place.side].id}`,
        },
        ...(role !== 'span' && { role }),
        selector: selectorsOf(fragment, place.block.text),
      };
    }),
  );
}

function selectorsOf({ start, end }: Fragment, text: string) {
  const pointOf = codePointsOf(text);
  return [
    { type: 'TextPositionSelector', start: pointOf(start), end: pointOf(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  ];
}
