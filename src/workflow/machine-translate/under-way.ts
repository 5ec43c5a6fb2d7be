import { listUnfinishedJobs } from '../../jobs/store.ts';
import type { Services } from '../services.ts';
import { MACHINE_TRANSLATE, type TranslationInput } from './draft.ts';

/** The operations that lead what machines are writing in an article now: their groups are still growing. */
export async function groupsUnderWay(
  { database, projectId }: Pick<Services, 'database' | 'projectId'>,
  articleId: string,
): Promise<readonly string[]> {
  const jobs = await listUnfinishedJobs(database.read, projectId, [MACHINE_TRANSLATE]);
  return jobs
    .filter((job) => job.articleId === articleId)
    .flatMap(({ input }) => (input as TranslationInput).groups);
}
