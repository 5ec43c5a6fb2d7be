import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The Debian and Ubuntu packages that bring LibreOffice's word processor without windows. */
export const libreOfficePackages = ['libreoffice-writer-nogui'] as const;

const program = '/usr/bin/soffice';
const filters = '/usr/lib/libreoffice/program/libswlo.so';
const CONVERSION_LIMIT_MS = 60_000;

/** Whether LibreOffice can be started here. */
export function libreOfficeIsInstalled(): boolean {
  return existsSync(program) && existsSync(filters);
}

/** Has LibreOffice open a document, a file of this name, and save it in each of the formats. */
export async function convertDocument(
  name: string,
  content: string | Uint8Array,
  formats: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-libreoffice-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    const saved = new Map<string, Uint8Array>();
    for (const format of formats) {
      const convert = [
        '--headless',
        `-env:UserInstallation=${profile}`,
        '--convert-to',
        format,
        '--outdir',
        folder,
      ];
      await promisify(execFile)(program, [...convert, file], { timeout: CONVERSION_LIMIT_MS });
      saved.set(format, await readFile(file.replace(/[^.]*$/, format)));
    }
    return saved;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
