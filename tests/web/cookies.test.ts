import { describe, expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { readCookie, setCookie } from '../../src/web/cookies.ts';

const asked = (cookie?: string) => ({ headers: { cookie } }) as Request;

describe('a cookie', () => {
  test('is read by its whole name', () => {
    const request = asked('other=1; diptych_person=anna ;diptych_language=ru');
    expect(readCookie(request, 'diptych_person')).toBe('anna');
    expect(readCookie(request, 'diptych_language')).toBe('ru');
    expect(readCookie(request, 'person')).toBeNull();
  });

  test.each([undefined, '', '=', ';;', 'diptych_person'])('that is not there is none: “%s”', (header) => {
    expect(readCookie(asked(header), 'diptych_person')).toBeNull();
  });

  test('is kept for a year, for this site and its own pages only', () => {
    const set: string[] = [];
    const response = { append: (_name: string, value: string) => set.push(value) } as unknown as Response;
    setCookie(response, 'diptych_person', 'anna-1');
    expect(set).toEqual(['diptych_person=anna-1; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly']);
  });

  test('never holds what could end it', () => {
    const response = { append: () => {} } as unknown as Response;
    for (const value of ['', 'a;b', 'a b', 'a\nb', 'ä']) {
      expect(() => setCookie(response, 'name', value)).toThrow(RangeError);
    }
  });
});
