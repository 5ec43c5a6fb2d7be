import { z } from 'zod';
import { entityLabels, noteKinds, quoteKinds } from '../../annotation/tag.ts';
import { MAX_INTENDED, quoteParts } from '../../annotation/tagging.ts';
import { blockKinds } from '../../article/block.ts';
import { ID_PATTERN } from '../../text/ids.ts';
import type { Reverted, RevertRefusal } from '../../history/operation.ts';
import { repairKinds } from '../../text/repairs/repair.ts';
import { editPairs, type PairEdit, type PairRefusal } from '../../workflow/edit-pairs.ts';
import { editTags, type TagEdit, wordsOfTag } from '../../workflow/edit-tags.ts';
import type { Outcome } from '../../workflow/outcome.ts';
import { realign } from '../../workflow/realign.ts';
import { repairText } from '../../workflow/repair-text.ts';
import { type BlockEdit, reviseBlock } from '../../workflow/revise-block.ts';
import type { Asked, Services } from '../../workflow/services.ts';
import { revertLast } from '../../workflow/undo.ts';
import { findSpan } from './find-span.ts';
import { repairsAsked } from './repairs.ts';
import type { Pairing } from './workspace.ts';

export type ActionOutcome = Outcome | PairRefusal | Reverted | RevertRefusal;

/** The longest language tag that is taken, in characters. */
const MAX_LANGUAGE_TAG = 35;

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
const onBlock = { block: id, blockVersion: count };
const onTag = { tag: id, version };

/** Every form of the workspace: its name and what has to be in it. */
export const actionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('merge-rows'), ...onBead }),
  z.object({ action: z.literal('split-row'), ...onBead }),
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
    side: z.enum(['source', 'target']),
    direction: z.enum(['up', 'down']),
  }),
  z.object({ action: z.literal('insert-row'), ...onBead }),
  z.object({ action: z.literal('remove-row'), ...onBead }),
  z.object({ action: z.literal('mark-empty'), ...onBead, onPurpose: flag }),
  z.object({ action: z.literal('confirm'), ...onBead }),
  z.object({ action: z.literal('unconfirm'), ...onBead }),
  z.object({ action: z.literal('confirm-above'), ...onBead, since }),
  z.object({ action: z.literal('realign') }),
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
  z.object({ action: z.literal('split-block'), ...onBlock, ...inBlock }),
  z.object({ action: z.literal('merge-block'), ...onBlock }),
  z.object({ action: z.literal('split-sentence'), ...onBlock, ...inBlock }),
  z.object({ action: z.literal('join-sentence'), ...onBlock, offset: count }),
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
  z.object({ action: z.literal('remove-tag'), ...onTag }),
  z.object({ action: z.literal('accept-anchors'), ...onTag }),
  z.object({ action: z.literal('link-twins'), ...onTag, twin: id }),
  z.object({ action: z.literal('unlink-twin'), ...onTag }),
  z.object({ action: z.literal('undo') }),
  z.object({ action: z.literal('redo') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** Does what a form asks for; without a pairing, only what concerns the whole article. */
export async function runAction(
  services: Services,
  asked: Asked,
  pairing: Pairing | null,
  action: Action,
): Promise<ActionOutcome> {
  if (action.action === 'undo' || action.action === 'redo') {
    return revertLast(services, asked, action.action);
  }
  if (!pairing) return { kind: 'not-found' };
  switch (action.action) {
    case 'realign':
      return realign(services, { ...asked, alignmentId: pairing.alignment.id });
    case 'edit-text':
    case 'split-block':
    case 'merge-block':
    case 'split-sentence':
    case 'join-sentence':
    case 'set-kind':
    case 'set-lang':
    case 'mark-boilerplate':
    case 'restore-block': {
      const edit = blockEdit(services, pairing, action);
      if (!edit) return { kind: 'impossible', why: action.action };
      return reviseBlock(services, { ...asked, blockId: action.block, version: action.blockVersion }, edit);
    }
    case 'repair-text': {
      const wanted = repairsAsked(pairing, action);
      return wanted ? repairText(services, asked, wanted) : { kind: 'stale' };
    }
    case 'add-tag':
    case 'respan-tag':
    case 'extend-quote':
    case 'mark-quote-part': {
      const span = spanOf(pairing, action);
      if (!span) return { kind: 'impossible', why: 'words-not-found' };
      const edit = spanEdit(services, action, span);
      const words = textOf(pairing, action.block).slice(span.start, span.end);
      return editTags(
        services,
        { ...asked, version: 'version' in action ? action.version : null, words },
        edit,
      );
    }
    case 'relabel-tag':
    case 'set-intended':
    case 'remove-tag':
    case 'accept-anchors':
    case 'link-twins':
    case 'unlink-twin': {
      const words = wordsOfTag(pairing.state.tags, action.tag);
      return editTags(services, { ...asked, version: action.version, words }, {
        ...action,
        kind: action.action,
      } as TagEdit);
    }
    default: {
      const edit = pairEdit(pairing, action);
      if (!edit) return { kind: 'impossible', why: 'no-such-row' };
      return editPairs(
        services,
        { ...asked, alignmentId: pairing.alignment.id, version: action.version },
        edit,
      );
    }
  }
}

type PairAction = Exclude<
  Action,
  { action: TagEdit['kind'] | BlockEdit['kind'] | 'undo' | 'redo' | 'realign' | 'repair-text' }
>;

function pairEdit({ alignment }: Pairing, action: PairAction): PairEdit | null {
  if (action.action !== 'move-block') return { ...action, kind: action.action } as PairEdit;
  const toBead = action.toBead ?? alignment.beads[(action.toRow ?? 0) - 1]?.id;
  return toBead ? { kind: 'move-block', block: action.block, toBead } : null;
}

type BlockAction = Extract<Action, { block: string; blockVersion: number }>;

function blockEdit(services: Services, pairing: Pairing, action: BlockAction): BlockEdit | null {
  const text = textOf(pairing, action.block);
  switch (action.action) {
    case 'edit-text':
      return { kind: 'edit-text', text: action.text };
    case 'split-block': {
      const offset = placeIn(text, action);
      return offset > 0 ? { kind: 'split-block', offset, newBlock: services.makeId() } : null;
    }
    case 'split-sentence': {
      const offset = placeIn(text, action);
      return offset > 0 ? { kind: 'split-sentence', offset } : null;
    }
    case 'join-sentence':
      return { kind: 'join-sentence', offset: action.offset };
    case 'set-kind':
      return { kind: 'set-kind', blockKind: action.kind };
    case 'set-lang':
      return { kind: 'set-lang', lang: action.lang };
    case 'merge-block':
    case 'mark-boilerplate':
    case 'restore-block':
      return { kind: action.action };
    default:
      return null;
  }
}

/** Where a form says that something is to be cut; -1 where it does not say, or there are no such words. */
function placeIn(
  text: string,
  { offset, wording }: { readonly offset?: number | undefined; readonly wording?: string | undefined },
): number {
  return offset ?? (wording ? findSpan(text, wording)?.start : null) ?? -1;
}

type SpanAction = Extract<Action, { action: 'add-tag' | 'respan-tag' | 'extend-quote' | 'mark-quote-part' }>;

function spanEdit(services: Services, action: SpanAction, span: { start: number; end: number }): TagEdit {
  const { block, blockVersion } = action;
  const at = { block, blockVersion, span };
  switch (action.action) {
    case 'add-tag':
      return {
        kind: 'add-tag',
        label: action.label,
        tag: action.tag ?? services.makeId(),
        twin: action.twin ?? null,
        ...at,
      };
    case 'mark-quote-part':
      return { kind: 'mark-quote-part', tag: action.tag, part: action.part, ...at };
    default:
      return { kind: action.action, tag: action.tag, ...at };
  }
}

function spanOf(pairing: Pairing, action: SpanAction) {
  if (action.start !== undefined && action.end !== undefined) return { start: action.start, end: action.end };
  return action.wording ? findSpan(textOf(pairing, action.block), action.wording) : null;
}

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

function textOf({ state }: Pairing, blockId: string): string {
  return state.blocks.find(({ id: own }) => own === blockId)?.text ?? '';
}
