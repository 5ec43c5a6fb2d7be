/**
 * Beginnings of long words that news of a language is full of, in lower case, keyed by language: cut inside one of
 * these, neither part is a word. Lists of our own.
 */
export const longWordStems: Readonly<Record<string, readonly string[]>> = {
  ru: stems(`
    росси россий украин президент правительств министр министерств америк белорус государств переговор заявлени
    организаци международн экономи политик республик федераци департамент администраци территори корреспондент
    журналист парламент конференци представител руководител председател сообщени строительств производств
    предприяти расследовани законопроект`),
  uk: stems(`
    україн російськ президент міністр міністерств америк білорус держав переговор організаці міжнародн економі
    політик республік федераці департамент адміністраці територі кореспондент журналіст парламент конференці
    представник керівник повідомленн будівництв виробництв підприємств розслідуванн законопроєкт`),
  en: stems(`
    government president minister administration international parliament organisation organization
    correspondent journalist conference republic representative investigation statement`),
  tr: stems('cumhurbaşkan hükümet türkiye parlamento uluslararas cumhuriyet gazeteci milletvekil'),
  de: stems('regierung präsident parlament organisation konferenz republik journalist'),
  fr: stems('gouvernement président parlement organisation conférence république journaliste'),
};

function stems(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
