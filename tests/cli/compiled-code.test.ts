import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const home = mkdtempSync(join(tmpdir(), 'home-'));
afterAll(() => rmSync(home, { recursive: true }));

function run(caches: string) {
  const program = new URL('../../src/cli/diptych.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'align'], {
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: caches },
    input: '{"lang_src":"ru","lang_tgt":"en","src":["Мост"],"tgt":["Bridge"]}\n',
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, beads: JSON.parse(stdout || '{}').beads, stderr };
}

describe('the compiled code of the program', () => {
  test('is kept in the cache folder of the person', () => {
    const caches = join(home, 'caches');
    expect(run(caches)).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(caches, 'diptych', 'compiled-code'))).toBe(true);
    expect(run(caches)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(['/dev/null', '/proc/nowhere', join(home, 'not', 'there')])(
    'is not kept where it cannot be, in %s, and nothing else changes',
    (caches) => {
      expect(run(caches)).toEqual({ status: 0, beads: [[[0], [0]]], stderr: '' });
    },
  );
});
