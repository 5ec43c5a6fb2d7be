import { posix } from 'node:path';
import { needsForeignPrograms } from '../gate/select-tests.ts';
import { readImports } from './read-imports.ts';

/** The modules through which tests reach programs that are not ours. */
const doors = ['tests/setup/apertium.ts', 'tests/setup/chromium.ts', 'tests/setup/libreoffice.ts'];

/**
 * Tests that reach a foreign program without saying so by their place or name, one line each: `npm run test:fast`
 * could not tell that it has to leave them out. `files` are the texts of `tests/` by their paths.
 */
export function findSecretlyForeign(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()]
    .filter((file) => file.endsWith('.test.ts') && !needsForeignPrograms(file))
    .filter((file) => reached(file, files).some((module) => doors.includes(module)))
    .map(
      (file) => `${file} needs a foreign program: name it ${file.replace(/\.test\.ts$/, '.foreign.test.ts')}`,
    );
}

/** A module and all that it imports, directly or not, among those given. */
function reached(file: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Set([file]);
  for (const each of found) {
    for (const { specifier } of readImports(files.get(each) ?? '')) {
      if (specifier.startsWith('.')) found.add(posix.join(posix.dirname(each), specifier));
    }
  }
  return [...found];
}
