import type { Span } from '../../text/span.ts';
import type { Token } from './reading.ts';
import type { Setting } from './rules.ts';
import { type Party, partyAt } from './speaker.ts';

/** «по словам X», "according to X": the words that name a source, and the source. */
export interface FoundSource {
  readonly cue: Span;
  readonly speaker: Span | null;
  readonly isOpinion: boolean;
  /** The token after the source. */
  readonly next: number;
}

/** How many tokens a source may have after its phrase. */
const MAX_SOURCE = 16;

/** A phrase that names a source and begins at one of the tokens `[from, until)`. */
export function sourcePhraseAt(setting: Setting, from: number, until: number): FoundSource | null {
  const { tokens, rules } = setting;
  for (let at = from; at < until; at++) {
    for (const { words, isOpinion } of rules.sourcePhrases) {
      if (!words.every((word, i) => isMet(setting, tokens[at + i], word))) continue;
      const next = at + words.length;
      const first = tokens[at] as Token;
      const cue = { start: first.start, end: (tokens[next - 1] as Token).end };
      const starred = words.indexOf('*');
      if (starred >= 0) {
        const { start, end } = tokens[at + starred] as Token;
        return { cue, speaker: { start, end }, isOpinion, next };
      }
      const party = sourceParty(setting, next, tokens.length);
      return { cue, speaker: party?.span ?? null, isOpinion, next: party?.next ?? next };
    }
  }
  return null;
}

function isMet({ rules }: Setting, token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  return word === '*' ? rules.possessives.has(token.lower) : token.lower === word;
}

/** A noun phrase in whatever case: the name in it, or all of it up to the end of its clause. */
export function sourceParty({ tokens, rules, entities }: Setting, from: number, until: number): Party | null {
  let at = from;
  while (rules.articles.has(tokens[at]?.lower ?? '')) at++;
  const first = tokens[at];
  if (!first || at >= until || first.kind === 'mark') return null;
  if (rules.pronouns.has(first.lower))
    return { span: { start: first.start, end: first.end }, kind: 'pronoun', next: at + 1 };
  let end = at;
  let name = null as { readonly from: number; readonly until: number } | null;
  while (end < until && end - at < MAX_SOURCE) {
    const token = tokens[end] as Token;
    const isInitial = token.lower === '.' && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '');
    if (token.kind === 'mark' && !isInitial) break;
    if (rules.boundaries.has(token.lower) || rules.verbs.has(token.lower) || rules.pronouns.has(token.lower))
      break;
    if (rules.fillers.has(token.lower) || /^\d/.test(token.text)) break;
    if (rules.prepositions.has(token.lower)) {
      if (name || !rules.isRole((tokens[at] as Token).lower)) {
        if (name || end - at > 3) break;
      }
    }
    if (token.isCapital && token.kind === 'word' && !isAbbreviation(token.text)) {
      const known = entities.find(({ label, start }) => label === 'PER' && start === token.start);
      const runsOn = tokens[end - 1]?.isCapital === true || tokens[end - 1]?.lower === '.';
      if (name && runsOn && name.until === end) name = { from: name.from, until: end + 1 };
      else if (!name || known) name = { from: end, until: end + 1 };
    } else if (isInitial && name && name.until === end) name = { from: name.from, until: end + 1 };
    end++;
  }
  if (end === at) return null;
  const asParty = (a: number, b: number, kind: Party['kind']): Party => ({
    span: { start: (tokens[a] as Token).start, end: withoutEnding(tokens[b - 1] as Token) },
    kind,
    next: end,
  });
  if (name && (name.until - name.from >= 2 || name.from === at))
    return asParty(...splitName(tokens, name), 'name');
  const subject = partyAt({ tokens, rules, entities, from: at, until: end }, null, true);
  if (subject?.kind === 'name') return { ...subject, next: end };
  return first.kind === 'quoted' && first.marked
    ? { span: first.marked.parts[0] ?? first, kind: 'phrase', next: end }
    : asParty(at, end, 'phrase');
}

/** «России Дмитрия Пескова»: of three capitalised words after a function the last two are the name. */
function splitName(
  tokens: readonly Token[],
  { from, until }: { from: number; until: number },
): [number, number] {
  const words = tokens.slice(from, until).filter(({ kind }) => kind === 'word').length;
  return words === 3 &&
    until - from === 3 &&
    from > 0 &&
    tokens[from - 1]?.isCapital === false &&
    tokens[from - 1]?.kind === 'word'
    ? [until - 2, until]
    : [from, until];
}

function withoutEnding({ text, start, end }: Token): number {
  const apostrophe = text.search(/['’]\p{L}*$/u);
  return apostrophe > 1 ? start + apostrophe : end;
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}
