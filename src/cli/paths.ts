import { resolve } from 'node:path';

/**
 * The absolute path of a file argument. `npm run diptych` moves to the package's folder first, and says in
 * INIT_CWD where the user stands; started in any other way, the program is where the user is.
 */
export function resolveFileArgument(
  path: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  workingDirectory: string = process.cwd(),
): string {
  const isNpmRun = environment.npm_lifecycle_event === 'diptych';
  return resolve((isNpmRun && environment.INIT_CWD) || workingDirectory, path);
}
