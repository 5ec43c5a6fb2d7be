import type { Span } from '../../text/span.ts';
import { isDash } from './frame.ts';
import { findInterruption } from './interrupted.ts';
import { quoteDraft } from './marked-quotes.ts';
import type { KnownEntity, QuoteDraft } from './quote.ts';
import type { Reading, Token } from './reading.ts';
import type { QuoteRules } from './rules.ts';
import type { VerbLastRules } from './verb-last-rules.ts';

/** How many words the name of who speaks in an interview may have. */
export const MAX_TURN_LABEL = 5;

/**
 * Blocks that are somebody's words without marks: the turns of an interview («Корреспондент: …») and lines of dialogue
 * behind a dash. By the index of the block.
 */
export function findSpokenBlocks(
  readings: readonly Reading[],
  rules: QuoteRules | VerbLastRules,
  entities: readonly KnownEntity[],
): ReadonlyMap<number, QuoteDraft> {
  const spoken = new Map<number, QuoteDraft>();
  for (const [at, { label, content }] of findTurns(readings, rules.turnLabels)) {
    const { text } = readings[at] as Reading;
    const frame = { cue: null, speaker: label, addressee: null, score: 0.8, code: 'turn' } as const;
    spoken.set(at, quoteDraft(text, frame, [content], null));
  }
  for (const at of findDialogue(readings)) {
    if (!spoken.has(at)) spoken.set(at, spokenLine(readings[at] as Reading, rules, entities));
  }
  return spoken;
}

interface Turn {
  readonly label: Span;
  readonly content: Span;
}

/** Blocks that begin with who speaks and a colon, where labels come back or are those of interviews. */
function findTurns(readings: readonly Reading[], known: ReadonlySet<string>): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const counts = new Map<string, number>();
  for (const [at, reading] of readings.entries()) {
    const turn = turnOf(reading);
    if (!turn) continue;
    turns.set(at, turn);
    const name = nameOf(reading, turn);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isSpeaker = (name: string) => known.has(name.toLowerCase()) || (counts.get(name) ?? 0) > 1;
  const speakers = [...counts.keys()].filter(isSpeaker);
  // One label alone is a list of notes («Важно: …»): it takes two to talk.
  if (turns.size < 2 || speakers.length === 0 || counts.size < 2) return new Map();
  return new Map(
    [...turns].filter(([at, turn]) => {
      const name = nameOf(readings[at] as Reading, turn);
      const last = name.split(' ').at(-1);
      return isSpeaker(name) || speakers.some((speaker) => speaker.split(' ').at(-1) === last);
    }),
  );
}

function nameOf({ text }: Reading, { label }: Turn): string {
  return text.slice(label.start, label.end);
}

function turnOf({ tokens, span }: Reading): Turn | null {
  const colon = tokens.findIndex(({ lower }, i) => i <= MAX_TURN_LABEL + 2 && lower === ':');
  const first = tokens[0];
  const next = tokens[colon + 1];
  if (colon < 1 || first?.kind !== 'word' || !first.isCapital || !next || next.kind === 'quoted') return null;
  if (!tokens.slice(0, colon).every(({ kind, lower }) => kind === 'word' || lower === '.')) return null;
  const label = { start: first.start, end: (tokens[colon - 1] as Token).end };
  return { label, content: { start: next.start, end: span.end } };
}

/** Neighbouring blocks that begin with a dash and are sentences, at least one of which asks or is framed as speech. */
function findDialogue(readings: readonly Reading[]): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    const asks = run.some((at) => /[?][»"”]?\s*(?:$|[—–-])/.test(blockText(readings[at])));
    if (run.length > 1 && asks) found.push(...run);
    run = [];
  };
  for (const [at, reading] of readings.entries()) {
    if (reading.tokens.length === 0) continue;
    if (isLine(reading)) run.push(at);
    else close();
  }
  close();
  return found;
}

function isLine(reading: Reading): boolean {
  const [dash, first] = reading.tokens;
  const opens = isDash(dash) && (first?.isCapital === true || first?.kind === 'quoted');
  return opens && /[.!?…][»"”)]?\s*$/.test(blockText(reading));
}

function blockText(reading: Reading | undefined): string {
  return reading ? reading.text.slice(reading.span.start, reading.span.end) : '';
}

/** What is said behind a dash, without the frames inside it: — Нет, — сказал он. — Не пойду. */
function spokenLine(
  reading: Reading,
  rules: QuoteRules | VerbLastRules,
  entities: readonly KnownEntity[],
): QuoteDraft {
  const { tokens, text, span } = reading;
  const part = { start: tokens[1]?.start ?? span.start, end: span.end };
  const plain = { cue: null, speaker: null, addressee: null, score: 0.7, code: 'dialogue' } as const;
  if (rules.order !== 'verb-second') return quoteDraft(text, plain, [part], null);
  const inner = { tokens: tokens.slice(1), rules, entities };
  const interrupted = findInterruption(inner, part);
  return quoteDraft(
    text,
    { ...(interrupted?.frame ?? plain), code: 'dialogue' },
    interrupted?.fragments ?? [part],
    null,
  );
}
