import type { Markup } from '../../article/block.ts';
import { type Check, type Finding, inSource, inTarget, matchesOf } from './check.ts';

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)(\/?)>/giu;
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input', 'source', 'track']);
const UNSAFE = /^(?:script|style|iframe|object|embed|form|meta|link|base|svg)$/i;
const UNSAFE_ATTRIBUTE = /\son\w+\s*=|javascript:|data:text\/html/iu;
const PLACEHOLDER = /\{\{?\s*[\w.-]+\s*\}?\}|%(?:\d\$)?[sd](?![\p{L}\p{N}])|\$\{[\w.]+\}/gu;

/** Tags typed into the words that are unsafe or unbalanced, lost links and emphasis, lost placeholders. */
export const markup: Check = {
  id: 'markup',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => [
    ...unsafeOrUnbalanced(target.text),
    ...lostPlaceholders(source.text, target.text),
    ...lostLinks(source.markup, target.markup),
  ],
};

function unsafeOrUnbalanced(text: string): Finding[] {
  const found: Finding[] = [];
  const open: { readonly name: string; readonly at: Finding }[] = [];
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = '', closed] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const values = { tag: whole };
    if (UNSAFE.test(name) || UNSAFE_ATTRIBUTE.test(attributes)) {
      found.push(inTarget(span, { code: 'unsafe-markup', values }, ''));
    } else if (slash) {
      const at = open.findLastIndex((each) => each.name === name.toLowerCase());
      if (at < 0) found.push(inTarget(span, { code: 'unbalanced-markup', values }, ''));
      else
        found.push(
          ...open
            .splice(at)
            .slice(1)
            .map((each) => each.at),
        );
    } else if (!closed && !VOID.has(name.toLowerCase())) {
      open.push({ name: name.toLowerCase(), at: inTarget(span, { code: 'unbalanced-markup', values }, '') });
    }
  }
  return [...found, ...open.map((each) => each.at)];
}

function lostPlaceholders(source: string, target: string): Finding[] {
  const here = matchesOf(target, PLACEHOLDER).map(({ found }) => found);
  return matchesOf(source, PLACEHOLDER)
    .filter(({ found }) => !here.includes(found))
    .map(({ start, end, found }) =>
      inSource({ start, end }, { code: 'placeholder-missing', values: { placeholder: found } }),
    );
}

/** Only where the translation has links itself: texts that came as plain words have none. */
function lostLinks(source: readonly Markup[], target: readonly Markup[]): Finding[] {
  const hrefs = new Set(target.flatMap((each) => (each.kind === 'link' ? [each.href] : [])));
  if (hrefs.size === 0) return [];
  return source.flatMap((each) =>
    each.kind === 'link' && !hrefs.has(each.href)
      ? [
          inSource(
            { start: each.start, end: each.end },
            { code: 'link-missing', values: { address: each.href } },
          ),
        ]
      : [],
  );
}
