import { parseArgs } from 'node:util';
import { z } from 'zod';
import { projectSpans } from '../annotation/projection/project-spans.ts';
import { runBatch } from './batch.ts';
import type { Command } from './command.ts';

const schema = z.looseObject({
  src: z.looseObject({
    lang: z.string(),
    text: z.string(),
    spans: z.array(
      z.looseObject({
        id: z.union([z.string(), z.number()]),
        start: z.number(),
        end: z.number(),
        label: z.string().nullish(),
      }),
    ),
  }),
  tgt: z.looseObject({ lang: z.string(), text: z.string() }),
  lexicon: z.array(z.tuple([z.string(), z.string()])).nullish(),
  mt_tgt: z.union([z.string(), z.array(z.string())]).nullish(),
});

/** `diptych project`: {id, src, tgt, lexicon?, mt_tgt?} → {id, spans}. */
export const project: Command = {
  usage: `Usage: diptych project < pairs.jsonl

Finds the counterpart of each marked span of a text in its translation.

  in   {"id", "src": {"lang", "text", "spans": [{"id", "start", "end", "label"}, …]}, "tgt": {"lang", "text"},
        "lexicon": [["Минфин", "Treasury"], …], "mt_tgt": "…"}
  out  {"id", "spans": [{"id", "start", "end"} or {"id", "start": null}, …]}

Offsets count UTF-16 units of "text" exactly as given, the end is exclusive. Spans are answered in the order given; a
null start says that the span has no counterpart. Labels PER, LOC, ORG, DATE and EVENT mark names, QUOTE what
somebody said. "lexicon" (pairs of names) and "mt_tgt" (a machine translation of the source text) may be left
out; a translation in pieces may be a list. Other keys pass through.
`,
  run: async (args, streams) => {
    parseArgs({ args: [...args], options: {} });
    return runBatch(streams, schema, ({ src, tgt, lexicon, mt_tgt }) => {
      const wrong = src.spans.findIndex(({ start, end }) => !isSpanOf(src.text, start, end));
      if (wrong >= 0) {
        const reason = `"src.spans[${wrong}]" is not within the ${src.text.length} characters of "src.text"`;
        return { kind: 'refused', reason };
      }
      const projected = projectSpans({
        source: {
          lang: src.lang,
          text: src.text,
          // Ids of others may be numbers, or there twice: here the place in the list is the id.
          spans: src.spans.map(({ start, end, label }, at) => ({
            id: String(at),
            start,
            end,
            label: label ?? '',
          })),
        },
        target: { lang: tgt.lang, text: tgt.text },
        ...(lexicon && { lexicon }),
        ...(mt_tgt && { machineTranslation: [mt_tgt].flat().join('\n') }),
      });
      return {
        kind: 'answer',
        keys: {
          spans: projected.map(({ span }, at) => ({ id: src.spans[at]?.id, ...(span ?? { start: null }) })),
        },
      };
    });
  },
};

function isSpanOf(text: string, start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}
