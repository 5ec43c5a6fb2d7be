import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { defaultSettings, type ProjectSettings } from './project.ts';

/** A project's settings; null where there is no such project yet. */
export async function findSettings(db: Kysely<Schema>, projectId: string): Promise<ProjectSettings | null> {
  const row = await db
    .selectFrom('project')
    .select('settings')
    .where('project_id', '=', projectId)
    .executeTakeFirst();
  return row ? JSON.parse(row.settings) : null;
}

export async function insertProject(rows: RowWriter, projectId: string): Promise<void> {
  await rows.insert('project', {
    project_id: projectId,
    name: projectId,
    settings: JSON.stringify(defaultSettings),
  });
}

/** Throws `RangeError` where there is no such project. */
export async function updateSettings(
  rows: RowWriter,
  projectId: string,
  settings: ProjectSettings,
): Promise<void> {
  await rows.update('project', { project_id: projectId }, { settings: JSON.stringify(settings) });
}
