import { z } from 'zod';
import { isWhole, type Model, type ModelFile, modelFileKinds, modelName } from './model.ts';

/**
 * A record of Remote Settings' collection `translations-models`: one file of one model. Mozilla has named the languages
 * in two ways; what else a record says is not needed.
 */
const record = z.looseObject({
  fromLang: z.string().optional(),
  toLang: z.string().optional(),
  sourceLanguage: z.string().optional(),
  targetLanguage: z.string().optional(),
  version: z.string(),
  fileType: z.enum(modelFileKinds),
  attachment: z.looseObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().nonnegative(),
    filename: z.string().regex(/^[\w][\w.-]*$/),
    location: z.string().nullish(),
  }),
});

const listing = z.looseObject({ data: z.array(z.unknown()) });

/** Versions of models that this engine reads; those of Firefox's nightly builds (`2.0a1`) may want another one. */
const READABLE_VERSION = /^1\.\d+$/;

/**
 * The whole models in a catalogue, the newest of each pair, in the order of their names; null for anything that is no
 * catalogue. `base` is the folder below which the files lie, null where only their names are known.
 */
export function readCatalogue(json: unknown, base: string | null): readonly Model[] | null {
  const listed = listing.safeParse(json);
  if (!listed.success) return null;
  const files = listed.data.data.flatMap((entry) => {
    const read = record.safeParse(entry);
    return read.success ? [fileOf(read.data, base)] : [];
  });
  const newest = new Map<string, Model>();
  for (const model of modelsOf(files.filter((file) => file !== null))) {
    const known = newest.get(modelName(model));
    if (!known || isNewer(model.version, known.version)) newest.set(modelName(model), model);
  }
  return [...newest.values()].toSorted((a, b) => (modelName(a) < modelName(b) ? -1 : 1));
}

interface ListedFile {
  readonly from: string;
  readonly to: string;
  readonly version: string;
  readonly file: ModelFile;
}

function fileOf(entry: z.infer<typeof record>, base: string | null): ListedFile | null {
  const from = entry.sourceLanguage ?? entry.fromLang;
  const to = entry.targetLanguage ?? entry.toLang;
  if (!from || !to || !READABLE_VERSION.test(entry.version)) return null;
  const { hash, size, filename, location } = entry.attachment;
  const url = base === null ? null : URL.parse(location ?? filename, base);
  // A record cannot send anybody elsewhere than where the catalogue's files lie.
  if (url !== null && !url.href.startsWith(base ?? '')) return null;
  const file = { kind: entry.fileType, name: filename, bytes: size, sha256: hash, url: url?.href ?? null };
  return { from, to, version: entry.version, file };
}

function modelsOf(files: readonly ListedFile[]): readonly Model[] {
  const models = Map.groupBy(files, ({ from, to, version }) => `${from}-${to} ${version}`);
  return [...models.values()].flatMap((group) => {
    const [first] = group;
    const own = group.map(({ file }) => file);
    if (!first || !isWhole(own)) return [];
    return [{ from: first.from, to: first.to, version: first.version, files: own }];
  });
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
