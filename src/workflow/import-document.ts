import { type Bead, newBead } from '../alignment/bead.ts';
import { hashOfBead } from '../alignment/stale.ts';
import { insertAlignment } from '../alignment/store.ts';
import { dismissalId } from '../annotation/dismissals/dismissal.ts';
import { insertEntity, listEntities } from '../annotation/ledger/store.ts';
import { saveTags } from '../annotation/store.ts';
import { saveSentenceCorrections } from '../article/sentence-store.ts';
import { insertArticle, updateBlock } from '../article/store.ts';
import { keysBetween } from '../database/order-key.ts';
import type {
  ArticleBead,
  ArticleDocument,
  ArticleEntity,
  ArticleText,
} from '../exchange/article-document.ts';
import { idsOf, withIds } from '../exchange/with-ids.ts';
import { PROJECT_STREAM } from '../project/project.ts';
import { ID_PATTERN } from '../text/ids.ts';
import { saveNewText } from './import-article.ts';
import { areTaken } from './import-document/ids-store.ts';
import { saveDecisions } from './import-document/save-decisions.ts';
import type { Done } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** A document that a file holds, and whether its ids are those of an article that was exported once. */
export interface DocumentToImport {
  readonly document: ArticleDocument;
  readonly hasOwnIds: boolean;
}

/**
 * Saves a document that was read from a file as a new article, as one operation; what its tags refer to comes into the
 * ledger first. Ids are kept where all of them are free here, so that links to them hold; else all are made anew.
 * Gives the article's id.
 */
export async function importDocument(
  services: Services,
  asked: Omit<Asked, 'articleId'>,
  { document: given, hasOwnIds }: DocumentToImport,
): Promise<string> {
  const rename = await renaming(services, given, hasOwnIds);
  const ledger = await addToLedger(services, asked, given.entities);
  const document = withIds(given, rename, (id) => ledger.get(id) ?? id);
  const { articleId, metadata, texts, pairings, tags } = document;
  const title = metadata.title ?? texts[0]?.blocks.find(({ kind }) => kind === 'title')?.text ?? '';
  const request = articleOperation(services, { ...asked, articleId }, 'import-article', { title });
  const place = { projectId: services.projectId, articleId };
  await services.history.perform<Done>(request, async (rows) => {
    await insertArticle(rows, services.projectId, {
      id: articleId,
      metadata,
      state: 'active',
      createdBy: asked.actorId,
      createdAt: services.clock(),
    });
    for (const text of texts) {
      await saveNewText(services, rows, articleId, text.role, { ...text, raw: null });
      for (const { id, draft } of text.blocks) {
        if (draft !== null) await updateBlock(rows, services.projectId, id, { draft });
      }
    }
    const words = new Map(texts.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text])));
    const sourceTextId = (texts[0] as ArticleText).id;
    for (const { id, targetTextId, beads } of pairings) {
      await insertAlignment(rows, services.projectId, articleId, {
        id,
        sourceTextId,
        targetTextId,
        beads: asBeads(beads, (unit) => words.get(unit) ?? ''),
      });
    }
    await saveTags(rows, place, [], [...tags, ...document.setTags]);
    const corrections = texts.flatMap(({ blocks }) =>
      blocks.flatMap(({ id, sentences }) =>
        sentences.map((each) => ({ ...each, id: services.makeId(), blockId: id, version: 0 })),
      ),
    );
    await saveSentenceCorrections(rows, place, [], corrections);
    await saveDecisions(rows, { ...place, actorId: asked.actorId }, document);
    return { kind: 'done' };
  });
  return articleId;
}

/** Gives every id of the file the one it has here. */
async function renaming(
  { database, projectId, makeId }: Services,
  document: ArticleDocument,
  hasOwnIds: boolean,
): Promise<(id: string) => string> {
  const ids = idsOf(document);
  const isKept =
    hasOwnIds &&
    ids.every((id) => ID_PATTERN.test(id)) &&
    !(await areTaken(database.read, projectId, [...ids, ...document.dismissals.map(dismissalId)]));
  if (isKept) return (id) => id;
  const made = new Map<string, string>();
  return (id) => {
    const own = made.get(id) ?? makeId();
    made.set(id, own);
    return own;
  };
}

/**
 * Adds what the ledger does not have yet. An entity that has another name here under the same id is another thing: it
 * gets a new id, and what the ledger says stays as it is. Gives the ids by those of the file.
 */
export async function addToLedger(
  services: Services,
  asked: Omit<Asked, 'articleId'>,
  entities: readonly ArticleEntity[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  if (entities.length === 0) return ids;
  const request = {
    ...articleOperation(services, { ...asked, articleId: PROJECT_STREAM }, 'add-to-ledger'),
    id: `${asked.operationId}-ledger`,
  };
  const known = new Map(
    (await listEntities(services.database.read, services.projectId)).map((each) => [each.id, each]),
  );
  const added: ArticleEntity[] = [];
  for (const entity of entities) {
    const here = known.get(entity.id);
    if (here && isSame(here, entity)) continue;
    const id = here || !ID_PATTERN.test(entity.id) ? services.makeId() : entity.id;
    ids.set(entity.id, id);
    added.push({ ...entity, id });
  }
  if (added.length === 0) return ids;
  await services.history.perform<Done>(request, async (rows) => {
    for (const entity of added)
      await insertEntity(rows, services.projectId, { ...entity, successorId: null });
    return { kind: 'done' };
  });
  return ids;
}

/** The same thing has one name at least that is the same in some language. */
const isSame = (a: Pick<ArticleEntity, 'names'>, b: ArticleEntity) =>
  Object.entries(b.names).some(([lang, name]) => a.names[lang] === name);

function asBeads(beads: readonly ArticleBead[], textOf: (unit: string) => string): Bead[] {
  const keys = keysBetween(null, null, beads.length);
  return beads.map((each, at) => {
    const bead = newBead({ ...each, orderKey: keys[at] as string });
    // A file that only says that somebody confirmed the row has seen it as it stands there.
    const isSeenNow = bead.status === 'confirmed' && bead.seenHash === null;
    return isSeenNow ? { ...bead, seenHash: hashOfBead(bead, textOf) } : bead;
  });
}
