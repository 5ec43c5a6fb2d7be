import type { BlockKind, BoilerplateReason, FoundBlock, FoundMetadata } from '../block.ts';
import type { RawBlock } from './raw-block.ts';
import { structureRules } from './structure/index.ts';
import { isContained, surveyPage } from './structure/page.ts';
import type { Vote } from './structure/rule.ts';

/**
 * Gives each block its kind and says whether it is page furniture, with the reasons, strongest first. All rules
 * vote on each block in order; the strongest kind wins, and furniture is what gathers a strength of 1.
 */
export function detectStructure(
  blocks: readonly RawBlock[],
  metadata: FoundMetadata,
  description: string | null = null,
): FoundBlock[] {
  const decided: FoundBlock[] = [];
  const page = surveyPage(blocks, metadata, description, decided);
  blocks.forEach((block, index) => {
    const rules = isWhollyFurniture(block) && index !== page.title ? FURNITURE_RULES : structureRules;
    const votes = rules.flatMap((rule) => rule.judge(page, index));
    decided.push(decide(block, votes));
  });
  return decided;
}

const FURNITURE_RULES = structureRules.filter(({ judgesFurniture }) => judgesFurniture);

/** What a container calls furniture needs no kind; a comment in the margin is a note all the same. */
function isWhollyFurniture(block: RawBlock): boolean {
  return isContained(block) && !block.containers.some(({ reason }) => reason === 'margin-comment');
}

type KindVote = Extract<Vote, { kind: BlockKind }>;
type FurnitureVote = Extract<Vote, { boilerplate: BoilerplateReason }>;

/** What a block is as long as nothing speaks for anything else. */
const PLAIN: KindVote = { kind: 'paragraph', strength: 0.3, reason: { code: 'plain-paragraph' } };
const FURNITURE_STRENGTH = 1;

/** Kinds that often stand beside the text and among links, so that the place says nothing against them. */
const OUTLYING: ReadonlySet<BlockKind> = new Set([
  ...([
    'byline',
    'dateline',
    'standfirst',
    'credit',
    'caption',
    'editors-note',
    'footnote',
    'embed',
  ] as const),
]);

function decide({ text, markup, origin }: RawBlock, votes: readonly Vote[]): FoundBlock {
  const paragraph: KindVote[] =
    origin === 'paragraph'
      ? [{ kind: 'paragraph', strength: 0.3, reason: { code: 'element-paragraph' } }]
      : [PLAIN];
  const kindVotes = [...votes.filter((vote) => 'kind' in vote), ...paragraph];
  const kind = strongest(kindVotes, (vote) => vote.kind) ?? 'paragraph';
  const against = votes
    .filter((vote) => 'boilerplate' in vote)
    .filter(({ place }) => !(place === 'near' && OUTLYING.has(kind)));
  const total = against.reduce((sum, { strength }) => sum + strength, 0);
  // Where a block stands adds to the case but does not say what sort of furniture it is.
  const telling = against.filter(({ place }) => place === undefined);
  const boilerplate =
    total >= FURNITURE_STRENGTH - ROUNDING
      ? strongest(telling.length > 0 ? telling : against, (vote) => vote.boilerplate)
      : null;
  const reasons = [
    ...(boilerplate === null ? [] : reasonsOf(against)),
    ...reasonsOf(kindVotes.filter((vote) => vote.kind === kind)),
  ];
  return { kind, text, markup, boilerplate, reasons };
}

/** Sums of tenths are a hair off. */
const ROUNDING = 1e-9;

function strongest<V extends KindVote | FurnitureVote, K extends string>(
  votes: readonly V[],
  key: (vote: V) => K,
): K | null {
  const sums = new Map<K, number>();
  for (const vote of votes) sums.set(key(vote), (sums.get(key(vote)) ?? 0) + vote.strength);
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function reasonsOf(votes: readonly Vote[]) {
  return votes.toSorted((a, b) => b.strength - a.strength).map(({ reason }) => reason);
}
