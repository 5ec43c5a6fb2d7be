import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lookUpModels } from '../../../src/translation/models/look-up.ts';
import { type Model, modelBytes } from '../../../src/translation/models/model.ts';
import { type ModelFolder, openModelFolder } from '../../../src/translation/models/model-folder.ts';
import { pinnedModels } from '../../../src/translation/models/pinned.ts';
import { type ModelSource, readSource } from '../../../src/translation/models/source.ts';
import { recordsOf, writeTinyModel } from '../../setup/tiny-model/install-tiny-model.ts';

let root: string;
let mirror: string;
let folder: ModelFolder;
let model: Model;
let server: Server;
let asked: { readonly url: string; readonly range: string | undefined }[];
let answer: RequestListener;
const stop = new AbortController();

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'diptych-models-'));
  mirror = join(root, 'mirror');
  model = await writeTinyModel(mirror, 'ru', 'en');
  await writeFile(join(mirror, 'records.json'), JSON.stringify(recordsOf([model])));
  folder = openModelFolder(join(root, 'data'));
  asked = [];
  answer = serveFile;
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', range: request.headers.range });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(root, { recursive: true, force: true });
});

const serveFile: RequestListener = async (request, response) => {
  const bytes = await readFile(join(mirror, request.url ?? '')).catch(() => null);
  if (!bytes) return response.writeHead(404).end();
  const begins = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(begins > 0 ? 206 : 200).end(bytes.subarray(begins));
};

function mirrorAddress(): ModelSource {
  return { kind: 'mirror', address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function offered(source: ModelSource): Promise<Model> {
  const { models } = await lookUpModels(source, fetch);
  return models[0] as Model;
}

async function add(source: ModelSource, wanted?: Model, onProgress: (bytes: number) => void = () => {}) {
  const found = wanted ?? (await offered(source));
  return folder.add(found, { source, fetch, signal: stop.signal, onProgress });
}

describe('models from a mirror', () => {
  test('come whole, with their progress, and are listed until they are removed', async () => {
    const seen: number[] = [];
    expect(await add(mirrorAddress(), undefined, (bytes) => seen.push(bytes))).toBeNull();
    expect(await folder.list()).toMatchObject([{ from: 'ru', to: 'en', version: '1.0' }]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(modelBytes(model));
    expect(await folder.remove(model)).toBe(true);
    expect(await folder.list()).toEqual([]);
    expect(await folder.remove(model)).toBe(false);
  });

  test('go on where a download broke off', async () => {
    const { name, bytes } = model.files[0] as Model['files'][number];
    answer = async (request, response) => {
      if (request.url !== `/${name}`) return serveFile(request, response);
      response.writeHead(200).end((await readFile(join(mirror, name))).subarray(0, 1000));
    };
    const source = mirrorAddress();
    expect(await add(source)).toMatchObject({ reason: { code: 'broke-off', values: { file: name } } });
    expect(await folder.list()).toEqual([]);
    answer = serveFile;
    asked = [];
    expect(await add(source)).toBeNull();
    expect(asked).toContainEqual({ url: `/${name}`, range: 'bytes=1000-' });
    const [installed] = await folder.list();
    expect(await readFile(join(installed?.folder ?? '', name))).toHaveLength(bytes);
  });

  test('begin again where the server knows no ranges', async () => {
    const source = mirrorAddress();
    const wanted = await offered(source);
    const name = wanted.files[0]?.name ?? '';
    answer = async (_, response) => {
      response.writeHead(200).end((await readFile(join(mirror, name))).subarray(0, 500));
    };
    expect((await add(source, wanted))?.reason.code).toBe('broke-off');
    answer = async (request, response) => {
      response.writeHead(200).end(await readFile(join(mirror, request.url ?? '')));
    };
    expect(await add(source, wanted)).toBeNull();
  });

  test('are refused where a file is not what was published, and an older one stays', async () => {
    const source = mirrorAddress();
    expect(await add(source)).toBeNull();
    const before = await folder.list();
    const wanted = { ...(await offered(source)), version: '1.2' };
    const { name } = wanted.files[0] as Model['files'][number];
    const bytes = await readFile(join(mirror, name));
    bytes[5000] = 255;
    await writeFile(join(mirror, name), bytes);
    expect(await add(source, wanted)).toMatchObject({ reason: { code: 'damaged', values: { file: name } } });
    expect(await folder.list()).toEqual(before);
  });

  test('are stopped by hand, and what has come is kept', async () => {
    const source = mirrorAddress();
    const wanted = await offered(source);
    const ended = new AbortController();
    const onProgress = () => ended.abort();
    const outcome = await folder.add(wanted, { source, fetch, signal: ended.signal, onProgress });
    expect(outcome?.reason.code).toBe('stopped');
    const parts = await readdir(join(root, 'data', 'models', '.incoming', 'ru-en-1.0'));
    expect(parts.length).toBeGreaterThan(0);
  });

  test('say which status the server answers', async () => {
    const source = mirrorAddress();
    const wanted = await offered(source);
    answer = (_, response) => response.writeHead(403).end();
    expect(await add(source, wanted)).toMatchObject({ reason: { code: 'status', values: { status: 403 } } });
  });
});

describe('models from a folder', () => {
  test('come by its list', async () => {
    expect(await add({ kind: 'folder', path: mirror })).toBeNull();
    expect(await folder.list()).toHaveLength(1);
  });

  test('need every file', async () => {
    await rm(join(mirror, 'vocab.ruen.spm'));
    expect(await add({ kind: 'folder', path: mirror })).toMatchObject({
      reason: { code: 'file-missing', values: { file: 'vocab.ruen.spm' } },
    });
  });

  test('need the folder', async () => {
    expect((await add({ kind: 'folder', path: join(root, 'nowhere') }, model))?.reason.code).toBe(
      'no-folder',
    );
  });
});

describe('the publisher', () => {
  const offline = (async () => {
    throw new TypeError('fetch failed');
  }) as typeof fetch;
  const answers = (root: object, records: object) =>
    (async (url) => Response.json(String(url).endsWith('/records') ? records : root)) as typeof fetch;

  test('is asked where its files are and what there is', async () => {
    const capabilities = { attachments: { base_url: 'https://files.example/' } };
    const found = await lookUpModels({ kind: 'publisher' }, answers({ capabilities }, recordsOf([model])));
    expect(found.isPinned).toBeNull();
    expect(found.models[0]?.files[0]?.url).toBe('https://files.example/model.ruen.bin');
  });

  test('is not needed to know what Diptych knows by itself, and why it is not asked is said', async () => {
    expect(await lookUpModels({ kind: 'publisher' }, offline)).toEqual({
      kind: 'catalogue',
      models: pinnedModels,
      isPinned: {
        kind: 'problem',
        reason: { code: 'offline', values: { host: 'firefox.settings.services.mozilla.com' } },
      },
    });
  });

  test('may be another server by now', async () => {
    const found = await lookUpModels({ kind: 'publisher' }, answers({ hello: 'world' }, {}));
    expect(found.isPinned?.reason.code).toBe('not-a-catalogue');
  });
});

test.each([
  ['', { kind: 'publisher' }],
  ['/srv/models', { kind: 'folder', path: '/srv/models' }],
  ['https://mirror.example/models?x#y', { kind: 'mirror', address: 'https://mirror.example/models/' }],
  ['ftp://mirror.example', { kind: 'problem', reason: { code: 'address-malformed' } }],
  ['https://me:secret@mirror.example', { kind: 'problem', reason: { code: 'address-malformed' } }],
])('a source of models is typed: %j', (typed, source) => {
  expect(readSource(typed)).toEqual(source);
});
