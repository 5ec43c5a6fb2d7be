import { parseArgs } from 'node:util';
import { z } from 'zod';
import { pairTexts } from '../alignment/aligner/align.ts';
import type { AlignUnit } from '../alignment/aligner/evidence.ts';
import { runBatch } from './batch.ts';
import type { Command } from './command.ts';

const schema = z.looseObject({
  lang_src: z.string(),
  lang_tgt: z.string(),
  src: z.array(z.string()),
  tgt: z.array(z.string()),
  mt_tgt: z.array(z.string()).nullish(),
});

/** `diptych align`: {id, lang_src, lang_tgt, src, tgt, mt_tgt?} → {id, beads, scores}. */
export const align: Command = {
  usage: `Usage: diptych align < pairs.jsonl

Pairs the units (paragraphs or sentences) of two texts that translate each other.

  in   {"id", "lang_src", "lang_tgt", "src": ["…", …], "tgt": ["…", …], "mt_tgt": ["…", …]}
  out  {"id", "beads": [[[i, …], [j, …]], …], "scores": [0.98, …]}

A bead holds the indices of the units on each side, from 0. Beads are in order and never cross; every unit is in
exactly one bead, and a bead with an empty side has one unit. A score of 0 … 1 says how sure a bead is. "mt_tgt"
may be left out: a machine translation of each source unit, as further evidence. Other keys pass through.
`,
  run: async (args, streams) => {
    parseArgs({ args: [...args], options: {} });
    return runBatch(streams, schema, ({ lang_src, lang_tgt, src, tgt, mt_tgt }) => {
      if (mt_tgt && mt_tgt.length !== src.length) {
        const reason = `"mt_tgt" has ${mt_tgt.length} items and "src" has ${src.length}: one for each is needed`;
        return { kind: 'refused', reason };
      }
      const beads = pairTexts({
        langSource: lang_src,
        langTarget: lang_tgt,
        source: src.map(unit),
        target: tgt.map(unit),
        ...(mt_tgt && { machineTranslation: mt_tgt }),
      });
      return {
        kind: 'answer',
        keys: {
          beads: beads.map(({ source, target }) => [source, target]),
          scores: beads.map(({ score }) => Math.round(score * 10_000) / 10_000),
        },
      };
    });
  },
};

function unit(text: string): AlignUnit {
  return { text };
}
