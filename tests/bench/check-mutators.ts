import type { CheckContext, CheckedPair } from '../../src/translation/checks/check.ts';
import { nothingKnown } from '../../src/translation/checks/check.ts';

/** A pair with an error planted, and what the check is told beside it. */
export interface Planted {
  readonly pair: CheckedPair;
  readonly context: CheckContext;
}

/** Plants the error that one check is for; null where a pair gives no room for it. `other` is the next good pair. */
export type Mutator = (pair: CheckedPair, other: CheckedPair) => Planted | null;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** One for each check that errors can be planted for, by the check's id. English targets only. */
export const mutators: Readonly<Record<string, Mutator>> = {
  numbers: inTarget((text) => {
    const match = /\d+/.exec(text);
    if (!match) return null;
    const digit = match[0].charAt(0) === '7' ? '3' : '7';
    return text.slice(0, match.index) + digit + text.slice(match.index + 1);
  }),
  dates: inTarget((text) => swapName(text, MONTHS, 5) ?? swapName(text, DAYS, 3)),
  currencies: inTarget((text) =>
    swapWord(text, [
      // "$27 and $35 dollars" says it twice.
      [/\$(?!.*dollars)/, '€'],
      [/\bdollars?\b/, 'euros'],
      [/\beuros?\b/, 'dollars'],
      [/€/, '$'],
      [/\brou?bles?\b/, 'dollars'],
    ]),
  ),
  negation: inTarget((text, source) => {
    if (!/(?<![\p{L}-])(?:не|нет)(?![\p{L}])/iu.test(source)) return null;
    const markers = text.match(/\b(?:not|never|no|cannot|without|un\w+|dis\w{4,})\b|n['’]t\b/giu) ?? [];
    if (markers.length !== 1 || /not only/.test(text)) return null;
    const denied = /\b(?:do|does|did) not |\b(?:do|does|did)n['’]t |\bnot |n['’]t\b|(?<=\bcan)not\b/iu;
    return denied.test(text) ? text.replace(denied, '') : null;
  }),
  'quotation-marks': inTarget((text, source) => {
    if ((source.match(/["«»]/g)?.length ?? 0) % 2 === 1) return null;
    const at = text.search(/["”“]/);
    return at < 0 || (text.match(/["“”]/g)?.length ?? 0) % 2 === 1
      ? null
      : text.slice(0, at) + text.slice(at + 1);
  }),
  'end-punctuation': inTarget((text, source) =>
    /[.]$/.test(text.trim()) && /[.]$/.test(source.trim()) ? text.trim().slice(0, -1) : null,
  ),
  length: inTarget((text) => (text.length > 100 ? text.slice(0, Math.floor(text.length * 0.3)) : null)),
  'equal-to-source': (pair) => plant({ ...pair, target: { ...pair.target, text: pair.source.text } }),
  'source-script': (pair) => {
    const word = /(?<=\s)[а-яё]{5,}(?=\s)/u.exec(pair.source.text)?.[0];
    return word ? plant(withTarget(pair, pair.target.text.replace(/(?<=\s)\w+(?=\s)/, word))) : null;
  },
  'double-words': inTarget((text) => {
    const match = /(?<=\s)(?:the|of|and|to|in|for|was|with|a)(?=\s)/.exec(text);
    return match ? `${text.slice(0, match.index)}${match[0]} ${text.slice(match.index)}` : null;
  }),
  spaces: inTarget((text) =>
    /\S, \S/.test(text) ? text.replace(/(\S), /, '$1 , ') : text.replace(' ', '  '),
  ),
  typography: inTarget((text) =>
    /"[^"]+"/.test(text)
      ? text.replace(/"([^"]+)"/, '«$1»')
      : / – /.test(text)
        ? text.replace(' – ', ' - ')
        : null,
  ),
  addresses: (pair) => {
    const named = { ...pair.source, text: `${pair.source.text} https://example.org/news` };
    return plant({
      source: named,
      target: { ...pair.target, text: `${pair.target.text} https://example.org/new` },
    });
  },
  markup: inTarget((text) => text.replace(/(?<=\s)(\w+)(?=\s)/, '<b>$1')),
  'confusable-letters': inTarget((text) =>
    /[a-z]o[a-z]/.test(text) ? text.replace(/(?<=[a-z])o(?=[a-z])/, '\u043e') : null,
  ),
  sentences: (pair, other) => {
    // Of two pairs as one paragraph, the second one's translation is left out, or a sentence comes in.
    if (letters(other.target.text) < 25 || !isSentence(pair) || !isSentence(other)) return null;
    const source = { ...pair.source, text: `${pair.source.text.trim()} ${other.source.text.trim()}` };
    return plant({ source, target: pair.target });
  },
  consistency: (pair, other) => {
    const context = { ...nothingKnown, otherTranslations: () => [other.target.text] };
    return pair.target.text === other.target.text ? null : { pair, context };
  },
  terms: (pair) => {
    const word = /(?<=\s)[а-яё]{6,}(?=\s)/u.exec(pair.source.text)?.[0];
    if (!word) return null;
    const terms = [{ id: 't', source: word, approved: ['xylophone'], forbidden: [] }];
    return { pair, context: { ...nothingKnown, terms } };
  },
  'forbidden-terms': (pair) => {
    const word = /(?<=\s)[a-z]{6,}(?=\s)/.exec(pair.target.text)?.[0];
    if (!word) return null;
    const terms = [{ id: 't', source: null, approved: [], forbidden: [word] }];
    return { pair, context: { ...nothingKnown, terms } };
  },
  names: (pair) => {
    const word = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}/u.exec(pair.source.text)?.[0];
    if (!word) return null;
    const names = [{ id: 'n', forms: { ru: [word] }, allowed: { en: ['Xylophonia'] } }];
    return { pair, context: { ...nothingKnown, names } };
  },
};

function plant(pair: CheckedPair): Planted {
  return { pair, context: nothingKnown };
}

function inTarget(mutate: (text: string, source: string) => string | null): Mutator {
  return (pair) => {
    const text = mutate(pair.target.text, pair.source.text);
    return text === null || text === pair.target.text ? null : plant(withTarget(pair, text));
  };
}

function withTarget(pair: CheckedPair, text: string): CheckedPair {
  return { ...pair, target: { ...pair.target, text } };
}

function swapName(text: string, names: readonly string[], by: number): string | null {
  const index = names.findIndex(
    (name) =>
      new RegExp(`\\b(?:on|in|,|of|until|since|from)? ?${name}\\b`).test(text) &&
      new RegExp(`\\b${name}\\b`).test(text),
  );
  const name = names[index];
  if (!name || (name === 'May' && !/\bMay \d|\d May\b/.test(text))) return null;
  return text.replace(new RegExp(`\\b${name}\\b`, 'g'), names[(index + by) % names.length] ?? '');
}

function swapWord(text: string, swaps: readonly (readonly [RegExp, string])[]): string | null {
  const found = swaps.find(([pattern]) => pattern.test(text));
  return found ? text.replaceAll(new RegExp(found[0].source, 'g'), found[1]) : null;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function isSentence({ source, target }: CheckedPair): boolean {
  return /[.!?]"?$/.test(source.text.trim()) && /[.!?]"?$/.test(target.text.trim());
}
