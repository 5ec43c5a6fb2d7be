import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entityLabels, layers, quoteKinds, roles } from '../../src/annotation/tag.ts';
import { metadataFields } from '../../src/article/article.ts';
import { blockKinds, boilerplateReasons } from '../../src/article/block.ts';
import { features } from '../../src/exchange/features.ts';
import { purposes } from '../../src/exchange/formats/format.ts';
import { formats } from '../../src/exchange/formats/index.ts';
import { actionSchema } from '../../src/screens/workspace/action-schema.ts';
import { keyTable } from '../../src/screens/workspace/keys.ts';
import { acceptedLanguages, loadLanguages } from '../../src/web/i18n.ts';
import { readTexts, root } from '../house/source-files.ts';
import { startApp, type TestApp } from '../setup/app.ts';

const languages = await loadLanguages(join(root, 'locales'));

describe('the language of a page', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: false });
  });
  afterAll(() => app.stop());

  async function languageOf(headers: Record<string, string>): Promise<string | undefined> {
    const page = await (await fetch(`${app.address}/people`, { headers })).text();
    return /<html lang="([^"]*)"/.exec(page)?.[1];
  }

  test.each([
    ['is English for who asks for nothing', {}, 'en'],
    ['is what the browser asks for', { 'accept-language': 'tr-TR,tr;q=0.9,en;q=0.8' }, 'tr'],
    [
      'is the one wanted most, in whatever order',
      { 'accept-language': 'en;q=0.3, tr;q=0.5, ru;q=0.8' },
      'ru',
    ],
    ['is the first one spoken here', { 'accept-language': 'tlh, qaa;q=0.9, ru;q=0.2' }, 'ru'],
    ['is never one that is refused', { 'accept-language': 'ru;q=0, tr;q=0.1' }, 'tr'],
    ['is English where none of them is spoken', { 'accept-language': 'tlh, qaa;q=0.5, *;q=0.1' }, 'en'],
    ['is English where nothing can be made of it', { 'accept-language': ';;q=x,,=' }, 'en'],
    ['is the one chosen before', { cookie: 'diptych_language=ru', 'accept-language': 'tr' }, 'ru'],
    [
      'is what the browser asks for where the choice is unknown',
      { cookie: 'diptych_language=xx', 'accept-language': 'tr' },
      'tr',
    ],
    ['is English where choice and browser are unknown', { cookie: 'diptych_language=xx' }, 'en'],
  ])('%s', async (_, headers, expected) => {
    expect(await languageOf(headers as Record<string, string>)).toBe(expected);
  });

  test('is chosen by the switch and kept, and an unknown choice is English', async () => {
    const choose = async (language: string) => {
      const answer = await fetch(`${app.address}/language`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: app.address, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ language, back: '/people' }),
      });
      return [answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')?.split(';')[0]];
    };
    expect(await choose('tr')).toEqual([303, '/people', 'diptych_language=tr']);
    expect(await choose('xx')).toEqual([303, '/people', 'diptych_language=en']);
  });
});

describe('an Accept-Language header', () => {
  test('gives its languages by their weight, equal ones in the order they stand', () => {
    expect(acceptedLanguages('en;q=0.5, ru-RU, tr ; q=0.9, kk')).toEqual(['ru-RU', 'kk', 'tr', 'en']);
  });

  test('gives none where it is missing, empty or refuses all', () => {
    expect([undefined, '', ' , ', 'ru;q=0'].map(acceptedLanguages)).toEqual([[], [], [], []]);
  });
});

describe('choosing a language', () => {
  test('takes any region of a language and any capitals', () => {
    expect([['RU-by'], ['tr-Latn-CY'], ['EN']].map(languages.choose)).toEqual(['ru', 'tr', 'en']);
  });

  test('does not take a language whose tag only begins alike', () => {
    expect(languages.choose(['trv', 'rue', 'tr'])).toBe('tr');
  });
});

describe('plural forms', () => {
  const forms: Readonly<Record<string, Readonly<Record<number, string>>>> = {
    en: { 1: 'one', 2: 'other', 5: 'other', 11: 'other', 21: 'other' },
    ru: { 1: 'one', 2: 'few', 5: 'many', 11: 'many', 21: 'one' },
    tr: { 1: 'one', 2: 'other', 5: 'other', 11: 'other', 21: 'other' },
  };
  const plurals = languages.tags.flatMap((tag) =>
    wordsBelow(`locales/${tag}/`).flatMap(([key, text]) => {
      const [, base, form] = /^(.*)_(one|few|many|other)$/.exec(key) ?? [];
      return base && form ? [{ tag, base, form, text }] : [];
    }),
  );

  test.each(Object.entries(forms))('of %s are the right ones for 1, 2, 5, 11 and 21', (tag, byCount) => {
    const keys = new Set(plurals.filter((each) => each.tag === tag).map(({ base }) => base));
    expect(keys.size).toBeGreaterThan(5);
    for (const [count, form] of Object.entries(byCount)) {
      const wrong = [...keys].filter((base) => {
        const text = plurals.find(
          (each) => each.tag === tag && each.base === base && each.form === form,
        )?.text;
        return languages.words(tag)(base, { count: Number(count) }) !== text?.replaceAll('{{count}}', count);
      });
      expect(wrong).toEqual([]);
    }
  });

  test('read as people say them', () => {
    const said = (tag: string) =>
      [1, 2, 5, 11, 21].map((count) => languages.words(tag)('import:count.blocks', { count }));
    expect(said('en')).toEqual(['1 block', '2 blocks', '5 blocks', '11 blocks', '21 blocks']);
    expect(said('ru')).toEqual(['1 блок', '2 блока', '5 блоков', '11 блоков', '21 блок']);
    expect(said('tr')).toEqual(['1 blok', '2 blok', '5 blok', '11 blok', '21 blok']);
  });
});

/** Where a key ends in a code that the program makes: which codes there are. Keys written out are held by tests/house. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'article:kind.': blockKinds,
  'article:boilerplate.': boilerplateReasons,
  'article:metadata.': metadataFields,
  'annotation:label.': entityLabels,
  'annotation:layer.': layers,
  'annotation:role.': roles,
  'annotation:kind.': [...quoteKinds, 'forward', 'back'],
  'keys:': keyTable.map(({ command }) => command),
  'help:mode.': keyTable.map(({ mode }) => mode),
  'publish:label.': [...entityLabels, 'quote', 'cue', 'speaker'],
  'publish:quote.': quoteKinds,
  'formats:name.': formats.map(({ id }) => id),
  'formats:about.': formats.map(({ id }) => id),
  'formats:purpose.': purposes,
  'formats:loss.': features.map((feature) => `${feature}_one`),
  'alignment:reason.': [
    ...['names', 'numbers', 'quotes', 'words', 'kind', 'length', 'machine-translation', 'no-counterpart'],
    ...['by-hand', 'sample', 'waiting-for-machine', 'machine-translated'],
    ...['text-corrected', 'new-in-correction'],
    ...['source-partly-above', 'source-partly-below', 'target-partly-above', 'target-partly-below'],
  ],
  'errors:': ['not-found', 'too-large', 'bad-request', 'our-fault', 'host-not-allowed', 'other-site'].flatMap(
    (kind) => [`${kind}.title`, `${kind}.advice`],
  ),
  'workspace:status.': ['confirmed', 'auto', 'stale'],
  'workspace:problem.': ['no-counterpart', 'untranslated', 'empty-row', 'stale', 'corrected'],
  'workspace:gap.': ['omitted', 'added'],
  'workspace:job.': ['queued', 'running', 'failed', 'cancelled', 'done'],
  'entity-reasons:reason.': entityReasonCodes(),
  'history:operation.': operationKinds(),
};

describe('words for a code', () => {
  test.each(Object.entries(codes))('are there for every %s…', (prefix, known) => {
    const keyAlone = (key: string) => key.slice(key.indexOf(':') + 1);
    const missing = languages.tags.flatMap((tag) =>
      known
        .map((code) => prefix + code)
        .filter((key) => languages.words(tag)(key, {}) === keyAlone(key))
        .map((key) => `${tag} ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('name their domain in every view, so that they are found', () => {
    const nameless = [...readTexts('views', '.ejs')].flatMap(([file, text]) =>
      [...text.matchAll(/\bit\.t\(\[?'([^':]*)'/g)].map(([, key]) => `${file}: ${key}`),
    );
    expect(nameless).toEqual([]);
  });
});

describe('a language that is not finished', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-locales-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says in English what it has no words for, by the English plural rules, and no key is shown', async () => {
    writeLocale('en/desk.json', {
      title: 'Desk',
      open: 'Open',
      rows_one: '{{count}} row',
      rows_other: '{{count}} rows',
    });
    writeLocale('ru/desk.json', { title: 'Стол' });
    const { words, tags } = await loadLanguages(folder);
    expect(tags.toSorted()).toEqual(['en', 'ru']);
    const say = words('ru');
    expect([say('desk:title'), say('desk:open'), say(['desk:none', 'desk:open'])]).toEqual([
      'Стол',
      'Open',
      'Open',
    ]);
    expect([1, 21, 22].map((count) => say('desk:rows', { count }))).toEqual(['1 row', '21 rows', '22 rows']);
    expect(words('xx')('desk:title')).toBe('Desk');
  });

  test('is chosen as soon as its folder is there, and the nearest of several', async () => {
    for (const tag of ['en-GB', 'pt-BR', 'zh', 'zh-Hant']) writeLocale(`${tag}/desk.json`, {});
    const { choose } = await loadLanguages(folder);
    const wanted = ['en-GB', 'en-US', 'pt', 'pt-PT', 'zh-TW', 'zh-Hant-TW', 'z'];
    expect(wanted.map((tag) => choose([tag]))).toEqual([
      ...['en-GB', 'en', 'pt-BR', 'pt-BR', 'zh', 'zh-Hant', 'en'],
    ]);
  });

  function writeLocale(path: string, words: object): void {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(words));
  }
});

/** Every operation that the undo button may have to name: the forms of the workspace, and what workflows write. */
function operationKinds(): string[] {
  const forms = actionSchema.options.map((form) => form.shape.action.value);
  const written = ['src/workflow', 'src/screens'].flatMap((folder) =>
    [...readTexts(folder, '.ts').values()].flatMap((text) =>
      [...text.matchAll(/articleOperation\(\s*services,\s*asked,\s*'([a-z-]+)'/g)].map(
        ([, kind = '']) => kind,
      ),
    ),
  );
  return [
    ...new Set([...forms, ...written, 'create-project', 'add-person', 'remove-article', 'restore-article']),
  ];
}

/** Every reason that the modules which find names give. */
function entityReasonCodes(): string[] {
  const texts = [...readTexts('src/annotation/entities', '.ts').values()];
  return texts.flatMap((text) =>
    [...text.matchAll(/\b(?:rule: |rule = .*|code: )(?:'([a-z-]+)'|.*'([a-z-]+)' : '([a-z-]+)')/g)].flatMap(
      ([, ...codes]) => codes.filter(Boolean),
    ),
  );
}

/** Every text of a language with its key, `domain:group.name`. */
function wordsBelow(folder: string): [string, string][] {
  const flat = (words: object, prefix: string): [string, string][] =>
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'string' ? [[prefix + name, value]] : flat(value, `${prefix}${name}.`),
    );
  return [...readTexts(folder, '.json')].flatMap(([file, text]) =>
    flat(JSON.parse(text), `${file.split('/').at(-1)?.slice(0, -'.json'.length)}:`),
  );
}
