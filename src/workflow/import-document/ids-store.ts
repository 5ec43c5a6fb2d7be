import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';

const tables = [
  'article',
  'text',
  'block',
  'alignment',
  'bead',
  'sentence_bead',
  'annotation',
  'dismissal',
] as const;

/** How many ids one question asks for: SQLite takes 32,766 values. */
const AT_ONCE = 1000;

/** Whether any of these ids stands for something in the project already, of an article that was removed too. */
export async function areTaken(
  db: Kysely<Schema>,
  projectId: string,
  ids: readonly string[],
): Promise<boolean> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    for (const table of tables) {
      const row = await db
        .selectFrom(table)
        .select('id')
        .where('project_id', '=', projectId)
        .where('id', 'in', some)
        .limit(1)
        .executeTakeFirst();
      if (row) return true;
    }
  }
  return false;
}
