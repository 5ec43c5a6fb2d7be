import { oldest, openDraft, type Redrafted, restated } from '../import-draft.ts';
import type { Services } from '../services.ts';
import type { ImportDraft } from './draft.ts';
import { readTexts } from './read-given.ts';
import { findDraft, findDraftBytes, swapDraft, updateDraft } from './store.ts';

/**
 * Reads the document of a draft again as the ordinary table it is, or, where a person has said so before, as the two
 * texts it looks like. Corrections of its blocks are not kept.
 */
export async function readTableAs(
  services: Services,
  id: string,
  what: 'one-text' | 'two-texts',
): Promise<Redrafted> {
  const draft = await openDraft(services, id);
  const bytes = await findDraftBytes(services.database.read, services.projectId, id, 'source');
  if (!draft?.source || !bytes) return { kind: 'not-found' };
  const column = what === 'one-text' ? ('neither' as const) : undefined;
  const read = await readTexts(services, { bytes, input: { ...draft.source.input, column } });
  if (read.kind === 'refused') return read;
  const { source, translation, rows } = read;
  return services.database.write<Redrafted>(async (db) => {
    const before = await findDraft(db, services.projectId, id, oldest(services));
    if (!before) return { kind: 'not-found' };
    const { rows: _, ...rest } = before;
    const changed: ImportDraft = {
      ...rest,
      source,
      translation: translation === null ? { kind: 'none' } : { kind: 'text', text: translation },
      metadata: restated(before, source),
      ...(rows && { rows }),
    };
    await updateDraft(db, services.projectId, changed, services.clock(), translation === null ? null : bytes);
    return { kind: 'drafted', draft: changed };
  });
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
