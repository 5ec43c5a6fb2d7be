import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Folders that are not the project's own text. */
const foreign = new Set(['node_modules', '.git', 'data', 'coverage']);

/** The files of a folder of the project and of its folders, as paths from the root with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return foreign.has(entry.name) ? [] : listFiles(path);
      return entry.isFile() ? [path.split(sep).join('/')] : [];
    })
    .sort();
}

/** The texts of those files of a folder whose names end so, by their paths. */
export function readTexts(folder: string, ending: string): Map<string, string> {
  const files = listFiles(folder).filter((file) => file.endsWith(ending));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
