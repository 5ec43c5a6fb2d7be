import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Model, ModelFile, ModelFileKind } from '../../../src/translation/models/model.ts';
import type { ModelFolder } from '../../../src/translation/models/model-folder.ts';
import { type TinyModel, tinyModel } from './tiny-model.ts';

/** What the tiny models write for each letter, by their languages; other letters stay. */
const counterparts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ru-en': pairs('абвгдежзийклмнопрстуфхцчшщъыьэюя', 'abvgdejziyklmnoprstufhccssxyxeua'),
  'en-tr': pairs('abcdefghijklmnopqrstuvwxyz', 'nopqrstuvwxyzabcdefghijklm'),
};

/** What the tiny model for these languages makes of a text that has only letters it knows. */
export function tinyTranslation(from: string, to: string, text: string): string {
  const own = counterparts[`${from}-${to}`] ?? {};
  return [...text].map((letter) => own[letter] ?? letter).join('');
}

/** Writes a tiny model's files into a folder, with the list that a mirror has, and gives what a catalogue says of it. */
export async function writeTinyModel(
  folder: string,
  from: string,
  to: string,
  change: (tiny: TinyModel) => TinyModel = (tiny) => tiny,
): Promise<Model> {
  await mkdir(folder, { recursive: true });
  const tiny = change(tinyModel(counterparts[`${from}-${to}`] ?? {}));
  const named: readonly (readonly [ModelFileKind, string, Uint8Array])[] = [
    ['model', `model.${from}${to}.bin`, tiny.model],
    ['lex', `lex.${from}${to}.bin`, tiny.lex],
    ['vocab', `vocab.${from}${to}.spm`, tiny.vocab],
  ];
  const files: ModelFile[] = [];
  for (const [kind, name, bytes] of named) {
    await writeFile(join(folder, name), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ kind, name, bytes: bytes.length, sha256, url: null });
  }
  return { from, to, version: '1.0', files };
}

/** Makes a tiny model and installs it from a folder, as a person would on a closed network. */
export async function installTinyModel(
  models: ModelFolder,
  from: string,
  to: string,
  change?: (tiny: TinyModel) => TinyModel,
): Promise<Model> {
  const path = await mkdtemp(join(tmpdir(), 'diptych-tiny-model-'));
  const model = await writeTinyModel(path, from, to, change);
  const failed = await models.add(model, {
    source: { kind: 'folder', path },
    fetch,
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  await rm(path, { recursive: true, force: true });
  if (failed) throw new RangeError(JSON.stringify(failed));
  return model;
}

/** The records by which a mirror says what it has, in the form of Remote Settings. */
export function recordsOf(models: readonly Model[]): object {
  return {
    data: models.flatMap(({ from, to, version, files }) =>
      files.map(({ kind, name, bytes, sha256 }) => ({
        fromLang: from,
        toLang: to,
        version,
        fileType: kind,
        attachment: { hash: sha256, size: bytes, filename: name },
      })),
    ),
  };
}

function pairs(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...from].map((letter, at) => [letter, [...to][at] ?? letter]));
}
