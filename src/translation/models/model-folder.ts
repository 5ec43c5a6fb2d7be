import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchFile } from './fetch-file.ts';
import type { Fetch } from './look-up.ts';
import { isWhole, type Model, modelBytes, modelName, readModelName } from './model.ts';
import { type ModelProblem, type ModelSource, problem } from './source.ts';

/** The folder of models in a data folder. */
export const MODELS_FOLDER = 'models';
/** What is under way, below it. */
const INCOMING = '.incoming';
/** What a model's folder says of it; it is written last. */
const MANIFEST = 'model.json';

/** A model that is here. */
export interface InstalledModel extends Model {
  readonly folder: string;
}

/** The models of a data folder. Each has a folder of its own, which appears whole or not at all. */
export interface ModelFolder {
  list(): Promise<readonly InstalledModel[]>;
  /** Brings a model here; what has come is kept where it breaks off, so that asking again goes on from there. */
  add(model: Model, how: Adding): Promise<ModelProblem | null>;
  /** False where there is no such model. */
  remove(pair: Pick<Model, 'from' | 'to'>): Promise<boolean>;
}

export interface Adding {
  readonly source: ModelSource;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  /** Called with the bytes that are there, of the model's bytes in all. */
  readonly onProgress: (bytes: number) => void;
}

export function openModelFolder(dataFolder: string): ModelFolder {
  const root = join(dataFolder, MODELS_FOLDER);

  async function list(): Promise<readonly InstalledModel[]> {
    const names = await readdir(root).catch(() => []);
    const models = await Promise.all(names.filter(readModelName).map((name) => readModel(join(root, name))));
    return models
      .filter((model) => model !== null)
      .toSorted((a, b) => (modelName(a) < modelName(b) ? -1 : 1));
  }

  async function add(
    model: Model,
    { source, fetch, signal, onProgress }: Adding,
  ): Promise<ModelProblem | null> {
    const folder = join(root, INCOMING, `${modelName(model)}-${model.version}`);
    if (source.kind === 'folder' && !(await isFolder(source.path)))
      return problem('no-folder', { path: source.path });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    let before = 0;
    for (const file of model.files) {
      const onBytes = (bytes: number) => onProgress(before + bytes);
      const failed = await fetchFile(file, { source, folder, fetch, signal, onProgress: onBytes });
      if (failed) return failed;
      before += file.bytes;
    }
    await writeFile(join(folder, MANIFEST), JSON.stringify(model));
    await moveIn(folder, join(root, modelName(model)));
    onProgress(modelBytes(model));
    return null;
  }

  /** A model that was here before goes only when the new one is whole. */
  async function moveIn(folder: string, place: string): Promise<void> {
    const old = `${folder}.old`;
    await rm(old, { recursive: true, force: true });
    await rename(place, old).catch(ignoreMissing);
    await rename(folder, place);
    await rm(old, { recursive: true, force: true });
  }

  async function remove(pair: Pick<Model, 'from' | 'to'>): Promise<boolean> {
    const place = join(root, modelName(pair));
    if (!(await isFolder(place))) return false;
    await rm(place, { recursive: true, force: true });
    return true;
  }

  return { list, add, remove };
}

async function readModel(folder: string): Promise<InstalledModel | null> {
  try {
    const model = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Model;
    return isWhole(model.files) ? { ...model, folder } : null;
  } catch {
    return null;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
