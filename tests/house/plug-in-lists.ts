import { withoutComments } from './read-imports.ts';

/** The `index.ts` files that are more than imports and one exported list, each once. */
export function findMoreThanLists(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([file, text]) => file.endsWith('/index.ts') && !isList(text))
    .map(([file]) => `${file} is more than a list`);
}

/** An entry may load its module when it is asked for: the command line opens only the command that runs. */
function isList(text: string): boolean {
  const code = withoutComments(text)
    .replace(/^import [^;]*;/gm, '')
    .replace(/async \(\) => \(await import\('[^']*'\)\)\.\w+/g, 'entry')
    .trim();
  return /^export const \w+(?:: [^=]+)? = [[{][^=;()]*[\]}];$/.test(code);
}
