import { ledgerOfEntities } from '../annotation/ledger/ledger.ts';
import { insertEntity, listEntities } from '../annotation/ledger/store.ts';
import { saveTags } from '../annotation/store.ts';
import type { Tag } from '../annotation/tag.ts';
import { wordingOf } from '../annotation/tagging.ts';
import { baseLanguage } from '../text/languages.ts';
import { type AskedOfLedger, type LedgerOutcome, ledgerOperation } from './edit-ledger.ts';
import { articleOperation, type Services } from './services.ts';

/** Mentions of a referent, by article. */
export type ChosenMentions = ReadonlyMap<string, readonly string[]>;

/** How many mentions are split off at once at most: their tags are written in one go. */
export const MAX_SPLIT_MENTIONS = 500;

/**
 * Makes some mentions of a referent into mentions of a new one, which has their label and their words as its names:
 * one operation on the ledger and one on each article, taken back together. `name` is what it is called in the
 * language of the first mention; empty for its words.
 */
export function splitReferent(
  services: Services,
  asked: AskedOfLedger,
  {
    entityId,
    chosen,
    name,
  }: { readonly entityId: string; readonly chosen: ChosenMentions; readonly name: string },
): Promise<LedgerOutcome> {
  const { history, projectId } = services;
  const newId = services.makeId();
  return history.together<LedgerOutcome>(async (perform, db) => {
    const all = await listEntities(db, projectId);
    const ledger = ledgerOfEntities(all);
    const old = ledger.find(entityId);
    if (!old) return { kind: 'not-found' };
    const found: {
      readonly articleId: string;
      readonly tags: readonly Tag[];
      readonly langs: readonly string[];
    }[] = [];
    for (const [articleId, tagIds] of chosen) {
      const state = await services.articles.readWithin(db, articleId);
      const tags = (state?.tags ?? []).filter(
        (tag) => tagIds.includes(tag.id) && ledger.find(tag.entityId)?.id === old.id,
      );
      const langOf = (tag: Tag) => state?.texts.find(({ id }) => id === tag.textId)?.lang ?? 'und';
      if (tags.length > 0)
        found.push({ articleId, tags, langs: tags.map((tag) => baseLanguage(langOf(tag))) });
    }
    const mentions = found.flatMap(({ tags, langs }) =>
      tags.map((tag, i) => ({ tag, lang: langs[i] ?? 'und' })),
    );
    const first = mentions.find(({ tag }) => tag.layer === 'entity');
    if (!first) return { kind: 'impossible', why: 'no-mentions-chosen' };
    if (mentions.length > MAX_SPLIT_MENTIONS) return { kind: 'impossible', why: 'too-many-mentions' };
    const names: Record<string, string> = {};
    for (const { tag, lang } of mentions) if (tag.layer === 'entity') names[lang] ??= wordingOf(tag);
    if (name !== '') names[first.lang] = name;
    const request = ledgerOperation(services, asked, 'split-referent', names[first.lang] ?? '');
    const outcome = await perform<LedgerOutcome>(request, async (rows) => {
      await insertEntity(rows, projectId, {
        id: newId,
        label: first.tag.label,
        names,
        wikidata: null,
        note: null,
        forms: [],
        successorId: null,
      });
      return { kind: 'done', entity: newId };
    });
    for (const [i, { articleId, tags }] of found.entries()) {
      const part = { operationId: `${asked.operationId}-${i + 1}`, actorId: asked.actorId, articleId };
      const summary = { words: wordingOf(tags[0] as Tag) };
      const following = {
        ...articleOperation(services, part, 'link-referent', summary),
        groupId: asked.operationId,
      };
      await perform<LedgerOutcome>(following, async (rows) => {
        const relinked = tags.map((tag) => ({ ...tag, entityId: newId }));
        await saveTags(rows, { projectId, articleId }, tags, relinked);
        return { kind: 'done', entity: newId };
      });
    }
    return outcome;
  });
}
