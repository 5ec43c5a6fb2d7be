import { baseLanguage } from '../../text/languages.ts';
import { type Span, spansOverlap } from '../../text/span.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events/find-events.ts';
import { findByRules } from './find-by-rules.ts';
import type { FoundEntity } from './found-entity.ts';
import { lexiconOf } from './lists/by-language.ts';
import { modelOf } from './models.ts';
import { tagNames } from './tagger/tag-names.ts';
import { tokenise } from './tokens.ts';
import { readWords } from './word-facts.ts';

/**
 * The people, places, organisations, dates and events that a text names, in order and without overlaps. `lang` is BCP
 * 47; a text may hold several blocks parted by line breaks. Linear in the length of the text. A language that is not
 * known gets no answer.
 */
export function findEntities(text: string, lang: string): readonly FoundEntity[] {
  const language = baseLanguage(lang);
  const dates = findDates(text, language);
  // A date is surer than a name (Август), a name surer than an event.
  return merge([dates, findNames(text, language), findEvents(text, language)]);
}

function findNames(text: string, language: string): readonly FoundEntity[] {
  const lexicon = lexiconOf(language);
  if (lexicon === null) return [];
  const read = readWords(tokenise(text, language), lexicon);
  const model = modelOf(language);
  return model === null ? findByRules(read) : tagNames(read, model);
}

/** What lists of spans in order hold together; where two overlap, the one of the earlier list stays. */
function merge(lists: readonly (readonly FoundEntity[])[]): readonly FoundEntity[] {
  let kept: readonly FoundEntity[] = [];
  for (const list of lists) kept = kept.concat(withoutOverlaps(list, kept)).sort(byPlace);
  return kept;
}

function withoutOverlaps(spans: readonly FoundEntity[], kept: readonly Span[]): readonly FoundEntity[] {
  let at = 0;
  return spans.filter((span) => {
    while ((kept[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const nearest = kept[at];
    return nearest === undefined || !spansOverlap(nearest, span);
  });
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start;
}
