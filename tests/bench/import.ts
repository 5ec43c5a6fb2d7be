import { readDocument } from '../../src/article/import/read-document.ts';
import { readPageStories } from '../fixtures/page-story.ts';
import { type ReadingScore, type Share, scoreReading } from '../fixtures/score-reading.ts';
import { median } from './report.ts';

/** Measured as the comparisons of article extractors do: F1 of the runs of four words, the mean of the pages. */
const BODY_AIM = 0.965;
const TITLE_AIM = 0.95;
const SPEED_AIM = 30;
const SPEED_ROUNDS = 5;

/**
 * Prints how each page of `fixtures/` is read: kinds, page furniture, the article's text, metadata; then all pages
 * together, with pages a second. They are pages of our own making: a guard against steps back rather than a proof.
 */
export async function bench(): Promise<void> {
  const stories = readPageStories();
  const scores: ReadingScore[] = [];
  printRow('page', 'kinds', 'furniture P', 'R', 'reasons', 'body F1', 'lost', 'metadata');
  for (const story of stories) {
    const read = readDocument({ bytes: story.bytes, filename: story.file });
    if (read.kind === 'refused') throw new RangeError(`${story.name} is not read: ${read.reason.code}`);
    const score = scoreReading(story, read);
    scores.push(score);
    const wrong = (['title', 'author', 'date'] as const).filter((key) => !score[key]);
    const shares = [score.kinds, score.precision, score.recall, score.reasons].map((share) =>
      percent([share]),
    );
    const lost = String(score.lost.length);
    printRow(story.name, ...shares, score.body.toFixed(3), lost, wrong.map((key) => `no ${key}`).join(' '));
  }
  const all = (['kinds', 'precision', 'recall', 'reasons'] as const).map((key) =>
    percent(scores.map((score) => score[key])),
  );
  const body = scores.reduce((sum, score) => sum + score.body, 0) / scores.length;
  const lost = scores.reduce((sum, score) => sum + score.lost.length, 0);
  printRow('all', ...all, body.toFixed(4), String(lost), '');
  const right = (key: 'title' | 'author' | 'date') =>
    scores.filter((score) => score[key]).length / scores.length;
  console.log();
  printAim('article text, F1', body, BODY_AIM);
  printAim('title', right('title'), TITLE_AIM);
  printAim('author', right('author'), null);
  printAim('date', right('date'), null);
  printAim(
    'pages a second',
    pagesASecond(stories.map(({ bytes, file }) => ({ bytes, filename: file }))),
    SPEED_AIM,
  );
}

/** The middle of several rounds over all pages, by CPU time, which others on the machine disturb less. */
function pagesASecond(pages: readonly { readonly bytes: Uint8Array; readonly filename: string }[]): number {
  const rounds = Array.from({ length: SPEED_ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const page of pages) readDocument(page);
    const { user, system } = process.cpuUsage(before);
    return (pages.length * 1e6) / (user + system);
  });
  return median(rounds);
}

function percent(shares: readonly Share[]): string {
  const of = shares.reduce((sum, share) => sum + share.of, 0);
  const right = shares.reduce((sum, share) => sum + share.right, 0);
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`;
}

function printAim(what: string, measured: number, aim: number | null): void {
  const verdict = aim === null ? '' : `(aim ${aim}: ${measured >= aim ? 'met' : 'MISSED'})`;
  console.log(
    `${what.padEnd(20)}${(measured < 2 ? measured.toFixed(4) : measured.toFixed(0)).padStart(8)}  ${verdict}`,
  );
}

function printRow(page: string, ...cells: readonly string[]): void {
  console.log(page.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''));
}
