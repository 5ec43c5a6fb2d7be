import { z } from 'zod';
import { type Failure, failure } from './engine.ts';

/** A shorter paragraph may well become three times as long («США»): what is compared has at least so many characters. */
export const SHORTEST_COMPARED = 40;
/** A translation beyond these is not the paragraph's: other languages need at most twice the room or half of it. */
export const MOST_GROWTH = 3.5;
export const LEAST_SHARE = 0.25;
/** Chinese, Japanese and Korean say in one character what others say in three. */
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSITY = 3;

/** How much of a model's own words is passed on, in UTF-16 units. */
const MAX_SAID = 200;

const shape = z.looseObject({
  translations: z.array(z.looseObject({ id: z.int(), text: z.string() })),
});

/**
 * The translations in a model's answer, in the order of the texts, whatever order they came in; else what is wrong with
 * it: no JSON, a paragraph too few or too many, one that says much more or much less than its source.
 */
export function readChatAnswer(
  content: string,
  texts: readonly string[],
): { readonly kind: 'texts'; readonly texts: readonly string[] } | Failure {
  const json = jsonIn(content);
  // A model that will not do it says so in plain words, whatever form was asked for.
  if (json === undefined) {
    const said = content.trim().replaceAll(/\s+/g, ' ').slice(0, MAX_SAID).toWellFormed();
    return content.includes('{')
      ? failure('garbled', 'broken-json')
      : failure('declined', 'model-declined', { message: said });
  }
  const read = shape.safeParse(json);
  if (!read.success) return failure('garbled', 'wrong-shape');
  const answers = new Map(read.data.translations.map(({ id, text }) => [id, text]));
  if (
    answers.size < read.data.translations.length ||
    [...answers.keys()].some((id) => id < 1 || id > texts.length)
  ) {
    return failure('garbled', 'paragraph-added');
  }
  const ordered: string[] = [];
  for (const [at, source] of texts.entries()) {
    const number = at + 1;
    const answer = answers.get(number);
    if (answer === undefined || answer.trim() === '')
      return failure('garbled', 'paragraph-missing', { number });
    const growth = weightOf(answer) / weightOf(source);
    const isCompared = weightOf(source) >= SHORTEST_COMPARED;
    if (isCompared && growth > MOST_GROWTH) return failure('garbled', 'paragraph-swollen', { number });
    if (isCompared && growth < LEAST_SHARE) return failure('garbled', 'paragraph-cut', { number });
    ordered.push(answer);
  }
  return { kind: 'texts', texts: ordered };
}

/** Servers without structured answers let a model wrap its JSON in a fence or a sentence. */
function jsonIn(content: string): unknown {
  for (const candidate of [content, content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return undefined;
}

function weightOf(text: string): number {
  return text.length + (DENSITY - 1) * (text.match(DENSE_SCRIPT)?.length ?? 0);
}
