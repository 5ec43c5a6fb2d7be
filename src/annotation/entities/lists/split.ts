/** The words of a list that is parted by blanks. */
export function bySpace(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** The names of a list that is parted by commas. */
export function byComma(list: string): readonly string[] {
  return list
    .split(/,\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
}
