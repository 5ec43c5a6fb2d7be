import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { MachineProvenance } from '../article/provenance.ts';
import { DATABASE_FILE } from '../database/open.ts';
import { keepThreads } from '../translation/bergamot/threads.ts';
import { bergamotEngine, bergamotKind } from '../translation/engines/bergamot.ts';
import { configuredEngines } from '../translation/engines/configured.ts';
import type { Engine, Failure } from '../translation/engines/engine.ts';
import { type BatchingEngine, inBatches } from '../translation/engines/in-batches.ts';
import { engineKinds } from '../translation/engines/index.ts';
import { openModelFolder } from '../translation/models/model-folder.ts';
import { loadLanguages, type Words } from '../web/i18n.ts';
import { DEFAULT_DATA } from '../web/server-options.ts';
import { createEngineDesk } from '../workflow/engine-desk.ts';
import { openDesk, openProblemLine } from '../workflow/open-desk.ts';
import { runBatch } from './batch.ts';
import type { Command } from './command.ts';
import { resolveFileArgument } from './paths.ts';
import { refuse } from './write-out.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

const schema = z.looseObject({ text: z.string() });
const ids = [bergamotKind.id, ...engineKinds.map(({ id }) => id)];

/** `diptych translate`: {id, text} → {id, text, provenance}. */
export const translate: Command = {
  usage: `Usage: diptych translate --engine ENGINE --from LANG --to LANG [--data FOLDER] < texts.jsonl

Translates each text by an engine.

  in   {"id", "text"}
  out  {"id", "text", "provenance": {"kind": "machine", "engine", "engineVersion", "at"}}

A newline in "text" separates paragraphs, which stay one to one. Other keys pass through.

  --engine ENGINE  ${ids.join(', ')}
  --from, --to     the languages, as BCP 47 tags (ru, en, uk)
  --data FOLDER    the data folder with the models and settings (default: ${DEFAULT_DATA})

Engines are set up on the page “Engines and models” of the desk, or by environment variables (docs/engines.md). Where
the project keeps its texts on this machine, engines elsewhere are refused here, too.
`,
  run: async (args, streams) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        engine: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        data: { type: 'string', default: DEFAULT_DATA },
      },
    });
    const { engine: id, from, to } = values;
    if (!id || !from || !to) return refuse(streams, 'translate takes --engine, --from and --to');
    if (!ids.includes(id)) return refuse(streams, `no engine "${id}"; there are ${ids.join(', ')}`);
    const opened = await openEngines(resolveFileArgument(values.data));
    if (opened.kind === 'refused') return refuse(streams, opened.line);
    try {
      const engine = opened.engines.find((each) => each.id === id);
      if (!engine) {
        return refuse(streams, `${id} is not set up, or may not be used; see the page “Engines and models”`);
      }
      const { words } = await loadLanguages(LOCALES);
      return await runBatch(streams, schema, async ({ text }) => {
        const outcome = await engine.translate({ from, to, texts: text.split('\n') });
        if (outcome.kind !== 'translated')
          return { kind: 'refused', reason: inWords(words('en'), id, outcome) };
        const at = new Date().toISOString();
        const { engine: name, version: engineVersion } = outcome;
        const provenance: MachineProvenance = { kind: 'machine', engine: name, engineVersion, at };
        const lines = outcome.texts.map((line) => line.replaceAll(/\s*\n\s*/g, ' '));
        return { kind: 'answer', keys: { text: lines.join('\n'), provenance } };
      });
    } finally {
      await opened.close();
    }
  },
};

type Opened =
  | {
      readonly kind: 'engines';
      readonly engines: readonly BatchingEngine[];
      readonly close: () => Promise<void>;
    }
  | { readonly kind: 'refused'; readonly line: string };

/** The engines of a data folder's desk; of the environment alone where there is no desk yet, for opening would make one. */
async function openEngines(folder: string): Promise<Opened> {
  const threads = keepThreads();
  const inside: Engine = bergamotEngine(openModelFolder(folder), threads);
  if (!existsSync(join(folder, DATABASE_FILE))) {
    const { engines } = configuredEngines(process.env, fetch);
    return { kind: 'engines', engines: [inBatches(inside), ...engines], close: threads.end };
  }
  const desk = await openDesk(folder);
  if (desk.kind !== 'opened') return { kind: 'refused', line: openProblemLine(desk) };
  const { services } = desk;
  const engines = await createEngineDesk(services, { env: process.env, fetch, inside }).usable();
  const close = async () => {
    await threads.end();
    await services.database.close();
  };
  return { kind: 'engines', engines, close };
}

function inWords(words: Words, engine: string, { kind, detail }: Failure): string {
  return `${words(`engines:state.${kind}`, { engine })} ${words(`engines:reason.${detail.code}`, detail.values)}`;
}
