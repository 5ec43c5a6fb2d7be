import type { Replacement } from '../change.ts';
import { baseLanguage } from '../languages.ts';
import type { Offset } from '../span.ts';
import { placeRepair } from './place-repair.ts';
import type { Repair, RepairFinder } from './repair.ts';

/** Quotation marks that were typed out of other signs, or that do not close what was opened. */
export const brokenQuote: RepairFinder = {
  kind: 'broken-quote',
  find: (text, lang) =>
    MAY_BE_BROKEN.test(text)
      ? [...typedOut(text, lang), ...mismatched(text)].sort((a, b) => a.start - b.start)
      : [],
};

const MAY_BE_BROKEN = /<<|``|,,|''|["“”].*[«»“”]|[«»“”].*["“”]/su;

/**
 * `<<words>>`, ``words'', ''words'', ,,words'' and ,,words“, each sign right at a word: spaces around it make a formula
 * or code.
 */
const TYPED_OUT =
  /(?<![\p{L}\p{N}<`,'])(?:<<(?=[\p{L}\p{N}])[^<>\n]*(?<=[\p{L}\p{N}.,!?…%)])>>(?!>)|(?:``|,,|'')(?=[\p{L}\p{N}])[^`'\n]*(?<=[\p{L}\p{N}.,!?…%)])''(?!')|,,(?=[\p{L}\p{N}])[^`'"“”„«»\n]*(?<=[\p{L}\p{N}.,!?…%)])["“”])/gu;

const pairs: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  tr: ['“', '”'],
  de: ['„', '“'],
};
const GUILLEMETS = ['«', '»'] as const;

function typedOut(text: string, lang: string): readonly Repair[] {
  const [open, close] = pairs[baseLanguage(lang)] ?? GUILLEMETS;
  return [...text.matchAll(TYPED_OUT)].map(({ 0: found, index: start }) => {
    const end = start + found.length;
    return placeRepair(text, 'broken-quote', [
      { start, end: start + 2, insert: open },
      { start: end - (/["“”]$/u.test(found) ? 1 : 2), end, insert: close },
    ]);
  });
}

/**
 * «words" and the like: one mark of a pair stands alone, and beside it one mark of another sort where its partner
 * should be. Anything less plain is left alone: a quotation may go on in the next block, house styles let one mark
 * close two quotations, and 5" is a measure.
 */
function mismatched(text: string): readonly Repair[] {
  const replacement =
    lonePartner(text, '«', '»', /["“”]/gu) ??
    (text.includes('„') ? null : lonePartner(text, '“', '”', /"/gu));
  return replacement ? [placeRepair(text, 'broken-quote', [replacement])] : [];
}

function lonePartner(text: string, open: string, close: string, others: RegExp): Replacement | null {
  const strangers = [...text.matchAll(others)].map(({ index }) => index);
  const stranger = strangers[0];
  if (stranger === undefined || strangers.length > 1) return null;
  const { unclosed, unopened } = unpaired(text, open, close);
  const place = { start: stranger, end: stranger + 1 };
  if (unclosed.length === 1 && unopened.length === 0 && (unclosed[0] as Offset) < stranger) {
    const closes =
      /[^\s\p{N}(«„“]$/u.test(text.slice(0, stranger)) && /^(?:$|[\s\p{P}])/u.test(text.slice(stranger + 1));
    return closes ? { ...place, insert: close } : null;
  }
  if (unopened.length === 1 && unclosed.length === 0 && (unopened[0] as Offset) > stranger) {
    const opens =
      /(?:^|[\s(])$/u.test(text.slice(0, stranger)) && /^[\p{L}\p{N}]/u.test(text.slice(stranger + 1));
    return opens ? { ...place, insert: open } : null;
  }
  return null;
}

function unpaired(text: string, open: string, close: string) {
  const unclosed: Offset[] = [];
  const unopened: Offset[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) unclosed.push(at);
    else if (text[at] === close && unclosed.pop() === undefined) unopened.push(at);
  }
  return { unclosed, unopened };
}
