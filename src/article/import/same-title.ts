import { foldText } from './phrase.ts';

/**
 * Whether a heading is the title that the page's metadata names, which often adds the site's name:
 * "Talks begin — The Daily" for "Talks begin".
 */
export function isSameTitle(heading: string, named: string | null): boolean {
  if (named === null) return false;
  const words = foldText(heading);
  if (words === '') return false;
  if (words === foldText(named)) return true;
  const parts = named.split(/\s+[|–—·•»:-]\s+|\s*\|\s*/);
  // Titles may hold dashes of their own, so that every head of the named title is a candidate.
  return parts.some((_, i) => i > 0 && words === foldText(parts.slice(0, i).join(' ')));
}
