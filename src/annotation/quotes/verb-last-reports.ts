import type { Span } from '../../text/span.ts';
import { commaIn, sentenceEnd, tokenAt } from './frame.ts';
import type { FoundAttribution, QuoteDraft } from './quote.ts';
import type { Token } from './reading.ts';
import { sentencesBefore } from './sentences-before.ts';
import {
  cueEndingAt,
  isTime,
  openingSpeaker,
  trailingName,
  type VerbLastCue,
  type VerbLastSetting,
} from './verb-last.ts';

/** What a block reports without marks where the verb ends the sentence. */
export interface VerbLastReported {
  readonly quotes: readonly QuoteDraft[];
  readonly attributions: readonly FoundAttribution[];
}

/** Indirect speech («… olduğunu söyledi», «Bakana göre …») and attributions of one block, sentence by sentence. */
export function findReportedVerbLast(
  setting: VerbLastSetting,
  marked: readonly QuoteDraft[],
): VerbLastReported {
  const { tokens } = setting;
  const quotes: QuoteDraft[] = [];
  const attributions: FoundAttribution[] = [];
  for (let from = 0; from < tokens.length; ) {
    const next = sentenceEnd(tokens, from);
    let until = next;
    while (until > from && /^(?:[.!?…]|\.{2,})$/.test((tokens[until - 1] as Token).lower)) until--;
    const source = sourceOf(setting, from, until);
    const start = source?.next ?? from;
    if (source?.isOutlet) attributions.push(attributionOf(setting, source, until));
    const leaning = leaningOf(setting, from, until, attributions);
    if (leaning) attributions.push(leaning);
    const quote =
      source && !source.isOutlet ? bySource(setting, source, until) : reportedIn(setting, start, until);
    if (quote && !leaning && !overlaps(quote, marked)) quotes.push(quote);
    from = Math.max(next, from + 1);
  }
  return { quotes, attributions };
}

interface Source {
  readonly name: Span;
  readonly cue: Span;
  readonly next: number;
  readonly isOutlet: boolean;
}

/** How many tokens a source before "göre" may have. */
const MAX_SOURCE = 7;

/** “Pravda’nın haberine göre …”, “Sözcüye göre …”. */
function sourceOf({ tokens, rules }: VerbLastSetting, from: number, until: number): Source | null {
  for (let at = from + 1; at < Math.min(until, from + MAX_SOURCE); at++) {
    if ((tokens[at] as Token).lower === ',') return null;
    if (!rules.byWords.has((tokens[at] as Token).lower)) continue;
    const isReport = rules.reportNouns.has((tokens[at - 1] as Token).lower);
    const last = isReport ? at - 2 : at - 1;
    if (last < from) return null;
    const name = {
      start: (tokens[from] as Token).start,
      end: (tokens[last] as Token).start + (tokens[last] as Token).text.replace(/['’]\p{L}*$/u, '').length,
    };
    const first = isReport ? at - 1 : from;
    const cue = { start: (tokens[first] as Token).start, end: (tokens[at] as Token).end };
    const isOutlet =
      isReport || tokens.slice(from, at).some(({ lower }) => rules.outlets.has(lower.replace(/'.*$/, '')));
    return { name, cue, next: tokens[at + 1]?.lower === ',' ? at + 2 : at + 1, isOutlet };
  }
  return null;
}

function bySource(
  { tokens }: VerbLastSetting,
  { name, cue, next }: Source,
  until: number,
): QuoteDraft | null {
  if (until - next < 2) return null;
  const fragments = [{ start: (tokens[next] as Token).start, end: (tokens[until - 1] as Token).end }];
  const reasons = [{ code: 'reported-leading' }];
  return {
    kind: 'indirect',
    fragments,
    cue,
    speaker: name,
    addressee: null,
    score: 0.8,
    reasons,
    inside: null,
  };
}

function attributionOf(
  { tokens }: VerbLastSetting,
  { name, cue, next }: Source,
  until: number,
): FoundAttribution {
  return {
    outlet: name,
    agency: null,
    verb: cue,
    link: null,
    scope: [{ start: (tokens[next] as Token).start, end: (tokens[until - 1] as Token).end }],
    direction: 'forward',
    score: 0.8,
    reasons: [{ code: 'reported-leading' }],
  };
}

/** “Lenta.ru, haberi Reuters’a dayandırarak duyurdu”: what the sentences before tell. */
function leaningOf(
  setting: VerbLastSetting,
  from: number,
  until: number,
  known: readonly FoundAttribution[],
): FoundAttribution | null {
  const { tokens, rules } = setting;
  const cue = cueEndingAt(setting, until - 1, from);
  let link = from + 1;
  while (link < until && !rules.leaningWords.has((tokens[link] as Token).lower)) link++;
  if (!cue || link >= until || known.some(({ outlet }) => outlet.start === tokens[from]?.start)) return null;
  const outlet = openingSpeaker(setting, { from, until: link });
  const agency = trailingName(setting, { from, until: link });
  const scope = sentencesBefore(tokens, from);
  if (!outlet || scope.length === 0) return null;
  const { start, end } = tokens[link] as Token;
  return {
    outlet,
    agency: agency?.start === outlet.start ? null : agency,
    verb: cue.span,
    link: { start, end },
    scope,
    direction: 'back',
    score: 0.75,
    reasons: [{ code: 'reported-pointing-back' }],
  };
}

/** A sentence whose verb of speech ends it, with what it reports before the verb and who speaks at its beginning. */
function reportedIn(setting: VerbLastSetting, from: number, until: number): QuoteDraft | null {
  const { tokens, rules } = setting;
  const cue = cueEndingAt(setting, until - 1, from);
  if (!cue) return null;
  let end = cue.from;
  while (end > from && rules.particles.has((tokens[end - 1] as Token).lower)) end--;
  const last = tokens[end - 1]?.lower ?? '';
  const isCall = rules.callNouns.has(tokens[cue.from]?.lower ?? '');
  const isReported = isCall
    ? rules.isRequestedEnd(last)
    : cue.isPassive
      ? rules.isReportedEndOfPassive(last)
      : rules.isReportedEnd(last);
  if (!isReported) return null;
  const head = headOf(setting, from, end, cue, isCall);
  if (end - head.next < 2) return null;
  return {
    kind: 'indirect',
    fragments: [{ start: (tokens[head.next] as Token).start, end: (tokens[end - 1] as Token).end }],
    cue: cue.span,
    speaker: head.speaker,
    addressee: head.addressee,
    score: head.speaker ? 0.8 : 0.6,
    reasons: [{ code: isCall ? 'reported-request' : 'reported-clause' }],
    inside: null,
  };
}

interface Head {
  readonly speaker: Span | null;
  readonly addressee: Span | null;
  /** Where what is reported begins. */
  readonly next: number;
}

/** What stands before what is reported: who speaks, when, and to whom. */
function headOf(
  setting: VerbLastSetting,
  from: number,
  end: number,
  cue: VerbLastCue,
  isCall: boolean,
): Head {
  const { tokens, rules } = setting;
  const first = tokens[from] as Token;
  if (isCall && cue.isPassive) {
    const isDative = /['’][yn]?[ae]$/.test(first.text);
    const addressee = isDative ? { start: first.start, end: first.start + first.text.search(/['’]/) } : null;
    return { speaker: null, addressee, next: skipParticles(setting, isDative ? from + 1 : from, end) };
  }
  const comma = commaIn(tokens, from + 1, end);
  const isStatement = comma > 0 && rules.statementNouns.has(tokens[comma - 1]?.lower ?? '');
  // “Kremlin’den yapılan açıklamada, …”, “Taslaklarda, …”: a place or a document speaks.
  if (isStatement || (cue.isPassive && comma > 0 && comma - from <= 2)) {
    const text = first.text.replace(/['’]\p{L}*$/u, '');
    return {
      speaker: { start: first.start, end: first.start + text.length },
      addressee: null,
      next: comma + 1,
    };
  }
  const speaker =
    comma > 0
      ? (trailingName(setting, { from, until: comma }) ?? openingSpeaker(setting, { from, until: comma }))
      : openingSpeaker(setting, { from, until: end });
  let next = speaker ? tokenAt(tokens, speaker.end - 1) + 1 : from;
  if (tokens[next]?.text.startsWith("'")) next++;
  for (; next < end; next++) if (tokens[next]?.lower !== ',' && !isTime(setting, next)) break;
  return { speaker, addressee: null, next };
}

function skipParticles({ tokens, rules }: VerbLastSetting, from: number, until: number): number {
  let at = from;
  while (at < until && rules.particles.has((tokens[at] as Token).lower)) at++;
  return at;
}

function overlaps({ fragments, cue }: QuoteDraft, marked: readonly QuoteDraft[]): boolean {
  return marked.some(
    (other) =>
      other.cue?.start === cue?.start ||
      other.fragments.some((part) =>
        fragments.some(({ start, end }) => part.start < end && start < part.end),
      ),
  );
}
