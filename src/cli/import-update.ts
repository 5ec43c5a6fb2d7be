import type { Text } from '../article/article.ts';
import { BLOCK_END, isConflict, isTouched, wordsOf } from '../article/merge/merge-versions.ts';
import { choiceIfWanted, wordsAfter } from '../article/merge/place-text.ts';
import { baseLanguage } from '../text/languages.ts';
import type { ArticleState } from '../workflow/article-state.ts';
import { textLang } from '../workflow/import-draft/draft.ts';
import { checkMetadata, statedMetadata } from '../workflow/import-draft/metadata.ts';
import { correctedText } from '../workflow/reimport-article/corrected-draft.ts';
import { countPlaces, planReimport, type ReimportPlan, reimportText } from '../workflow/reimport-article.ts';
import { type ImportWork, readOne } from './read-import.ts';

/** What `--update` and its companions say. */
export interface UpdateAsked {
  readonly articleId: string;
  /** The text to update; null for the one in the language of the file. */
  readonly textId: string | null;
  /** Whose words stand where both changed the same ones; null to leave everything as it is then. */
  readonly conflicts: 'ours' | 'theirs' | null;
  readonly isTrial: boolean;
}

/** Takes a corrected version of an article's text over from a file; false where nothing could be done. */
export async function updateFrom(work: ImportWork, file: string, asked: UpdateAsked): Promise<boolean> {
  const { services, streams, actorId } = work;
  const fail = (why: string) => {
    streams.errors.write(`diptych: ${file}: ${why}\n`);
    return false;
  };
  const state = (await services.articles.read(asked.articleId))?.state;
  if (!state) return fail(`there is no article "${asked.articleId}"`);
  const read = await readOne(work, file, work.lang, true);
  if (!read) return false;
  const lang = textLang(read.text);
  const candidates = candidatesIn(state, asked.textId, lang);
  const [text, other] = candidates;
  if (!text) return fail(`the article has no text that a person made in "${lang}"; --text names one`);
  if (other)
    return fail(
      `more than one text is in "${lang}"; --text names one: ${candidates.map(({ id }) => id).join(', ')}`,
    );
  const metadata = text.role === 'source' ? checkMetadata(statedMetadata(read.text)).metadata : null;
  const corrected = correctedText(read.text, read.bytes, metadata);
  const plan = await planReimport(services, state, text.id, corrected);
  if (!plan) return fail('the text cannot be updated');
  const conflicts = plan.merged.places.filter(isConflict);
  const kept = plan.metadata.filter((change) => change.isConflict && asked.conflicts !== 'theirs');
  const isOpen = asked.conflicts === null && (conflicts.length > 0 || kept.length > 0);
  const isDoable = !asked.isTrial && !isOpen && !plan.isSame;
  const outcome = isDoable
    ? await reimportText(
        services,
        { operationId: services.makeId(), articleId: asked.articleId, actorId, textId: text.id },
        corrected,
        {
          places: new Map(conflicts.map(({ id }) => [id, { kind: asked.conflicts ?? 'ours' }])),
          keptFields: new Set(kept.map(({ field }) => field)),
        },
        plan.digest,
      )
    : null;
  const report = { file, articleId: asked.articleId, textId: text.id, lang: text.lang };
  const line = { ...report, updated: outcome?.kind === 'done', ...reportOf(plan) };
  streams.output.write(`${JSON.stringify(line)}\n`);
  if (isOpen && !asked.isTrial) {
    return fail('both versions changed the same words; nothing was changed: --conflicts says whose stand');
  }
  if (outcome && outcome.kind !== 'done')
    return fail('somebody changed the article meanwhile; nothing was changed');
  return true;
}

function candidatesIn({ texts }: ArticleState, textId: string | null, lang: string): readonly Text[] {
  const own = texts.filter(({ provenance }) => provenance.kind === 'human');
  if (textId !== null) return own.filter(({ id }) => id === textId);
  return own.filter((text) => baseLanguage(text.lang) === baseLanguage(lang));
}

/** What a plan changes, place by place; the words of several blocks are lines. */
function reportOf(plan: ReimportPlan) {
  const lines = (words: string) => words.replaceAll(BLOCK_END, '\n');
  const { untouched, ownKept } = countPlaces(plan);
  const isShown = (place: (typeof plan.merged.places)[number]) =>
    isTouched(place) || plan.merged.moved.has(place.id);
  return {
    untouched,
    ownEditsKept: ownKept,
    changes: plan.merged.places.filter(isShown).map((place) => ({
      block: place.id,
      kind: isTouched(place) ? place.kind : 'moved',
      ...(place.ours.length > 0 && { before: lines(wordsOf(place.ours)) }),
      ...(isConflict(place) && { imported: lines(wordsOf(place.base)) }),
      ...(place.theirs.length > 0 && {
        after: lines(
          place.parts.length > 0 ? wordsAfter(place, choiceIfWanted(place)) : wordsOf(place.theirs),
        ),
      }),
    })),
    metadata: plan.metadata.map(({ field, ours, theirs, isConflict: conflict }) => ({
      field,
      before: ours,
      after: theirs,
      ...(conflict && { conflict }),
    })),
  };
}
