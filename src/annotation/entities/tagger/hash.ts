/** A number of 32 bits for a text (FNV-1a over its UTF-16 units): equal on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** One number for a template and its two values, mixed as in the finaliser of MurmurHash3. */
export function mixHashes(template: number, first: number, second: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ first;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(second, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
