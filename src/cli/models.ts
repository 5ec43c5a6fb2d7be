import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lookUpModels, PUBLISHER } from '../translation/models/look-up.ts';
import { type Model, modelBytes, modelName, readModelName } from '../translation/models/model.ts';
import { type ModelFolder, openModelFolder } from '../translation/models/model-folder.ts';
import { type ModelProblem, type ModelSource, readSource } from '../translation/models/source.ts';
import { loadLanguages } from '../web/i18n.ts';
import { DEFAULT_DATA } from '../web/server-options.ts';
import type { Command, Streams } from './command.ts';
import { resolveFileArgument } from './paths.ts';
import { refuse, writeOut } from './write-out.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** `diptych models`: the models of the engine inside Diptych. */
export const models: Command = {
  usage: `Usage: diptych models list | add PAIR | remove PAIR  [--from PLACE] [--data FOLDER]

The models by which Diptych translates by itself (Bergamot, the engine of Firefox's translations).

  list           what is here and what can be had
  add ru-en      brings the model here; a download that broke off goes on where it stopped
  remove ru-en   deletes it

  --from PLACE   where models come from: an address of a mirror on your network, or a folder
                 (default: ${new URL(PUBLISHER).host})
  --data FOLDER  the data folder (default: ${DEFAULT_DATA})

A mirror or folder holds the files under their own names and, as records.json, the publisher's list of them; without
that list only the models that Diptych knows by itself can be had. Every file is checked against its SHA-256.
`,
  run: async (args, streams) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: 'string', default: '' }, data: { type: 'string', default: DEFAULT_DATA } },
    });
    const [what, name, ...more] = positionals;
    const folder = openModelFolder(resolveFileArgument(values.data));
    const source = readSource(values.from);
    if (source.kind === 'problem') return refuse(streams, await inWords(source));
    const place = source.kind === 'folder' ? { ...source, path: resolveFileArgument(source.path) } : source;
    if (what === 'list' && name === undefined) return list(folder, place, streams);
    const pair = readModelName(name ?? '');
    if (!pair || more.length > 0 || !['add', 'remove'].includes(what ?? '')) {
      return refuse(streams, 'models takes list, add PAIR or remove PAIR, where a PAIR is like ru-en');
    }
    if (what === 'add') return add(folder, place, pair, streams);
    if (await folder.remove(pair)) return 0;
    return refuse(streams, `there is no model ${modelName(pair)} here`);
  },
};

async function list(folder: ModelFolder, source: ModelSource, streams: Streams): Promise<number> {
  const here = await folder.list();
  const { models: offered, isPinned } = await lookUpModels(source, fetch);
  const isHere = ({ from, to }: Model) => here.some((model) => model.from === from && model.to === to);
  const lines = [
    ...here.map((model) => `${lineOf(model)}  here`),
    ...offered.filter((model) => !isHere(model)).map(lineOf),
  ];
  await writeOut(streams.output, lines.map((line) => `${line}\n`).join(''));
  if (isPinned)
    streams.errors.write(`diptych: ${await inWords(isPinned)} Shown is what Diptych knows by itself.\n`);
  return 0;
}

async function add(
  folder: ModelFolder,
  source: ModelSource,
  pair: Pick<Model, 'from' | 'to'>,
  streams: Streams,
): Promise<number> {
  const catalogue = await lookUpModels(source, fetch);
  const model = catalogue.models.find(({ from, to }) => from === pair.from && to === pair.to);
  if (!model) {
    const why = catalogue.isPinned ? `${await inWords(catalogue.isPinned)} ` : '';
    return refuse(
      streams,
      `${why}no model ${modelName(pair)} is offered; “diptych models list” shows what is`,
    );
  }
  // Where the publisher cannot be asked, why that is says more than that no address is known.
  if (source.kind === 'publisher' && catalogue.isPinned)
    return refuse(streams, await inWords(catalogue.isPinned));
  const total = modelBytes(model);
  let shown = -1;
  const failed = await folder.add(model, {
    source,
    fetch,
    signal: new AbortController().signal,
    onProgress: (bytes) => {
      const percent = Math.floor((100 * bytes) / total / PROGRESS_STEP) * PROGRESS_STEP;
      if (percent > shown) streams.errors.write(`${modelName(pair)}: ${percent} %\n`);
      shown = Math.max(shown, percent);
    },
  });
  if (failed === null) return 0;
  streams.errors.write(`diptych: ${await inWords(failed)}\n`);
  return 1;
}

/** How often the progress is said, in per cent. */
const PROGRESS_STEP = 10;

function lineOf(model: Model): string {
  return `${modelName(model).padEnd(12)}${model.version.padEnd(6)}${(modelBytes(model) / 1e6).toFixed(1).padStart(6)} MB`;
}

async function inWords({ reason }: ModelProblem): Promise<string> {
  const { words } = await loadLanguages(LOCALES);
  return words('en')(`models:reason.${reason.code}`, reason.values);
}
