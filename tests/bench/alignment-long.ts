import { pairTexts } from '../../src/alignment/aligner/align.ts';
import { readGold, requestOf, segmentsOf } from './alignment-gold.ts';

/** What one process needed for the documents of a set. */
export interface Run {
  readonly segments: number;
  /** CPU seconds of the first round, in a process that has just begun, and of the fastest. */
  readonly first: number;
  readonly fastest: number;
  /** The most memory the process held, the reading of the file included. */
  readonly megabytes: number;
}

/** Started as a process of its own, so that memory is that of one set: FOLDER SET ROUNDS [translated]. */
if (import.meta.main) {
  const [folder = '', set = '', rounds = '1', mode] = process.argv.slice(2);
  const documents = readGold(folder, set) ?? [];
  const requests = documents.map((document) => requestOf(document, mode === 'translated'));
  const seconds = Array.from({ length: Number(rounds) }, () => {
    const before = process.cpuUsage();
    for (const request of requests) pairTexts(request);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  const run: Run = {
    segments: documents.reduce((sum, document) => sum + segmentsOf(document), 0),
    first: seconds[0] ?? 0,
    fastest: Math.min(...seconds),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(run));
}
