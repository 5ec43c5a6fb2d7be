import type { Entity } from '../../annotation/ledger/entity.ts';
import type { MemoryPair } from '../memory/memory-pair.ts';
import type { Term } from './term.ts';

/** A term that the glossary does not have and may want; `why` is the locale key under `glossary:from`. */
export interface ProposedTerm {
  readonly langSource: string;
  readonly langTarget: string;
  readonly source: string;
  readonly target: string;
  readonly why: 'ledger' | 'repeated';
  readonly count: number;
}

/** Longer pairs are sentences, not terms. */
export const MAX_WORDS_OF_A_TERM = 5;
/** Translated alike so often, a phrase is offered. */
export const MIN_REPEATED = 2;
export const MAX_PROPOSED = 50;

/**
 * Names that the ledger has in both languages, and short pairs that people confirmed more than once. Dates are not
 * names: the checks compare them by themselves.
 */
export function proposeTerms(
  entities: readonly Entity[],
  pairs: readonly Pick<MemoryPair, 'langSource' | 'langTarget' | 'source' | 'target' | 'isConfirmed'>[],
  known: readonly Pick<Term, 'source' | 'target'>[],
  [langSource, langTarget]: readonly [string, string],
): readonly ProposedTerm[] {
  const direction = { langSource, langTarget };
  const names = entities.flatMap(
    ({ label, names: { [langSource]: source, [langTarget]: target } }): ProposedTerm[] =>
      label !== 'DATE' && source && target ? [{ ...direction, source, target, why: 'ledger', count: 1 }] : [],
  );
  const counts = new Map<string, ProposedTerm>();
  for (const pair of pairs) {
    const [source, target] = [bare(pair.source), bare(pair.target)];
    const isWanted = pair.isConfirmed && pair.langSource === langSource && pair.langTarget === langTarget;
    if (!isWanted || !isShort(source) || !isShort(target)) continue;
    const key = `${source}\n${target}`;
    counts.set(key, {
      ...direction,
      source,
      target,
      why: 'repeated',
      count: (counts.get(key)?.count ?? 0) + 1,
    });
  }
  const have = new Set(known.map(({ source }) => source.toLowerCase()));
  return [...names, ...[...counts.values()].filter(({ count }) => count >= MIN_REPEATED)]
    .filter(({ source }) => !have.has(source.toLowerCase()))
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_PROPOSED);
}

function bare(text: string): string {
  return text.replace(/^[\s«“"„]+|[\s.,:;!?»”"“]+$/gu, '');
}

function isShort(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words > 0 && words <= MAX_WORDS_OF_A_TERM;
}
