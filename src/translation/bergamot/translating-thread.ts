import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { InstalledModel } from '../models/model-folder.ts';
import { marianConfig } from './marian-config.ts';
import type { ThreadAnswer, ThreadQuestion } from './thread.ts';
import { type Bergamot, loadBergamot } from './wasm.ts';

/** Where the engine's files have to begin in its memory, in bytes. */
const MODEL_ALIGNMENT = 256;
const FILE_ALIGNMENT = 64;

/** A file that is not as it was published; the message is its name. */
class DamagedFile extends Error {}

const models: readonly InstalledModel[] = workerData;
const port = parentPort;
if (!port) throw new RangeError('this module runs in a thread');
const answer = (said: ThreadAnswer) => port.postMessage(said);

try {
  const bergamot = await loadBergamot();
  const loaded = [];
  for (const model of models) loaded.push(await loadModel(bergamot, model));
  const [first, second] = loaded;
  const service = new bergamot.BlockingService({ cacheSize: 0 });
  const translate = ({ texts, html }: ThreadQuestion): readonly string[] => {
    const input = new bergamot.VectorString();
    const options = new bergamot.VectorResponseOptions();
    for (const text of texts) {
      input.push_back(text);
      options.push_back({ alignment: false, html, qualityScores: false });
    }
    const answers =
      first && second
        ? service.translateViaPivoting(first, second, input, options)
        : service.translate(first as NonNullable<typeof first>, input, options);
    const translated = texts.map((_, at) => answers.get(at).getTranslatedText());
    for (const each of [answers, input, options]) each.delete();
    return translated;
  };
  // Marian reads the weights when they are first used: what cannot be used is known before anybody asks.
  translate({ texts: ['1'], html: false });
  port.on('message', (question: ThreadQuestion) => {
    try {
      answer({ kind: 'translated', texts: translate(question) });
    } catch {
      answer({ kind: 'broken' });
    }
  });
  answer({ kind: 'ready' });
} catch (error) {
  answer({ kind: 'unloadable', file: error instanceof DamagedFile ? error.message : null });
}

async function loadModel(bergamot: Bergamot, model: InstalledModel) {
  const memoryOf = async (kind: string, alignment: number) => {
    const file = model.files.find((each) => each.kind === kind);
    if (!file) return null;
    const bytes = await readFile(join(model.folder, file.name)).catch(() => new Uint8Array());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== file.sha256) throw new DamagedFile(file.name);
    const memory = new bergamot.AlignedMemory(bytes.length, alignment);
    memory.getByteArrayView().set(bytes);
    return memory;
  };
  const weights = await memoryOf('model', MODEL_ALIGNMENT);
  const shortlist = await memoryOf('lex', FILE_ALIGNMENT);
  const vocabs = new bergamot.AlignedMemoryList();
  for (const kind of ['vocab', 'srcvocab', 'trgvocab']) {
    const vocab = await memoryOf(kind, FILE_ALIGNMENT);
    if (vocab) vocabs.push_back(vocab);
  }
  if (!weights || !shortlist) throw new RangeError(`the model ${model.folder} is not whole`);
  const name = model.files.find(({ kind }) => kind === 'model')?.name ?? '';
  return new bergamot.TranslationModel(marianConfig(name), weights, shortlist, vocabs, null);
}
