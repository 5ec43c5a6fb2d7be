import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadViews } from '../../src/web/views.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-views-'));
  mkdirSync(join(folder, 'parts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (view: string, text: string) => writeFileSync(join(folder, `${view}.ejs`), text);

describe('views', () => {
  test('escape what they print, and print nothing for what is not there', () => {
    write('page', '<p title="<%= it.a %>"><%= it.b %><%= it.none %><%= it.zero %></p>');
    const render = loadViews(folder);
    expect(render('page', { a: '"><script>', b: '<b>&', none: null, zero: 0 })).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;0</p>',
    );
  });

  test('include one another by their path below the folder, wherever they are', () => {
    write('parts/inner', '<i><%= it.word %></i>');
    write('parts/outer', "<%- include('parts/inner', { word: it.word }) %>");
    write('page', "<%- include('parts/outer', { word: 'да' }) %>");
    expect(loadViews(folder)('page', {})).toBe('<i>да</i>');
  });

  test('that are not there, or do not compile, are a mistake of ours', () => {
    write('page', 'x');
    expect(() => loadViews(folder)('no', {})).toThrow(RangeError);
    write('broken', '<% if ( %>');
    expect(() => loadViews(folder)).toThrow(/broken/);
  });
});
