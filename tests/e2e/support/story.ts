import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files of the user's own article. */
export function storyFile(name: string): string {
  return fileURLToPath(new URL(`../../../fixtures/biden-putin/${name}`, import.meta.url));
}

export function storyText(name: string): string {
  return readFileSync(storyFile(name), 'utf8');
}
