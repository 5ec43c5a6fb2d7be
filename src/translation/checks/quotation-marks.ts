import { type Check, inTarget } from './check.ts';

/** Every opening mark and what closes it; straight marks close themselves. */
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '(': ')',
  '[': ']',
};
const CLOSING = new Set(['»', '”', ')', ']']);

/** Quotation marks and brackets that are opened are closed, where those of the source are. */
export const quotationMarks: Check = {
  id: 'quotation-marks',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const open = unbalanced(target.text);
    if (open.length === 0) return [];
    const kinds = new Set(unbalanced(source.text).map(({ kind }) => kind));
    return open
      .filter(({ kind }) => !kinds.has(kind))
      .map(({ at, kind }) =>
        inTarget(
          { start: at, end: at + 1 },
          {
            code: kind === 'bracket' ? 'bracket-unbalanced' : 'quote-unbalanced',
            values: { mark: target.text.charAt(at) },
          },
        ),
      );
  },
};

interface Unbalanced {
  readonly at: number;
  readonly kind: 'quote' | 'bracket';
}

/** The marks that nothing opens or closes. */
function unbalanced(text: string): readonly Unbalanced[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const found: Unbalanced[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closers = CLOSERS[mark];
    if (isListNumber(text, at) || isInch(text, at)) continue;
    const opened = open.findLastIndex((each) => CLOSERS[each.mark]?.includes(mark));
    if (opened >= 0) found.push(...open.splice(opened).slice(1).map(unclosed));
    else if (closers !== undefined) open.push({ mark, at });
    else if (CLOSING.has(mark)) found.push(unclosed({ mark, at }));
  }
  return [...found, ...open.map(unclosed)];
}

function unclosed({ mark, at }: { readonly mark: string; readonly at: number }): Unbalanced {
  return { at, kind: /[()[\]]/.test(mark) ? 'bracket' : 'quote' };
}

/** 1) and a): a bracket that numbers what follows. */
function isListNumber(text: string, at: number): boolean {
  return (
    text.charAt(at) === ')' && /(?:^|[\s;,.:])[\p{L}\p{N}]{1,2}$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

function isInch(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /\d$/.test(text.slice(0, at)) && /^\s*[x×]/.test(text.slice(at + 1));
}
