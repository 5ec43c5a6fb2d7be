import { linkReferent, unlinkReferent } from '../annotation/ledger/link-tags.ts';
import { insertEntity, LEDGER_STREAM, type NewEntity } from '../annotation/ledger/store.ts';
import { saveTags } from '../annotation/store.ts';
import { acceptSuggestions, isOpen } from '../annotation/suggestions.ts';
import type { Tag } from '../annotation/tag.ts';
import { anchorOf, wordingOf } from '../annotation/tagging.ts';
import { twinsOf } from '../annotation/twins.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { baseLanguage } from '../text/languages.ts';
import type { ArticleState } from './article-state.ts';
import { ledgerOf } from './ledger-of.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { asSeenBy } from './tag-sets.ts';

/** Whom a tag is to mean: a referent of the ledger, one that is yet to be made, or nobody. */
export type Meant =
  | { readonly kind: 'known'; readonly entity: string }
  /** `name`: what it is called in the language of the text; null for the words of the tag. */
  | { readonly kind: 'new'; readonly name: string | null }
  | { readonly kind: 'nobody' };

const KINDS = { known: 'link-referent', new: 'new-referent', nobody: 'unlink-referent' } as const;

/** How many characters of a tag's words name it in the undo button. */
const SUMMARY_LENGTH = 30;

/** Says whom a tag means; a new referent is made along with it, and goes again with it by undo. */
export function chooseReferent(
  services: Services,
  asked: Asked & { readonly version: number | null; readonly words: string },
  tagId: string,
  meant: Meant,
): Promise<Outcome> {
  const { history, projectId } = services;
  const kind = KINDS[meant.kind];
  const words = [...asked.words].slice(0, SUMMARY_LENGTH).join('');
  const request = articleOperation(services, asked, kind, { words });
  const newId = services.makeId();
  return history.together<Outcome>(async (perform) => {
    let fresh: NewEntity | null = null;
    const outcome = await perform<Outcome>(request, async (rows) => {
      const read = await services.articles.readWithin(rows.db, asked.articleId);
      const state = read && asSeenBy(read, asked.actorId);
      const tag = state?.tags.find(({ id }) => id === tagId);
      if (!state || !tag) return { kind: 'not-found' };
      if (asked.version !== null && tag.version !== asked.version) return { kind: 'stale' };
      if (meant.kind === 'new') fresh = newReferent(state, tag, newId, meant.name);
      const entityId = meant.kind === 'known' ? ledgerOf(state).find(meant.entity)?.id : fresh?.id;
      if (meant.kind !== 'nobody' && entityId === undefined) return { kind: 'not-found' };
      const after =
        entityId === undefined
          ? unlinkReferent(state.tags, tagId)
          : linkReferent(state.tags, tagId, entityId);
      if (!after) return { kind: 'impossible', why: kind };
      return save(rows, services, asked, state, after, tag);
    });
    if (outcome.kind !== 'done' || fresh === null) return outcome;
    const entity: NewEntity = fresh;
    const following = {
      ...request,
      id: `${request.id}-ledger`,
      stream: LEDGER_STREAM,
      kind: 'add-referent',
      summary: { name: wordsOfNames(entity) },
      groupId: request.id,
    };
    await perform<Outcome>(following, async (rows) => {
      await insertEntity(rows, projectId, entity);
      return { kind: 'done' };
    });
    return outcome;
  });
}

async function save(
  rows: RowWriter,
  services: Services,
  asked: Asked,
  state: ArticleState,
  after: readonly Tag[],
  tag: Tag,
): Promise<Outcome> {
  // A suggestion that a person works on is accepted thereby.
  const accepted = isOpen(tag) ? acceptSuggestions(after, new Set([tag.id]), asked.actorId) : after;
  await saveTags(rows, { projectId: services.projectId, articleId: asked.articleId }, state.tags, accepted);
  return { kind: 'done', focus: { tag: tag.id } };
}

/** A referent with the names that the tag and its twins have in their languages; a quote's is called like its speaker. */
function newReferent(state: ArticleState, tag: Tag, id: string, name: string | null): NewEntity {
  const langOf = (each: Tag) =>
    baseLanguage(state.texts.find((text) => text.id === each.textId)?.lang ?? 'und');
  const named = [...twinsOf(state.tags, tag), tag].map((each) => [langOf(each), nameIn(each)] as const);
  const names = Object.fromEntries(named.filter(([, words]) => words !== ''));
  if (name !== null && name !== '') names[langOf(tag)] = name;
  return {
    id,
    label: tag.layer === 'entity' ? tag.label : null,
    names,
    wikidata: null,
    note: null,
    forms: [],
    successorId: null,
  };
}

function nameIn(tag: Tag): string {
  if (tag.layer === 'entity') return wordingOf(tag);
  return anchorOf(tag, 'speaker')?.fragments[0]?.quote ?? '';
}

function wordsOfNames({ names }: NewEntity): string {
  return Object.values(names)[0] ?? '';
}
