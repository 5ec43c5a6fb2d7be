import { alignTexts } from '../alignment/aligner/align.ts';
import type { Alignment, Bead } from '../alignment/bead.ts';
import { insertAlignment } from '../alignment/store.ts';
import type { Block } from '../article/article.ts';
import { keysBetween } from '../database/order-key.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { type ArticleState, readArticleState, sourceText } from './article-state.ts';
import { type NewText, saveNewText } from './import-article.ts';
import type { Done, Refusal } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Adds a translation to an article and pairs its blocks with the source, as one operation. */
export function addTranslation(
  services: Services,
  asked: Asked,
  translation: NewText,
): Promise<Done | Refusal> {
  const request = articleOperation(services, asked, 'add-translation', { lang: translation.lang });
  return services.history.perform<Done | Refusal>(request, async (rows) => {
    const state = await readArticleState(rows.db, services.projectId, asked.articleId);
    if (!state) return { kind: 'not-found' };
    const blocks = await saveNewText(services, rows, asked.articleId, 'translation', translation);
    const source = await pairableSource(services, rows, state);
    const beads = alignBlocks(services, sourceText(state).lang, source, translation.lang, pairable(blocks));
    await insertAlignment(
      rows,
      services.projectId,
      asked.articleId,
      newAlignment(services, state, translation.id, beads),
    );
    return { kind: 'done' };
  });
}

/** The blocks that take part in pairing. */
export function pairable(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.boilerplate === null);
}

/** The source blocks to pair; undoing what made them has to wait for the pairing that stands on them. */
export async function pairableSource(
  services: Services,
  rows: RowWriter,
  state: ArticleState,
): Promise<readonly Block[]> {
  const source = sourceText(state);
  const blocks = state.blocks.filter((block) => block.textId === source.id);
  // Boilerplate too: it has no row here, so that it must not become a part of the article behind our back.
  for (const block of blocks) await rows.rely('block', { project_id: services.projectId, id: block.id });
  return pairable(blocks);
}

/** Runs the aligner over two lists of blocks and makes beads of its answer. */
export function alignBlocks(
  services: Pick<Services, 'makeId'>,
  sourceLang: string,
  source: readonly Block[],
  targetLang: string,
  target: readonly Block[],
): Bead[] {
  const aligned = alignTexts({ langSource: sourceLang, langTarget: targetLang, source, target });
  const keys = keysBetween(null, null, aligned.length);
  return aligned.map((bead, i) => ({
    id: services.makeId(),
    source: bead.source.map((at) => (source[at] as Block).id),
    target: bead.target.map((at) => (target[at] as Block).id),
    status: 'auto',
    score: bead.score,
    reasons: bead.reasons,
    emptyReason: null,
    seenHash: null,
    orderKey: keys[i] as string,
    version: 0,
  }));
}

/** An alignment between an article's source and one of its translations. */
export function newAlignment(
  services: Pick<Services, 'makeId'>,
  state: ArticleState,
  targetTextId: string,
  beads: readonly Bead[],
): Alignment {
  return { id: services.makeId(), sourceTextId: sourceText(state).id, targetTextId, beads };
}
