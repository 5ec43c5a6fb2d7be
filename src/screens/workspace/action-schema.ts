import { z } from 'zod';
import { MAX_DISMISSAL_REASON, MAX_PLACE } from '../../annotation/dismissals/dismissal.ts';
import { entityLabels, noteKinds, quoteKinds } from '../../annotation/tag.ts';
import { MAX_INTENDED, quoteParts } from '../../annotation/tagging.ts';
import { blockKinds } from '../../article/block.ts';
import { ID_PATTERN } from '../../text/ids.ts';
import { repairKinds } from '../../text/repairs/repair.ts';
import { translationStates } from '../../translation/paragraph.ts';
import { MAX_WANTED } from '../../workflow/find-text.ts';
import { annotateActions } from './annotate-actions.ts';
import { ledgerActions } from './ledger-actions.ts';

/** The longest language tag that is taken, in characters. */
const MAX_LANGUAGE_TAG = 35;

/** The longest name of a change that was shown. */
const MAX_DIGEST = 40;

/** The longest code of a check. */
const MAX_CHECK = 60;
/** The longest date that is typed, in characters. */
const MAX_DATE = 10;

const id = z.string().regex(ID_PATTERN);
const count = z.coerce.number().int().nonnegative();
const version = count.nullable().default(null);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const label = z.enum([...entityLabels, ...quoteKinds, ...noteKinds]);
const languageTag = z.string().max(MAX_LANGUAGE_TAG).transform(canonicalTag);
/** What the page had when it was sent: a page tells, a form without scripts does not. */
const since = count.nullable().default(null);

/** A stretch of a block: by offsets, or (from a form without scripts) by its words. */
const onSpan = {
  block: id,
  blockVersion: count,
  start: count.optional(),
  end: count.optional(),
  wording: z.string().max(2000).optional(),
};

/** A place in a block: by its offset, or (from a form without scripts) by the words that follow. */
const inBlock = { offset: count.optional(), wording: z.string().max(2000).optional() };

const onBead = { bead: id, version };
/** The row of `bead`, or all from it to `last`, as the page had them at `since`. */
const onRows = { ...onBead, last: id.optional(), since };
const onSide = { side: z.enum(['source', 'target']) };
const onBlock = { block: id, blockVersion: count };
/** The sentence at a place of a block; `seen` names the pairs that the page shows there. */
const onSentence = { block: id, offset: count, seen: z.string().max(MAX_DIGEST).nullable().default(null) };
const onTag = { tag: id, version };
/** A check by its code, and where it complains. */
const onProblem = { check: z.string().min(1).max(MAX_CHECK), place: z.string().min(1).max(MAX_PLACE) };
const seen = z.string().max(MAX_DIGEST);
const onSuggestions = {
  tag: id.optional(),
  version,
  alike: flag.default(false),
  atLeast: z.coerce.number().min(0).max(1).default(0),
};

/** Which rows are paired again; of `rows` and `below` the first, of `rows` the last. */
export const realignScope = {
  scope: z.enum(['everything', 'below', 'rows']).default('everything'),
  bead: id.optional(),
  last: id.optional(),
};

/** What to look for, where, and what to put there. A box that is not ticked is not sent. */
export const findSchema = z.object({
  find: z.string().max(MAX_WANTED).default(''),
  insert: z.string().max(MAX_WANTED).default(''),
  side: z.enum(['both', 'source', 'target']).default('both'),
  isCased: flag.default(false),
  isWhole: flag.default(false),
  isPattern: flag.default(false),
});
export type FindForm = z.infer<typeof findSchema>;

/** Every form of the workspace: its name and what has to be in it. */
export const actionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('merge-rows'), ...onRows }),
  z.object({ action: z.literal('split-row'), ...onBead }),
  z.object({ action: z.literal('pair-moved'), ...onBead, other: id }),
  /** A form without scripts names the row by its number. */
  z.object({
    action: z.literal('move-block'),
    block: id,
    toBead: id.optional(),
    toRow: count.optional(),
    version,
  }),
  z.object({ action: z.literal('shift-block'), block: id, direction: z.enum(['up', 'down']), version }),
  z.object({
    action: z.literal('shift-side'),
    ...onBead,
    ...onSide,
    direction: z.enum(['up', 'down']),
  }),
  z.object({ action: z.literal('swap-side'), ...onBead, ...onSide }),
  z.object({ action: z.literal('insert-row'), ...onBead }),
  z.object({ action: z.literal('remove-row'), ...onBead }),
  z.object({ action: z.literal('mark-empty'), ...onRows, onPurpose: flag }),
  z.object({ action: z.literal('bookmark'), ...onRows, on: flag }),
  z.object({ action: z.literal('confirm'), ...onRows }),
  z.object({ action: z.literal('unconfirm'), ...onRows }),
  z.object({ action: z.literal('confirm-above'), ...onBead, since }),
  /** Without a scope everything; `digest` names the change that the person was shown. */
  z.object({
    action: z.literal('realign'),
    ...realignScope,
    digest: z.string().max(MAX_DIGEST).nullable().default(null),
  }),
  z.object({ action: z.literal('edit-text'), ...onBlock, text: z.string() }),
  /** One repair of a block; without a kind all of its; without a block all of both texts, of which so many were shown. */
  z.object({
    action: z.literal('repair-text'),
    block: id.optional(),
    blockVersion: count.default(0),
    kind: z.enum(repairKinds).optional(),
    start: count.default(0),
    count: count.default(0),
  }),
  /** One hit by its place, or all, of which so many were shown. */
  z.object({
    action: z.literal('replace-text'),
    ...findSchema.shape,
    block: id.optional(),
    start: count.default(0),
    count: count.default(0),
    since,
  }),
  z.object({ action: z.literal('split-block'), ...onBlock, ...inBlock }),
  z.object({ action: z.literal('merge-block'), ...onBlock }),
  z.object({ action: z.literal('split-sentence'), ...onBlock, ...inBlock }),
  z.object({ action: z.literal('join-sentence'), ...onBlock, offset: count }),
  z.object({ action: z.literal('merge-sentence-pairs'), ...onSentence }),
  z.object({ action: z.literal('split-sentence-pair'), ...onSentence }),
  z.object({ action: z.literal('shift-sentence'), ...onSentence, direction: z.enum(['up', 'down']) }),
  z.object({ action: z.literal('confirm-sentence-pair'), ...onSentence }),
  z.object({ action: z.literal('confirm-sentence-pairs'), ...onSentence }),
  z.object({ action: z.literal('unconfirm-sentence-pair'), ...onSentence }),
  z.object({ action: z.literal('release-sentence-pairs'), ...onSentence }),
  z.object({ action: z.literal('set-kind'), ...onBlock, kind: z.enum(blockKinds) }),
  z.object({ action: z.literal('set-lang'), ...onBlock, lang: languageTag }),
  z.object({ action: z.literal('mark-boilerplate'), ...onBlock }),
  z.object({ action: z.literal('restore-block'), ...onBlock }),
  z.object({ action: z.literal('add-tag'), ...onSpan, label, tag: id.optional(), twin: id.optional() }),
  z.object({ action: z.literal('respan-tag'), ...onSpan, ...onTag }),
  z.object({ action: z.literal('extend-quote'), ...onSpan, ...onTag }),
  z.object({ action: z.literal('mark-quote-part'), ...onSpan, ...onTag, part: z.enum(quoteParts) }),
  z.object({ action: z.literal('relabel-tag'), ...onTag, label }),
  z.object({ action: z.literal('set-intended'), ...onTag, intended: z.string().max(MAX_INTENDED) }),
  /** A day, month or year; `open` where nobody can tell, nothing to read it from the words again. */
  z.object({ action: z.literal('set-date'), ...onTag, value: z.string().max(MAX_DATE) }),
  z.object({ action: z.literal('remove-tag'), ...onTag }),
  z.object({ action: z.literal('accept-anchors'), ...onTag }),
  z.object({ action: z.literal('link-twins'), ...onTag, twin: id }),
  z.object({ action: z.literal('unlink-twin'), ...onTag }),
  ...annotateActions,
  z.object({ action: z.literal('suggest-tags') }),
  /** One suggestion, all like it, or all that are sure enough. */
  z.object({ action: z.literal('accept-suggestions'), ...onSuggestions }),
  z.object({ action: z.literal('reject-suggestions'), ...onSuggestions }),
  /** What a check complains of, as it was seen, is left as it is; or shown again. */
  z.object({
    action: z.literal('dismiss-problem'),
    ...onProblem,
    seen,
    reason: z.string().max(MAX_DISMISSAL_REASON),
  }),
  z.object({ action: z.literal('restore-problem'), ...onProblem }),
  z.object({ action: z.literal('fix-finding'), ...onProblem, seen }),
  /** What a translator typed into a row; `origin` is what was put in to begin with. */
  z.object({
    action: z.literal('translate-row'),
    bead: id,
    block: id.nullable().default(null),
    blockVersion: count.default(0),
    text: z.string(),
    state: z.enum(translationStates).default('draft'),
    origin: z.enum(['memory', 'engine']).nullable().default(null),
    originText: z.string().default(''),
    score: z.coerce.number().min(0).max(1).default(0),
    engine: z.string().max(200).default(''),
  }),
  ...ledgerActions,
  z.object({ action: z.literal('undo') }),
  z.object({ action: z.literal('redo') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** A BCP 47 tag in its usual spelling. */
function canonicalTag(typed: string, context: z.RefinementCtx): string {
  try {
    const [tag] = Intl.getCanonicalLocales(typed);
    if (tag !== undefined) return tag;
  } catch {
    context.addIssue({ code: 'custom', message: `not a language tag: ${typed}` });
  }
  return z.NEVER;
}
