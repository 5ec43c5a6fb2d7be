import type { FoundBlock, FoundMetadata } from '../block.ts';
import { foldText, foldWords } from './phrase.ts';
import { isSameTitle } from './same-title.ts';
import { isBylineWord, readByline, splitNames } from './structure/byline-words.ts';
import { findDate } from './structure/dates.ts';
import { isFullName } from './structure/names.ts';

/**
 * The metadata with what the article itself says where the page's head was silent: its title, the names in its
 * bylines, the full date of its date line. Nothing else is concluded.
 */
export function completeMetadata(metadata: FoundMetadata, blocks: readonly FoundBlock[]): FoundMetadata {
  const own = blocks.filter(({ boilerplate }) => boilerplate === null);
  const ofKind = (kind: FoundBlock['kind']) => own.filter((block) => block.kind === kind);
  const dates = ofKind('dateline').map(({ text }) => findDate(text)?.iso ?? null);
  return {
    ...metadata,
    title: articleTitle(metadata, ofKind('title')[0] ?? null),
    author: articleAuthor(metadata.author, ofKind('byline')),
    date: metadata.date ?? dates.find((date) => date !== null) ?? null,
  };
}

/**
 * A page's own name for itself often adds the site's, or is worded for search engines; the heading over the article
 * is what its readers know it by.
 */
function articleTitle({ title: named, publisher }: FoundMetadata, block: FoundBlock | null): string | null {
  // Markdown's sign is no part of the words.
  const shown = block === null ? null : block.text.replace(/^#{1,6}\s+/, '');
  if (named === null || shown === null) return named ?? shown;
  if (foldText(shown) === foldText(named)) return named;
  if (isSameTitle(shown, named)) return shown;
  const isHeading = block?.reasons.some(({ code }) => code === 'title-element') === true;
  const isSiteName = publisher !== null && foldText(shown) === foldText(publisher);
  return isHeading && !isSiteName && foldWords(shown).length >= MIN_TITLE_WORDS ? shown : named;
}

/** Shorter headings of the first rank name sections and sites. */
const MIN_TITLE_WORDS = 3;

/** Who the page names as its author, unless a byline in so many words («Автор: …», "By …") names somebody else. */
function articleAuthor(named: string | null, bylines: readonly FoundBlock[]): string | null {
  const shown = [...new Set(bylines.flatMap(namesIn))];
  if (named === null) return shown.length === 0 ? null : shown.join('; ');
  const said = [
    ...new Set(
      bylines.filter(({ reasons }) => reasons.some(({ code }) => code === 'byline-words')).flatMap(namesIn),
    ),
  ];
  const known = new Set(foldWords(named));
  const isOther = said.length > 0 && said.every((name) => !foldWords(name).some((word) => known.has(word)));
  return isOther && said.every(isFullName) ? said.join('; ') : named;
}

/** The names of a byline, without the date that may follow them in the same line. */
function namesIn({ text }: FoundBlock): string[] {
  if (isBylineWord(text)) return [];
  const line = text.replace(/\s*(?:\s[—–|·•-]\s|,?\s*\d).*$/u, '');
  const names = readByline(text)?.names ?? readByline(line)?.names;
  if (names !== undefined) return splitNames(names) ?? [names];
  return splitNames(line) ?? [];
}
