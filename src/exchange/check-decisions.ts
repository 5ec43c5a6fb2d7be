import { dismissalId } from '../annotation/dismissals/dismissal.ts';
import { type ArticleDocument, type ArticlePairing, namesInPlace } from './article-document.ts';
import { isWithin, type RefuseAt } from './read-files.ts';
import { idsOf } from './with-ids.ts';

/** Holds what people decided about sentences of a pairing against its texts: places lie within blocks of their side. */
export function checkSentences(
  { texts }: ArticleDocument,
  { targetTextId, sentences }: ArticlePairing,
  refuse: RefuseAt,
): void {
  const words = (textId: string | undefined) =>
    new Map(texts.find(({ id }) => id === textId)?.blocks.map(({ id, text }) => [id, text]));
  const sides = { source: words(texts[0]?.id), target: words(targetTextId) };
  const ids = new Set<string>();
  for (const decided of sentences) {
    const { id } = decided;
    if (ids.has(id)) refuse('duplicate-id', id, { id });
    ids.add(id);
    if (decided.source.length + decided.target.length === 0) refuse('empty-pair', id);
    for (const side of ['source', 'target'] as const) {
      for (const place of decided[side]) {
        const text = sides[side].get(place.blockId);
        if (text === undefined) refuse('unknown-id', id, { id: place.blockId });
        if (!isWithin(text, place)) refuse('span-outside', id, { length: text.length });
      }
    }
  }
}

/** Holds what people dismissed against the article: each is about something that is there, and is there once. */
export function checkDismissals(document: ArticleDocument, refuse: RefuseAt): void {
  if (document.dismissals.length === 0) return;
  const known = new Set(idsOf(document));
  const ids = new Set<string>();
  for (const dismissal of document.dismissals) {
    const id = dismissalId(dismissal);
    if (ids.has(id)) refuse('duplicate-id', id, { id });
    ids.add(id);
    if (!namesInPlace(dismissal).some((name) => known.has(name)))
      refuse('unknown-id', id, { id: dismissal.place });
  }
}
