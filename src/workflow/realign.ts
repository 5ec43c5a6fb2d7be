import type { Bead } from '../alignment/bead.ts';
import { saveBeads } from '../alignment/store.ts';
import type { Block } from '../article/article.ts';
import { keysBetween } from '../database/order-key.ts';
import { alignBlocks } from './align-blocks.ts';
import type { ArticleState } from './article-state.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/**
 * Pairs again whatever nobody has confirmed, as one operation. Confirmed rows, and gaps that somebody explained,
 * are fixed points (law 3): the aligner only sees what stands between two of them.
 */
export function realign(
  services: Services,
  asked: Asked & { readonly alignmentId: string },
): Promise<Outcome> {
  return services.history.perform<Outcome>(articleOperation(services, asked, 'realign'), async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    const alignment = state?.alignments.find(({ id }) => id === asked.alignmentId);
    if (!state || !alignment) return { kind: 'not-found' };
    const after = realigned(services, state, alignment.beads, [
      alignment.sourceTextId,
      alignment.targetTextId,
    ]);
    const place = { projectId: services.projectId, articleId: asked.articleId, alignmentId: alignment.id };
    await saveBeads(rows, place, alignment.beads, after);
    return { kind: 'done' };
  });
}

function realigned(
  services: Services,
  state: ArticleState,
  beads: readonly Bead[],
  [sourceTextId, targetTextId]: readonly [string, string],
): Bead[] {
  const blocks = new Map(state.blocks.map((block) => [block.id, block]));
  const langOf = (textId: string) => state.texts.find(({ id }) => id === textId)?.lang ?? 'und';
  const result: Bead[] = [];
  let open: Bead[] = [];

  function closeRun(): void {
    if (open.length === 0) return;
    // The order of the text decides, not the order of the rows: somebody may have crossed them.
    const side = (name: 'source' | 'target') =>
      open.flatMap((bead) => bead[name].map((id) => blocks.get(id) as Block)).sort(byOrderKey);
    const aligned = alignBlocks(
      services,
      langOf(sourceTextId),
      side('source'),
      langOf(targetTextId),
      side('target'),
    );
    result.push(...keepIds(aligned, open));
    open = [];
  }

  for (const bead of beads) {
    if (bead.status === 'auto' && bead.emptyReason === null) open.push(bead);
    else {
      closeRun();
      result.push(bead);
    }
  }
  closeRun();
  return reordered(result, beads);
}

/** A row that comes out as it was is the same row: what leads to it still does (law 6). */
function keepIds(aligned: readonly Bead[], before: readonly Bead[]): Bead[] {
  const unitsOf = ({ source, target }: Bead) => JSON.stringify([source, target]);
  const known = new Map(before.map((bead) => [unitsOf(bead), bead.id]));
  return aligned.map((bead) => ({ ...bead, id: known.get(unitsOf(bead)) ?? bead.id }));
}

/** Fixed rows keep their order keys; the rows between two of them are spread out between theirs. */
function reordered(result: readonly Bead[], before: readonly Bead[]): Bead[] {
  const fixed = new Set(before);
  const ordered: Bead[] = [];
  for (let i = 0; i < result.length; ) {
    if (fixed.has(result[i] as Bead)) {
      ordered.push(result[i++] as Bead);
      continue;
    }
    const end = result.findIndex((bead, at) => at > i && fixed.has(bead));
    const run = result.slice(i, end === -1 ? undefined : end);
    const keys = keysBetween(
      ordered.at(-1)?.orderKey ?? null,
      end === -1 ? null : (result[end] as Bead).orderKey,
      run.length,
    );
    ordered.push(...run.map((bead, at) => ({ ...bead, orderKey: keys[at] as string })));
    i += run.length;
  }
  return ordered;
}

function byOrderKey(a: Block, b: Block): number {
  return a.orderKey < b.orderKey ? -1 : 1;
}
