import { expect, test } from '@jest/globals';
import { addressBeginnings, addressKey } from '../../src/article/same-address.ts';

test('one page has one key, however its address was passed on', () => {
  const same = [
    'https://www.example.org/news/2024/bridge/',
    'http://example.org/news/2024/bridge',
    'https://m.example.org/news/2024/bridge?utm_source=feed&utm_medium=x#comments',
    'https://amp.example.org/news/2024/bridge?fbclid=abc',
  ];
  expect(new Set(same.map(addressKey)).size).toBe(1);
});

test('pages that are told apart by a number have keys of their own', () => {
  expect(addressKey('https://example.org/story?id=1')).not.toBe(addressKey('https://example.org/story?id=2'));
  expect(addressKey('https://example.org/story?id=1&page=2')).toBe(
    addressKey('https://example.org/story?page=2&id=1'),
  );
});

test('a host that only begins like a prefix keeps its name', () => {
  expect(addressKey('https://m.org/a')).toBe('m.org/a');
});

test('what is no address has no key and is looked for nowhere', () => {
  expect([addressKey('bridge'), addressBeginnings('')]).toEqual([null, []]);
});

test('every spelling of an address begins as it is looked for', () => {
  const beginnings = addressBeginnings('http://www.example.org/news/bridge/?utm_source=feed');
  for (const stored of ['https://example.org/news/bridge', 'http://m.example.org/news/bridge/?a=1']) {
    expect(beginnings.some((beginning) => stored.startsWith(beginning))).toBe(true);
  }
});
