import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldDocument } from './alignment-gold.ts';

/**
 * CPU seconds that hunalign (Varga et al. 2005) needs for documents, without a dictionary, all in one process;
 * null where it cannot be run. Its texts are lower-case words and marks with spaces between them.
 */
export function hunalignSeconds(program: string, documents: readonly GoldDocument[]): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'alignment-'));
  try {
    const write = (name: string, lines: readonly string[]) => {
      const file = join(folder, name);
      writeFileSync(file, `${lines.join('\n')}\n`);
      return file;
    };
    const batch = documents.map(({ src, tgt }, at) =>
      [
        write(`${at}.source`, src.map(spaced)),
        write(`${at}.target`, tgt.map(spaced)),
        join(folder, `${at}.aligned`),
      ].join('\t'),
    );
    const dictionary = write('dictionary', []);
    const before = childSeconds();
    const { status } = spawnSync(program, ['-utf', '-batch', dictionary, write('batch', batch)], {
      stdio: 'ignore',
    });
    return status === 0 ? childSeconds() - before : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** CPU seconds that `diptych align` needs for documents from its start to its end, without their gold. */
export function diptychSeconds(documents: readonly GoldDocument[]): number {
  const program = fileURLToPath(new URL('../../src/cli/diptych.ts', import.meta.url));
  const input = documents.map(({ gold: _, ...document }) => `${JSON.stringify(document)}\n`).join('');
  const before = childSeconds();
  spawnSync(process.execPath, [program, 'align'], { input, stdio: ['pipe', 'ignore', 'ignore'] });
  return childSeconds() - before;
}

function spaced(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? ['.']).join(' ');
}

/** CPU seconds of all processes this one has started and waited for; NaN where the system does not tell. */
function childSeconds(): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  // The second field may hold spaces; the children's times are the 16th and 17th, in hundredths of a second.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
