import type { Bead } from '../../src/alignment/bead.ts';
import { insertAlignment } from '../../src/alignment/store.ts';
import { updateBlock } from '../../src/article/store.ts';
import { keysBetween } from '../../src/database/order-key.ts';
import type { RowWriter } from '../../src/history/row-writer.ts';
import { newAlignment } from '../../src/workflow/add-translation.ts';
import { type ArticleState, readArticleState } from '../../src/workflow/article-state.ts';
import { editPairs, type PairEdit } from '../../src/workflow/edit-pairs.ts';
import { editSentences, type SentenceEdit } from '../../src/workflow/edit-sentences.ts';
import { editTags, type TagEdit, wordsOfTag } from '../../src/workflow/edit-tags.ts';
import { importArticle, type NewText, saveNewText } from '../../src/workflow/import-article.ts';
import { emptyMetadata } from '../../src/workflow/import-draft/metadata.ts';
import { type BlockEdit, reviseBlock } from '../../src/workflow/revise-block.ts';
import { articleOperation, type Services } from '../../src/workflow/services.ts';
import { revertLast } from '../../src/workflow/undo.ts';
import { temporaryDesk } from './desk.ts';

/** The article that most tests are about. */
export const STORY = 'story';

/** A small article. Its blocks are `s1`, `s2`, … and `t1`, `t2`, …, its rows `r1`, `r2`, … as `rows` says: `['1-1', '2-1']`. */
export interface SmallArticle {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly rows: readonly string[];
}

const fiveRows: SmallArticle = {
  source: ['Раз два три', 'Четыре пять', 'Шесть семь', 'Восемь'],
  target: ['One two three', 'Four five', 'Six seven', 'Eight'],
  rows: ['1-1', '1-1', '1-1', '1-0', '0-1'],
};

/** A desk with nothing but a small article, and Anna, who works on it. */
export async function deskWithSmallArticle(
  article: SmallArticle = fiveRows,
): Promise<{ services: Services; anna: PersonAtWork; dispose(): Promise<void> }> {
  const desk = await temporaryDesk();
  await saveSmallArticle(desk.services, article);
  return { ...desk, anna: personAtWork(desk.services, 'anna') };
}

/** Saves a small article under the id `story`, as work of nobody who is undoing anything. */
export async function saveSmallArticle(
  services: Services,
  { source, target, rows }: SmallArticle = fiveRows,
): Promise<void> {
  const asked = (operationId: string) => ({ operationId, articleId: STORY, actorId: 'importer' });
  const metadata = Object.fromEntries(Object.keys(emptyMetadata).map((field) => [field, null]));
  await importArticle(services, asked('import'), {
    metadata: metadata as unknown as Parameters<typeof importArticle>[2]['metadata'],
    source: smallText('source', 'ru', 's', source),
  });
  await addSmallTranslation(services, { id: 'target', prefix: 't', texts: target, rows });
}

/** Adds a translation to the small article; its blocks and rows begin with `prefix` (rows of the first one with `r`). */
export async function addSmallTranslation(
  services: Services,
  translation: {
    readonly id: string;
    readonly prefix: string;
    readonly texts: readonly string[];
    readonly rows: readonly string[];
    readonly machine?: boolean;
    readonly lang?: string;
  },
  actorId = 'importer',
): Promise<void> {
  const { id, prefix, texts, rows: shapes, machine = false, lang = 'en' } = translation;
  const asked = { operationId: `add-${id}`, articleId: STORY, actorId };
  await services.history.perform(articleOperation(services, asked, 'add-translation'), async (rows) => {
    const state = (await readArticleState(rows.db, services.projectId, STORY)) as ArticleState;
    const text = smallText(id, lang, prefix, texts, machine);
    const blocks = await saveNewText(services, rows, STORY, 'translation', text);
    // The machine's words are its draft.
    for (const block of machine ? blocks : [])
      await updateBlock(rows, services.projectId, block.id, { draft: block.text });
    const beads = beadsOf(shapes, prefix);
    await insertAlignment(rows, services.projectId, STORY, {
      ...newAlignment(services, state, id, beads),
      id: `alignment-${id}`,
    });
    return { kind: 'done' };
  });
}

function smallText(
  id: string,
  lang: string,
  prefix: string,
  texts: readonly string[],
  machine = false,
): NewText {
  return {
    id,
    lang,
    provenance: machine
      ? { kind: 'machine', engine: 'shouting', engineVersion: null, at: '2026-01-01T00:00:00.000Z' }
      : { kind: 'human', translator: null },
    blocks: texts.map((text, i) => ({
      id: `${prefix}${i + 1}`,
      kind: 'paragraph',
      text,
      lang,
      markup: [],
      boilerplate: null,
      reasons: [{ code: 'sample' }],
    })),
    raw: null,
  };
}

function beadsOf(shapes: readonly string[], prefix: string): Bead[] {
  const keys = keysBetween(null, null, shapes.length);
  const taken = { s: 0, [prefix]: 0 };
  const take = (side: string, count: string | undefined) =>
    Array.from({ length: Number(count) }, () => {
      taken[side] = (taken[side] ?? 0) + 1;
      return `${side}${taken[side]}`;
    });
  return shapes.map((shape, i) => {
    const [m, n] = shape.split('-');
    return {
      id: `${prefix === 't' ? 'r' : `r-${prefix}`}${i + 1}`,
      source: take('s', m),
      target: take(prefix, n),
      status: 'auto',
      score: 0.5,
      reasons: [],
      emptyReason: null,
      seenHash: null,
      isBookmarked: false,
      orderKey: keys[i] as string,
      version: 0,
    };
  });
}

/** Writes rows of the small article as one operation of Anna's. */
export async function writeRows(
  services: Services,
  work: (rows: RowWriter) => Promise<unknown>,
): Promise<void> {
  const asked = { operationId: services.makeId(), articleId: STORY, actorId: 'anna' };
  await services.history.perform(articleOperation(services, asked, 'test'), async (rows) => {
    await work(rows);
    return { kind: 'done' };
  });
}

/** The small article as it is now. */
export async function storyNow(services: Services): Promise<ArticleState> {
  return (await readArticleState(services.database.read, services.projectId, STORY)) as ArticleState;
}

/** The rows of a pairing at a glance: `s1|t1 s2+s3|t2 |t3`; confirmed ones with `!`, explained gaps with `?`. */
export function glance(state: ArticleState, targetTextId = 'target'): string {
  const alignment = state.alignments.find((each) => each.targetTextId === targetTextId);
  return (alignment?.beads ?? [])
    .map(
      ({ source, target, status, emptyReason }) =>
        `${source.join('+')}|${target.join('+')}${status === 'confirmed' ? '!' : ''}${emptyReason ? '?' : ''}`,
    )
    .join(' ');
}

/** The words that each tag stands on now, with how surely: `PER:Байден`, `PER:Байден(review)`. */
export function tagsAtAGlance(state: ArticleState): string[] {
  const texts = new Map(state.blocks.map(({ id, text }) => [id, text]));
  return state.tags.flatMap(({ label, anchors }) =>
    anchors.map(({ state: anchorState, fragments }) => {
      const words = fragments.map(({ blockId, start, end }) => texts.get(blockId)?.slice(start, end));
      return `${label}:${words.join('…')}${anchorState === 'anchored' ? '' : `(${anchorState})`}`;
    }),
  );
}

export type PersonAtWork = ReturnType<typeof personAtWork>;

/** Somebody at work on the small article, who sees everything as it is at the moment of acting. */
export function personAtWork(services: Services, actorId: string) {
  const asked = () => ({ operationId: services.makeId(), articleId: STORY, actorId });
  return {
    pair: async (
      edit: PairEdit,
      { target = 'target', version = null as number | null, since = null as number | null } = {},
    ) => editPairs(services, { ...asked(), alignmentId: `alignment-${target}`, version, since }, edit),
    revise: async (blockId: string, edit: BlockEdit, version?: number) => {
      const block = (await storyNow(services)).blocks.find(({ id }) => id === blockId);
      return reviseBlock(services, { ...asked(), blockId, version: version ?? block?.version ?? 0 }, edit);
    },
    /** Does something to the pair of the sentence in which some words of a block stand. */
    sentence: async (blockId: string, words: string, edit: SentenceEdit, seen: string | null = null) => {
      const block = (await storyNow(services)).blocks.find(({ id }) => id === blockId);
      const offset = block?.text.indexOf(words) ?? -1;
      const at = { block: blockId, offset, seen, alignmentId: 'alignment-target' };
      return editSentences(services, { ...asked(), ...at }, edit);
    },
    /** Tags the first place of some words in a block; the tag's id is `id`. */
    mark: async (blockId: string, words: string, label: string, id: string, twin: string | null = null) => {
      const block = (await storyNow(services)).blocks.find((each) => each.id === blockId);
      const start = block?.text.indexOf(words) ?? -1;
      if (!block || start === -1) throw new RangeError(`no “${words}” in ${blockId}`);
      const at = { block: blockId, blockVersion: block.version, span: { start, end: start + words.length } };
      const who = { ...asked(), version: null, words };
      return editTags(services, who, { kind: 'add-tag', label, tag: id, twin, ...at });
    },
    tag: async (edit: TagEdit, version: number | null = null) => {
      const words = wordsOfTag((await storyNow(services)).tags, edit.tag);
      return editTags(services, { ...asked(), version, words }, edit);
    },
    undo: () => revertLast(services, asked(), 'undo'),
    redo: () => revertLast(services, asked(), 'redo'),
  };
}
