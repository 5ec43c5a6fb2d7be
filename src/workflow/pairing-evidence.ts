import type { AlignRequest, KnownReferent } from '../alignment/aligner/evidence.ts';
import type { Alignment, Bead } from '../alignment/bead.ts';
import { listTaughtPairs } from '../alignment/taught-pair-store.ts';
import { formsIn } from '../annotation/ledger/entity.ts';
import type { Tag } from '../annotation/tag.ts';
import { wordingOf } from '../annotation/tagging.ts';
import type { Text } from '../article/article.ts';
import { primaryLanguage } from '../text/languages.ts';
import { type ArticleState, sourceText, textLookup } from './article-state.ts';
import { ledgerOf } from './ledger-of.ts';
import type { Services } from './services.ts';

/** A machine's translation is evidence only where it is there for nearly the whole source. */
const MIN_SHARE_TRANSLATED = 0.8;

/** What of an article tells which of its blocks belong together. */
export interface EvidenceState extends Pick<ArticleState, 'blocks' | 'alignments' | 'tags' | 'entities'> {
  readonly article: Pick<ArticleState['article'], 'id'>;
  readonly texts: readonly Pick<Text, 'id' | 'lang' | 'role' | 'provenance'>[];
}

/** What an article itself knows that helps to pair two of its texts. */
export interface ArticleEvidence {
  readonly referents: readonly KnownReferent[];
  /** The machine's words for a source block; null where no engine has translated the article into this language. */
  readonly machineWords: ((blockId: string) => string) | null;
}

/** What the desk knows besides: pairs that people confirmed in other articles. */
export interface PairingEvidence extends ArticleEvidence {
  readonly examples: NonNullable<AlignRequest['examples']>;
}

/**
 * Everything of an article and its project that tells which blocks of its source and of a translation belong
 * together: names of the ledger, what tags say, pairs confirmed elsewhere, and a machine's translation.
 */
export async function pairingEvidence(
  services: Pick<Services, 'database' | 'projectId'>,
  state: EvidenceState,
  target: Pick<Text, 'id' | 'lang'>,
): Promise<PairingEvidence> {
  const langs = { source: sourceText(state).lang, target: target.lang };
  return {
    ...articleEvidence(state, target),
    examples: await listTaughtPairs(services.database.read, services.projectId, langs, state.article.id),
  };
}

/** What is known without looking at other articles: names of the ledger, what tags say, and a machine's translation. */
export function articleEvidence(state: EvidenceState, target: Pick<Text, 'id' | 'lang'>): ArticleEvidence {
  const langs = { source: sourceText(state).lang, target: target.lang };
  return {
    referents: referentsOf(state, target, langs),
    machineWords: machineWordsOf(state, target),
  };
}

/** The things that people named on both sides: by the ledger's names, by the words of their tags, by twins. */
function referentsOf(
  state: EvidenceState,
  target: Pick<Text, 'id'>,
  langs: Readonly<Record<'source' | 'target', string>>,
): readonly KnownReferent[] {
  const { tags, texts } = state;
  const ledger = ledgerOf(state);
  const sourceId = texts.find(({ role }) => role === 'source')?.id;
  const names = tags.filter(
    ({ layer, textId, decision }) =>
      layer === 'entity' && decision === 'accepted' && (textId === sourceId || textId === target.id),
  );
  const wordsIn = (textId: string | undefined, same: readonly Tag[]) =>
    same.filter((tag) => tag.textId === textId).map(wordingOf);
  const byEntity = Map.groupBy(names, ({ entityId }) => ledger.idOf(entityId));
  const ofLedger = ledger.entities.map((entity) => {
    const mentions = byEntity.get(entity.id) ?? [];
    return {
      source: [...formsIn(entity, langs.source), ...wordsIn(sourceId, mentions)],
      target: [...formsIn(entity, langs.target), ...wordsIn(target.id, mentions)],
    };
  });
  const byTwin = Map.groupBy(names, ({ twinId }) => twinId);
  byTwin.delete(null);
  const ofTwins = [...byTwin.values()].map((twins) => ({
    source: wordsIn(sourceId, twins),
    target: wordsIn(target.id, twins),
  }));
  return [...ofLedger, ...ofTwins]
    .filter(({ source, target: other }) => source.length > 0 && other.length > 0)
    .map(({ source, target: other }) => ({ source: [...new Set(source)], target: [...new Set(other)] }));
}

function machineWordsOf(
  state: EvidenceState,
  target: Pick<Text, 'id' | 'lang'>,
): PairingEvidence['machineWords'] {
  const drafts = state.texts.filter(
    ({ id, lang, role, provenance }) =>
      role === 'translation' &&
      provenance.kind === 'machine' &&
      id !== target.id &&
      primaryLanguage(lang) === primaryLanguage(target.lang),
  );
  for (const { id } of drafts) {
    const alignment = state.alignments.find(({ targetTextId }) => targetTextId === id);
    const words = alignment && wordsBySource(state, alignment);
    if (words) return (blockId) => words.get(blockId) ?? '';
  }
  return null;
}

/** The translation of each source block; null where too few have one. */
function wordsBySource(state: EvidenceState, { beads }: Alignment): ReadonlyMap<string, string> | null {
  const textOf = textLookup(state.blocks);
  const words = ({ target }: Bead) => target.map(textOf).join(' ');
  const translated = beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
  // Of blocks that were translated together, the first one has the words.
  const bySource = new Map(
    translated.flatMap((bead) => bead.source.map((id, i) => [id, i === 0 ? words(bead) : ''] as const)),
  );
  const all = beads.reduce((sum, { source }) => sum + source.length, 0);
  return all > 0 && bySource.size >= all * MIN_SHARE_TRANSLATED ? bySource : null;
}
