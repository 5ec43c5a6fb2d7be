/**
 * One spelling for a number however it is grouped: "10 000", "10,000" and "10.000" are `10000`, "1,5" and
 * "1.5" are `1.5`, "09.30" and "9:30" are `9.30`.
 */
export function normalNumber(written: string): string {
  if (/^\d+$/.test(written)) return withoutLeadingZeros(written);
  const ascii = written.normalize('NFKC');
  const parts = ascii.split(/[^\p{N}]+/u);
  const separators = ascii.replace(/\p{N}+/gu, '');
  const first = parts[0] ?? '';
  const isGrouped = first.length <= 3 && first !== '0' && parts.slice(1).every((part) => part.length === 3);
  if (isGrouped && !/[:]/.test(separators)) return withoutLeadingZeros(parts.join(''));
  const last = parts.at(-1) ?? '';
  const middle = parts.slice(1, -1);
  const lastSeparator = separators.at(-1);
  if (middle.length && middle.every((part) => part.length === 3) && lastSeparator !== separators[0]) {
    return `${withoutLeadingZeros(first + middle.join(''))}.${last}`;
  }
  return parts.map(withoutLeadingZeros).join('.');
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=.)/, '');
}
