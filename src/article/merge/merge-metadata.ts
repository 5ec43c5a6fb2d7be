import { type Metadata, metadataFields } from '../article.ts';

/** What a corrected document says otherwise of itself: taken over, or where we entered something else, a conflict. */
export interface MetadataChange {
  readonly field: keyof Metadata;
  readonly ours: string | null;
  readonly theirs: string;
  readonly isConflict: boolean;
}

/** The three-way difference of metadata, field by field. What a document leaves out takes nothing away. */
export function mergeMetadata(
  base: Metadata | null,
  ours: Metadata,
  theirs: Metadata,
): readonly MetadataChange[] {
  return metadataFields.flatMap((field) => {
    const [was, is, now] = [base?.[field] ?? null, ours[field], theirs[field]];
    // Where it is not known what the document said before, only a gap can be filled.
    const isNews = now !== null && now !== is && (base === null ? is === null : now !== was);
    return isNews ? [{ field, ours: is, theirs: now, isConflict: is !== null && is !== was }] : [];
  });
}

/** The metadata with the changes that are wanted. */
export function withChanges(ours: Metadata, changes: readonly MetadataChange[]): Metadata {
  return { ...ours, ...Object.fromEntries(changes.map(({ field, theirs }) => [field, theirs])) };
}
