import { type Check, type Finding, inSource, inTarget, matchesOf } from './check.ts';

/** Addresses of pages with or without their scheme, of people, of accounts. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>«»"“”]+[^\s<>«»"“”.,;:!?)\]…]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}@.])@\w{3,}/giu;

/** Pages, e-mail addresses and accounts stand in the translation as in the source. */
export const addresses: Check = {
  id: 'addresses',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const here = matchesOf(target.text, ADDRESS);
    const there = matchesOf(source.text, ADDRESS);
    const missing = there.filter(({ found }) => !here.some((each) => same(each.found, found)));
    const unknown = here.filter(({ found }) => !there.some((each) => same(each.found, found)));
    return [
      ...missing.map(
        ({ start, end, found }): Finding =>
          inSource({ start, end }, { code: 'address-missing', values: { address: found } }),
      ),
      ...unknown.map(({ start, end, found }) => {
        const [only, ...more] = missing;
        const insert = only && more.length === 0 && unknown.length === 1 ? only.found : null;
        return inTarget({ start, end }, { code: 'address-unknown', values: { address: found } }, insert);
      }),
    ];
  },
};

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Of an address the scheme and a last slash do not matter. */
function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
