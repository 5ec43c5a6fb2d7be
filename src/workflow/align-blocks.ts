import { alignTexts } from '../alignment/aligner/align.ts';
import type { AlignedBead, AlignRequest, FixedBead } from '../alignment/aligner/evidence.ts';
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
  known: Known = {},
): Bead[] {
  const request = alignRequest(sourceLang, source, targetLang, target, known);
  return alignedBeads(services, alignTexts(request), source, target);
}

/** What the aligner is asked about two lists of blocks: plain data, so that a thread can be asked. */
export function alignRequest(
  sourceLang: string,
  source: readonly AlignedBlock[],
  targetLang: string,
  target: readonly AlignedBlock[],
  { fixed = [], referents = [], examples = [], machineWords = null }: Known = {},
): AlignRequest {
  const unit = ({ text, kind }: AlignedBlock) => ({ text, kind });
  return {
    langSource: sourceLang,
    langTarget: targetLang,
    source: source.map(unit),
    target: target.map(unit),
    referents,
    examples,
    fixed: asIndices(fixed, source, target),
    ...(machineWords && { machineTranslation: source.map(({ id }) => machineWords(id)) }),
  };
}

type AlignedBlock = Pick<Block, 'id' | 'text' | 'kind'>;

/** The beads of the aligner's answer. */
export function alignedBeads(
  services: Pick<Services, 'makeId'>,
  aligned: readonly AlignedBead[],
  source: readonly Pick<Block, 'id'>[],
  target: readonly Pick<Block, 'id'>[],
): Bead[] {
  const keys = keysBetween(null, null, aligned.length);
  return aligned.map(({ score, reasons, ...bead }, i) =>
    newBead({
      id: services.makeId(),
      source: bead.source.map((at) => (source[at] as Pick<Block, 'id'>).id),
      target: bead.target.map((at) => (target[at] as Pick<Block, 'id'>).id),
      score,
      reasons,
      orderKey: keys[i] as string,
    }),
  );
}

/** Rows as the aligner names them: by where their units stand among the blocks it is given. */
export function asIndices(
  beads: readonly Bead[],
  source: readonly Pick<Block, 'id'>[],
  target: readonly Pick<Block, 'id'>[],
): readonly FixedBead[] {
  const indexOf = (blocks: readonly Pick<Block, 'id'>[]) => {
    const places = new Map(blocks.map(({ id }, at) => [id, at]));
    return (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  };
  const [inSource, inTarget] = [indexOf(source), indexOf(target)];
  return beads.map((bead) => ({ source: inSource(bead.source), target: inTarget(bead.target) }));
}
