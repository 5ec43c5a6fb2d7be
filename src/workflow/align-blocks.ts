import { alignTexts } from '../alignment/aligner/align.ts';
import { type Bead, newBead } from '../alignment/bead.ts';
import type { Block } from '../article/article.ts';
import { keysBetween } from '../database/order-key.ts';
import type { Services } from './services.ts';

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
  return aligned.map(({ score, reasons, ...bead }, i) =>
    newBead({
      id: services.makeId(),
      source: bead.source.map((at) => (source[at] as Block).id),
      target: bead.target.map((at) => (target[at] as Block).id),
      score,
      reasons,
      orderKey: keys[i] as string,
    }),
  );
}
