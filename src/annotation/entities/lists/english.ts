import { countryNames, zoneCityNames } from '../intl-places.ts';
import type { LexiconSource } from '../lexicon.ts';
import { crudeStem } from '../stem.ts';
import {
  commonWordsEn,
  organisationHeadsEn,
  originWordsEn,
  personVerbsEn,
  placeHeadsEn,
  rolesEn,
} from './en-heads.ts';
import { femaleFirstNamesEn, maleFirstNamesEn, surnamesEn } from './en-names.ts';
import { clubsEn, companiesEn, mediaEn, movementsEn, stateBodiesEn } from './en-organisations.ts';
import { citiesEn, naturalPlacesEn, regionsEn } from './en-places.ts';
import { byComma, bySpace } from './split.ts';

/** What is known of names in English and of the words beside them. */
export function englishLexicon(): LexiconSource {
  const fold = (word: string) =>
    word
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replaceAll('’', "'");
  return {
    lang: 'en',
    names: {
      maleName: bySpace(maleFirstNamesEn),
      femaleName: bySpace(femaleFirstNamesEn),
      surname: bySpace(surnamesEn),
      city: [...byComma(citiesEn), ...zoneCityNames('en')],
      region: byComma(regionsEn),
      country: countryNames('en'),
      nature: byComma(naturalPlacesEn),
      stateBody: byComma(stateBodiesEn),
      movement: byComma(movementsEn),
      company: byComma(companiesEn),
      media: byComma(mediaEn),
      club: byComma(clubsEn),
      common: bySpace(commonWordsEn),
    },
    words: {
      role: bySpace(rolesEn),
      personVerb: bySpace(personVerbsEn),
      organisationHead: bySpace(organisationHeadsEn),
      placeHead: bySpace(placeHeadsEn),
      origin: bySpace(originWordsEn),
    },
    fold,
    stem: (folded) => crudeStem(folded, 'en'),
    forms: (name) => [fold(name)],
    byEnding: () => 0,
  };
}
