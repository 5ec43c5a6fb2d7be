import { frequentWords } from '../../../text/frequent-words.ts';
import { declineRussian, foldRussian } from '../decline-russian.ts';
import { countryNames, zoneCityNames } from '../intl-places.ts';
import { kinds } from '../kinds.ts';
import type { LexiconSource } from '../lexicon.ts';
import { crudeStem } from '../stem.ts';
import { femaleFirstNamesRu, maleFirstNamesRu } from './ru-first-names.ts';
import { organisationHeadsRu, originWordsRu, personVerbsRu, placeHeadsRu, rolesRu } from './ru-heads.ts';
import { moreClubsRu, moreCompaniesRu, moreMediaRu, moreStateBodiesRu } from './ru-more-organisations.ts';
import { moreCitiesRu, moreRegionsRu } from './ru-more-places.ts';
import { clubsRu, companiesRu, mediaRu, movementsRu, stateBodiesRu } from './ru-organisations.ts';
import { citiesRu, naturalPlacesRu, regionsRu } from './ru-places.ts';
import { surnamesRu } from './ru-surnames.ts';
import { byComma, bySpace } from './split.ts';

/** What is known of Russian names and of the words beside them. */
export function russianLexicon(): LexiconSource {
  return {
    lang: 'ru',
    names: {
      maleName: bySpace(maleFirstNamesRu),
      femaleName: bySpace(femaleFirstNamesRu),
      surname: bySpace(surnamesRu),
      city: [...byComma(citiesRu), ...byComma(moreCitiesRu), ...zoneCityNames('ru')],
      region: [...byComma(regionsRu), ...byComma(moreRegionsRu)],
      country: countryNames('ru'),
      nature: byComma(naturalPlacesRu),
      stateBody: [...byComma(stateBodiesRu), ...byComma(moreStateBodiesRu)],
      movement: byComma(movementsRu),
      company: [...byComma(companiesRu), ...byComma(moreCompaniesRu)],
      media: [...byComma(mediaRu), ...byComma(moreMediaRu)],
      club: [...byComma(clubsRu), ...byComma(moreClubsRu)],
      common: bySpace(frequentWords['ru-Cyrillic'] as string),
    },
    words: {
      role: bySpace(rolesRu),
      personVerb: bySpace(personVerbsRu),
      organisationHead: bySpace(organisationHeadsRu),
      placeHead: bySpace(placeHeadsRu),
      origin: bySpace(originWordsRu),
    },
    fold: foldRussian,
    stem: (folded) => crudeStem(folded, 'ru'),
    forms: (name, kind) => (kind === 'common' ? [foldRussian(name)] : declineRussian(name, kind)),
    byEnding: russianEnding,
  };
}

const PATRONYMIC = /(?:[оеё]вич|ьич|[оеё]вн|иничн|ич)(?:а|у|ем|ем|е|ы|ой|ью)?$/;
const SURNAME =
  /..(?:[оеё]в|[иы]н|[оеё]вск|[иы]нск|ск|цк|енк|ук|юк|чук|ян|янц|дзе|швили|оглы|ич|айте|ис|ас|ко)(?:а|у|ым|е|ой|ы|ых|ими|ий|ого|ому|им|ом|ая|ую|о|ем)?$/;

function russianEnding(folded: string): number {
  if (folded.length < 5) return 0;
  return (PATRONYMIC.test(folded) ? kinds.patronymic : 0) | (SURNAME.test(folded) ? kinds.surnameEnding : 0);
}
