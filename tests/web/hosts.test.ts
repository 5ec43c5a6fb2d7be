import { hostname } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { allowedHosts, hostName, inAddress, isLoopback } from '../../src/web/hosts.ts';

describe('an address to listen on', () => {
  test.each(['localhost', 'LocalHost', '127.0.0.1', '127.9.9.9', '::1', '0:0:0:0:0:0:0:1'])(
    '%s is reachable from this machine only',
    (host) => expect(isLoopback(host)).toBe(true),
  );

  test.each(['0.0.0.0', '::', '192.168.0.7', '127.evil.example', '10.127.0.0', 'desk.example', '', 'a b'])(
    '“%s” is reachable from elsewhere, for all we know',
    (host) => expect(isLoopback(host)).toBe(false),
  );

  test('stands in brackets in an address where it has colons', () => {
    expect(inAddress('::1')).toBe('[::1]');
    expect(inAddress('127.0.0.1')).toBe('127.0.0.1');
  });
});

describe('the name in a Host header', () => {
  test.each([
    ['127.0.0.1:4280', '127.0.0.1'],
    ['LOCALHOST:4280', 'localhost'],
    ['[::1]:4280', '[::1]'],
    ['[0:0::1]', '[::1]'],
    ['desk.example', 'desk.example'],
  ])('of %s is %s', (host, name) => expect(hostName(host)).toBe(name));

  test.each([undefined, '', ' ', 'a b', '[::1', 'a:b:c'])('of %s is none', (host) => {
    expect(hostName(host)).toBeNull();
  });
});

describe('the names that are answered', () => {
  test('are this machine’s own where it listens to itself', () => {
    expect([...allowedHosts('127.0.0.1')].sort()).toEqual(['127.0.0.1', '[::1]', 'localhost']);
    expect(allowedHosts('127.0.0.5').has('127.0.0.5')).toBe(true);
    expect(allowedHosts('127.0.0.1').has(hostname().toLowerCase())).toBe(false);
  });

  test('are the network’s too where it listens there, as browsers spell them', () => {
    const hosts = allowedHosts('Desk.Example');
    expect(hosts.has('desk.example')).toBe(true);
    expect(hosts.has(hostname().toLowerCase())).toBe(true);
    expect(hosts.has('evil.example')).toBe(false);
    expect(allowedHosts('FE80:0::A').has('[fe80::a]')).toBe(true);
  });
});
