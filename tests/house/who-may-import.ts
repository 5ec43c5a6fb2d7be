import { posix } from 'node:path';
import { readImports } from './read-imports.ts';

/** The floors of the house, from the ground up: each stands on the floors below it, and its own rooms stand apart. */
const floors = [
  ['text'],
  ['network'],
  ['database'],
  ['history'],
  ['project', 'account', 'jobs'],
  ['article'],
  ['alignment'],
  ['annotation'],
  ['translation'],
  ['review'],
  ['exchange'],
  ['workflow'],
  ['screens', 'api', 'cli'],
  ['app'],
  ['server'],
] as const;

/** The web's tools (its words in every language are among them) stand on the ground, for the rooms that face people. */
const facingPeople = ['screens', 'api', 'cli', 'app', 'server'];

/** The rooms whose modules each room may import, besides its own. */
export const mayImport: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...floors.flatMap((rooms, height) =>
    rooms.map((room): [string, ReadonlySet<string>] => [
      room,
      new Set([...floors.slice(0, height).flat(), ...(facingPeople.includes(room) ? ['web'] : [])]),
    ]),
  ),
  ['web', new Set(['text'])],
  ['client', new Set(['text'])],
]);

/** What breaks the table, one line each. `files` are the modules of `src/` by their paths from the root. */
export function findForbiddenImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const room = roomOf(file);
    const allowed = mayImport.get(room);
    if (!allowed) return [`${file} stands in no room of the house`];
    return localImports(file, text, 'values and types').flatMap((target) => {
      if (!target.startsWith('src/')) return [`${file} imports ${target}, which is outside of src/`];
      const other = roomOf(target);
      if (other !== room && !allowed.has(other))
        return [`${file} (${room}) may not import ${target} (${other})`];
      return [];
    });
  });
}

/** The modules outside of `client` that come into the browser although they use more than `text`. */
export function findImpureForBrowser(files: ReadonlyMap<string, string>): string[] {
  const reached = new Map<string, string>();
  const visit = (file: string, from: string): void => {
    if (reached.has(file)) return;
    reached.set(file, from);
    for (const target of localImports(file, files.get(file) ?? '', 'values')) visit(target, file);
  };
  for (const file of files.keys()) if (roomOf(file) === 'client') visit(file, file);
  return [...reached].flatMap(([file, from]) =>
    readImports(files.get(file) ?? '')
      .filter(({ specifier, typesOnly }) => !isLocal(specifier) && !typesOnly)
      .map(({ specifier }) => `${file} imports ${specifier}, but ${from} takes it into the browser`),
  );
}

/** The paths from the root of the project's own modules that a file imports. */
function localImports(file: string, text: string, what: 'values' | 'values and types'): string[] {
  return readImports(text)
    .filter(({ specifier, typesOnly }) => isLocal(specifier) && !(typesOnly && what === 'values'))
    .map(({ specifier }) => posix.join(posix.dirname(file), specifier));
}

function isLocal(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/');
}

/** The folder right below `src/`, or the name of a file that stands there itself. */
function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}
