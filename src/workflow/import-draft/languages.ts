import { type Detection, detectBlockLanguages, detectLanguage } from '../../text/detect-language.ts';
import { type DraftBlock, type DraftText, textLang } from './draft.ts';

/** What the languages of a text are told from: plain data, so that a thread can be asked. */
export interface LanguageQuestion {
  /** BCP 47: what a person chose for the text; null where it is to be found. */
  readonly chosen: string | null;
  /** BCP 47: what the document says of itself; null where it says nothing. */
  readonly stated: string | null;
  /** The project's languages. */
  readonly candidates: readonly string[];
  readonly blocks: readonly { readonly text: string; readonly isFurniture: boolean }[];
}

/** The language of a text and of each of its blocks, in order. */
export interface ToldLanguages {
  readonly text: Detection;
  readonly blocks: readonly Detection[];
}

/** Tells the language of a text from its own blocks, then that of each block as the text's leads to expect. */
export function tellLanguages({ chosen, stated, candidates, blocks }: LanguageQuestion): ToldLanguages {
  const known = chosen === null ? candidates : [...new Set([...candidates, chosen])];
  const own = blocks.filter(({ isFurniture }) => !isFurniture).map(({ text }) => text);
  const found = detectBlockLanguages(own, { candidates: known, ...(stated !== null && { prior: stated }) });
  const prior = textLang({ lang: chosen, detected: found.article });
  const expecting = { candidates: known, ...(prior !== 'und' && { prior }) };
  const ofOwn = found.blocks.values();
  return {
    text: found.article,
    blocks: blocks.map(({ text, isFurniture }) => {
      // Page furniture says nothing about the language of the article, but has one of its own.
      const ofBlock = isFurniture ? undefined : ofOwn.next().value;
      return chosen === null && ofBlock ? ofBlock : detectLanguage(text, expecting);
    }),
  };
}

/** What is to be asked about a text. */
export function questionAbout(
  {
    lang,
    stated,
    blocks,
  }: Pick<DraftText, 'lang' | 'stated'> & {
    readonly blocks: readonly Pick<DraftBlock, 'found'>[];
  },
  candidates: readonly string[],
): LanguageQuestion {
  return {
    chosen: lang,
    stated: stated.lang,
    candidates,
    blocks: blocks.map(({ found }) => ({ text: found.text, isFurniture: found.boilerplate !== null })),
  };
}

/** The languages of a text as it has them. */
export function languagesOf({ detected, blocks }: DraftText): ToldLanguages {
  return { text: detected, blocks: blocks.map((block) => block.detected) };
}

/** The text with the languages that were told; blocks are told about in order. */
export function withLanguages(text: DraftText, told: ToldLanguages): DraftText {
  const blocks = text.blocks.map((block, i) => ({ ...block, detected: told.blocks[i] ?? block.detected }));
  return { ...text, detected: told.text, blocks };
}
