import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { NameToFind } from '../annotation/ledger/find-mentions.ts';
import { gazetteerOf } from '../annotation/ledger/with-ledger.ts';
import type { FoundAttribution, FoundQuote } from '../annotation/quotes/quote.ts';
import { suggest as suggestTags } from '../annotation/suggest.ts';
import { runBatch } from './batch.ts';
import type { Command } from './command.ts';
import { readLedger } from './read-ledger.ts';
import { refuse } from './write-out.ts';

const schema = z.looseObject({ lang: z.string(), text: z.string() });

/** `diptych suggest`: {id, lang, text} → {id, entities, quotes, attributions}. */
export const suggest: Command = {
  usage: `Usage: diptych suggest [--ledger FOLDER] < texts.jsonl

Finds names, quotes and attributions in each text.

  --ledger FOLDER   the data folder of a desk whose ledger's names are looked for, too ("referent": its id)

  in   {"id", "lang", "text"}
  out  {"id", "entities": [{"start", "end", "label"}, …],
        "quotes": [{"id", "kind", "fragments": [{"start", "end"}, …], "cue", "speaker", "parent"?, …}, …],
        "attributions": [{"outlet", "agency", "verb", "link", "scope", "direction"}, …]}

Offsets count UTF-16 units of "text" exactly as given, the end is exclusive; a line break separates blocks.
Labels are PER, LOC, ORG, DATE and EVENT, kinds of quotes are direct, mixed and indirect. Fragments leave out
the quotation marks. "cue", "speaker", "antecedent" (the name that a pronoun stands for) and "addressee" are
{"start", "end"} or null; "parent" is the id of the quote that another one lies in. "score" is from 0 to 1.
"lang" is a BCP 47 code: ru, en and tr are known. Other keys pass through.
`,
  run: async (args, streams) => {
    const { values } = parseArgs({ args: [...args], options: { ledger: { type: 'string' } } });
    const ledger = values.ledger === undefined ? [] : await readLedger(values.ledger);
    if (typeof ledger === 'string') return refuse(streams, ledger);
    const names = new Map<string, readonly NameToFind[]>();
    return runBatch(streams, schema, ({ lang, text }) => {
      const known = names.get(lang) ?? gazetteerOf(ledger, lang);
      names.set(lang, known);
      const { entities, quotes, attributions } = suggestTags(text, lang, known);
      return {
        kind: 'answer',
        keys: {
          entities: entities.map(({ start, end, label, score, entityId }) => ({
            start,
            end,
            label,
            ...(entityId !== undefined && { referent: entityId }),
            score: shown(score),
          })),
          quotes: quotes.map(quoteKeys),
          attributions: attributions.map(attributionKeys),
        },
      };
    });
  },
};

function quoteKeys(quote: FoundQuote, place: number) {
  const { kind, fragments, cue, speaker, antecedent, addressee, parent, score, reasons } = quote;
  return {
    id: idOf(place),
    kind,
    fragments,
    cue,
    speaker,
    antecedent,
    addressee,
    ...(parent === null ? {} : { parent: idOf(parent) }),
    score: shown(score),
    reasons: reasons.map(({ code }) => code),
  };
}

function attributionKeys({ reasons, score, ...spans }: FoundAttribution) {
  return { ...spans, score: shown(score), reasons: reasons.map(({ code }) => code) };
}

/** Ids are those of one answer: "q1" is the first quote of its text. */
function idOf(place: number): string {
  return `q${place + 1}`;
}

function shown(score: number): number {
  return Math.round(score * 1000) / 1000;
}
