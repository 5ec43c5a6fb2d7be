/** Chunks of lines after joining; `hyphens` counts line-end hyphens that now stand inside a line. */
export interface JoinedChunks {
  readonly chunks: readonly (readonly string[])[];
  readonly hyphens: number;
}

/**
 * Joins lines that a margin broke, as in mail and agency wires: a line was broken by a margin where the next
 * line's first word would not have fitted. Headers, verse and lists fail that test and keep their lines.
 */
export function joinWrappedLines(chunks: readonly (readonly string[])[]): JoinedChunks {
  const margin = documentMargin(chunks);
  let hyphens = 0;
  const joined = chunks.map((lines) => {
    const chunkMargin = looksWrapped(lines, MIN_LINES_ALONE) ? longest(lines) : null;
    // Two lines alone prove nothing; where other paragraphs have shown the margin they do.
    const limit =
      chunkMargin ?? (margin !== null && fitsMargin(lines, margin) ? margin - MARGIN_SLACK : null);
    if (limit === null) return lines;
    const result: string[] = [];
    let open = '';
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      if (before === undefined) {
        open = line;
      } else if (!breaksAtMargin(before, line, limit)) {
        result.push(open);
        open = line;
      } else if (/\p{L}[-\u00AD]$/u.test(before) && /^\s*\p{Ll}/u.test(line)) {
        hyphens++;
        open += line.trimStart();
      } else {
        open += ` ${line.trimStart()}`;
      }
    });
    result.push(open);
    return result;
  });
  return { chunks: joined, hyphens };
}

/** Margins that people and programs wrap at; longer lines are paragraphs, shorter ones verse or lists. */
const MIN_MARGIN = 45;
const MAX_MARGIN = 140;
const MIN_LINES_ALONE = 3;
const MARGIN_SLACK = 6;
const MIN_WRAPPED_SHARE = 0.75;
/** Lines broken by a margin mostly go on in small letters; lines of verse and lists start with capitals. */
const MAX_CAPITAL_SHARE = 0.6;

function documentMargin(chunks: readonly (readonly string[])[]): number | null {
  const margins = chunks.filter((lines) => looksWrapped(lines, MIN_LINES_ALONE)).map(longest);
  return margins.length === 0 ? null : Math.max(...margins);
}

function looksWrapped(lines: readonly string[], minLines: number): boolean {
  if (lines.length < minLines) return false;
  const margin = longest(lines);
  if (margin < MIN_MARGIN || margin > MAX_MARGIN) return false;
  let broken = 0;
  let capitals = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (startsItem(line)) continue;
    if (breaksAtMargin(lines[i - 1] ?? '', line, margin)) broken++;
    if (/^\s*["«„“(]?\p{Lu}/u.test(line)) capitals++;
  }
  const gaps = lines.length - 1;
  return broken >= gaps * MIN_WRAPPED_SHARE && capitals <= gaps * MAX_CAPITAL_SHARE;
}

function fitsMargin(lines: readonly string[], margin: number): boolean {
  return lines.length > 1 && longest(lines) <= margin && longest(lines) > margin - 2 * MARGIN_SLACK;
}

function breaksAtMargin(line: string, next: string, margin: number): boolean {
  if (startsItem(next)) return false;
  const firstWord = /\S+/.exec(next)?.[0] ?? '';
  return line.length + 1 + firstWord.length > margin;
}

const startsItem = (line: string) => /^\s*(?:[•‣▪●◦*–—-]|\d{1,2}[.)])\s/.test(line);
const longest = (lines: readonly string[]) => lines.reduce((most, { length }) => Math.max(most, length), 0);
