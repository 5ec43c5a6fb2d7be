import type { EntityForm } from '../../annotation/ledger/entity.ts';
import { mentionFinder } from '../../annotation/ledger/find-mentions.ts';
import { withoutRepeats } from '../../annotation/ledger/merge-entities.ts';
import { insertEntity, LEDGER_STREAM, listEntities, type NewEntity } from '../../annotation/ledger/store.ts';
import type { Story, StoryEntity } from '../../exchange/story-files.ts';
import type { Done } from '../outcome.ts';
import { type Asked, articleOperation, type Services } from '../services.ts';

/** The ledger belongs to the project: what the story adds to it is an operation of its own. */
export async function addToLedger(services: Services, asked: Asked, story: Story): Promise<void> {
  const request = {
    ...articleOperation(services, asked, 'add-to-ledger'),
    id: `${asked.operationId}-ledger`,
    stream: LEDGER_STREAM,
  };
  await services.history.perform<Done>(request, async (rows) => {
    const known = new Set((await listEntities(rows.db, services.projectId)).map(({ id }) => id));
    for (const entity of story.entities) {
      if (known.has(entity.id)) continue;
      await insertEntity(rows, services.projectId, toEntity(entity));
    }
    return { kind: 'done' };
  });
}

function toEntity({ id, label, names, allowed = {}, forms = {}, wikidata, note }: StoryEntity): NewEntity {
  const formsOf = (byLang: Readonly<Record<string, readonly string[]>>, isAllowed: boolean): EntityForm[] =>
    Object.entries(byLang).flatMap(([lang, list]) => list.map((form) => ({ lang, form, isAllowed })));
  return {
    id,
    label,
    names,
    wikidata: wikidata ?? null,
    note: note ?? null,
    forms: withoutRepeats(
      [...formsOf(allowed, true), ...formsOf(notInflected(forms, names, allowed), false)],
      names,
    ),
    successorId: null,
  };
}

/** Of the forms that occur those that are no inflected forms of a name: these are found by themselves. */
function notInflected(
  forms: NonNullable<StoryEntity['forms']>,
  names: StoryEntity['names'],
  allowed: NonNullable<StoryEntity['allowed']>,
): NonNullable<StoryEntity['forms']> {
  return Object.fromEntries(
    Object.entries(forms).map(([lang, list]) => {
      const kept = [names[lang] ?? [], allowed[lang] ?? []].flat();
      const known = kept.length;
      for (const form of list.toSorted((a, b) => a.length - b.length)) {
        const named = kept.map((name) => ({ name, lang, entityId: null, label: '' }));
        const [found] = mentionFinder(named, lang)(form);
        if (found?.start !== 0 || found.end !== form.length) kept.push(form);
      }
      return [lang, kept.slice(known)];
    }),
  );
}
