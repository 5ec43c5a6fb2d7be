import type { Alignment, Bead } from '../alignment/bead.ts';
import { confirmRows } from '../alignment/pairing.ts';
import { hashOfBead } from '../alignment/stale.ts';
import { saveBeads } from '../alignment/store.ts';
import { type Block, blocksOf, MAX_BLOCK_LENGTH } from '../article/article.ts';
import { cleanText } from '../article/import/clean-text.ts';
import { insertBlock } from '../article/store.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { changeBetween, diffWords } from '../text/diff.ts';
import type { Origin, TranslationState } from '../translation/paragraph.ts';
import { saveParagraph } from '../translation/paragraph-store.ts';
import { type ArticleState, indexOfBlocks, textLookup } from './article-state.ts';
import { orderKeyFor, putIntoRow } from './machine-translate/place-block.ts';
import type { Outcome } from './outcome.ts';
import { impossible, placeOf } from './revise-block/work.ts';
import { writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** What a translator typed into a row, and how far it is. */
export interface TypedTranslation {
  readonly alignmentId: string;
  readonly bead: string;
  /** The paragraph that was typed in; null where the row had none. */
  readonly block: string | null;
  /** The version of it that the person saw; 0 where there was none. */
  readonly version: number;
  readonly text: string;
  readonly state: TranslationState;
  /** What was put in to begin with; null where nothing was since the last time. */
  readonly origin: Origin | null;
}

/**
 * Keeps what a translator typed, as one operation: the words, how far they are, and, once they are done, the row's
 * confirmation. Typing over what somebody else wrote meanwhile is answered with both texts; nothing is lost.
 */
export function translateRow(services: Services, asked: Asked, typed: TypedTranslation): Promise<Outcome> {
  const kind = { draft: 'translate-row', translated: 'finish-row', reviewed: 'review-row' }[typed.state];
  const newBlock = services.makeId();
  return services.history.perform<Outcome>(articleOperation(services, asked, kind), async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    const alignment = state?.alignments.find(({ id }) => id === typed.alignmentId);
    const bead = alignment?.beads.find(({ id }) => id === typed.bead);
    if (!state || !alignment || !bead) return { kind: 'not-found' };
    const text = cleanText(typed.text)
      .text.replace(/\s*\n\s*/gu, ' ')
      .trim();
    if (text.length > MAX_BLOCK_LENGTH) return impossible('edit-text');
    // What was typed into an empty row belongs to what somebody else has put there meanwhile.
    const blockId = typed.block ?? bead.target[0] ?? null;
    const block = blockId === null ? null : (indexOfBlocks(state.blocks).byId.get(blockId) ?? null);
    if (blockId !== null && (!block || !bead.target.includes(blockId))) return { kind: 'not-found' };
    if (text === '') return impossible(typed.state === 'draft' ? 'edit-text' : 'translate-row');
    if (block && block.version !== typed.version && block.text !== text) return staleAnswer(block, text);
    const work = { services, rows, state, alignment, bead };
    const { id, beads } = block ? await rewrite(work, block, text) : await write(work, newBlock, text);
    const textOf = textLookup(state.blocks);
    const hashOf = (each: Bead) => hashOfBead(each, (unit) => (unit === id ? text : textOf(unit)));
    // A translated row is right as it reads now: it feeds the memory.
    const after = typed.state === 'draft' ? beads : confirmRows(beads, [bead.id], hashOf);
    await saveBeads(rows, { ...placeOf(services, state), alignmentId: alignment.id }, alignment.beads, after);
    const known = state.paragraphs.find((each) => each.id === id) ?? null;
    const origin = typed.origin ?? known?.origin ?? null;
    await saveParagraph(rows, placeOf(services, state), known, { id, state: typed.state, origin });
    return { kind: 'done', focus: { block: id } };
  });
}

interface RowWork {
  readonly services: Services;
  readonly rows: RowWriter;
  readonly state: ArticleState;
  readonly alignment: Alignment;
  readonly bead: Bead;
}

function staleAnswer(block: Block, mine: string): Outcome {
  const diff = diffWords(block.text, mine);
  return { kind: 'stale', text: { block: block.id, mine, theirs: block.text, version: block.version, diff } };
}

/** The paragraph that was written, and the rows with it. */
interface Written {
  readonly id: string;
  readonly beads: readonly Bead[];
}

async function rewrite(
  { services, rows, state, alignment }: RowWork,
  block: Block,
  text: string,
): Promise<Written> {
  if (block.text !== text)
    await writeTexts({ services, rows, state }, [{ block, change: changeBetween(block.text, text) }], {
      sameWords: false,
    });
  return { id: block.id, beads: alignment.beads };
}

/** A paragraph for a row that has none, where the text has its place. */
async function write(
  { services, rows, state, alignment, bead }: RowWork,
  id: string,
  text: string,
): Promise<Written> {
  const { byId } = indexOfBlocks(state.blocks);
  const holder = byId.get(bead.source[0] ?? '');
  const target = state.texts.find((each) => each.id === alignment.targetTextId);
  if (!holder || !target) throw new RangeError(`row ${bead.id} has no source to translate`);
  const targetBlocks = blocksOf(state.blocks, alignment.targetTextId);
  const answered = Object.fromEntries(
    alignment.beads.flatMap(({ source, target: [first] }) =>
      first === undefined ? [] : source.map((unit) => [unit, { text: '', block: first }]),
    ),
  );
  const sourceBlocks = blocksOf(state.blocks, alignment.sourceTextId);
  const block: Block = {
    id,
    textId: alignment.targetTextId,
    orderKey: orderKeyFor(holder, sourceBlocks, targetBlocks, answered),
    kind: holder.kind,
    lang: target.lang,
    boilerplate: null,
    text,
    draft: null,
    markup: [],
    reasons: [{ code: 'by-hand' }],
    version: 0,
  };
  await insertBlock(rows, services.projectId, state.article.id, block);
  const beads = putIntoRow(alignment.beads, holder.id, block, { targetBlocks, engine: '' }).map((each) =>
    each.id === bead.id ? { ...each, reasons: [{ code: 'by-hand' }] } : each,
  );
  return { id, beads };
}
