import type { Database } from '../database/open.ts';
import { headOf } from '../history/changes-since.ts';
import type { Clock, History } from '../history/history.ts';
import type { MakeId } from '../text/ids.ts';

/** What working on jobs needs of the desk. */
export interface JobDesk {
  readonly projectId: string;
  readonly database: Database;
  readonly history: History;
  readonly clock: Clock;
  readonly makeId: MakeId;
}

/**
 * Tells the open pages of an article that a job of it changed. A job's state is no operation, so the article's head
 * comes again as it was: a listener that hears the same head twice looks at the jobs.
 */
export async function announceJob(desk: JobDesk, articleId: string): Promise<void> {
  desk.history.feed.publish(articleId, await headOf(desk.database.read, desk.projectId, articleId));
}
