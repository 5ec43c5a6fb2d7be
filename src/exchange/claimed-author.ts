const CLAIMED = 'claimed:';

/**
 * The author of a tag that came from a file: what the file says, never a person of this desk, whatever the name. Null
 * stands for an author of whom the file says nothing.
 */
export function claimedAuthor(name: string | null): string {
  return CLAIMED + (name ?? '');
}

/** The name that a file gave for a tag's author; null where it gave none, or where the author is known here. */
export function claimedName(authorId: string): string | null {
  return authorId.startsWith(CLAIMED) ? authorId.slice(CLAIMED.length) || null : null;
}
