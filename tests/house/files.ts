import { posix } from 'node:path';

/** Longer files are more than one idea; tests, styles and word lists are lists of small things and may grow further. */
export const MAX_CODE_LINES = 300;
export const MAX_LIST_LINES = 500;

/** Folders of tests that mirror no folder of `src/`: about the project itself, or across all of it. */
const foldersOfTheirOwn = ['bench', 'e2e', 'fixtures', 'gate', 'house', 'setup'];

/** The files that are too long to be read in one sitting, one line each. `files` are texts by their paths. */
export function findTooLong(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const lines = text.split('\n').length - 1;
    const isList = file.startsWith('tests/') || file.endsWith('.css') || file.includes('/boilerplate/');
    const limit = isList ? MAX_LIST_LINES : MAX_CODE_LINES;
    return lines > limit ? [`${file} has ${lines} lines, ${limit} are the limit`] : [];
  });
}

/** Test files whose folder has no counterpart in `src/`, one line each. */
export function findUnmirrored(tests: readonly string[], sources: readonly string[]): string[] {
  const folders = new Set(sources.flatMap((file) => [...foldersAbove(file), file.replace(/\.ts$/, '')]));
  return tests
    .filter((file) => !foldersOfTheirOwn.includes(file.split('/')[1] ?? ''))
    .filter((file) => !folders.has(posix.dirname(file).replace(/^tests/, 'src')))
    .map((file) => `${file} mirrors no folder of src/`);
}

function foldersAbove(file: string): string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

/** Paths of the machine on which someone works, and addresses of where its packages come from, one line each. */
export function findTracesOfMachines(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    [
      // Alone, or at the beginning of a path; as the end of a longer one it may be anybody's.
      ...text.matchAll(/(?<![\w.\])}-])\/(?:work|root)\/[\w.-]*/g),
      ...text.matchAll(/"resolved": "https?:[^"]*"|^.*\bregistry ?= ?\S+/gm),
    ].map(([trace]) => `${file} has ${trace}`),
  );
}

/** Links of Markdown pages to files of the project that are not there, one line each. */
export function findBrokenLinks(
  pages: ReadonlyMap<string, string>,
  exists: (path: string) => boolean,
): string[] {
  return [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/\]\(([^)\s]+)[^)]*\)|<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)]
      .map(([, inText, inTag]) => inText ?? inTag ?? '')
      .filter((link) => !/^[a-z][a-z+.-]*:|^#/i.test(link))
      .filter((link) => !exists(posix.join(posix.dirname(page), decodeURI(link.replace(/#.*$/, '')))))
      .map((link) => `${page} leads to ${link}, which is not there`),
  );
}
