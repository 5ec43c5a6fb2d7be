import type { Alignment, Bead, Side } from '../alignment/bead.ts';
import { type Complaint, hashOfSeen, partComplaints } from '../annotation/dismissals/dismissal.ts';
import { allowedIn, type Entity, formsIn, languagesOf } from '../annotation/ledger/entity.ts';
import type { Block } from '../article/article.ts';
import type { Markup } from '../article/block.ts';
import type { Replacement } from '../text/change.ts';
import { baseLanguage } from '../text/languages.ts';
import type { Span } from '../text/span.ts';
import type { CheckedPair, CheckedText, KnownName, KnownTerm } from '../translation/checks/check.ts';
import { type CheckFinding, runChecks } from '../translation/checks/run-checks.ts';
import { knownTerms, type Term } from '../translation/glossary/term.ts';
import { type ArticleState, indexOfBlocks } from './article-state.ts';
import { onceFor } from './once-for.ts';

/** A finding in a row, where it is in which block, and by what it is dismissed. */
export interface RowFinding extends Omit<CheckFinding, 'fix' | 'span'>, Complaint {
  readonly bead: string;
  readonly block: string;
  readonly blockVersion: number;
  /** Of the block's text. */
  readonly span: Span;
  /** Replacements in the same block; null where only a person can tell. */
  readonly fix: readonly Replacement[] | null;
}

/** After so many rows others are served. */
const ROWS_AT_ONCE = 10;

/** Blocks of one side stand in lines of their own. */
const BETWEEN_BLOCKS = '\n';

/** What the checks find in one row; nothing where a side is empty. Kept for as long as nothing it depends on changes. */
export function findingsOfRow(state: ArticleState, alignment: Alignment, bead: Bead): readonly RowFinding[] {
  const { byId } = indexOfBlocks(state.blocks);
  const on = (side: Side) => bead[side].flatMap((id) => byId.get(id) ?? []);
  const [source, target] = [on('source'), on('target')];
  if (source.length === 0 || target.length === 0) return [];
  const others = translationsBySource(state, alignment).get(textOf(source)) ?? [];
  const elsewhere = others.filter((each) => each.bead !== bead.id).map((each) => each.translation);
  const asked = [...source, ...target, state.entities, state.checkSettings, state.terms, ...elsewhere];
  const known = kept.get(bead);
  if (known?.asked.length === asked.length && known.asked.every((each, i) => each === asked[i]))
    return known.found;
  const pair: CheckedPair = {
    source: sideOf(state, alignment, source),
    target: sideOf(state, alignment, target),
  };
  const context = {
    names: namesOf(state.entities),
    terms: termsOf(state, alignment),
    otherTranslations: () => elsewhere,
  };
  const found = placed(runChecks(pair, context, state.checkSettings), bead, { source, target });
  kept.set(bead, { asked, found });
  return found;
}

/** What the checks find in all rows of a pairing, row by row; others are served in between. */
export async function checkAllRows(
  state: ArticleState,
  alignment: Alignment,
): Promise<readonly RowFinding[]> {
  const found: RowFinding[] = [];
  for (const [i, bead] of alignment.beads.entries()) {
    if (i % ROWS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    found.push(...findingsOfRow(state, alignment, bead));
  }
  return found;
}

/** The findings that nobody has dismissed, and those that somebody has. */
export function partFindings(state: ArticleState, findings: readonly RowFinding[]) {
  return partComplaints(findings, state.dismissals);
}

const kept = new WeakMap<
  Bead,
  { readonly asked: readonly unknown[]; readonly found: readonly RowFinding[] }
>();

interface OtherTranslation {
  readonly bead: string;
  readonly translation: string;
}

/** How each source text of a pairing is translated, row by row. */
function translationsBySource(state: ArticleState, alignment: Alignment) {
  const byAlignment = sourcesOf(state);
  const known = byAlignment.get(alignment.id);
  if (known) return known;
  const { byId } = indexOfBlocks(state.blocks);
  const bySource = new Map<string, OtherTranslation[]>();
  for (const bead of alignment.beads) {
    const [source, target] = [bead.source, bead.target].map((ids) =>
      textOf(ids.flatMap((id) => byId.get(id) ?? [])),
    );
    if (!source || !target) continue;
    bySource.set(source, [...(bySource.get(source) ?? []), { bead: bead.id, translation: target }]);
  }
  byAlignment.set(alignment.id, bySource);
  return bySource;
}

const sourcesOf = onceFor(
  (_state: ArticleState) => new Map<string, ReadonlyMap<string, OtherTranslation[]>>(),
);

/** The ledger as the checks want it. */
const namesOf = onceFor((entities: readonly Entity[]): readonly KnownName[] =>
  entities.map((entity) => {
    const languages = languagesOf(entity).map(baseLanguage);
    const allowed = languages.map((lang) => [lang, allowedIn(entity, lang)] as const);
    return {
      id: entity.id,
      forms: Object.fromEntries(languages.map((lang) => [lang, formsIn(entity, lang)])),
      allowed: Object.fromEntries(allowed.flatMap(([lang, names]) => (names ? [[lang, names]] : []))),
    };
  }),
);

function termsOf(
  { terms, texts }: ArticleState,
  { sourceTextId, targetTextId }: Alignment,
): readonly KnownTerm[] {
  if (terms.length === 0) return [];
  const langOf = (textId: string) => texts.find(({ id }) => id === textId)?.lang ?? 'und';
  const direction = `${langOf(sourceTextId)} ${langOf(targetTextId)}`;
  const known = byDirection(terms);
  const found = known.get(direction) ?? knownTerms(terms, langOf(sourceTextId), langOf(targetTextId));
  known.set(direction, found);
  return found;
}

const byDirection = onceFor((_terms: readonly Term[]) => new Map<string, readonly KnownTerm[]>());

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(BETWEEN_BLOCKS);
}

function sideOf(state: ArticleState, alignment: Alignment, blocks: readonly Block[]): CheckedText {
  const markup: Markup[] = [];
  let offset = 0;
  for (const block of blocks) {
    for (const each of block.markup)
      markup.push({ ...each, start: each.start + offset, end: each.end + offset });
    offset += block.text.length + BETWEEN_BLOCKS.length;
  }
  const [first] = blocks;
  const lang = state.texts.find(({ id }) => id === first?.textId)?.lang ?? alignment.id;
  return { lang, text: textOf(blocks), markup };
}

/** Findings of joined texts where they are in the blocks; what lies across two blocks is shown in the first. */
function placed(
  findings: readonly CheckFinding[],
  bead: Bead,
  sides: Readonly<Record<Side, readonly Block[]>>,
): readonly RowFinding[] {
  const seenHash = hashOfSeen([textOf(sides.source), textOf(sides.target)]);
  const counts = new Map<string, number>();
  return findings.flatMap((finding): RowFinding[] => {
    const at = blockAt(sides[finding.side], finding.span);
    if (!at) return [];
    const { block, offset } = at;
    const name = `${bead.id}:${finding.reason.code}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const move = (span: Span): Span => ({
      start: span.start - offset,
      end: Math.min(span.end - offset, block.text.length),
    });
    const fits = finding.fix?.every(({ start, end }) => start >= offset && end - offset <= block.text.length);
    return [
      {
        ...finding,
        bead: bead.id,
        block: block.id,
        blockVersion: block.version,
        span: move(finding.span),
        fix: fits && finding.fix ? finding.fix.map((each) => ({ ...move(each), insert: each.insert })) : null,
        place: `${name}:${count}`,
        seenHash,
      },
    ];
  });
}

function blockAt(
  blocks: readonly Block[],
  { start }: Span,
): { readonly block: Block; readonly offset: number } | null {
  let offset = 0;
  for (const block of blocks) {
    if (start <= offset + block.text.length) return { block, offset };
    offset += block.text.length + BETWEEN_BLOCKS.length;
  }
  return null;
}
