import { saveTags } from '../annotation/store.ts';
import type { Tag } from '../annotation/tag.ts';
import { MAX_BLOCK_LENGTH } from '../article/article.ts';
import type { ArticleDocument } from '../exchange/article-document.ts';
import { type AttachPlan, planAttachment, type TextToAdd } from '../exchange/attach-plan.ts';
import { changeBetween } from '../text/diff.ts';
import { ID_PATTERN } from '../text/ids.ts';
import { addTranslation } from './add-translation.ts';
import { articleDocument } from './article-document.ts';
import type { ArticleState } from './article-state.ts';
import { areTaken } from './import-document/ids-store.ts';
import { addToLedger, type DocumentToImport } from './import-document.ts';
import type { Done, Outcome, Refusal } from './outcome.ts';
import { placeOf } from './revise-block/work.ts';
import { writeTexts } from './revise-block/write-texts.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** What a file would bring, as it can be shown: with the versions of the blocks that were looked at. */
export interface AttachPreview extends AttachPlan {
  readonly versions: ReadonlyMap<string, number>;
}

/** Looks what a file would bring to an article. Nothing is written. */
export function previewAttachment(
  state: ArticleState,
  { document, hasOwnIds }: DocumentToImport,
): AttachPreview {
  const plan = planAttachment(articleDocument(state), document, hasOwnIds);
  return { ...plan, versions: new Map(state.blocks.map(({ id, version }) => [id, version])) };
}

/** What a person took of a preview: of the changes those of these blocks, as they were shown in these versions. */
export interface Taken {
  readonly changes: readonly { readonly blockId: string; readonly version: number }[];
  readonly tags: boolean;
  readonly texts: boolean;
}

/**
 * Does what a person took of a file: changed words with all that hangs on them and new tags as one operation, each new
 * translation as another. A block that was changed since it was shown refuses everything.
 */
export async function attachDocument(
  services: Services,
  asked: Asked,
  given: DocumentToImport,
  taken: Taken,
): Promise<Outcome> {
  const reading = await services.articles.read(asked.articleId);
  if (!reading) return { kind: 'not-found' };
  const { newTexts, tags } = previewAttachment(reading.state, given);
  const entities = taken.tags
    ? await addToLedger(services, asked, given.document.entities)
    : new Map<string, string>();
  return services.history.together<Done | Refusal>(async (perform) => {
    const within = { ...services, history: { ...services.history, perform } };
    let answer: Done | Refusal = { kind: 'impossible', why: 'attach-file' };
    // What changes nothing would end the whole write.
    if (taken.changes.length > 0 || (taken.tags && tags.length > 0)) {
      answer = await attachToTexts(within, asked, given, taken, entities);
      if (answer.kind !== 'done') return answer;
    }
    for (const [at, each] of taken.texts ? newTexts.entries() : []) {
      answer = await addText(within, { ...asked, operationId: `${asked.operationId}-${at}` }, each);
      if (answer.kind !== 'done') return answer;
    }
    return answer;
  });
}

function attachToTexts(
  services: Services,
  asked: Asked,
  given: DocumentToImport,
  taken: Taken,
  entities: ReadonlyMap<string, string>,
): Promise<Done | Refusal> {
  const count = taken.changes.length;
  const request = articleOperation(services, asked, 'attach-file', { count });
  return services.history.perform<Done | Refusal>(request, async (rows) => {
    const state = await services.articles.readWithin(rows.db, asked.articleId);
    if (!state) return { kind: 'not-found' };
    const preview = previewAttachment(state, given);
    const changes = [];
    for (const { blockId, version } of taken.changes) {
      const change = preview.changes.find((each) => each.blockId === blockId);
      const block = state.blocks.find(({ id }) => id === blockId);
      if (!change || !block || block.version !== version) return { kind: 'stale' };
      if (change.after.length > MAX_BLOCK_LENGTH) return { kind: 'impossible', why: 'edit-text' };
      changes.push({ block, change: changeBetween(block.text, change.after) });
    }
    const added = taken.tags
      ? await withFreeIds(services, rows.db, state, preview.tags, entities, given.hasOwnIds)
      : [];
    const tags = [...state.tags, ...added];
    await saveTags(rows, placeOf(services, state), state.tags, tags);
    await writeTexts({ services, rows, state: { ...state, tags } }, changes, { sameWords: false });
    return { kind: 'done' };
  });
}

async function withFreeIds(
  { projectId, makeId }: Services,
  db: Parameters<typeof areTaken>[0],
  state: ArticleState,
  tags: readonly Tag[],
  entities: ReadonlyMap<string, string>,
  hasOwnIds: boolean,
): Promise<Tag[]> {
  const ids = tags.map(({ id }) => id);
  const known = new Set([...state.entities.map(({ id }) => id), ...entities.values()]);
  const here = new Set(state.tags.map(({ id }) => id));
  const isFree = hasOwnIds && ids.every((id) => ID_PATTERN.test(id)) && !(await areTaken(db, projectId, ids));
  const made = new Map<string, string>();
  const rename = (id: string) => {
    if (isFree || here.has(id)) return id;
    const own = made.get(id) ?? makeId();
    made.set(id, own);
    return own;
  };
  // A group of one is no group: the others may not have come along.
  const twins = Map.groupBy([...state.tags, ...tags], ({ twinId }) => twinId);
  return tags.map((tag) => {
    const entityId = tag.entityId && (entities.get(tag.entityId) ?? tag.entityId);
    const isTwin = tag.twinId !== null && (twins.get(tag.twinId)?.length ?? 0) > 1;
    return {
      ...tag,
      id: rename(tag.id),
      parentId: tag.parentId && rename(tag.parentId),
      twinId: isTwin && tag.twinId !== null ? (hasOwnIds ? tag.twinId : rename(`twin ${tag.twinId}`)) : null,
      entityId: entityId && known.has(entityId) ? entityId : null,
    };
  });
}

async function addText(services: Services, asked: Asked, { text, rows }: TextToAdd): Promise<Done | Refusal> {
  const ids = new Map(text.blocks.map(({ id }) => [id, services.makeId()]));
  const blocks = text.blocks.map((block) => ({ ...block, id: ids.get(block.id) as string }));
  const paired = rows.map(({ source, target }) => ({
    source,
    target: target.flatMap((id) => ids.get(id) ?? []),
  }));
  return addTranslation(services, asked, { ...text, id: services.makeId(), blocks, raw: null }, paired);
}

/** The article of this desk that a file is about, by its id; null where it is none of ours. */
export function articleNamedBy({
  document,
  hasOwnIds,
}: DocumentToImport): ArticleDocument['articleId'] | null {
  return hasOwnIds && ID_PATTERN.test(document.articleId) ? document.articleId : null;
}
