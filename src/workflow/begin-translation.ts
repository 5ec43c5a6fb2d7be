import { newBead } from '../alignment/bead.ts';
import { insertAlignment } from '../alignment/store.ts';
import { keysBetween } from '../database/order-key.ts';
import { languageTag } from '../translation/glossary/glossary-csv.ts';
import { newAlignment, pairableSource } from './add-translation.ts';
import { saveNewText } from './import-article.ts';
import type { Done, Refusal } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Begins a translation that a person will type: an empty text, with a row for every block of the source. */
export function beginTranslation(
  services: Services,
  asked: Asked,
  { textId, lang }: { readonly textId: string; readonly lang: string },
): Promise<Done | Refusal> {
  const tag = languageTag(lang);
  const request = articleOperation(services, asked, 'add-translation', { lang: tag ?? lang });
  return services.history.perform<Done | Refusal>(request, async (rows) => {
    if (tag === null) return { kind: 'impossible', why: 'set-lang' };
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    if (!state) return { kind: 'not-found' };
    const provenance = { kind: 'human', translator: null } as const;
    const text = { id: textId, lang: tag, provenance, blocks: [], raw: null };
    await saveNewText(services, rows, asked.articleId, 'translation', text);
    const source = await pairableSource(services, rows, state);
    const keys = keysBetween(null, null, source.length);
    const beads = source.map(({ id }, i) =>
      newBead({
        id: services.makeId(),
        source: [id],
        target: [],
        reasons: [],
        orderKey: keys[i] as string,
      }),
    );
    const alignment = newAlignment(services, state, textId, beads);
    await insertAlignment(rows, services.projectId, asked.articleId, alignment);
    return { kind: 'done' };
  });
}
