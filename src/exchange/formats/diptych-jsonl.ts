import type { SentencePlace } from '../../alignment/sentence-bead.ts';
import { dismissalId } from '../../annotation/dismissals/dismissal.ts';
import type { Metadata } from '../../article/article.ts';
import type { Provenance } from '../../article/provenance.ts';
import type { ArticleBlock, ArticleDocument, ArticlePairing } from '../article-document.ts';
import { claimedAuthor } from '../claimed-author.ts';
import { features } from '../features.ts';
import { type FoundDocument, type GivenFile, refuse } from '../read-files.ts';
import { linesOf, utf8Of } from '../text-lines.ts';
import { anyRecord, JSONL_VERSION, type JsonlRecord, type RecordOf } from './diptych-jsonl/records.ts';
import { setNames, tagOf, tagRecord } from './diptych-jsonl/tag-record.ts';
import type { Format } from './format.ts';

/** Diptych's own model, one record a line: the format that loses nothing but the raw input (docs/formats.md). */
export const diptychJsonl = {
  id: 'diptych-jsonl',
  purpose: 'keep',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  carries: new Set(features.filter((feature) => feature !== 'inputs')),
  writeArticle: (article) =>
    recordsOf(article)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  recognises: ([file, ...more]) =>
    file !== undefined && more.length === 0 && /^\uFEFF?\s*\{\s*"type"\s*:\s*"article"/.test(startOf(file)),
  read,
} satisfies Format;

const startOf = ({ bytes }: GivenFile) => new TextDecoder().decode(bytes.subarray(0, 200));

function recordsOf(article: ArticleDocument): JsonlRecord[] {
  const { articleId, metadata, texts, pairings, entities, tags, setTags, dismissals, authors } = article;
  const blindPass = article.blindPass ? ({ blindPass: true } as const) : {};
  const sets = setNames(setTags, authors);
  return [
    { type: 'article', version: JSONL_VERSION, id: articleId, metadata: inOrder(metadata), ...blindPass },
    ...texts.flatMap(({ id, role, lang, provenance, blocks }): JsonlRecord[] => [
      { type: 'text', id, role, lang, provenance },
      ...blocks.map((block) => blockRecord(id, block)),
    ]),
    ...pairings.flatMap(({ id, targetTextId, beads, sentences }): JsonlRecord[] => [
      { type: 'pairing', id, target: targetTextId },
      ...beads.map(
        (bead): JsonlRecord => ({
          type: 'bead',
          pairing: id,
          ...bead,
          source: [...bead.source],
          target: [...bead.target],
          reasons: plain(bead.reasons),
        }),
      ),
      ...sentences.map(
        ({ id: name, source, target, status, seenHash }): JsonlRecord => ({
          type: 'sentence-pair',
          id: name,
          pairing: id,
          source: source.map(placeRecord),
          target: target.map(placeRecord),
          status,
          seenHash,
        }),
      ),
    ]),
    ...entities.map(
      (entity): JsonlRecord => ({
        type: 'entity',
        ...entity,
        forms: entity.forms.map((form) => ({ ...form })),
      }),
    ),
    ...[...tags, ...setTags].map((tag) => tagRecord(tag, authors, sets)),
    ...dismissals.map(
      ({ check, place, seenHash, reason, personId }): JsonlRecord => ({
        type: 'dismissal',
        check,
        place,
        seenHash,
        reason,
        author: authors[personId] ?? null,
      }),
    ),
  ];
}

const placeRecord = ({ blockId, start, end }: SentencePlace) => ({ block: blockId, start, end });

const inOrder = (metadata: Metadata): RecordOf<'article'>['metadata'] => {
  const { title, publisher, author, address, date, rights, translator, targetLocale } = metadata;
  return { title, publisher, author, address, date, rights, translator, targetLocale };
};

function blockRecord(text: string, block: ArticleBlock): RecordOf<'block'> {
  const { text: words, markup, reasons, sentences, translation, ...rest } = block;
  return {
    type: 'block',
    text,
    words,
    ...rest,
    markup: [...markup],
    reasons: plain(reasons),
    sentences: [...sentences],
    ...(translation && { translation }),
  };
}

/** Reasons as the schema has them, which may be changed. */
const plain = (reasons: ArticleBlock['reasons']) =>
  reasons.map(({ code, values }) => ({ code, ...(values && { values: { ...values } }) }));

function read([file]: readonly GivenFile[]): FoundDocument {
  const lines = new Map<string, number>();
  const found = new Map<string, number>();
  const records: { readonly line: number; readonly record: JsonlRecord }[] = [];
  for (const { number: line, text } of linesOf(utf8Of(file))) {
    if (text.trim() === '') continue;
    const record = recordOf(line, text);
    const id = record.type === 'dismissal' ? dismissalId(record) : record.id;
    const once = `${record.type === 'entity' ? 'entity' : 'id'} ${id}`;
    if (found.has(once) && record.type !== 'article') refuse('duplicate-id', line, { id });
    found.set(once, line);
    lines.set(id, line);
    if (records.length === 0 && record.type !== 'article') refuse('missing-part', line, { part: 'article' });
    if (records.length > 0 && record.type === 'article') refuse('two-articles', line);
    records.push({ line, record });
  }
  const document = documentOf(records);
  return { document, hasOwnIds: true, notices: [], lines };
}

function recordOf(line: number, text: string): JsonlRecord {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    refuse('not-json', line);
  }
  const parsed = anyRecord.safeParse(given);
  if (parsed.success) return parsed.data;
  const type = (given as { type?: unknown } | null)?.type;
  const version = (given as { version?: unknown } | null)?.version;
  if (type === 'article' && version !== JSONL_VERSION)
    refuse('unknown-version', line, { version: shown(version) });
  const [issue] = parsed.error.issues;
  if (issue?.code === 'invalid_union') refuse('unknown-record', line, { type: shown(type) });
  refuse('wrong-shape', line, { path: issue?.path.join('.') || '…', problem: issue?.message ?? '' });
}

const shown = (value: unknown) => String(value).slice(0, 80);

function documentOf(
  records: readonly { readonly line: number; readonly record: JsonlRecord }[],
): ArticleDocument {
  const of = <T extends JsonlRecord['type']>(type: T) =>
    records.flatMap(({ line, record }) =>
      record.type === type ? [{ line, ...(record as RecordOf<T>) }] : [],
    );
  const [article] = of('article');
  if (!article) refuse('no-text');
  const blocks = Map.groupBy(of('block'), ({ text }) => text);
  const beads = Map.groupBy(of('bead'), ({ pairing }) => pairing);
  const decided = Map.groupBy(of('sentence-pair'), ({ pairing }) => pairing);
  const tags = of('tag');
  const dismissals = of('dismissal');
  const texts = of('text');
  const pairings = of('pairing');
  named(blocks, texts);
  named(beads, pairings);
  named(decided, pairings);
  return {
    articleId: article.id,
    metadata: article.metadata,
    texts: texts.map(({ line: _, type: __, id, provenance, ...text }) => ({
      id,
      ...text,
      provenance: provenance as Provenance,
      blocks: (blocks.get(id) ?? []).map(
        ({ line: ___, type: ____, text: _____, words, translation = null, ...block }): ArticleBlock => ({
          ...block,
          translation,
          text: words,
          reasons: block.reasons as ArticleBlock['reasons'],
        }),
      ),
    })),
    pairings: pairings.map(
      ({ id, target }): ArticlePairing => ({
        id,
        targetTextId: target,
        beads: (beads.get(id) ?? []).map(({ line: _, type: __, pairing: ___, ...bead }) => ({
          ...bead,
          reasons: bead.reasons as ArticleBlock['reasons'],
        })),
        sentences: (decided.get(id) ?? []).map(({ id: name, source, target: other, status, seenHash }) => ({
          id: name,
          source: source.map(placeOf),
          target: other.map(placeOf),
          status,
          seenHash,
        })),
      }),
    ),
    entities: of('entity').map(({ line: _, type: __, note = null, forms = [], ...entity }) => ({
      ...entity,
      note,
      forms,
    })),
    tags: tags.filter(({ set }) => set === undefined).map(tagOf),
    setTags: tags.filter(({ set }) => set !== undefined).map(tagOf),
    blindPass: article.blindPass ?? false,
    dismissals: dismissals.map(({ check, place, seenHash, reason, author }) => ({
      check,
      place,
      seenHash,
      reason,
      personId: claimedAuthor(author),
    })),
    authors: Object.fromEntries(
      [
        ...tags.flatMap(({ author, set }) => [author, set]),
        ...dismissals.map(({ author }) => author),
      ].flatMap((name) => (name ? [[claimedAuthor(name), name]] : [])),
    ),
    rawInputs: 0,
  };
}

const placeOf = ({ block, start, end }: RecordOf<'sentence-pair'>['source'][number]): SentencePlace => ({
  blockId: block,
  start,
  end,
});

/** Records that belong to something have to name what is there. */
function named(
  groups: ReadonlyMap<string, readonly { line: number }[]>,
  owners: readonly { id: string }[],
): void {
  const known = new Set(owners.map(({ id }) => id));
  for (const [id, [first]] of groups) if (!known.has(id)) refuse('unknown-id', first?.line ?? null, { id });
}
