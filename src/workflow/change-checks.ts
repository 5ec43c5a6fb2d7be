import { type CheckSettings, defaultSettings, PROJECT_STREAM } from '../project/project.ts';
import { findSettings, insertProject, updateSettings } from '../project/store.ts';
import type { Done } from './outcome.ts';
import type { Services } from './services.ts';

/** Settles for the whole project which checks run and how bad what they find is. */
export function changeChecks(
  { history, projectId }: Services,
  { operationId, actorId }: { readonly operationId: string; readonly actorId: string },
  checks: CheckSettings,
): Promise<Done> {
  const request = { id: operationId, projectId, stream: PROJECT_STREAM, actorId, kind: 'change-checks' };
  return history.perform<Done>(request, async (rows) => {
    const known = await findSettings(rows.db, projectId);
    if (known === null) await insertProject(rows, projectId);
    await updateSettings(rows, projectId, { ...(known ?? defaultSettings), checks });
    return { kind: 'done' };
  });
}
