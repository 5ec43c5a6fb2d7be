import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml } from '../../src/text/escape.ts';

describe('text as HTML', () => {
  test('has no character left that could open a tag, an entity or the end of an attribute', () => {
    expect(escapeHtml(`<a title="x">R&D «Мир» 'да'</a>`)).toBe(
      `&lt;a title=&quot;x&quot;&gt;R&amp;D «Мир» 'да'&lt;/a&gt;`,
    );
  });

  test('escapes again what was escaped before: it takes text, never HTML', () => {
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });

  test('reads back as the same text', () => {
    const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    const read = (html: string) => html.replace(/&(\w+);/g, (_, name: string) => names[name] ?? '?');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', '"', ';', 'lt', 'я', '😀') }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"]/);
        expect(read(escapeHtml(text))).toBe(text);
      }),
    );
  });
});
