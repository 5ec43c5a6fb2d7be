/** What somebody typed into a field; nothing where the field is missing, or (in JSON) is anything but text. */
export function typed(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The whole number in a field; null for anything else. */
export function typedNumber(value: unknown): number | null {
  const number = typeof value === 'number' ? value : /^\d+$/.test(typed(value)) ? Number(value) : null;
  return number !== null && Number.isSafeInteger(number) ? number : null;
}
