import { oldest, openDraft, type Redrafted, restated } from '../import-draft.ts';
import type { Services } from '../services.ts';
import { type ImportDraft, type TableReading, textOf } from './draft.ts';
import { readTexts } from './read-given.ts';
import { findDraft, findDraftBytes, swapDraft, updateDraft } from './store.ts';

/**
 * Reads the document of a draft again as the ordinary table it is, or, where a person has said so before, as the two
 * texts it looks like. What was corrected in one reading is there again when a person comes back to it. Nothing changes
 * where the two texts would take the place of another translation.
 */
export async function readTableAs(
  services: Services,
  id: string,
  what: 'one-text' | 'two-texts',
): Promise<Redrafted> {
  const draft = await openDraft(services, id);
  const bytes = await findDraftBytes(services.database.read, services.projectId, id, 'source');
  if (!draft?.source || !bytes) return { kind: 'not-found' };
  if (what === 'two-texts' && draft.translation.kind !== 'none') return { kind: 'drafted', draft };
  const column = what === 'one-text' ? ('neither' as const) : undefined;
  const read =
    leftReading(draft, what) ??
    (await readTexts(services, { bytes, input: { ...draft.source.input, column } }));
  if ('reason' in read) return read;
  return services.database.write<Redrafted>(async (db) => {
    const before = await findDraft(db, services.projectId, id, oldest(services));
    if (!before) return { kind: 'not-found' };
    const { rows: _, ...rest } = before;
    const { source, translation, rows } = withOwnColumn(before, read);
    const changed: ImportDraft = {
      ...rest,
      otherReading: readingOf(before),
      source,
      translation: translation === null ? { kind: 'none' } : { kind: 'text', text: translation },
      metadata: restated(before, source),
      ...(rows && { rows }),
    };
    await updateDraft(db, services.projectId, changed, services.clock(), translation === null ? null : bytes);
    return { kind: 'drafted', draft: changed };
  });
}

/** The reading that a person left, where it is of the same letters; null where there is none. */
function leftReading(
  { source, otherReading }: ImportDraft,
  what: 'one-text' | 'two-texts',
): TableReading | null {
  if (!otherReading || otherReading.source.input.encoding !== source?.input.encoding) return null;
  const isTwo = otherReading.translation !== null;
  const isOne = otherReading.source.input.column === 'neither';
  return (what === 'two-texts' ? isTwo : isOne) ? otherReading : null;
}

function readingOf(draft: ImportDraft): TableReading | undefined {
  const { source, rows = null } = draft;
  return source ? { source, translation: textOf(draft, 'translation'), rows } : undefined;
}

/** Where only the other column comes back, the one that is there stays as a person has corrected it. */
function withOwnColumn({ source }: ImportDraft, read: TableReading): TableReading {
  const column = source?.input.column;
  if (!source || (column !== 'left' && column !== 'right')) return read;
  const other = [read.source, read.translation].find((text) => text && text.input.column !== column);
  return read.translation && other ? { ...read, source, translation: other } : read;
}

/** Makes the translation of a draft the source, and the source the translation. */
export function swapSides(services: Services, id: string): Promise<ImportDraft | null> {
  return services.database.write(async (db) => {
    const before = await findDraft(db, services.projectId, id, oldest(services));
    if (before?.source === null || before?.translation.kind !== 'text') return before;
    const source = before.translation.text;
    const changed: ImportDraft = {
      ...before,
      source,
      translation: { kind: 'text', text: before.source },
      metadata: restated(before, source),
    };
    await swapDraft(db, services.projectId, changed, services.clock());
    return changed;
  });
}
