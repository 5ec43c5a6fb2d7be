import type { Fetched } from '../../network/fetch-public.ts';
import type { GivenText } from './read-given.ts';

/** A page of the web as a text that came, under the last part of its address. */
export function givenPage({ address, bytes, mediaType }: Extract<Fetched, { kind: 'fetched' }>): GivenText {
  return {
    bytes,
    input: { fileName: pageName(address), mediaType, title: null, encoding: null, foundAt: address },
  };
}

/** What a person would call it: `news.example/river`. */
function pageName(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`.replace(/\/$/, '');
}
