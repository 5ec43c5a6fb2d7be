import type { Words } from '../../web/i18n.ts';
import type { ActionOutcome } from './actions.ts';

/** What a person is told of an action; empty where there is nothing to say. */
export function outcomeMessage(words: Words, outcome: ActionOutcome, action: string | null): string {
  switch (outcome.kind) {
    case 'done': {
      // What is undone may be out of sight: it is named.
      if (!('reverted' in outcome)) return '';
      const { kind, summary } = outcome.reverted;
      return words(`history:reverted.${action}`, { what: words(`history:operation.${kind}`, summary) });
    }
    case 'not-found':
      return words('errors:refusal.not-found');
    case 'impossible':
      return words([`errors:refusal.impossible.${outcome.why}`, 'errors:refusal.impossible.other']);
    case 'stale':
      return words(outcome.text ? 'errors:refusal.stale-text' : 'errors:refusal.stale');
    case 'open-problems':
      return words('errors:refusal.open-problems', { count: outcome.rows.length });
    case 'nothing-to-revert':
      return words('errors:refusal.nothing-to-revert');
    case 'in-the-way': {
      const name = (operation: typeof outcome.by) =>
        words(`history:operation.${operation.kind}`, operation.summary);
      const way = outcome.direction === 'undo' ? 'in-the-way' : 'in-the-way-of-redo';
      return words(`errors:refusal.${way}`, { wanted: name(outcome.wanted), by: name(outcome.by) });
    }
    default:
      return outcome satisfies never;
  }
}
