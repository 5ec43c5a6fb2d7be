import type { LabelSettings } from '../project/label-settings.ts';
import { defaultSettings, PROJECT_STREAM } from '../project/project.ts';
import { findSettings, insertProject, updateSettings } from '../project/store.ts';
import type { Done } from './outcome.ts';
import type { Services } from './services.ts';

/** What the project says about its labels. */
export async function findLabelSettings({
  database,
  projectId,
}: Pick<Services, 'database' | 'projectId'>): Promise<LabelSettings> {
  return (await findSettings(database.read, projectId))?.labels ?? {};
}

/** Settles for the whole project how its labels look and what they are for. */
export function settleLabels(
  { history, projectId }: Services,
  { operationId, actorId }: { readonly operationId: string; readonly actorId: string },
  labels: LabelSettings,
): Promise<Done> {
  const request = { id: operationId, projectId, stream: PROJECT_STREAM, actorId, kind: 'settle-labels' };
  return history.perform<Done>(request, async (rows) => {
    const known = await findSettings(rows.db, projectId);
    if (known === null) await insertProject(rows, projectId);
    await updateSettings(rows, projectId, { ...(known ?? defaultSettings), labels });
    return { kind: 'done' };
  });
}
