import { parseArgs } from 'node:util';
import { z } from 'zod';
import { segmentSentences } from '../text/segment-sentences.ts';
import { runBatch } from './batch.ts';
import type { Command } from './command.ts';

const schema = z.looseObject({ lang: z.string(), text: z.string() });

/** `diptych segment`: {id, lang, text} → {id, sentences}. */
export const segment: Command = {
  usage: `Usage: diptych segment < texts.jsonl

Finds the sentences of each text.

  in   {"id", "lang", "text"}
  out  {"id", "sentences": [[start, end], …]}

Offsets count UTF-16 units of "text" exactly as given, the end is exclusive. Sentences are trimmed of white
space, in order, and together cover every other character; a line break always ends one. "lang" is a BCP 47
code; abbreviations are known for be, bg, de, en, fr, kk, mk, ru, sr, tr and uk. Other keys pass through.
`,
  run: async (args, streams) => {
    parseArgs({ args: [...args], options: {} });
    return runBatch(streams, schema, ({ lang, text }) => ({
      kind: 'answer',
      keys: { sentences: segmentSentences(text, lang).map(({ start, end }) => [start, end]) },
    }));
  },
};
