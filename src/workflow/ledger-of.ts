import { type Ledger, ledgerOfEntities } from '../annotation/ledger/ledger.ts';
import type { ArticleState } from './article-state.ts';
import { onceFor } from './once-for.ts';

const ofEntities: (entities: ArticleState['entities']) => Ledger = onceFor(ledgerOfEntities);

/** The project's ledger as an article's reading has it. */
export function ledgerOf({ entities }: Pick<ArticleState, 'entities'>): Ledger {
  return ofEntities(entities);
}
