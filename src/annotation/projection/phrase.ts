import { fold } from '../../alignment/aligner/fold.ts';

/**
 * What is known of a phrase, the surest first: entered by people; learned from the texts; a name; an adjective made of a name; a word that
 * names are made of; a name or an adjective made of it; any word.
 */
export type PhraseKind = 'given' | 'learned' | 'name' | 'adjective' | 'nameWord' | 'nameOrAdjective' | 'word';

/** One word of a phrase. */
interface Form {
  readonly form: string;
  readonly isPrefix: boolean;
}

/** A phrase of one language and the concept it has in common with phrases of others. */
export interface Phrase {
  readonly forms: readonly Form[];
  readonly concept: string;
  readonly kind: PhraseKind;
  /** Matches only words written in capitals: US, WHO. */
  readonly isAcronym: boolean;
}

/** A phrase as the lists write it: words with `*` for any ending, acronyms that are words too in capitals. */
export function toPhrase(written: string, concept: string, kind: PhraseKind): Phrase {
  const forms = written
    .split(' ')
    .filter(Boolean)
    .map((word) => ({
      form: fold(word.replace(/\*$/, '').toLowerCase()).replace(/['’ʼ]/g, ''),
      isPrefix: word.endsWith('*'),
    }));
  return { forms, concept, kind, isAcronym: /^[A-Z]+$/.test(written) };
}
