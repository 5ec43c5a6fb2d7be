import { taggedLabels } from '../../src/annotation/entities/tagger/labels.ts';
import type { Span } from '../../src/text/span.ts';

type LabelledSpan = Span & { readonly label: string };
type ByLabel = Readonly<Record<(typeof taggedLabels)[number], number>>;

/** F1 of each label over the tokens inside of names, and over names with both ends right. */
export interface NameScores {
  readonly tokens: ByLabel;
  readonly spans: ByLabel;
}

/** Numbers, words with inner hyphens and apostrophes, and other characters one by one, as `score_ner.py` cuts them. */
const TOKEN = /\d+(?:[.,]\d+)+|[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*|\S/gu;

/** Compares what was found in texts with what people marked, in their order; agrees with `score_ner.py`. */
export function scoreNames(
  gold: readonly { readonly text: string; readonly entities: readonly LabelledSpan[] }[],
  found: readonly (readonly LabelledSpan[])[],
): NameScores {
  const scoreOf = (unitsOf: (text: string, spans: readonly LabelledSpan[]) => ReadonlySet<string>) =>
    Object.fromEntries(
      taggedLabels.map((label) => {
        let [both, marked, seen] = [0, 0, 0];
        for (const [index, { text, entities }] of gold.entries()) {
          const right = unitsOf(
            text,
            entities.filter((each) => each.label === label),
          );
          const answer = unitsOf(
            text,
            (found[index] ?? []).filter((each) => each.label === label),
          );
          both += [...answer].filter((unit) => right.has(unit)).length;
          marked += right.size;
          seen += answer.size;
        }
        return [label, (2 * both) / (marked + seen)];
      }),
    ) as ByLabel;
  return {
    tokens: scoreOf(tokensInside),
    spans: scoreOf((_, spans) => new Set(spans.map(({ start, end }) => `${start} ${end}`))),
  };
}

function tokensInside(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { start, end } of spans) {
    for (const match of text.slice(start, end).matchAll(TOKEN)) inside.add(`${start + match.index}`);
  }
  return inside;
}
