import type { Span } from '../../text/span.ts';
import { clausesIn } from './clauses.ts';
import { commaIn, sentenceEnd, spanOf } from './frame.ts';
import { parenthesisIn } from './parenthesis.ts';
import type { Token } from './reading.ts';
import { MAX_PARENTHESIS, type Report, skipConnectors, type TokenRange } from './report.ts';
import { type Setting, verbAt } from './rules.ts';
import { sourcePhraseAt } from './sources.ts';
import { speakerOf } from './who-speaks.ts';

/** What the sentences of a block report, in order. */
export function findReports(setting: Setting): readonly Report[] {
  const { tokens } = setting;
  const reports: Report[] = [];
  for (let from = 0; from < tokens.length; ) {
    const next = sentenceEnd(tokens, from);
    let until = next;
    while (until > from && /^(?:[.!?…;]|\.{2,})$/.test((tokens[until - 1] as Token).lower)) until--;
    reports.push(...reportsOf(setting, { from, until }));
    from = Math.max(next, from + 1);
  }
  return reports;
}

function reportsOf(setting: Setting, sentence: TokenRange): readonly Report[] {
  const back = pointingBack(setting, sentence);
  if (back) return [back];
  const leading = leadingReport(setting, sentence);
  const rest = leading ? (leading.content[0] ?? sentence) : sentence;
  const parenthesis = parenthesisIn(setting, rest, sentence);
  const inner = parenthesis ? (parenthesis.content[0] ?? rest) : rest;
  const clauses = clausesIn(setting, inner, sentence);
  return [leading, parenthesis, ...clauses].filter((report) => report !== null);
}

/** «По словам врача, …», «Как сообщил глава МИД, …», "According to the ministry, …". */
function leadingReport(setting: Setting, sentence: TokenRange): Report | null {
  const { tokens, rules } = setting;
  const start = skipConnectors(setting, sentence);
  const reported = (next: number) => {
    const comma = commaIn(tokens, next, sentence.until);
    return comma < 0 || comma - next > 6 ? null : { from: comma + 1, until: sentence.until };
  };
  const source = sourcePhraseAt(setting, start, start + 1);
  if (source) {
    const starts = reported(source.next);
    if (!starts || starts.until - starts.from < 2) return null;
    return {
      ...source,
      shape: source.isOpinion ? 'leading' : 'data',
      addressee: null,
      content: [starts],
      sentence,
    };
  }
  if (!rules.asWords.has(tokens[start]?.lower ?? '')) return null;
  for (let at = start + 1; at < Math.min(sentence.until, start + MAX_PARENTHESIS); at++) {
    const verb = verbAt(setting, at);
    if (tokens[at]?.lower === ',') return null;
    if (!verb || verb.form === 'gerund') continue;
    const comma = commaIn(tokens, at + 1, sentence.until);
    if (comma < 0 || comma - at > MAX_PARENTHESIS) return null;
    const speaker = speakerOf(setting, at, start + 1, comma);
    const content = { from: comma + 1, until: sentence.until };
    const cue = spanOf(tokens[at]) as Span;
    return { shape: 'leading', cue, speaker, addressee: null, content: [content], sentence, next: at + 1 };
  }
  return null;
}

/** «Об этом сообщает …», "This was announced by …": what the sentences before say. */
function pointingBack(setting: Setting, sentence: TokenRange): Report | null {
  const { tokens, rules } = setting;
  const words = rules.backPointers.find((each) =>
    each.every((word, i) => tokens[sentence.from + i]?.lower === word),
  );
  if (!words) return null;
  for (let at = sentence.from + words.length; at < Math.min(sentence.until, sentence.from + 12); at++) {
    const verb = verbAt(setting, at);
    if (verb?.form !== 'finite') continue;
    if (tokens.slice(at, sentence.until).some(({ lower }) => lower === ':')) return null;
    const cue = spanOf(tokens[at]) as Span;
    const speaker = speakerOf(setting, at, sentence.from + words.length, sentence.until);
    return { shape: 'pointing-back', cue, speaker, addressee: null, content: [], sentence, next: at + 1 };
  }
  return null;
}
