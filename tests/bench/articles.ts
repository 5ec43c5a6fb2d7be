import { loadSample } from '../../src/workflow/load-sample.ts';
import { openDesk, openProblemLine } from '../../src/workflow/open-desk.ts';
import type { Services } from '../../src/workflow/services.ts';
import { inventedStory } from './invented-story.ts';

/** Pairs of the article that is as long as a long piece of news, and of one as long as a book's chapters. */
export const SHORT = 100;
export const LONG = 1000;

/** The id of the invented article of so many pairs. */
export const articleId = (pairs: number) => `pairs-${pairs}`;

/** The path of its workspace. */
export const articlePath = (pairs: number) => `/articles/${articleId(pairs)}`;

/** A desk in a folder, with invented articles of these numbers of pairs. */
export async function deskWithArticles(folder: string, ...sizes: readonly number[]): Promise<Services> {
  const desk = await openDesk(folder);
  if (desk.kind !== 'opened') throw new Error(openProblemLine(desk));
  for (const pairs of sizes) {
    const asked = { operationId: `load-${pairs}`, articleId: articleId(pairs), actorId: 'bench' };
    await loadSample(desk.services, asked, inventedStory(pairs));
  }
  return desk.services;
}
