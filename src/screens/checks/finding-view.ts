import type { Dismissal } from '../../annotation/dismissals/dismissal.ts';
import { applyChange, makeChange } from '../../text/change.ts';
import type { Words } from '../../web/i18n.ts';
import { type ArticleState, indexOfBlocks } from '../../workflow/article-state.ts';
import { partFindings, type RowFinding } from '../../workflow/check-rows.ts';

/** How many characters around what a fix changes are shown. */
const SHOWN_AROUND = 24;

/** A finding as the screens show it. */
export interface FindingView {
  readonly check: string;
  readonly place: string;
  readonly seen: string;
  readonly severity: string;
  readonly side: 'source' | 'target';
  readonly bead: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly why: string;
  /** The words it is about; long ones shortened. */
  readonly words: string;
  readonly lang: string;
  /** What stands there after the fix; null where there is none. */
  readonly fix: string | null;
  /** Why somebody left it as it is; null where nobody did. */
  readonly dismissed: string | null;
}

/** Findings in the visitor's words: the open ones, then the dismissed ones. */
export function findingViews(
  state: ArticleState,
  findings: readonly RowFinding[],
  t: Words,
): readonly FindingView[] {
  const { open, dismissed } = partFindings(state, findings);
  return [
    ...open.map((each) => viewOf(state, each, null, t)),
    ...dismissed.map((each) => viewOf(state, each, each.dismissal, t)),
  ];
}

function viewOf(
  state: ArticleState,
  finding: RowFinding,
  dismissal: Dismissal | null,
  t: Words,
): FindingView {
  const block = indexOfBlocks(state.blocks).byId.get(finding.block);
  const text = block?.text ?? '';
  const { check, place, seenHash, severity, side, bead, span, reason } = finding;
  return {
    check,
    place,
    seen: seenHash,
    severity,
    side,
    bead,
    block: finding.block,
    start: span.start,
    end: span.end,
    name: t(`checks:name.${check}`),
    why: t(`checks:reason.${reason.code}`, reason.values ?? {}),
    words: shortened(text.slice(span.start, span.end)),
    lang: block?.lang ?? 'und',
    fix: fixedWords(text, finding),
    dismissed: dismissal?.reason ?? null,
  };
}

/** What stands around the place after the fix. */
function fixedWords(text: string, { fix }: RowFinding): string | null {
  const [first] = fix ?? [];
  const last = fix?.at(-1);
  if (!fix || !first || !last) return null;
  const after = applyChange(makeChange(text.length, fix), text);
  const from = Math.max(0, first.start - SHOWN_AROUND);
  const to = last.end + after.length - text.length + SHOWN_AROUND;
  return `${from > 0 ? '…' : ''}${after.slice(from, to)}${to < after.length ? '…' : ''}`;
}

const MAX_WORDS_SHOWN = 90;

function shortened(words: string): string {
  return words.length > MAX_WORDS_SHOWN ? `${words.slice(0, MAX_WORDS_SHOWN)}…` : words;
}
