import { baseLanguage } from '../../text/languages.ts';
import { indexed } from './lexicon.ts';
import type { TaughtNames } from './links.ts';
import type { Phrase, PhraseKind } from './phrase.ts';
import { readWords } from './words.ts';

/** One thing and its forms on either side. */
export interface Rendering {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** By default `given`: somebody has entered it. */
  readonly kind?: 'given' | 'learned';
}

/** What people have entered or accepted, as lexicons that find it in its inflected forms. */
export function taughtNames(
  renderings: readonly Rendering[],
  langSource: string,
  langTarget: string,
): TaughtNames {
  const phrases = (side: 'source' | 'target', lang: string) =>
    renderings.flatMap((rendering, at) => {
      const meaning = { concept: `given ${at}`, kind: rendering.kind ?? 'given' } as const;
      return rendering[side].flatMap((form) => toPhrase(form, lang, meaning));
    });
  return {
    source: indexed(phrases('source', langSource)),
    target: indexed(phrases('target', langTarget)),
  };
}

function toPhrase(
  written: string,
  lang: string,
  meaning: { readonly concept: string; readonly kind: PhraseKind },
): readonly Phrase[] {
  const forms = readWords(written, lang).map(({ form, isAcronym }) => {
    const stem = isAcronym ? form : stemOf(form, lang);
    return { form: stem, isPrefix: !isAcronym && mayGrow(form, lang) };
  });
  return forms.length === 0 ? [] : [{ forms, ...meaning, isAcronym: false }];
}

/** With fewer letters a form is only found as it is. */
const shortestInflected = 4;

function mayGrow(form: string, lang: string): boolean {
  if (form.length < shortestInflected) return false;
  return /[\u0400-\u04ff]/.test(form) || baseLanguage(lang) === 'tr';
}

function stemOf(form: string, lang: string): string {
  if (!mayGrow(form, lang)) return form;
  const stem = form.replace(
    /[\u0400-\u04ff]/.test(form) ? /(?:ыи|ии|ая|ое|ие|ые|[аяоеиыуюь])$/ : /(?:[kg]|[kg]?[aeiou])$/,
    '',
  );
  return stem.length < shortestInflected - 1 ? form : stem;
}
