import { describe, expect, test } from '@jest/globals';
import { door, hostOf, readAddress } from '../../../src/translation/engines/address.ts';

describe('an engine address', () => {
  test.each([
    ['http://127.0.0.1:5000', 'http://127.0.0.1:5000/'],
    ['  https://mt.example/api ', 'https://mt.example/api/'],
    ['HTTP://[::1]:2737/', 'http://[::1]:2737/'],
    ['http://пример.рф', 'http://xn--e1afmkfd.xn--p1ai/'],
  ])('%s is taken', (typed, address) => {
    expect(readAddress(typed)).toEqual({ kind: 'address', address });
  });

  test.each([
    ['127.0.0.1:5000', 'address-malformed'],
    ['localhost', 'address-malformed'],
    ['', 'address-malformed'],
    ['http://', 'address-malformed'],
    ['localhost:5000', 'address-not-http'],
    ['file:///etc/passwd', 'address-not-http'],
    ['ftp://mt.example', 'address-not-http'],
    ['javascript:alert(1)', 'address-not-http'],
    ['http://user:hunter2@mt.example', 'address-has-credentials'],
    ['http://user@mt.example', 'address-has-credentials'],
    ['http://mt.example/?api_key=hunter2', 'address-has-query'],
    ['http://mt.example/#x', 'address-has-query'],
  ])('%s is not taken, and why is said without repeating it', (typed, code) => {
    const read = readAddress(typed);
    expect(read).toMatchObject({ kind: 'bad-address', reason: { code } });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  test('keeps its folder before the names of doors', () => {
    const read = readAddress('https://mt.example/api');
    if (read.kind !== 'address') throw new Error('not an address');
    expect(door(read.address, 'translate')).toBe('https://mt.example/api/translate');
    expect(hostOf(read.address)).toBe('mt.example');
  });
});
