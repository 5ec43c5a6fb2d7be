import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Bead } from '../../src/alignment/bead.ts';
import { readArticleState } from '../../src/workflow/article-state.ts';
import { editPairs } from '../../src/workflow/edit-pairs.ts';
import type { Services } from '../../src/workflow/services.ts';
import { articleId, deskWithArticles } from './articles.ts';
import { withFolder } from './folder.ts';
import { median, printFigure, printLines, ratios } from './report.ts';

const AIM = 3;

const WRITERS = 32;
/** Pairs of the article that is written to. */
const PAIRS = 30;
/** Bytes of one append of the yardstick: a page of the database. */
const APPEND_BYTES = 4096;
/** Rounds that count, after some that warm everything up. */
const ROUNDS = 15;
const WARM_UP = 3;
/** How much is written in one round. */
const APPENDS = 100;
const OPERATIONS = 50;
const OPERATIONS_AT_ONCE = 40 * WRITERS;
const EDITS_AT_ONCE = 4 * WRITERS;

/**
 * Prints how long one operation of the log takes until it is on the disk, and how many a second 32 writers bring
 * there together, against appends of 4 kB with an fdatasync each, one after the other, on the same disk.
 */
export function bench(): Promise<void> {
  return withFolder(async (folder) => {
    const services = await deskWithArticles(folder, PAIRS);
    const alignment = await alignmentOf(services);
    const file = openSync(join(folder, 'appended'), 'a');
    const page = Buffer.alloc(APPEND_BYTES, 1);
    const append = async () => {
      writeSync(file, page);
      fdatasyncSync(file);
    };
    const writeRow = rowWriting(services, alignment.beads);
    const confirmRow = rowConfirming(services, alignment.id, alignment.beads);

    const measured = {
      raw: [] as number[],
      one: [] as number[],
      many: [] as number[],
      edits: [] as number[],
    };
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const raw = await perSecond(append, APPENDS, 1);
      const one = await perSecond(writeRow, OPERATIONS, 1);
      const many = await perSecond(writeRow, OPERATIONS_AT_ONCE, WRITERS);
      const edits = await perSecond(confirmRow, EDITS_AT_ONCE, WRITERS);
      if (round < 0) continue;
      measured.raw.push(raw);
      measured.one.push(one);
      measured.many.push(many);
      measured.edits.push(edits);
    }
    closeSync(file);
    await services.database.close();
    report(measured);
  });
}

function report(measured: Readonly<Record<'raw' | 'one' | 'many' | 'edits', readonly number[]>>): void {
  const { raw, one, many, edits } = measured;
  const figure = (rate: readonly number[]) => `${Math.round(median(rate))} a second`;
  printFigure('fdatasync, one after the other', figure(raw));
  printFigure(`one operation of the log, ${WRITERS} writers`, figure(many));
  printFigure(`confirming a row as the app does it, ${WRITERS} writers`, figure(edits));
  printLines([
    { what: 'latency of one operation / fdatasync', aim: null, measured: ratios(raw, one) },
    { what: `operations of ${WRITERS} writers / fdatasyncs`, aim: AIM, measured: ratios(many, raw) },
    { what: `rows confirmed by ${WRITERS} writers / fdatasyncs`, aim: null, measured: ratios(edits, raw) },
  ]);
}

/** How many a second, of so many, with so many under way at once. */
async function perSecond(work: () => Promise<void>, count: number, atOnce: number): Promise<number> {
  const begin = performance.now();
  let left = count;
  const writer = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, writer));
  return (count / (performance.now() - begin)) * 1000;
}

async function alignmentOf(services: Services) {
  const state = await readArticleState(services.database.read, services.projectId, articleId(PAIRS));
  const alignment = state?.alignments[0];
  if (!alignment) throw new Error('there is nothing to write to');
  return alignment;
}

/** The least that an operation can be: it changes one row. */
function rowWriting({ history, projectId, makeId }: Services, beads: readonly Bead[]): () => Promise<void> {
  let count = 0;
  return async () => {
    const { id } = beads[count++ % beads.length] as Bead;
    const request = { id: makeId(), projectId, stream: articleId(PAIRS), actorId: 'bench', kind: 'confirm' };
    const hash = `seen-${count}`;
    await history.perform(request, async (rows) => {
      await rows.update('bead', { project_id: projectId, id }, { status: 'confirmed', seen_hash: hash });
      return { kind: 'done' };
    });
  };
}

/** What a click does: it reads the article inside the operation, so that nothing stale is confirmed. */
function rowConfirming(services: Services, alignmentId: string, beads: readonly Bead[]): () => Promise<void> {
  let count = 0;
  return async () => {
    const bead = beads[count % beads.length] as Bead;
    const kind = Math.floor(count++ / beads.length) % 2 === 0 ? 'unconfirm' : 'confirm';
    const asked = { operationId: services.makeId(), articleId: articleId(PAIRS), actorId: 'bench' };
    const outcome = await editPairs(
      services,
      { ...asked, alignmentId, version: null },
      { kind, bead: bead.id },
    );
    if (outcome.kind !== 'done') throw new Error(`an edit was answered with ${outcome.kind}`);
  };
}
