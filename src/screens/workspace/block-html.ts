import { COMMENT, isOnWholeBlock } from '../../annotation/notes.ts';
import type { Tag } from '../../annotation/tag.ts';
import type { Block } from '../../article/article.ts';
import type { Markup } from '../../article/block.ts';
import { escapeHtml } from '../../text/escape.ts';
import { type FlatRange, flattenRanges } from '../../text/flatten.ts';
import type { Repair } from '../../text/repairs/repair.ts';
import type { SentenceMark } from './sentence-marks.ts';

/** A stretch of a block as the screen shows it: a part of a tag, markup of the text itself, or a character to look at. */
interface ShownRange extends FlatRange {
  /** `edges` says whether the range begins (` b`) or ends (` e`) here: classes for its element. */
  readonly open: (edges: string) => string;
  readonly close: string;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * A block's words as HTML, with a `<mark>` for every run of a tag, and an empty element where a sentence begins inside.
 * What can be repaired is marked as well; `notAllowed` are the tags whose words the ledger does not allow.
 * The HTML holds no characters that the block does not: counting through its text nodes gives the block's offsets.
 */
export function blockHtml(
  block: Block,
  tags: readonly Tag[],
  repairs: readonly Repair[] = [],
  sentences: readonly SentenceMark[] = [],
  notAllowed: ReadonlySet<string> = NONE,
): string {
  const ranges = [
    ...markupRanges(block.markup),
    ...tagRanges(block.id, tags, notAllowed),
    ...repairRanges(repairs),
  ];
  let html = '';
  let waiting = sentences;
  for (const run of flattenRanges(block.text, ranges)) {
    const { start, end } = run;
    // A sign stands outside of what begins where it does.
    for (; waiting[0] && waiting[0].at <= start; waiting = waiting.slice(1)) html += signHtml(waiting[0]);
    for (const range of run.ranges) {
      const edges = `${range.start === start ? ' b' : ''}${range.end === end ? ' e' : ''}`;
      html += range.open(edges);
    }
    let at = start;
    for (; waiting[0] && waiting[0].at < end; waiting = waiting.slice(1)) {
      html += escapeHtml(block.text.slice(at, waiting[0].at)) + signHtml(waiting[0]);
      at = waiting[0].at;
    }
    html += escapeHtml(block.text.slice(at, end));
    for (const range of run.ranges.toReversed()) html += range.close;
  }
  return html;
}

/** Seen in the row in hand; the client finds by it where sentences begin. */
function signHtml({ kind }: SentenceMark): string {
  return `<i class="s${kind === 'computed' ? '' : ` ${kind}`}"></i>`;
}

function tagRanges(blockId: string, tags: readonly Tag[], notAllowed: ReadonlySet<string>): ShownRange[] {
  return tags.flatMap((tag) =>
    tag.anchors.flatMap(({ role, state, fragments }) =>
      fragments.flatMap((fragment, i): ShownRange[] => {
        if (fragment.blockId !== blockId || fragment.start === fragment.end) return [];
        const kind = role === 'span' ? [tag.label] : [role, `kind-${tag.label}`];
        // Only what departs from the rule is said: an accepted tag that holds and has its twin.
        const exceptions = [tag.decision, state].filter((each) => each !== 'accepted' && each !== 'anchored');
        const classes = [
          ...kind,
          tag.layer,
          ...exceptions,
          ...noteClasses(tag),
          ...(tag.twinId === null ? ['single'] : []),
          ...(notAllowed.has(tag.id) ? ['not-allowed'] : []),
        ];
        const twin = tag.twinId === null ? '' : ` data-twin="${tag.twinId}"`;
        return [
          {
            id: `${role === 'content' ? '0' : '1'}${tag.id}${role}${i}`,
            start: fragment.start,
            end: fragment.end,
            open: (edges) => `<mark class="${classes.join(' ')}${edges}" data-tag="${tag.id}"${twin}>`,
            close: '</mark>',
          },
        ];
      }),
    ),
  );
}

/** How a note is shown: on all of a block by a sign alone, paler where it is dealt with. */
function noteClasses(tag: Tag): readonly string[] {
  if (tag.label !== COMMENT) return [];
  return [...(isOnWholeBlock(tag) ? ['whole'] : []), ...(tag.attributes.settled === true ? ['settled'] : [])];
}

function markupRanges(markup: readonly Markup[]): ShownRange[] {
  const elements = { emphasis: 'em', strong: 'strong', superscript: 'sup', subscript: 'sub' } as const;
  return markup.flatMap((range, i): ShownRange[] => {
    if (range.kind === 'break') return [];
    const id = `2${range.kind}${i}`;
    const { start, end } = range;
    // A link is shown, not followed: a click in the workspace is for the text.
    if (range.kind === 'link') {
      const title = escapeHtml(range.href);
      return [{ id, start, end, open: () => `<span class="link" title="${title}">`, close: '</span>' }];
    }
    const element = elements[range.kind];
    return [{ id, start, end, open: () => `<${element}>`, close: `</${element}>` }];
  });
}

function repairRanges(repairs: readonly Repair[]): ShownRange[] {
  return repairs.flatMap(({ kind, replacements }) =>
    replacements.map(({ start, end }, i) => ({
      id: `3${kind}${i}`,
      start,
      end,
      open: () => `<span class="to-repair ${kind}">`,
      close: '</span>',
    })),
  );
}
