import { saveDecidedSentences } from '../../alignment/sentence-store.ts';
import { saveDismissal } from '../../annotation/dismissals/store.ts';
import { setBlindPass } from '../../annotation/tag-sets.ts';
import type { ArticleDocument } from '../../exchange/article-document.ts';
import type { RowWriter } from '../../history/row-writer.ts';
import { saveParagraph } from '../../translation/paragraph-store.ts';

interface Place {
  readonly projectId: string;
  readonly articleId: string;
  readonly actorId: string;
}

/** Writes what people decided about an article that was just written: pairs of sentences, dismissals, how far paragraphs are. */
export async function saveDecisions(
  rows: RowWriter,
  place: Place,
  { texts, pairings, dismissals, blindPass }: ArticleDocument,
): Promise<void> {
  const decided = pairings.flatMap(({ id, sentences }) =>
    sentences.map((each) => ({ ...each, alignmentId: id, version: 0 })),
  );
  await saveDecidedSentences(rows, place, [], decided);
  for (const dismissal of dismissals) await saveDismissal(rows, place, dismissal);
  for (const { id, translation } of texts.flatMap(({ blocks }) => blocks))
    if (translation) await saveParagraph(rows, place, null, { id, ...translation });
  if (blindPass) await setBlindPass(rows, place, place.actorId);
}
