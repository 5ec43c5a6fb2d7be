import type { Span } from '../../text/span.ts';
import { spanOf } from './frame.ts';
import type { Token } from './reading.ts';
import { MAX_PARENTHESIS, type Report, skipConnectors, type TokenRange } from './report.ts';
import { type Setting, verbAt } from './rules.ts';
import { sourcePhraseAt } from './sources.ts';
import { subjectAfter, subjectBefore } from './speaker.ts';
import { placeOfSpeech } from './who-speaks.ts';

/** «…, отметил он, …», «…, сообщает ТАСС», "…, he said, …", «…, по словам врача»: a clause between commas. */
export function parenthesisIn(
  setting: Setting,
  { from, until }: TokenRange,
  sentence: TokenRange,
): Report | null {
  const { tokens } = setting;
  for (let comma = from + 1; comma < until; comma++) {
    if ((tokens[comma] as Token).lower !== ',') continue;
    const start = comma + 1;
    const end = commaAfter(tokens, start, until);
    if (end - start > MAX_PARENTHESIS || start >= until) continue;
    const report = sourceAt(setting, start, end) ?? clauseAt(setting, start, end);
    if (!report) continue;
    const before = { from: skipConnectors(setting, { from, until: comma + 1 }), until: comma };
    const after = { from: end + 1, until };
    const isLast = end >= until || isLink(setting, end + 1);
    const content = [before, after].filter(
      (range, i) => range.until - range.from > 0 && !(i === 1 && isLast),
    );
    if (content.some((range) => hasVerb(setting, range))) {
      return { ...report, shape: 'parenthesis', addressee: null, content, sentence };
    }
  }
  return null;
}

type Clause = Pick<Report, 'cue' | 'speaker' | 'next'>;

function sourceAt(setting: Setting, start: number, end: number): Clause | null {
  const source = sourcePhraseAt(setting, start, start + 1);
  return source?.isOpinion && source.next >= end ? source : null;
}

/** A verb of speech with its subject, and nothing that it governs. */
function clauseAt(setting: Setting, start: number, end: number): Clause | null {
  const { tokens, rules } = setting;
  let from = start;
  while (
    from < end &&
    (rules.asWords.has(tokens[from]?.lower ?? '') || rules.fillers.has(tokens[from]?.lower ?? ''))
  )
    from++;
  for (let at = from; at < end; at++) {
    if (rules.boundaries.has(tokens[at]?.lower ?? '')) return null;
    const verb = verbAt(setting, at);
    if (!verb) continue;
    if (verb.form === 'gerund' || (verb.sort !== 'say' && verb.sort !== 'cite')) return null;
    const isInverted = at === from;
    if (!isInverted && (rules.mayInvert || !endsAt(setting, at + 1, end))) return null;
    if (rules.conjunctions.has(tokens[end + 1]?.lower ?? '')) return null;
    const place =
      verb.form === 'passive' || verb.subject === 'many' ? placeOfSpeech(setting, at + 1, end) : null;
    const subject = isInverted
      ? subjectAfter({ ...setting, from: at + 1, until: end }, verb, false)
      : subjectBefore({ ...setting, from, until: at }, verb);
    const speaker = subject?.span ?? place;
    if (!speaker || (!isInverted && !opensAt(setting, from, speaker))) return null;
    return { cue: spanOf(tokens[at]) as Span, speaker, next: at + 1 };
  }
  return null;
}

/** "Reuters reports on Monday": adverbs, times and listeners may follow the verb. */
function endsAt({ tokens, rules }: Setting, at: number, end: number): boolean {
  const next = tokens[at];
  if (!next || at >= end) return true;
  return (
    rules.fillers.has(next.lower) ||
    rules.listeners.has(next.lower) ||
    rules.casualPrepositions.has(next.lower)
  );
}

/** "…, he said": nothing but articles and functions may stand before the subject. */
function opensAt({ tokens, rules }: Setting, start: number, speaker: Span): boolean {
  for (let at = start; at < tokens.length && (tokens[at] as Token).start < speaker.start; at++) {
    const { lower, isCapital } = tokens[at] as Token;
    if (!rules.articles.has(lower) && !isCapital && !rules.isRole(lower)) return false;
  }
  return true;
}

function isLink({ tokens, rules }: Setting, at: number): boolean {
  return rules.links.some((words) => words.every((word, i) => tokens[at + i]?.lower === word));
}

function hasVerb({ tokens, rules }: Setting, { from, until }: TokenRange): boolean {
  return tokens
    .slice(from, until)
    .some(({ kind, lower }) => kind === 'word' && (rules.looksFinite(lower) || rules.verbs.has(lower)));
}

function commaAfter(tokens: readonly Token[], from: number, until: number): number {
  for (let at = from; at < until; at++) if (tokens[at]?.lower === ',') return at;
  return until;
}
