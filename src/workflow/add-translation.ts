import type { Alignment, Bead } from '../alignment/bead.ts';
import { insertAlignment } from '../alignment/store.ts';
import type { Block } from '../article/article.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { alignBlocks, alignedBeads } from './align-blocks.ts';
import { type ArticleState, sourceText } from './article-state.ts';
import { type NewText, saveNewText } from './import-article.ts';
import type { Done, Refusal } from './outcome.ts';
import { isStillPaired, type PairedBeforehand } from './pair-beforehand.ts';
import { type PairedRow, pairRows } from './pair-rows.ts';
import { pairingEvidence } from './pairing-evidence.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/**
 * Adds a translation to an article and pairs its blocks with the source, as one operation: by the aligner, or as they
 * stood side by side in the document that both came from. `beforehand` spares the write the time to pair them.
 */
export function addTranslation(
  services: Services,
  asked: Asked,
  translation: NewText,
  pairedRows: readonly PairedRow[] | null = null,
  beforehand: PairedBeforehand | null = null,
): Promise<Done | Refusal> {
  const request = articleOperation(services, asked, 'add-translation', { lang: translation.lang });
  return services.history.perform<Done | Refusal>(request, async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    if (!state) return { kind: 'not-found' };
    const blocks = await saveNewText(services, rows, asked.articleId, 'translation', translation);
    const target = pairable(blocks);
    const source = await pairableSource(services, rows, state);
    const [from, to] = [sourceText(state).lang, translation.lang];
    const align = async () =>
      beforehand && isStillPaired(beforehand, source)
        ? alignedBeads(services, beforehand.aligned, source, target)
        : alignBlocks(
            services,
            from,
            source,
            to,
            target,
            await pairingEvidence(services, state, translation),
          );
    const beads =
      pairedRows === null
        ? await align()
        : pairRows(services, pairedRows, { lang: from, blocks: source }, { lang: to, blocks: target });
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

/** An alignment between an article's source and one of its translations. */
export function newAlignment(
  services: Pick<Services, 'makeId'>,
  state: ArticleState,
  targetTextId: string,
  beads: readonly Bead[],
): Alignment {
  return { id: services.makeId(), sourceTextId: sourceText(state).id, targetTextId, beads };
}
