import type { Reverted, RevertRefusal } from '../../history/operation.ts';
import type { Origin } from '../../translation/paragraph.ts';
import { type Chosen, decideSuggestions } from '../../workflow/decide-suggestions.ts';
import { dismissProblem, restoreProblem } from '../../workflow/dismiss-problem.ts';
import { editPairs, type PairEdit, type PairRefusal } from '../../workflow/edit-pairs.ts';
import { editSentences, type SentenceEdit } from '../../workflow/edit-sentences.ts';
import { editTags, type TagEdit, wordsOfTag } from '../../workflow/edit-tags.ts';
import { fixFinding } from '../../workflow/fix-finding.ts';
import type { Outcome } from '../../workflow/outcome.ts';
import { realign } from '../../workflow/realign.ts';
import { repairText } from '../../workflow/repair-text.ts';
import { replaceText } from '../../workflow/replace-text.ts';
import { type BlockEdit, reviseBlock } from '../../workflow/revise-block.ts';
import type { Asked, Services } from '../../workflow/services.ts';
import { suggestTags } from '../../workflow/suggest-tags.ts';
import type { MentionsFound } from '../../workflow/tag-mentions.ts';
import { translateRow } from '../../workflow/translate-row.ts';
import { revertLast } from '../../workflow/undo.ts';
import type { Action } from './action-schema.ts';
import { isAnnotateAction, runAnnotateAction } from './annotate-actions.ts';
import { findSpan } from './find-span.ts';
import { searchOf } from './find-view.ts';
import { isLedgerAction, type LedgerAction, runLedgerAction } from './ledger-actions.ts';
import { scopeOf } from './realign-view.ts';
import { repairsAsked } from './repairs.ts';
import type { Pairing } from './workspace.ts';

export type ActionOutcome = Outcome | MentionsFound | PairRefusal | Reverted | RevertRefusal;

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
  if (isAnnotateAction(action)) return runAnnotateAction(services, asked, pairing, action);
  if (isLedgerAction(action)) return runLedgerAction(services, asked, pairing, action);
  switch (action.action) {
    case 'realign':
      return realign(
        services,
        { ...asked, alignmentId: pairing.alignment.id },
        scopeOf(action),
        action.digest,
      );
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
    case 'merge-sentence-pairs':
    case 'split-sentence-pair':
    case 'shift-sentence':
    case 'confirm-sentence-pair':
    case 'confirm-sentence-pairs':
    case 'unconfirm-sentence-pair':
    case 'release-sentence-pairs': {
      const { block, offset, seen } = action;
      const at = { ...asked, alignmentId: pairing.alignment.id, block, offset, seen };
      return editSentences(services, at, { ...action, kind: action.action } as SentenceEdit);
    }
    case 'repair-text': {
      const wanted = repairsAsked(pairing, action);
      return wanted ? repairText(services, asked, wanted) : { kind: 'stale' };
    }
    case 'replace-text': {
      const { block, start, count, since } = action;
      return replaceText(
        services,
        { ...asked, alignmentId: pairing.alignment.id, since },
        searchOf(action),
        block === undefined ? { kind: 'all', count } : { kind: 'one', block, start },
      );
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
    case 'suggest-tags':
      return suggestTags(services, asked, [pairing.source.id, pairing.target.id]);
    case 'accept-suggestions':
    case 'reject-suggestions': {
      const verdict = action.action === 'accept-suggestions' ? 'accept' : 'reject';
      return decideSuggestions(services, asked, verdict, chosenIn(pairing, action));
    }
    case 'dismiss-problem': {
      const { check, place, seen: seenHash, reason } = action;
      return dismissProblem(services, asked, { check, place, seenHash }, reason);
    }
    case 'restore-problem':
      return restoreProblem(services, asked, action);
    case 'translate-row': {
      const { bead, block, blockVersion: version, text, state } = action;
      const typed = { alignmentId: pairing.alignment.id, bead, block, version, text, state };
      return translateRow(services, asked, { ...typed, origin: originIn(action) });
    }
    case 'fix-finding':
      return fixFinding(services, { ...asked, alignmentId: pairing.alignment.id, ...action });
    case 'relabel-tag':
    case 'set-intended':
    case 'set-date':
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
        {
          ...asked,
          alignmentId: pairing.alignment.id,
          version: action.version,
          since: 'since' in action ? action.since : null,
        },
        edit,
      );
    }
  }
}

type SuggestionAction = Extract<Action, { action: 'accept-suggestions' | 'reject-suggestions' }>;

function chosenIn({ source, target }: Pairing, action: SuggestionAction): Chosen {
  const { tag, version, alike, atLeast } = action;
  if (tag === undefined) return { kind: 'sure', textIds: [source.id, target.id], atLeast };
  return alike ? { kind: 'same', tag } : { kind: 'one', tag, version };
}

type PairAction = Exclude<
  Action,
  {
    action:
      | TagEdit['kind']
      | SentenceEdit['kind']
      | LedgerAction['action']
      | BlockEdit['kind']
      | 'undo'
      | 'redo'
      | 'realign'
      | 'repair-text'
      | 'replace-text';
  }
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

type TranslateAction = Extract<Action, { action: 'translate-row' }>;

function originIn({ origin, originText: text, score, engine }: TranslateAction): Origin | null {
  if (origin === null) return null;
  return origin === 'memory' ? { kind: 'memory', score, text } : { kind: 'engine', engine, text };
}

function textOf({ state }: Pairing, blockId: string): string {
  return state.blocks.find(({ id: own }) => own === blockId)?.text ?? '';
}
