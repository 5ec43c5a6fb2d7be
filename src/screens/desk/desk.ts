import type { Kysely } from 'kysely';
import { listPeople } from '../../account/store.ts';
import { articleTitle } from '../../article/article.ts';
import { listArticles } from '../../article/store.ts';
import type { Schema } from '../../database/schema.ts';
import { listHeads } from '../../history/changes-since.ts';
import type { ArticleReader } from '../../workflow/article-reader.ts';
import { type ArticleState, sourceText } from '../../workflow/article-state.ts';

/** One article as the desk lists it. Shares are 0 … 1. */
export interface DeskArticle {
  readonly id: string;
  readonly title: string | null;
  readonly lang: string;
  readonly publisher: string | null;
  readonly translations: readonly DeskTranslation[];
  readonly owner: string;
  /** ISO 8601. */
  readonly changedAt: string;
  readonly changedBy: string;
  readonly searchable: string;
}

export interface DeskTranslation {
  readonly textId: string;
  readonly lang: string;
  readonly kind: 'human' | 'machine';
  /** Rows that a person has confirmed. */
  readonly paired: number;
  /** Source blocks that have a counterpart, or are left out on purpose. */
  readonly translated: number;
  /** Entity and quote tags of the source that have a twin here. */
  readonly tagged: number;
  readonly rows: number;
}

/** Every article of the desk, the one that changed last first. */
export async function deskArticles(
  db: Kysely<Schema>,
  projectId: string,
  articles: ArticleReader,
): Promise<DeskArticle[]> {
  const people = new Map((await listPeople(db, projectId)).map(({ id, name }) => [id, name]));
  const heads = await listHeads(db, projectId);
  const found: DeskArticle[] = [];
  for (const article of await listArticles(db, projectId)) {
    const state = (await articles.read(article.id))?.state;
    if (!state) continue;
    const head = heads.get(article.id);
    const source = sourceText(state);
    const blocks = state.blocks.filter(({ textId }) => textId === source.id);
    const title = articleTitle(state.article, blocks);
    const { publisher, author } = article.metadata;
    found.push({
      id: article.id,
      title,
      lang: source.lang,
      publisher,
      translations: translationsOf(state),
      owner: people.get(article.createdBy) ?? '',
      changedAt: head?.changed_at ?? article.createdAt,
      changedBy: people.get(head?.changed_by ?? '') ?? '',
      searchable: [title, publisher, author].join(' ').toLocaleLowerCase(source.lang),
    });
  }
  return found.sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}

function translationsOf(state: ArticleState): DeskTranslation[] {
  return state.alignments.map((alignment) => {
    const text = state.texts.find(({ id }) => id === alignment.targetTextId);
    const { beads } = alignment;
    const withSource = beads.filter(({ source }) => source.length > 0);
    const sourceTags = state.tags.filter(
      ({ textId, layer, decision }) =>
        decision === 'accepted' &&
        textId === alignment.sourceTextId &&
        (layer === 'entity' || layer === 'quote'),
    );
    const twins = new Set(
      state.tags.filter(({ textId }) => textId === alignment.targetTextId).map(({ twinId }) => twinId),
    );
    return {
      textId: alignment.targetTextId,
      lang: text?.lang ?? 'und',
      kind: text?.provenance.kind ?? 'human',
      paired: share(beads.filter(({ status }) => status === 'confirmed').length, beads.length),
      translated: share(
        withSource.filter(({ target, emptyReason }) => target.length > 0 || emptyReason !== null).length,
        withSource.length,
      ),
      tagged: share(
        sourceTags.filter(({ twinId }) => twinId !== null && twins.has(twinId)).length,
        sourceTags.length,
      ),
      rows: beads.length,
    };
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
