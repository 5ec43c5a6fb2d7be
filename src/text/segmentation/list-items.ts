import type { Offset } from '../span.ts';

/**
 * Where the items after the first one begin in a line that is a whole list: «• хлеб • соль», «1) Хлеб 2) Соль».
 * A number has to follow on from the one before, and no comma, colon or dash may stand before it. Linear.
 * `hasOrdinals`: «2. Dünya» is an ordinal in this language, so numbers with a full stop say nothing.
 */
export function listItemStarts(line: string, hasOrdinals: boolean): readonly Offset[] {
  const found = firstItem.exec(line);
  if (found === null) return [];
  const [whole, bullet, number = '', closing = ''] = found;
  if (bullet !== undefined) {
    const others = Array.from(line.matchAll(bulletedItem)).filter(({ 0: other }) => other === bullet);
    return others.map(({ index }) => index).filter((index) => index >= whole.length);
  }
  if (closing === '.' && hasOrdinals) return [];
  const starts: Offset[] = [];
  let next = Number(number) + 1;
  for (const { 0: item, index } of line.matchAll(numberedItem)) {
    if (item !== `${next}${closing}`) continue;
    starts.push(index);
    next++;
  }
  return starts;
}

const firstItem = /^[^\S\n\r]*(?:([•▪●◦‣])|(\d{1,2})([.)]))(?=\s)/u;
const bulletedItem = /(?<=\s)[•▪●◦‣](?=\s)/gu;
const numberedItem = /(?<=[^\s,;:–—(-]\s{1,3})\d{1,2}[.)](?=\s{1,3}["«„“(]?\p{Lu})/gu;
