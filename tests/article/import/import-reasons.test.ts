import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { leftOutElements } from '../../../src/article/import/left-out-elements.ts';
import { readDocument } from '../../../src/article/import/read-document.ts';
import type { Reason } from '../../../src/text/reason.ts';
import * as pages from './pages.ts';

const root = new URL('../../../', import.meta.url);
const languages = ['en', 'ru', 'tr'];

interface Words {
  readonly reason: Readonly<Record<string, string>>;
  readonly removed: Readonly<Record<string, string>>;
}

const words = (language: string) =>
  JSON.parse(readFileSync(new URL(`locales/${language}/import-reasons.json`, root), 'utf8')) as Words;

const placeholders = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

/** The code of a reason that has words for each plural form (CLDR's categories) of its language. */
const codeOf = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const codesOf = (reason: Words['reason']) => [...new Set(Object.keys(reason).map(codeOf))];

/** Every file under the readers, as one text. */
function sources(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory()
        ? sources(new URL(`${entry.name}/`, folder))
        : readFileSync(new URL(entry.name, folder), 'utf8'),
    )
    .join('\n');
}

/** The ways in which the source gives a code as one literal. */
const NAMING = [
  /code: '([a-z0-9-]+)'/g,
  /warn\('([a-z-]+)'/g,
  /\bplace\([^;']*'([a-z-]+)'\)/g,
  /vote(?:For|Against)\(\s*'?[\w.-]+'?,\s*[^',]+,\s*'([a-z-]+)'/g,
];

/** Codes put together from a word of the type they speak of. */
const CONCATENATED = /^(?:html-too-|encoding-declared-|furniture-)/;

describe('the reasons of the readers have words', () => {
  const { reason } = words('en');

  test('in every language, with the same placeholders', () => {
    for (const language of languages) {
      const other = words(language);
      expect(codesOf(other.reason)).toEqual(codesOf(reason));
      expect(Object.keys(other.removed)).toEqual([
        ...new Set(leftOutElements.values()),
        'event-handler',
        'unsafe-link',
        'unresolved-link',
      ]);
      const expected = new Map(
        Object.entries(reason).map(([key, text]) => [codeOf(key), placeholders(text)]),
      );
      for (const [key, text] of Object.entries(other.reason)) {
        expect([key, placeholders(text)]).toEqual([key, expected.get(codeOf(key))]);
      }
    }
  });

  test('for each code that the readers name, and for no other', () => {
    const readers = sources(new URL('src/article/import/', root));
    const around = ['read-text.ts', 'read-apart.ts', 'carry-corrections.ts', 'corrections.ts'].map((name) =>
      readFileSync(new URL(`src/workflow/import-draft/${name}`, root), 'utf8'),
    );
    const source = [readers, ...around].join('\n').replaceAll("code: 'by-hand'", '');
    const named = NAMING.flatMap((pattern) => [...source.matchAll(pattern)].map(([, code = '']) => code));
    expect(named.length).toBeGreaterThan(80);
    const codes = codesOf(reason);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
    const chosen = (code: string) => source.includes(`'${code}'`) || CONCATENATED.test(code);
    expect(codes.filter((code) => !chosen(code))).toEqual([]);
  });

  test('with a placeholder for each value that is given', () => {
    const inputs = [
      ...Object.values(pages),
      '\uD800 a\u0001\u202E\u200B\u00ADe\u0301',
      '<p><q>x</q> <a href="#">y</a></p>',
      '',
    ];
    const given: Reason[] = inputs.flatMap((bytes) => {
      const result = readDocument({ bytes });
      if (result.kind === 'refused') return [result.reason];
      return [...result.evidence, ...result.warnings, ...result.blocks.flatMap(({ reasons }) => reasons)];
    });
    for (const { code, values = {} } of given) {
      expect([code, placeholders(reason[code])]).toEqual([code, Object.keys(values).toSorted()]);
    }
  });
});
