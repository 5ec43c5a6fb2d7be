import type { DatabaseSync } from 'node:sqlite';
import type { Span } from '../../text/span.ts';
import { findForms, seek } from '../../text/word-forms.ts';
import type { StoredPair } from './memory-store.ts';
import { stemsOf } from './memory-store.ts';
import { rowsOf } from './pair-index-store.ts';

/** What is looked for in rows of articles, and on which side. */
export interface ConcordanceQuestion {
  readonly words: string;
  readonly side: 'source' | 'target' | 'both';
  /** BCP 47 tags; null for any. */
  readonly langSource: string | null;
  readonly langTarget: string | null;
}

/** A row with the words, and where they are. */
export interface ConcordanceHit {
  readonly pair: StoredPair;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** The words stand one after the other, not only somewhere in the row. */
  readonly isPhrase: boolean;
}

export interface Concordance {
  readonly hits: readonly ConcordanceHit[];
  /** There are more than are shown. */
  readonly isMore: boolean;
}

/** How many rows are shown. */
export const MAX_HITS = 100;
/** Of so many rows with the words, the best are shown. */
export const MAX_RANKED = 1000;
/** The longest words that are looked for, in UTF-16 code units. */
export const MAX_SOUGHT = 200;

/** Rows of articles that have all the words in any inflected form: confirmed ones and phrases first, then short ones. */
export function concordance(database: DatabaseSync, question: ConcordanceQuestion): Concordance {
  const { words, side, langSource, langTarget } = question;
  const languages = languagesOf(database, question);
  const found = new Map<number, StoredPair>();
  const find = database.prepare(
    'select rowid as number from stem where stem match ? order by rowid desc limit ?',
  );
  for (const column of side === 'both' ? (['source', 'target'] as const) : [side]) {
    for (const lang of languages[column]) {
      const stems = stemsOf(words.slice(0, MAX_SOUGHT), lang).split(' ').filter(Boolean);
      if (stems.length === 0) continue;
      const match = stems.map((stem) => `${column} : "${stem}"`).join(' AND ');
      const numbers = find.all(match, MAX_RANKED).map(({ number }) => Number(number));
      for (const pair of rowsOf(database, numbers)) {
        const isWanted =
          pair.kind === 'row' &&
          (column === 'source' ? pair.langSource : pair.langTarget) === lang &&
          (langSource === null || pair.langSource === langSource) &&
          (langTarget === null || pair.langTarget === langTarget);
        if (isWanted) found.set(pair.number, pair);
      }
    }
  }
  const hits = [...found.values()].map((pair) => hitOf(pair, words, side)).sort(byWorth);
  return { hits: hits.slice(0, MAX_HITS), isMore: hits.length > MAX_HITS };
}

function byWorth(a: ConcordanceHit, b: ConcordanceHit): number {
  return (
    Number(b.isPhrase) - Number(a.isPhrase) ||
    Number(b.pair.isConfirmed) - Number(a.pair.isConfirmed) ||
    a.pair.source.length - b.pair.source.length ||
    b.pair.number - a.pair.number
  );
}

function hitOf(pair: StoredPair, words: string, side: ConcordanceQuestion['side']): ConcordanceHit {
  const on = (name: 'source' | 'target', lang: string): readonly Span[] => {
    if (side !== 'both' && side !== name) return [];
    const phrase = findForms(pair[name], seek(words, lang));
    return phrase.length > 0 ? phrase : each(pair[name], words, lang);
  };
  const [source, target] = [on('source', pair.langSource), on('target', pair.langTarget)];
  const isPhrase =
    findForms(pair.source, seek(words, pair.langSource)).length > 0 ||
    findForms(pair.target, seek(words, pair.langTarget)).length > 0;
  return { pair, source, target, isPhrase };
}

/** Each of the words by itself, in order. */
function each(text: string, words: string, lang: string): readonly Span[] {
  return words
    .split(/\s+/u)
    .flatMap((word) => findForms(text, seek(word, lang)))
    .sort((a, b) => a.start - b.start)
    .filter((span, i, all) => i === 0 || span.start >= (all[i - 1] as Span).end);
}

/** The languages there are on each side: the same word has another stem in each. */
function languagesOf(database: DatabaseSync, { langSource, langTarget }: ConcordanceQuestion) {
  const list = (column: string) =>
    database
      .prepare(`select distinct ${column} as lang from (select ${column} from pair group by ${column})`)
      .all()
      .map(({ lang }) => String(lang));
  return {
    source: langSource === null ? list('lang_source') : [langSource],
    target: langTarget === null ? list('lang_target') : [langTarget],
  };
}
