import { insertEntity, LEDGER_STREAM, type NewEntity } from '../../../src/annotation/ledger/store.ts';
import { saveTags } from '../../../src/annotation/store.ts';
import { wordingOf } from '../../../src/annotation/tagging.ts';
import type { ArticleState } from '../../../src/workflow/article-state.ts';
import { articleOperation, type Services } from '../../../src/workflow/services.ts';
import { nameTag } from '../../annotation/tags.ts';
import { STORY, storyNow, writeRows } from '../../setup/small-article.ts';
import type { Case } from './annotate-cases.ts';

const thing: NewEntity = {
  id: 'thing',
  label: 'ORG',
  names: { ru: 'Нечто', en: 'Thing' },
  wikidata: null,
  note: null,
  forms: [
    { lang: 'en', form: 'Thing', isAllowed: true },
    { lang: 'en', form: 'Later', isAllowed: false },
  ],
  successorId: null,
};

/** A mention in the translation whose referent may not be called so there, and another referent. */
export async function prepareLedgerCases(services: Services): Promise<void> {
  const asked = { operationId: services.makeId(), articleId: LEDGER_STREAM, actorId: 'boris' };
  await services.history.perform(articleOperation(services, asked, 'add-to-ledger'), async (rows) => {
    await insertEntity(rows, services.projectId, thing);
    await insertEntity(rows, services.projectId, {
      ...thing,
      id: 'other',
      names: { en: 'Other' },
      forms: [],
    });
    return { kind: 'done' };
  });
  const place = { projectId: services.projectId, articleId: STORY };
  const { tags } = await storyNow(services);
  const fragment = { blockId: 't4', start: 0, end: 'Added'.length, quote: 'Added' };
  const mention = nameTag('mention', [fragment], { textId: 'target', label: 'ORG', entityId: 'thing' });
  await writeRows(services, (rows) => saveTags(rows, place, tags, [...tags, mention]));
}

const tag = (id: string) => (state: ArticleState) => state.tags.find((each) => each.id === id);

/** Every action that has to do with the ledger, and with what a date means. */
export const ledgerCases: readonly Case[] = [
  {
    action: 'link-referent',
    fields: { tag: 'mention', entity: 'other' },
    look: (state) => tag('mention')(state)?.entityId,
    expected: 'other',
  },
  {
    action: 'new-referent',
    fields: { tag: 'name', name: ' Раз ' },
    look: (state) => state.entities.find(({ id }) => id === tag('name')(state)?.entityId)?.names,
    expected: { ru: 'Раз' },
  },
  {
    action: 'unlink-referent',
    fields: { tag: 'mention' },
    look: (state) => tag('mention')(state)?.entityId,
    expected: null,
  },
  {
    action: 'tag-mentions',
    fields: { tag: 'mention' },
    look: ({ tags }) =>
      tags.flatMap((each) =>
        each.entityId === 'thing' && each.decision === 'suggested' ? [wordingOf(each)] : [],
      ),
    expected: ['Later'],
  },
  {
    action: 'use-rendering',
    fields: { tag: 'mention', rendering: 'Thing' },
    look: (state) => [state.blocks.find(({ id }) => id === 't4')?.text, tag('mention')(state)?.anchors],
    expected: [
      'Thing. Later.',
      [
        {
          role: 'span',
          state: 'anchored',
          fragments: [{ blockId: 't4', start: 0, end: 'Thing'.length, quote: 'Thing' }],
        },
      ],
    ],
  },
  {
    action: 'set-date',
    fields: { tag: 'linked', value: '2022-01' },
    look: (state) => tag('linked')(state)?.attributes.iso,
    expected: '2022-01',
  },
];
