import type { Kysely } from 'kysely';
import * as foundation from './0001-foundation.ts';
import * as groupsAndLeases from './0002-groups-and-leases.ts';
import * as duplicatesAndSites from './0003-duplicates-and-sites.ts';
import * as sentenceCorrections from './0004-sentence-corrections.ts';
import * as bookmarks from './0005-bookmarks.ts';
import * as dismissals from './0006-dismissals.ts';
import * as sentenceBeads from './0007-sentence-beads.ts';
import * as readings from './0008-readings.ts';
import * as secretsAndAnswers from './0009-secrets-and-answers.ts';
import * as ledger from './0010-ledger.ts';
import * as annotators from './0011-annotators.ts';
import * as translating from './0012-translating.ts';

/** Every migration in order; the schema's version is how many of them a database has seen. */
export const migrations: readonly { up(db: Kysely<unknown>): Promise<void> }[] = [
  foundation,
  groupsAndLeases,
  duplicatesAndSites,
  sentenceCorrections,
  bookmarks,
  dismissals,
  sentenceBeads,
  readings,
  secretsAndAnswers,
  ledger,
  annotators,
  translating,
];
