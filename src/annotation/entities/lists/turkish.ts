import { countryNames, zoneCityNames } from '../intl-places.ts';
import type { LexiconSource } from '../lexicon.ts';
import { byComma, bySpace } from './split.ts';
import {
  commonWordsTr,
  companiesTr,
  femaleFirstNamesTr,
  maleFirstNamesTr,
  mediaTr,
  movementsTr,
  organisationHeadsTr,
  organisationsTr,
  originWordsTr,
  placeHeadsTr,
  placesTr,
  regionsTr,
  rolesTr,
  surnamesTr,
} from './tr-names.ts';

/** What is known of names in Turkish; their endings stand behind an apostrophe and are no part of the name. */
export function turkishLexicon(): LexiconSource {
  const fold = (word: string) => word.toLocaleLowerCase('tr');
  return {
    lang: 'tr',
    names: {
      maleName: bySpace(maleFirstNamesTr),
      femaleName: bySpace(femaleFirstNamesTr),
      surname: bySpace(surnamesTr),
      city: [...byComma(placesTr), ...zoneCityNames('tr')],
      region: byComma(regionsTr),
      country: countryNames('tr'),
      stateBody: byComma(organisationsTr),
      movement: byComma(movementsTr),
      company: byComma(companiesTr),
      media: byComma(mediaTr),
      common: bySpace(commonWordsTr),
    },
    words: {
      role: bySpace(rolesTr),
      organisationHead: bySpace(organisationHeadsTr),
      placeHead: bySpace(placeHeadsTr),
      origin: bySpace(originWordsTr),
    },
    fold,
    // Endings of names follow an apostrophe, and the tokeniser parts them there.
    stem: (folded) => folded,
    forms: (name) => [fold(name)],
    byEnding: () => 0,
  };
}
