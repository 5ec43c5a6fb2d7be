import type { Token } from './reading.ts';
import type { QuoteRules, Setting, SpeechVerb } from './rules.ts';

/** A stretch of tokens of one reading. */
export interface Clause extends Setting {
  /** The first token of it, and the one after its last. */
  readonly from: number;
  readonly until: number;
}

/** The tokens of a name: from its first to the one after its last. */
export interface NameRun {
  readonly from: number;
  readonly until: number;
}

/** The run of capitalised words that begins at a token and can be the name of a subject. */
export function nameAt(
  { tokens, until, rules, entities }: Clause,
  at: number,
  verb: SpeechVerb | null,
): NameRun | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || !isNamePart(first, verb, rules)) return null;
  const known = entities.find(({ start, end }) => start === first.start && end > start);
  if (known && known.label === 'PER') {
    let end = at + 1;
    while (end < until && (tokens[end] as Token).end <= known.end) end++;
    return { from: at, until: end };
  }
  // «президент США Барак Обама»: an abbreviation before a name belongs to the function.
  if (
    isAbbreviation(first.text) &&
    tokens[at + 1]?.isCapital &&
    !isAbbreviation(tokens[at + 1]?.text ?? '')
  ) {
    return nameAt({ tokens, until, rules, entities, from: at }, at + 1, verb);
  }
  let end = at + 1;
  while (end < until) {
    const token = tokens[end] as Token;
    const isInitial = token.lower === '.' && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '');
    const isParticle = NAME_PARTICLES.has(token.lower) && tokens[end + 1]?.isCapital === true;
    const joinsNext =
      /^['’-]$/.test(token.lower) &&
      token.start === tokens[end - 1]?.end &&
      tokens[end + 1]?.start === token.end;
    if (!isInitial && !isParticle && !joinsNext && !(token.kind === 'word' && isNamePart(token, verb, rules)))
      break;
    if (isPossessed(tokens[end - 1] as Token)) break;
    end++;
  }
  // «Пришёл и спрашивает»: a verb may open the sentence.
  if (end === at + 1 && rules.endsPhrase(first.lower)) return null;
  return withoutTitles(tokens, rules, { from: at, until: end });
}

/** How many tokens a subject may have. */
export const MAX_PHRASE = 24;

/** “Russian President Vladimir Putin”: the name is what follows the last function; null where nothing does. */
function withoutTitles(
  tokens: readonly Token[],
  rules: QuoteRules,
  { from, until }: NameRun,
): NameRun | null {
  let start = from;
  for (let at = from; at < until; at++) {
    if (rules.isTitle((tokens[at] as Token).lower)) start = at + 1;
  }
  while (start < until && tokens[start]?.kind === 'mark') start++;
  return start < until ? { from: start, until } : null;
}

const NAME_PARTICLES = new Set(
  `де фон ван бен аль эль оглы кызы ибн бин дель ди да дер ле ла
  de von van bin al el der della di la le du da ben ibn den`.split(/\s+/),
);

function isNamePart(token: Token, verb: SpeechVerb | null, rules: QuoteRules): boolean {
  return (
    !rules.fillers.has(token.lower) && !rules.verbs.has(token.lower) && rules.mayBeSubjectName(token, verb)
  );
}

/** Two words or more, or the end of the clause: «президент Путин» may be, «президент Казахстана» is not. */
export function isWholeName(clause: Clause, { from, until }: NameRun): boolean {
  const words = clause.tokens.slice(from, until).filter(({ kind }) => kind === 'word');
  if (words.length >= 2) return true;
  const [word] = words;
  return word !== undefined && clause.rules.isSurname(word.lower, word.text);
}

/** Where a noun ends: before an English or Turkish apostrophe with its ending. */
export function nounEnd({ text, start, end }: Token): number {
  const apostrophe = text.search(/['’]\p{L}+$/u);
  return apostrophe > 1 ? start + apostrophe : end;
}

/** «помощник министра по делам Азии Иван Петров»: a name in the form of a subject after what hangs on a preposition. */
export function laterName(clause: Clause, from: number, verb: SpeechVerb | null): NameRun | null {
  const { tokens, until, rules } = clause;
  for (let at = from + 2; at < until && at - from < MAX_PHRASE; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' || rules.boundaries.has(token.lower) || rules.verbs.has(token.lower))
      return null;
    if (rules.prepositions.has(tokens[at - 1]?.lower ?? '')) continue;
    if (!token.isCapital) continue;
    const name = nameAt(clause, at, verb);
    if (name && name.until - name.from >= 2 && isWholeName(clause, name)) return name;
    if (name) at = name.until - 1;
  }
  return null;
}

function isAbbreviation(form: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(form);
}

function isPossessed({ text }: Token): boolean {
  return /['’]s?$/.test(text);
}
