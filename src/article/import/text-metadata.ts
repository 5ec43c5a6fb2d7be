import type { FoundBlock, FoundMetadata } from '../block.ts';
import { foldText } from './phrase.ts';
import { isSameTitle } from './same-title.ts';
import { isBylineWord, readByline } from './structure/byline-words.ts';
import { findDate } from './structure/dates.ts';

/**
 * The metadata with what the article itself says where the page's head was silent: its title, the names in its
 * bylines, the full date of its date line. Nothing else is concluded.
 */
export function completeMetadata(metadata: FoundMetadata, blocks: readonly FoundBlock[]): FoundMetadata {
  const own = blocks.filter(({ boilerplate }) => boilerplate === null);
  const textsOf = (kind: FoundBlock['kind']) =>
    own.filter((block) => block.kind === kind).map(({ text }) => text);
  const names = textsOf('byline')
    .filter((text) => !isBylineWord(text))
    .map((text) => readByline(text)?.names ?? text);
  const dates = textsOf('dateline').map((text) => findDate(text)?.iso ?? null);
  return {
    ...metadata,
    title: articleTitle(metadata.title, textsOf('title')[0] ?? null),
    author: metadata.author ?? (names.length === 0 ? null : [...new Set(names)].join('; ')),
    date: metadata.date ?? dates.find((date) => date !== null) ?? null,
  };
}

/** A page's own name for itself often adds the site's; the title on the page does not. */
function articleTitle(named: string | null, shown: string | null): string | null {
  if (named === null || shown === null) return named ?? shown;
  const withSiteName = isSameTitle(shown, named) && foldText(shown) !== foldText(named);
  return withSiteName ? shown : named;
}
