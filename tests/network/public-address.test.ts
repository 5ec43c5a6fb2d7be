import { describe, expect, test } from '@jest/globals';
import { isPublicAddress } from '../../src/network/public-address.ts';

describe('an address', () => {
  test.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '223.255.255.255',
    '2a00:1450:4001:81b::200e',
    '2606:4700::1111',
    '64:ff9b::8.8.8.8',
    '64:ff9b::808:808',
  ])('of the internet is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.255.1.2'],
    ['this machine', '0.0.0.0'],
    ['this machine', '::1'],
    ['this machine', '::'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a private network', 'fd00::1'],
    ['a provider’s network', '100.64.0.1'],
    ['one link, where clouds keep their metadata', '169.254.169.254'],
    ['one link', 'fe80::1'],
    ['one link, by an interface', 'fe80::1%eth0'],
    ['a site, as it was once', 'fec0::1'],
    ['an IPv4 address in IPv6 form', '::ffff:127.0.0.1'],
    ['an IPv4 address in IPv6 form', '::ffff:8.8.8.8'],
    ['an IPv4 address in IPv6 form', '::ffff:a9fe:a9fe'],
    ['an IPv4 address in IPv6 form, as it was once', '::127.0.0.1'],
    ['a private address behind a translator', '64:ff9b::10.0.0.1'],
    ['this machine behind a translator', '64:ff9b::7f00:1'],
    ['a translator of the network itself', '64:ff9b:1::1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['tests of devices', '198.18.0.1'],
    ['many receivers', '224.0.0.1'],
    ['many receivers', 'ff02::1'],
    ['nobody', '255.255.255.255'],
    ['nothing', ''],
    ['a name', 'localhost'],
    ['a number', '2130706433'],
  ])('of %s is not: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
