import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Has Node keep the compiled code of modules that are loaded from now on, which takes two thirds off the next
 * start. In the person's own cache folder: whoever could write into a shared one could run code here. Where it cannot be
 * written nothing is kept; `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE` have the last word.
 */
export function keepCompiledCode(): void {
  const folder = makeFolder(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), [
    'diptych',
    'compiled-code',
  ]);
  if (folder !== null) enableCompileCache(folder);
}

/**
 * A folder below a root, each step made where it is missing; null where that cannot be. Node's own making of all steps
 * at once never ends where a system says that a parent it just made is not there (below /proc).
 */
function makeFolder(root: string, steps: readonly string[]): string | null {
  let folder = root;
  for (const step of ['', ...steps]) {
    folder = join(folder, step);
    try {
      mkdirSync(folder, { mode: 0o700 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return null;
    }
  }
  return folder;
}
