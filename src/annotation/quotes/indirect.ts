import type { Span } from '../../text/span.ts';
import { tokenAt } from './frame.ts';
import type { FoundAttribution, QuoteDraft } from './quote.ts';
import type { Report } from './report.ts';
import { findReports } from './reports.ts';
import type { Setting } from './rules.ts';
import { sentencesBefore, spanOfRange } from './sentences-before.ts';
import { sourceParty } from './sources.ts';

/** What a block reports without marks: somebody's words, and who passes news on. */
export interface Reported {
  readonly quotes: readonly QuoteDraft[];
  readonly attributions: readonly FoundAttribution[];
}

const SCORES: Readonly<Record<Report['shape'], number>> = {
  clause: 0.85,
  request: 0.7,
  leading: 0.8,
  data: 0.7,
  parenthesis: 0.75,
  'pointing-back': 0.6,
};

/**
 * Indirect speech and attributions of one block. What is quoted between marks already is not reported once more; what
 * an outlet reports is an attribution and no quote; «сообщил о …» names a topic and is neither.
 */
export function findReported(setting: Setting, marked: readonly QuoteDraft[]): Reported {
  const quotes: QuoteDraft[] = [];
  const attributions: FoundAttribution[] = [];
  for (const report of findReports(setting)) {
    const outlet = report.speaker && outletOf(setting, report.speaker);
    if (outlet || report.shape === 'pointing-back') {
      const attribution = attributionOf(setting, report, outlet ?? report.speaker);
      if (attribution) attributions.push(attribution);
    } else if (isWorthIt(setting, report, marked)) {
      quotes.push(quoteOf(setting, report));
    }
  }
  return { quotes, attributions };
}

function isWorthIt(
  { tokens, rules }: Setting,
  { cue, speaker, content, shape }: Report,
  marked: readonly QuoteDraft[],
): boolean {
  // «По данным следствия» names data, not words.
  if (shape === 'data') return false;
  // Without anybody who speaks, a verb at the beginning or end of a sentence is too little.
  if (!speaker && shape !== 'clause' && shape !== 'request') return false;
  const said = speaker && tokens[tokenAt(tokens, speaker.start)];
  if (said && rules.firstPersons.has(said.lower)) return false;
  const spans = content.map((range) => spanOfRange(tokens, range));
  return !marked.some(
    (quote) =>
      quote.cue?.start === cue.start ||
      quote.fragments.some((part) => spans.some(({ start, end }) => part.start < end && start < part.end)),
  );
}

function quoteOf({ tokens }: Setting, { shape, cue, speaker, addressee, content }: Report): QuoteDraft {
  return {
    kind: 'indirect',
    fragments: content.map((range) => spanOfRange(tokens, range)).filter(({ start, end }) => start < end),
    cue,
    speaker,
    addressee,
    score: SCORES[shape],
    reasons: [{ code: `reported-${shape}` }],
    inside: null,
  };
}

function attributionOf(setting: Setting, report: Report, outlet: Span | null): FoundAttribution | null {
  const { tokens } = setting;
  if (!outlet) return null;
  const link = linkIn(setting, report);
  const isBack = report.shape === 'pointing-back' || report.shape === 'parenthesis';
  const scope =
    report.shape === 'pointing-back'
      ? sentencesBefore(tokens, report.sentence.from)
      : report.content.map((range) => spanOfRange(tokens, range));
  if (scope.length === 0) return null;
  return {
    outlet,
    agency: link?.agency ?? null,
    verb: report.cue,
    link: link?.link ?? null,
    scope,
    direction: isBack ? 'back' : 'forward',
    score: SCORES[report.shape],
    reasons: [{ code: `reported-${report.shape}` }],
  };
}

/** Whom the outlet leans on: «со ссылкой на Reuters». */
function linkIn(
  setting: Setting,
  { sentence }: Report,
): { readonly link: Span; readonly agency: Span | null } | null {
  const { tokens, rules } = setting;
  for (let at = sentence.from; at < sentence.until; at++) {
    const words = rules.links.find((each) => each.every((word, i) => tokens[at + i]?.lower === word));
    if (!words) continue;
    const agency = sourceParty(setting, at + words.length, sentence.until)?.span ?? null;
    return { link: spanOfRange(tokens, { from: at, until: at + words.length }), agency };
  }
  return null;
}

/** The outlet in what speaks: «газета „Взгляд“», "Lenta.ru"; null where a person or an office speaks. */
function outletOf({ tokens, rules }: Setting, speaker: Span): Span | null {
  const from = tokenAt(tokens, speaker.start);
  const inside = tokens.slice(from, tokenAt(tokens, speaker.end - 1) + 1);
  const first = inside[0];
  const before = tokens[from - 1];
  const isOutlet =
    inside.some(({ lower, text }, i) => i < 3 && lower && rules.isOutlet(lower, text)) ||
    (first?.kind === 'quoted' && before !== undefined && rules.isOutlet(before.lower, before.text));
  const role = inside.find(({ lower }) => rules.isRole(lower) && !rules.isOutlet(lower, lower));
  return isOutlet && !role ? speaker : null;
}
