import { join } from 'node:path';
import { readArticleState } from '../../src/workflow/article-state.ts';
import { reviseBlock } from '../../src/workflow/revise-block.ts';
import type { Services } from '../../src/workflow/services.ts';
import { articleId, articlePath, LONG } from './articles.ts';
import { EMPTY_CACHE_HEADER, type ServerProcess, startServer } from './processes.ts';
import { median, printFigure, printLines, ratios } from './report.ts';

const AIM = 10;

/** Rounds that count, after some that warm everything up: a page is rendered far less often than a row. */
const ROUNDS = 25;
const WARM_UP = 30;

/** What the server worked for one page, in milliseconds: until it had handed it over, not until it was read. */
interface Work {
  readonly byClock: number;
  readonly byCpu: number;
}

/**
 * Prints how much less a server works for a page of 1,000 pairs after one edit than where it has to render every row
 * by EJS. The edit comes from this process, so that the server first has to find out about it and read it.
 */
export async function benchEdits(folder: string, services: Services): Promise<void> {
  const app = await startServer(join(import.meta.dirname, 'timed-app.ts'), folder);
  const edited: Work[] = [];
  const full: Work[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    // Every row but the edited one is rendered already.
    await askForPage(app, {});
    await editOneBlock(services);
    const afterEdit = await askForPage(app, {});
    await editOneBlock(services);
    const afterAll = await askForPage(app, { [EMPTY_CACHE_HEADER]: 'yes' });
    if (round < 0) continue;
    edited.push(afterEdit);
    full.push(afterAll);
  }
  await app.stop();

  const byClock = (work: readonly Work[]) => work.map((each) => each.byClock);
  const byCpu = (work: readonly Work[]) => work.map((each) => each.byCpu);
  printFigure(`page of ${LONG} pairs after one edit`, `${median(byClock(edited)).toFixed(1)} ms`);
  printFigure('the same, every row rendered by EJS', `${median(byClock(full)).toFixed(1)} ms`);
  printLines([
    {
      what: 'every row rendered / after one edit',
      aim: AIM,
      measured: ratios(byClock(full), byClock(edited)),
      byCpu: ratios(byCpu(full), byCpu(edited)),
    },
  ]);
}

async function askForPage(app: ServerProcess, headers: Readonly<Record<string, string>>): Promise<Work> {
  const response = await fetch(new URL(articlePath(LONG), app.address), { headers });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`the page was answered with ${response.status}`);
  return JSON.parse(await app.nextLine());
}

let edits = 0;

/** Adds a word to a paragraph somewhere in the article, each time in another; one in four of them is tagged. */
async function editOneBlock(services: Services): Promise<void> {
  const state = await readArticleState(services.database.read, services.projectId, articleId(LONG));
  edits++;
  const block = state?.blocks[(edits * 137) % state.blocks.length];
  if (!block) throw new Error('there is nothing to edit');
  const asked = { operationId: services.makeId(), articleId: articleId(LONG), actorId: 'bench' };
  const { id: blockId, version, text } = block;
  const edit = { kind: 'edit-text', text: `${text} ${edits}` } as const;
  const outcome = await reviseBlock(services, { ...asked, blockId, version }, edit);
  if (outcome.kind !== 'done') throw new Error(`an edit was answered with ${outcome.kind}`);
}
