/**
 * What a word or a phrase is known to be, as bits of one number: a word may be several things (Владимир is a man and a
 * city). The names say whether a list holds names or words that stand near names.
 */
export const kinds = {
  maleName: 1 << 0,
  femaleName: 1 << 1,
  surname: 1 << 2,
  city: 1 << 3,
  region: 1 << 4,
  country: 1 << 5,
  nature: 1 << 6,
  stateBody: 1 << 7,
  movement: 1 << 8,
  company: 1 << 9,
  media: 1 << 10,
  club: 1 << 11,
  role: 1 << 12,
  personVerb: 1 << 13,
  organisationHead: 1 << 14,
  placeHead: 1 << 15,
  origin: 1 << 16,
  patronymic: 1 << 17,
  surnameEnding: 1 << 18,
  common: 1 << 19,
  date: 1 << 20,
} as const;

export type Kind = keyof typeof kinds;

export const personKinds = kinds.maleName | kinds.femaleName | kinds.surname;
export const placeKinds = kinds.city | kinds.region | kinds.country | kinds.nature;
export const organisationKinds = kinds.stateBody | kinds.movement | kinds.company | kinds.media | kinds.club;
