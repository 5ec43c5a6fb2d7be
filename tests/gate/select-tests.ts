import { globSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** Paths of test files, relative to the project and with forward slashes, by how they are run. */
export interface Selection {
  /** Side by side, one worker a core. */
  readonly together: readonly string[];
  /** One after another: a browser and a server of our own each take a core already. */
  readonly alone: readonly string[];
}

/** Every test file of the project. */
export function listTests(root: string): string[] {
  return globSync('tests/**/*.test.ts', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The files to run: those in or at any of `paths` (all where there is none), without foreign programs where `fast`. */
export function selectTests(
  files: readonly string[],
  { paths, fast }: { readonly paths: readonly string[]; readonly fast: boolean },
): Selection {
  const chosen = files.filter(
    (file) =>
      (paths.length === 0 || paths.some((path) => isAtOrIn(file, path))) &&
      !(fast && needsForeignPrograms(file)),
  );
  return {
    together: chosen.filter((file) => !isBrowserTest(file)),
    alone: chosen.filter(isBrowserTest),
  };
}

/** Whether a file is the one at a path, or in the folder at that path. */
export function isAtOrIn(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

/** Whether a test needs more than Node: those in `tests/e2e` drive a browser, `*.foreign.test.ts` says it by its name. */
export function needsForeignPrograms(file: string): boolean {
  return isBrowserTest(file) || file.endsWith('.foreign.test.ts');
}

function isBrowserTest(file: string): boolean {
  return file.startsWith('tests/e2e/');
}

/** A path as someone typed it, standing in `folder`, relative to the project and with forward slashes. */
export function pathInProject(root: string, folder: string, typed: string): string {
  return relative(root, resolve(folder, typed)).split(sep).join('/');
}
