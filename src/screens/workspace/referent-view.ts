import { meaningOfDate } from '../../annotation/iso-date.ts';
import { renderingsToOffer } from '../../annotation/ledger/check-rendering.ts';
import { allowedIn, type Entity, formsIn, nameFor } from '../../annotation/ledger/entity.ts';
import { proposeReferents, searchReferents } from '../../annotation/ledger/find-referents.ts';
import type { Tag } from '../../annotation/tag.ts';
import { anchorOf, wordingOf } from '../../annotation/tagging.ts';
import { twinsOf } from '../../annotation/twins.ts';
import { ledgerOf } from '../../workflow/ledger-of.ts';
import { isRenderingProblem } from '../../workflow/rendering-problems.ts';
import type { Pairing } from './workspace.ts';

/** How many referents the panel offers at once. */
const MAX_PROPOSED = 5;
const MAX_FOUND = 12;
/** How many allowed renderings are offered in the place of one that is not. */
const MAX_OFFERED = 4;

/** What the panel shows of whom the tag in hand means; null for tags that mean nobody, such as notes. */
export function referentView(pairing: Pairing, tag: Tag, typed: string | null) {
  if (tag.layer !== 'entity' && tag.layer !== 'quote') return null;
  const { state, source, target } = pairing;
  const ledger = ledgerOf(state);
  const entity = ledger.find(tag.entityId);
  const langs = [source.lang, target.lang];
  const lang = langOf(pairing, tag);
  const isSame = (each: Tag) =>
    each.layer === 'entity' && each.decision === 'accepted' && ledger.find(each.entityId) === entity;
  return {
    isSpeaker: tag.layer === 'quote',
    referent: entity && {
      ...choiceOf(entity, langs),
      names: langs.map((each) => ({ lang: each, words: formsIn(entity, each)[0] ?? null })),
      allowed: allowedIn(entity, target.lang) ?? [],
      allowedLang: target.lang,
      wikidata: entity.wikidata,
      note: entity.note,
      mentions: state.tags.filter(isSame).length,
    },
    problem: isRenderingProblem(state, tag)
      ? {
          words: wordingOf(tag),
          offers: entity ? renderingsToOffer(entity, wordingOf(tag), lang).slice(0, MAX_OFFERED) : [],
        }
      : null,
    typed: typed ?? '',
    choices: choicesFor(pairing, tag, typed).map((each) => choiceOf(each, langs)),
    canTagOthers: tag.layer === 'entity',
    lang,
  };
}

/** What the panel shows of a date's meaning; null for a tag that is no date. */
export function dateView(pairing: Pairing, tag: Tag) {
  const { date } = pairing.state.article.metadata;
  const meaning = meaningOfDate(tag, langOf(pairing, tag), date);
  return meaning && { ...meaning, articleDate: date?.slice(0, 10) ?? null };
}

/** The referents that are found by what was typed; without that the likely ones, but for the one it has. */
function choicesFor(pairing: Pairing, tag: Tag, typed: string | null): readonly Entity[] {
  const { entities, find } = ledgerOf(pairing.state);
  const own = find(tag.entityId);
  const others = entities.filter((each) => each !== own);
  if (typed) return searchReferents(others, typed).slice(0, MAX_FOUND);
  if (own !== null) return [];
  const wordings = [tag, ...twinsOf(pairing.state.tags, tag)].flatMap((each) => {
    const words =
      each.layer === 'quote' ? (anchorOf(each, 'speaker')?.fragments[0]?.quote ?? '') : wordingOf(each);
    return words === '' ? [] : [{ words, lang: langOf(pairing, each) }];
  });
  return proposeReferents(others, wordings, tag.layer === 'entity' ? tag.label : null, MAX_PROPOSED);
}

function choiceOf(entity: Entity, langs: readonly string[]) {
  const [first = '', second = ''] = langs;
  const name = nameFor(entity, langs);
  const other = formsIn(entity, second)[0] ?? null;
  return {
    id: entity.id,
    label: entity.label,
    name,
    lang: formsIn(entity, first)[0] === name ? first : second,
    other: other === name ? null : other,
    otherLang: second,
  };
}

function langOf({ state }: Pairing, { textId }: Tag): string {
  return state.texts.find(({ id }) => id === textId)?.lang ?? 'und';
}
