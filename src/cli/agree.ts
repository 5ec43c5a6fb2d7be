import { parseArgs } from 'node:util';
import { z } from 'zod';
import { alphaLevels, krippendorffAlpha, type Rating } from '../annotation/agreement/alpha.ts';
import { type Agreement, compareAnnotators } from '../annotation/agreement/compare-annotators.ts';
import { cohenKappa, confusionTable, fleissKappa } from '../annotation/agreement/kappa.ts';
import { type F1, type Marked, type MarkedTwin, twinF1 } from '../annotation/agreement/span-f1.ts';
import { type Answer, runBatch } from './batch.ts';
import type { Command } from './command.ts';

const span = z.looseObject({ start: z.number(), end: z.number(), label: z.string().nullish() });
type GivenSpan = z.infer<typeof span>;

const schema = z.looseObject({
  ratings: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).optional(),
  level: z.enum(alphaLevels).optional(),
  text: z.string().optional(),
  annotators: z.record(z.string(), z.array(span)).optional(),
  twins: z.record(z.string(), z.array(z.tuple([span, span]))).optional(),
});
type Given = z.infer<typeof schema>;

/** `diptych agree`: what several annotators said or marked → how far they agree. */
export const agree: Command = {
  usage: `Usage: diptych agree < annotated.jsonl

Says how far annotators agree. What cannot be said (nothing was marked, or one label only was ever used) is null.

  in   {"id", "ratings": [["PER", "PER", null], …], "level": "nominal"}
  out  {"id", "alpha", "cohen_kappa", "fleiss_kappa"}

"ratings" has a list for each item, with what each annotator said of it, null for nothing. "level" is nominal,
ordinal, interval or ratio. Krippendorff's alpha is for any number of annotators; Cohen's kappa is of two, Fleiss' kappa
of several who all judged everything.

  in   {"id", "text", "annotators": {"anna": [{"start", "end", "label"}, …], "boris": [ … ]},
        "twins": {"anna": [[{source span}, {target span}], …], "boris": [ … ]}}
  out  {"id", "pairs": [{"of": ["anna", "boris"], "exact": {"agreed", "first", "second", "f1"}, "overlap": {…},
        "cohen_kappa", "twins_exact": {…}, "twins_overlap": {…}}], "words", "fleiss_kappa", "alpha",
        "unitizing_alpha", "unitizing_by_label": {"PER": {"alpha", "observed", "expected"}}}

Kappa and alpha are over the words of "text", by the labels that each bears. A twin is one thing marked in two texts; it
agrees where both of its ends do. "twins" may be left out. Offsets count UTF-16 units, the end is exclusive.
Other keys pass through.
`,
  run: async (args, streams) => {
    parseArgs({ args: [...args], options: {} });
    return runBatch(streams, schema, (given) => {
      if (given.ratings) return ofRatings(given.ratings, given);
      if (given.text !== undefined && given.annotators) return ofSpans(given.text, given.annotators, given);
      return { kind: 'refused', reason: 'neither "ratings" nor "text" with "annotators"' };
    });
  },
};

function ofRatings(ratings: readonly (readonly Rating[])[], { level = 'nominal' }: Given): Answer {
  const wrong =
    level === 'nominal' ? -1 : ratings.findIndex((row) => row.some((each) => typeof each === 'string'));
  if (wrong >= 0)
    return { kind: 'refused', reason: `"ratings[${wrong}]" is no number, as ${level} needs it` };
  const width = Math.max(0, ...ratings.map(({ length }) => length));
  const isWhole = ratings.every((row) => row.length === width && !row.includes(null));
  const categories = [...new Set(ratings.flat())];
  const counts = ratings.map((row) => categories.map((one) => row.filter((each) => each === one).length));
  const pairs = ratings.map((row) => [row[0] ?? null, row[1] ?? null] as const);
  return {
    kind: 'answer',
    keys: {
      alpha: krippendorffAlpha(ratings, level),
      cohen_kappa: width === 2 ? cohenKappa(confusionTable(pairs).table) : null,
      fleiss_kappa: isWhole ? fleissKappa(counts) : null,
    },
  };
}

function ofSpans(
  text: string,
  annotators: Readonly<Record<string, readonly GivenSpan[]>>,
  { twins }: Given,
): Answer {
  const names = Object.keys(annotators);
  for (const name of names) {
    const wrong = annotators[name]?.findIndex(({ start, end }) => !isSpanOf(text, start, end)) ?? -1;
    if (wrong >= 0) {
      return {
        kind: 'refused',
        reason: `"annotators.${name}[${wrong}]" is not within the ${text.length} characters of "text"`,
      };
    }
  }
  const agreement = compareAnnotators(
    [{ text }],
    names.map((name) => annotators[name]?.map(marked) ?? []),
  );
  return { kind: 'answer', keys: keysOf(agreement, names, twins) };
}

function keysOf(agreement: Agreement, names: readonly string[], twins: Given['twins']) {
  const linked = (name: string): readonly MarkedTwin[] =>
    (twins?.[name] ?? []).map(([source, target]) => ({ source: marked(source), target: marked(target) }));
  return {
    pairs: agreement.pairs.map(({ first, second, exact, overlap, kappa }) => {
      const of = [names[first] ?? '', names[second] ?? ''] as const;
      const ofTwins = (matching: 'exact' | 'overlap'): F1 => twinF1(linked(of[0]), linked(of[1]), matching);
      return {
        of,
        exact,
        overlap,
        cohen_kappa: kappa,
        ...(twins && { twins_exact: ofTwins('exact'), twins_overlap: ofTwins('overlap') }),
      };
    }),
    words: agreement.words,
    fleiss_kappa: agreement.fleissKappa,
    alpha: agreement.alpha,
    unitizing_alpha: agreement.unitizing,
    unitizing_by_label: agreement.byLabel,
  };
}

function marked({ start, end, label }: GivenSpan): Marked {
  return { label: label ?? '', places: [{ start, end }] };
}

function isSpanOf(text: string, start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}
