import { createHash } from 'node:crypto';
import type { Bead } from './bead.ts';

/** Hash of a bead's units as they read now: what `seenHash` is compared with. */
export function hashOfBead(bead: Bead, textOf: (unitId: string) => string): string {
  return hashOfWords(bead.source.map(textOf), bead.target.map(textOf));
}

/** Hash of what stands on both sides. */
export function hashOfWords(source: readonly string[], target: readonly string[]): string {
  const content = JSON.stringify([source, target]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}

/** Whether a confirmed bead's texts have changed since somebody confirmed it. Derived, never stored. */
export function isStale(bead: Bead, textOf: (unitId: string) => string): boolean {
  return bead.status === 'confirmed' && bead.seenHash !== hashOfBead(bead, textOf);
}

/** The version of a row as people see it: it rises with the row and with the texts in it. */
export function seenVersion(bead: Bead, versionOf: (unitId: string) => number): number {
  return Math.max(bead.version, ...[...bead.source, ...bead.target].map(versionOf));
}
