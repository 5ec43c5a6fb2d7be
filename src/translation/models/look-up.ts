import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogue } from './catalogue.ts';
import type { Model } from './model.ts';
import { pinnedModels } from './pinned.ts';
import { type Catalogue, type ModelProblem, type ModelSource, problem } from './source.ts';

/** Mozilla's Remote Settings, which publishes the models of Firefox's translations under the MPL 2.0. */
export const PUBLISHER = 'https://firefox.settings.services.mozilla.com/v1/';
/** Where the list of models is, below the publisher's address. */
export const RECORDS = 'buckets/main/collections/translations-models/records';
/** What a mirror or a folder calls its copy of that list. */
export const CATALOGUE_FILE = 'records.json';

/** How long the publisher may take to say what there is, in milliseconds, and how much it may say, in bytes. */
export const CATALOGUE_TIMEOUT_MS = 15_000;
export const MAX_CATALOGUE_BYTES = 8 * 1024 * 1024;

export type Fetch = typeof globalThis.fetch;

/**
 * The models that can be had from a source. Where the publisher cannot be asked, or a mirror or folder has no list, it is
 * what Diptych knows by itself.
 */
export async function lookUpModels(source: ModelSource, fetch: Fetch): Promise<Catalogue> {
  const found = await modelsOf(source, fetch);
  if (!('kind' in found)) return { kind: 'catalogue', models: found, isPinned: null };
  const own = pinnedModels.map((model) => locate(model, source));
  return { kind: 'catalogue', models: own, isPinned: found };
}

async function modelsOf(source: ModelSource, fetch: Fetch): Promise<readonly Model[] | ModelProblem> {
  if (source.kind === 'folder') return modelsOfFolder(source.path);
  if (source.kind === 'mirror') return askFor(`${source.address}${CATALOGUE_FILE}`, source.address, fetch);
  const root = await askJson(PUBLISHER, fetch);
  if (isProblem(root)) return root;
  const base = attachmentsOf(root.json);
  return base === null ? problem('not-a-catalogue') : askFor(`${PUBLISHER}${RECORDS}`, base, fetch);
}

async function modelsOfFolder(path: string): Promise<readonly Model[] | ModelProblem> {
  try {
    const json: unknown = JSON.parse(await readFile(join(path, CATALOGUE_FILE), 'utf8'));
    return readCatalogue(json, null) ?? problem('not-a-catalogue');
  } catch (error) {
    return error instanceof SyntaxError
      ? problem('not-a-catalogue')
      : problem('file-missing', { file: CATALOGUE_FILE });
  }
}

async function askFor(url: string, base: string, fetch: Fetch): Promise<readonly Model[] | ModelProblem> {
  const answer = await askJson(url, fetch);
  return isProblem(answer) ? answer : (readCatalogue(answer.json, base) ?? problem('not-a-catalogue'));
}

/** Remote Settings says at its root where the files are that its records name. */
function attachmentsOf(json: unknown): string | null {
  const { capabilities } = (json ?? {}) as { capabilities?: { attachments?: { base_url?: unknown } } };
  const base = capabilities?.attachments?.base_url;
  const url = typeof base === 'string' ? URL.parse(base) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

async function askJson(url: string, fetch: Fetch): Promise<{ readonly json: unknown } | ModelProblem> {
  const { host } = new URL(url);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(CATALOGUE_TIMEOUT_MS),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return problem('status', { host, status: response.status });
    const text = await response.text();
    if (text.length > MAX_CATALOGUE_BYTES) return problem('not-a-catalogue');
    return { json: JSON.parse(text) };
  } catch (error) {
    return (error as Error).name === 'SyntaxError'
      ? problem('not-a-catalogue')
      : problem('offline', { host });
  }
}

function isProblem(answer: object): answer is ModelProblem {
  return 'kind' in answer && answer.kind === 'problem';
}

/** A mirror has the files under their names. */
function locate(model: Model, source: ModelSource): Model {
  if (source.kind !== 'mirror') return model;
  return { ...model, files: model.files.map((file) => ({ ...file, url: source.address + file.name })) };
}
