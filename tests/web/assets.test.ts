import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { type Assets, bundleAssets } from '../../src/web/assets.ts';
import { ask } from '../setup/visit.ts';

let folder: string;
let assets: Assets;
let server: Server;
let address: string;

const path = (name: string) => join(folder, name);
const bundle = () =>
  bundleAssets({ script: path('main.ts'), style: path('main.css'), icon: path('icon.svg') });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-assets-'));
  writeFileSync(path('other.ts'), 'export const word: string = "да";');
  writeFileSync(path('main.ts'), 'import { word } from "./other.ts"; document.title = word;');
  writeFileSync(path('main.css'), 'p { color: red; }');
  writeFileSync(path('icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  assets = await bundle();
  server = createServer(express().use(assets.routes));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('what the browser is given', () => {
  test('is one script, one stylesheet and an icon, to be kept for ever', async () => {
    for (const [file, type] of [
      [assets.script, 'text/javascript; charset=utf-8'],
      [assets.style, 'text/css; charset=utf-8'],
      [assets.icon, 'image/svg+xml'],
    ] as const) {
      const { status, headers } = await ask(address + file);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        type,
        'public, max-age=31536000, immutable',
      ]);
    }
    expect((await ask(address + assets.script)).body).toMatch(/title/);
  });

  test('is nothing else', async () => {
    for (const name of [
      '/assets/',
      '/assets/main.ts',
      '/assets/..%2fmain.ts',
      '/assets/../main.ts',
      '/main.ts',
    ]) {
      expect([name, (await ask(address + name)).status]).toEqual([name, 404]);
    }
    expect((await ask(address + assets.script, { method: 'POST' })).status).toBe(404);
  });

  test('has another address once it changes', async () => {
    writeFileSync(path('other.ts'), 'export const word: string = "нет";');
    const later = await bundle();
    expect(later.script).not.toBe(assets.script);
    expect(later.style).toBe(assets.style);
    expect(later.build).not.toBe(assets.build);
  });
});
