import { alignTexts } from '../alignment/aligner/align.ts';
import type { FixedBead } from '../alignment/aligner/evidence.ts';
import { type Bead, newBead } from '../alignment/bead.ts';
import type { Block } from '../article/article.ts';
import { keysBetween } from '../database/order-key.ts';
import type { PairingEvidence } from './pairing-evidence.ts';
import type { Services } from './services.ts';

/** What the aligner is told besides the texts; `fixed` are rows that its answer has to hold. */
interface Known extends Partial<PairingEvidence> {
  readonly fixed?: readonly Bead[];
}

/** Runs the aligner over two lists of blocks and makes beads of its answer. */
export function alignBlocks(
  services: Pick<Services, 'makeId'>,
  sourceLang: string,
  source: readonly Block[],
  targetLang: string,
  target: readonly Block[],
  { fixed = [], referents = [], examples = [], machineWords = null }: Known = {},
): Bead[] {
  const aligned = alignTexts({
    langSource: sourceLang,
    langTarget: targetLang,
    source,
    target,
    referents,
    examples,
    fixed: asIndices(fixed, source, target),
    ...(machineWords && { machineTranslation: source.map(({ id }) => machineWords(id)) }),
  });
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

/** Rows as the aligner names them: by where their units stand among the blocks it is given. */
export function asIndices(
  beads: readonly Bead[],
  source: readonly Block[],
  target: readonly Block[],
): readonly FixedBead[] {
  const indexOf = (blocks: readonly Block[]) => {
    const places = new Map(blocks.map(({ id }, at) => [id, at]));
    return (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  };
  const [inSource, inTarget] = [indexOf(source), indexOf(target)];
  return beads.map((bead) => ({ source: inSource(bead.source), target: inTarget(bead.target) }));
}
