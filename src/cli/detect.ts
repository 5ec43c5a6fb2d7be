import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type DetectOptions, detectLanguage } from '../text/detect-language.ts';
import { profilesOf } from '../text/languages.ts';
import { runBatch } from './batch.ts';
import type { Command } from './command.ts';
import { refuse } from './write-out.ts';

const schema = z.looseObject({ text: z.string() });

/** `diptych detect`: {id, text} → {id, lang, confidence, alternatives}. */
export const detect: Command = {
  usage: `Usage: diptych detect [--candidates LANG,…] [--prior LANG] < texts.jsonl

Names the language of each text.

  in   {"id", "text"}
  out  {"id", "lang", "confidence", "alternatives": [{"lang", "confidence"}, …]}

"lang" is a BCP 47 code, "und" where nothing can honestly be said. Other keys pass through.

  --candidates LANG,…  answer one of these languages or "und" (default: every known one)
  --prior LANG         the language to expect: texts of few letters inherit it
`,
  run: async (args, streams) => {
    const { values } = parseArgs({
      args: [...args],
      options: { candidates: { type: 'string' }, prior: { type: 'string' } },
    });
    const candidates = values.candidates === undefined ? null : listed(values.candidates);
    if (candidates !== null && !candidates.some((lang) => profilesOf(lang).length > 0)) {
      return refuse(streams, `--candidates names no language that can be detected: "${values.candidates}"`);
    }
    const options: DetectOptions = {
      ...(candidates !== null && { candidates }),
      ...(values.prior !== undefined && { prior: values.prior }),
    };
    return runBatch(streams, schema, ({ text }) => {
      const { lang, confidence, alternatives } = detectLanguage(text, options);
      return { kind: 'answer', keys: { lang, confidence, alternatives } };
    });
  },
};

function listed(languages: string): readonly string[] {
  return languages.split(/[,\s]+/).filter(Boolean);
}
