import { defaultSettings, PROJECT_STREAM } from '../project/project.ts';
import { findSettings, insertProject, updateSettings } from '../project/store.ts';
import type { RepairKind } from '../text/repairs/repair.ts';
import type { Done } from './outcome.ts';
import type { Services } from './services.ts';

/** A kind of repair that is not to be offered any more, or again. */
export interface LeftRepairs {
  readonly kind: RepairKind;
  readonly isLeft: boolean;
}

/** Settles for the whole project whether a kind of repair is offered, in imports and in the workspace. */
export function leaveRepairs(
  { history, projectId }: Services,
  { operationId, actorId }: { readonly operationId: string; readonly actorId: string },
  { kind, isLeft }: LeftRepairs,
): Promise<Done> {
  const name = isLeft ? 'leave-repairs' : 'offer-repairs';
  const request = { id: operationId, projectId, stream: PROJECT_STREAM, actorId, kind: name };
  return history.perform<Done>(request, async (rows) => {
    const known = await findSettings(rows.db, projectId);
    if (known === null) await insertProject(rows, projectId);
    const settings = known ?? defaultSettings;
    const others = (settings.leftRepairs ?? []).filter((each) => each !== kind);
    await updateSettings(rows, projectId, { ...settings, leftRepairs: isLeft ? [...others, kind] : others });
    return { kind: 'done' };
  });
}
