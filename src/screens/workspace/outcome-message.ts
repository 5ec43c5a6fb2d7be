import { MAX_BLOCK_LENGTH } from '../../article/article.ts';
import type { RowProblem } from '../../workflow/row-problems.ts';
import type { Visitor } from '../frame.ts';
import { operationName } from '../operation-name.ts';
import type { ActionOutcome } from './actions.ts';

/** Of so many rows with open problems a message names each. */
const MAX_NAMED_ROWS = 4;

/** What a person is told of an action; empty where there is nothing to say. */
export function outcomeMessage(
  visitor: Pick<Visitor, 'words' | 'lang'>,
  outcome: ActionOutcome,
  action: string | null,
): string {
  const { words } = visitor;
  switch (outcome.kind) {
    case 'done': {
      if ('mentions' in outcome && outcome.mentions) {
        const { count, articles } = outcome.mentions;
        return articles > 1
          ? words('ledger:found.in-articles', { count, articles })
          : words('ledger:found.here', { count });
      }
      // What is undone may be out of sight: it is named.
      if (!('reverted' in outcome)) return '';
      return words(`history:reverted.${action}`, { what: operationName(visitor, outcome.reverted) });
    }
    case 'not-found':
      return words('errors:refusal.not-found');
    case 'impossible':
      return words([`errors:refusal.impossible.${outcome.why}`, 'errors:refusal.impossible.other'], {
        limit: MAX_BLOCK_LENGTH,
      });
    case 'stale':
      return words(outcome.text ? 'errors:refusal.stale-text' : 'errors:refusal.stale');
    case 'open-problems':
      return words('errors:refusal.open-problems', { rows: rowsNamed(words, outcome.rows) });
    case 'nothing-to-revert':
      return words('errors:refusal.nothing-to-revert');
    case 'in-the-way': {
      const way = outcome.direction === 'undo' ? 'in-the-way' : 'in-the-way-of-redo';
      return words(`errors:refusal.${way}`, {
        wanted: operationName(visitor, outcome.wanted),
        by: operationName(visitor, outcome.by),
      });
    }
    default:
      return outcome satisfies never;
  }
}

/** Rows with what is open in each, as far as one reads such a list. */
function rowsNamed(words: Visitor['words'], rows: readonly RowProblem[]): string {
  const named = rows
    .slice(0, MAX_NAMED_ROWS)
    .map(({ number, kind }) =>
      words('errors:refusal.open-row', { number, problem: words(`workspace:problem.${kind}`) }),
    );
  return [...named, ...(rows.length > MAX_NAMED_ROWS ? ['…'] : [])].join('; ');
}
