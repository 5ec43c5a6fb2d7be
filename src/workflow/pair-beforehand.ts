import type { AlignedBead } from '../alignment/aligner/evidence.ts';
import { listEntities } from '../annotation/ledger/store.ts';
import type { Block } from '../article/article.ts';
import { alignApart } from './align-apart.ts';
import { alignRequest } from './align-blocks.ts';
import { sourceText } from './article-state.ts';
import type { NewText } from './import-article.ts';
import { type EvidenceState, pairingEvidence } from './pairing-evidence.ts';
import type { Services } from './services.ts';

/** What the aligner answered about a translation before the write that adds it. */
export interface PairedBeforehand {
  /** The blocks it was asked about: what they have become meanwhile, it knows nothing of. */
  readonly source: readonly PairedUnit[];
  readonly aligned: readonly AlignedBead[];
}

type PairedUnit = Pick<Block, 'id' | 'text'>;

/**
 * Pairs a translation that is about to be saved, with a source that is saved along with it or stands in the article
 * already. Inside the write everybody else's writes would wait for it. Null where there is no such article.
 */
export async function pairBeforehand(
  services: Services,
  articleId: string,
  source: NewText | null,
  translation: NewText,
): Promise<PairedBeforehand | null> {
  const state = source
    ? await newState(services, articleId, source)
    : ((await services.articles.read(articleId))?.state ?? null);
  if (!state) return null;
  const { id, lang } = sourceText(state);
  const own = source?.blocks ?? state.blocks.filter(({ textId }) => textId === id);
  const units = own.filter(({ boilerplate }) => boilerplate === null);
  const target = translation.blocks.filter(({ boilerplate }) => boilerplate === null);
  const evidence = await pairingEvidence(services, state, translation);
  return {
    source: units,
    aligned: await alignApart(alignRequest(lang, units, translation.lang, target, evidence)),
  };
}

/** Whether what was paired beforehand are these blocks still. */
export function isStillPaired({ source }: PairedBeforehand, now: readonly PairedUnit[]): boolean {
  return (
    source.length === now.length &&
    source.every(({ id, text }, i) => id === now[i]?.id && text === now[i]?.text)
  );
}

/** An article as it will be when it has its source and nothing else. */
async function newState(
  { database, projectId }: Services,
  articleId: string,
  { id, lang }: NewText,
): Promise<EvidenceState> {
  return {
    article: { id: articleId },
    texts: [{ id, lang, role: 'source', provenance: { kind: 'human', translator: null } }],
    blocks: [],
    alignments: [],
    tags: [],
    entities: await listEntities(database.read, projectId),
  };
}
