import { readStory, type Story } from '../../src/exchange/story-files.ts';
import { createHistory } from '../../src/history/history.ts';
import { createArticleReader } from '../../src/workflow/article-reader.ts';
import { loadSample } from '../../src/workflow/load-sample.ts';
import type { Services } from '../../src/workflow/services.ts';
import { countingClock, countingIds, temporaryDatabase } from './database.ts';

/** A desk over a fresh database, with ids that count. */
export async function temporaryDesk(): Promise<{ services: Services; dispose(): Promise<void> }> {
  const { database, dispose } = await temporaryDatabase();
  const clock = countingClock();
  const history = createHistory(database, clock);
  const projectId = 'desk';
  const articles = createArticleReader(database, projectId);
  return { services: { projectId, database, history, articles, clock, makeId: countingIds() }, dispose };
}

let story: Promise<Story> | null = null;

/** The user's article, as its fixture says it. */
export function sampleStory(): Promise<Story> {
  story ??= readStory(new URL('../../fixtures/biden-putin/', import.meta.url).pathname);
  return story;
}

/** A desk with the sample article under the id `sample`. */
export async function deskWithSample(): Promise<Awaited<ReturnType<typeof temporaryDesk>>> {
  const desk = await temporaryDesk();
  const asked = { operationId: 'load-sample', articleId: 'sample', actorId: 'someone' };
  await loadSample(desk.services, asked, await sampleStory());
  return desk;
}
