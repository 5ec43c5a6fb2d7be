import { type OpenProblem, openDatabase } from '../database/open.ts';
import { type Clock, createHistory } from '../history/history.ts';
import { DEFAULT_PROJECT, PROJECT_STREAM } from '../project/project.ts';
import { findSettings, insertProject } from '../project/store.ts';
import { newId } from '../text/ids.ts';
import { createArticleReader } from './article-reader.ts';
import type { Services } from './services.ts';
import { signOlderTexts } from './sign-texts.ts';

/** Who the program itself is in the log. */
export const DESK_ACTOR = 'desk';

export type OpenedDesk = { readonly kind: 'opened'; readonly services: Services } | OpenProblem;

/** Opens the desk in a data directory, with its project made where it is new. */
export async function openDesk(directory: string): Promise<OpenedDesk> {
  const opened = await openDatabase(directory);
  if (opened.kind !== 'opened') return opened;
  const { database } = opened;
  const clock = risingClock();
  const history = createHistory(database, clock);
  const projectId = DEFAULT_PROJECT;
  const articles = createArticleReader(database, projectId);
  const services: Services = { projectId, database, history, articles, clock, makeId: newId };
  if (!(await findSettings(database.read, services.projectId))) {
    const request = {
      id: 'create-project',
      projectId: services.projectId,
      stream: PROJECT_STREAM,
      actorId: DESK_ACTOR,
      kind: 'create-project',
    };
    await history.perform(request, async (rows) => {
      await insertProject(rows, services.projectId);
      return { kind: 'done' };
    });
  }
  await signOlderTexts(services);
  return { kind: 'opened', services };
}

/** The time, never the same millisecond twice: what was made one after the other is told apart by its time. */
function risingClock(): Clock {
  let last = 0;
  return () => {
    last = Math.max(Date.now(), last + 1);
    return new Date(last).toISOString();
  };
}

/** What is wrong with a data directory and what to do about it, in one line. */
export function openProblemLine(problem: OpenProblem): string {
  switch (problem.kind) {
    case 'old-sqlite':
      return `this Node brings SQLite ${problem.found}, which can damage its files; ${problem.needed} or later is needed: run “npm ci” and start with “npm start”, which uses the pinned Node`;
    case 'unwritable':
      return `cannot keep data in ${problem.directory} (${problem.detail}): choose another folder with --data, or make it writable`;
    case 'newer':
      return `${problem.directory} was written by a newer Diptych (version ${problem.found} of the data, this one knows ${problem.known}): update Diptych, or choose another folder with --data`;
    default:
      return problem satisfies never;
  }
}
