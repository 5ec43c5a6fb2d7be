/** A line as it goes on: its text without the bullet, and the bullet that stood there. */
export interface TextItem {
  readonly text: string;
  readonly bullet: string | null;
}

/**
 * Takes bullets and item numbers off the lines of each chunk. Round bullets are always bullets; dashes also open
 * speech («– Когда? – спросил он»), stars also mark footnotes, and numbers open sentences, so those need company.
 */
export function splitBullets(chunks: readonly (readonly string[])[]): TextItem[][] {
  const lines = chunks.flatMap((chunk, index) =>
    joinIndented(chunk).map((line) => ({ chunk: index, line: line.trim() })),
  );
  const clues = readClues(lines.map(({ line }) => line));
  const items = chunks.map((): TextItem[] => []);
  for (let from = 0; from < lines.length; ) {
    const sign = signOf(lines[from]?.line ?? '');
    let to = from + 1;
    while (sign !== null && to < lines.length && signOf(lines[to]?.line ?? '') === sign) to++;
    const run = lines.slice(from, to);
    const itemised =
      sign !== null &&
      isList(
        run.map(({ line }) => line),
        sign,
        clues,
      );
    for (const { chunk, line } of run) {
      items[chunk]?.push(itemised ? withoutBullet(line) : { text: line, bullet: null });
    }
    from = to;
  }
  return items;
}

type Sign = 'round' | 'star' | 'hyphen' | 'dash' | 'number' | 'letter';

const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  ['round', /^[•‣▪▫●○◦■□►▶∙⁃·➤✓✔]\s*(?=\S)/],
  ['star', /^[*+]\s+(?=\S)/],
  ['hyphen', /^-\s+(?=\S)/],
  ['dash', /^[–—]\s+(?=\S)/],
  ['number', /^\d{1,2}[.)]\s+(?=\S)/],
  ['letter', /^\p{Ll}\)\s+(?=\S)/u],
];

function signOf(line: string): Sign | null {
  return SIGNS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

function withoutBullet(line: string): TextItem {
  for (const [, pattern] of SIGNS) {
    const match = pattern.exec(line);
    if (match) return { text: line.slice(match[0].length), bullet: match[0].trim() };
  }
  return { text: line, bullet: null };
}

/** Lines set further in than the bullet they follow go on with its item. */
function joinIndented(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let hanging: number | null = null;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    const last = joined.length - 1;
    if (signOf(line.trim()) !== null) {
      hanging = indent;
      joined.push(line);
    } else if (hanging !== null && indent > hanging) {
      joined[last] = `${joined[last]} ${line.trimStart()}`;
    } else {
      hanging = null;
      joined.push(line);
    }
  }
  return joined;
}

/** What the whole text tells about its ambiguous signs. */
interface Clues {
  /** Words carry stars, so that a star at a line's start is their footnote. */
  readonly starIsFootnote: boolean;
  readonly hyphenIsSpeech: boolean;
  readonly dashIsSpeech: boolean;
}

function readClues(lines: readonly string[]): Clues {
  const speaks = (sign: Sign) => lines.some((line) => signOf(line) === sign && isSpeech(line));
  return {
    starIsFootnote: lines.some((line) => /[\p{L}\d»”")]\*/u.test(line)),
    hyphenIsSpeech: speaks('hyphen'),
    dashIsSpeech: speaks('dash'),
  };
}

function isList(lines: readonly string[], sign: Sign, clues: Clues): boolean {
  switch (sign) {
    case 'round':
      return true;
    case 'star':
      return lines.length > 1 || !clues.starIsFootnote;
    case 'hyphen':
      return !clues.hyphenIsSpeech || lines.every(isListPart);
    case 'dash': {
      if (lines.length === 1) return false;
      const openByEnDash = lines.every((line) => line.startsWith('–'));
      return lines.slice(0, -1).every(isListPart) || (openByEnDash && !clues.dashIsSpeech);
    }
    case 'number':
    case 'letter':
      return lines.length > 1 && countsUp(lines);
    default:
      return sign satisfies never;
  }
}

/** A question, or a dash that comes back after the spoken words: somebody is talking. */
const isSpeech = (line: string) => /\?["»”]?$/.test(line) || /[,.!?…]["»”]?\s[-–—]\s/.test(line);

/** Items of a list inside a sentence go on in small letters or end with a semicolon. */
const isListPart = (line: string) => /;$/.test(line) || /^[-–—]\s+\p{Ll}/u.test(line);

function countsUp(lines: readonly string[]): boolean {
  const ordinals = lines.map((line) => {
    const digits = /^\d+/.exec(line)?.[0];
    return digits === undefined ? (line.codePointAt(0) ?? 0) : Number(digits);
  });
  return ordinals.every((ordinal, i) => i === 0 || ordinal === (ordinals[i - 1] ?? 0) + 1);
}
