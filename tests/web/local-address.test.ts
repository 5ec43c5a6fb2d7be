import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localAddress } from '../../src/web/local-address.ts';

describe('an address to go back to', () => {
  test.each(['/', '/articles/story?to=target&mode=align#row-r1', '/people?back=//elsewhere'])(
    'is kept: %s',
    (address) => {
      expect(localAddress(address)).toBe(address);
    },
  );

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'articles',
    '',
    undefined,
    ['/a'],
    7,
  ])('is the desk where it would lead elsewhere: %s', (address) => expect(localAddress(address)).toBe('/'));

  test('never leaves this site, whatever is given', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      'evil.example',
      '\t',
      '\n',
      'http',
      '%2f',
      ' ',
      '?',
      '#',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (given) => {
          expect(new URL(localAddress(given), 'http://127.0.0.1:4280/people').host).toBe('127.0.0.1:4280');
        },
      ),
    );
  });
});
