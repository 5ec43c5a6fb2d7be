import {
  type Complaint,
  dismissalId,
  MAX_DISMISSAL_REASON,
  MAX_PLACE,
} from '../annotation/dismissals/dismissal.ts';
import { listDismissals, removeDismissal, saveDismissal } from '../annotation/dismissals/store.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/**
 * Leaves as it is what a check complains of, as one operation. It holds as long as what the check looked at reads as it
 * did when the person looked: `seenHash` is of that moment, so that an edit meanwhile brings the complaint back.
 */
export function dismissProblem(
  services: Services,
  asked: Asked,
  complaint: Complaint,
  reason: string,
): Promise<Outcome> {
  const { projectId } = services;
  const { articleId, actorId } = asked;
  const words = reason.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return services.history.perform<Outcome>(
    articleOperation(services, asked, 'dismiss-problem'),
    async (rows) => {
      if (!(await services.articles.readWithin(rows.db, articleId))) return { kind: 'not-found' };
      if (words.length > MAX_DISMISSAL_REASON || complaint.place.length > MAX_PLACE) {
        return { kind: 'impossible', why: 'dismiss-problem' };
      }
      const dismissal = { ...complaint, reason: words, personId: actorId };
      await saveDismissal(rows, { projectId, articleId }, dismissal);
      return { kind: 'done', focus: {} };
    },
  );
}

/** Shows again what a check complains of at a place, as one operation. */
export function restoreProblem(
  services: Services,
  asked: Asked,
  about: Pick<Complaint, 'check' | 'place'>,
): Promise<Outcome> {
  return services.history.perform<Outcome>(
    articleOperation(services, asked, 'restore-problem'),
    async (rows) => {
      const id = dismissalId(about);
      const [had] = await listDismissals(rows.db, services.projectId, asked.articleId, [id]);
      if (!had) return { kind: 'not-found' };
      await removeDismissal(rows, services.projectId, id);
      return { kind: 'done', focus: {} };
    },
  );
}
