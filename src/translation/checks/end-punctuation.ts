import { type Check, inTarget } from './check.ts';

/** What ends a text, inside or outside of quotation marks and brackets. */
const END = /([.!?…。؟:;,]*)[\s»”"“’')\]]*([.!?…。؟:;,]*)\s*$/u;

/** A question stays a question, a sentence ends as one: what the source ends with, the translation does too. */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const [expected, found] = [endOf(source.text), endOf(target.text)];
    if (expected === found || !/\p{L}/u.test(target.text)) return [];
    const end = target.text.trimEnd().length;
    const values = { expected: expected ?? '', found: found ?? '' };
    const code =
      expected === null ? 'end-mark-added' : found === null ? 'end-mark-missing' : 'end-mark-other';
    const span = { start: Math.max(0, end - 1), end };
    const last = target.text.slice(span.start, span.end);
    // Behind a quotation mark nobody knows on which side the point goes.
    const isPlain = /[\p{L}\p{N}%]/u.test(last);
    return [inTarget(span, { code, values }, found === null && isPlain ? last + expected : null)];
  },
};

/** The kind of ending: a point and an ellipsis are one kind, and so are all marks that do not end a sentence. */
function endOf(text: string): string | null {
  const [, inner = '', outer = ''] = END.exec(text.trimEnd()) ?? [];
  const marks = inner + outer;
  for (const mark of ['?', '!', ':']) if (marks.includes(mark)) return mark;
  if (marks.includes('؟')) return '?';
  return /[.…。]/u.test(marks) ? '.' : /[;,]/.test(marks) ? ',' : null;
}
