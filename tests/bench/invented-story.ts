import type {
  Story,
  StoryBlock,
  StoryBlockTags,
  StoryPairing,
  StorySpan,
} from '../../src/exchange/story-files.ts';

/** Of every so many paragraphs one carries tags: a person, a place and a quote on both sides. */
const TAGGED_EVERY = 4;
/** Words in a paragraph: about what news agencies write, 300 to 500 characters. */
const WORDS = { least: 45, most: 70 } as const;
const SENTENCE = { least: 8, most: 18 } as const;

/** Invented words, so that no text of anybody is in here; as long as words of news are. */
const vocabulary = {
  ru: {
    words:
      'вербол страноза мигрельский подоствия кларетный и в на с о по зундамент оровелить тикания промерго пленурный ' +
      'взагрев сомвенция ульторный коварение меж для что не как из за тремолить резоставка глобурный нестиваль ' +
      'обзартие кельмарский дотрещины финабельный уговарень свистократия маловедный перестожный вантуральный долг',
    people: ['Орвен Талмирский', 'Велга Сторожина', 'Мартис Ульбеков', 'Лиана Гретонская'],
    places: ['Верхний Сольм', 'Кардавия', 'Новомерль', 'Устрея'],
    said: 'заявил',
    open: '«',
    close: '»',
  },
  en: {
    words:
      'verbol stranose migrelian underost claretine and in on with about by zundament orovel ticany promergo plenural ' +
      'upgrave somvention ultoric covarance among for that not as from behind tremolate resettage globural nestival ' +
      'obsarty kelmarine crevicate finabel agreeval whistocracy lowvedge overstone vantural debt the of to a is was',
    people: ['Orven Talmirsky', 'Velga Storozhina', 'Martis Ulbekov', 'Liana Greton'],
    places: ['Upper Solm', 'Cardavia', 'Novomerl', 'Ustreya'],
    said: 'said',
    open: '“',
    close: '”',
  },
} as const;
type Lang = keyof typeof vocabulary;

/**
 * An article of so many paragraphs in Russian with its English translation, paired one to one; every fourth pair is
 * tagged on both sides. The same for the same number, every time.
 */
export function inventedStory(pairs: number): Story {
  const random = countingRandom(pairs);
  const texts = (['ru', 'en'] as const).map((lang) => {
    const paragraphs = Array.from({ length: pairs }, (_, i) => paragraph(lang, i + 1, random));
    return {
      lang,
      role: lang === 'ru' ? ('source' as const) : ('translation' as const),
      fileName: `invented.${lang}.txt`,
      bytes: Buffer.from(paragraphs.map(({ block }) => block.text).join('\n')),
      blocks: paragraphs.map(({ block }) => block),
      tags: paragraphs.flatMap(({ tags }) => tags ?? []),
    };
  });
  return {
    title: `${pairs} pairs`,
    metadata: { publisher: null, author: null, address: null, date: null, rights: null, translator: {} },
    texts,
    pairings: [pairingOf(pairs)],
    entities: [...vocabulary.ru.people, ...vocabulary.ru.places].map((name, i) => ({
      id: `invented-${i}`,
      label: i < vocabulary.ru.people.length ? 'PER' : 'LOC',
      names: { ru: name, en: [...vocabulary.en.people, ...vocabulary.en.places][i] as string },
    })),
  };
}

function paragraph(
  lang: Lang,
  n: number,
  random: Random,
): { readonly block: StoryBlock; readonly tags: StoryBlockTags | null } {
  const isTagged = n % TAGGED_EVERY === 0;
  const { people, places, said, open, close } = vocabulary[lang];
  const which = (n / TAGGED_EVERY) % people.length;
  const [person, place] = [people[which] as string, places[which] as string];
  const quoted = sentence(lang, random);
  const speech = isTagged ? `${open}${quoted.slice(0, -1)}${close}, ${said} ${person} (${place}). ` : '';
  const text = speech + sentences(lang, random);
  const block = { n, kind: n === 1 ? 'title' : 'paragraph', lang, boilerplate: null, text } as const;
  if (!isTagged) return { block, tags: null };
  const span = (words: string): StorySpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const tags: StoryBlockTags = {
    n,
    entities: [
      { id: `${lang}-person-${n}`, label: 'PER', entity: `invented-${which}`, ...span(person) },
      { id: `${lang}-place-${n}`, label: 'LOC', entity: `invented-${people.length + which}`, ...span(place) },
    ],
    quotes: [
      {
        id: `${lang}-quote-${n}`,
        kind: 'direct',
        content: [span(quoted.slice(0, -1))],
        cue: span(said),
        speaker: span(person),
        entity: `invented-${which}`,
      },
    ],
    attributions: [],
  };
  return { block, tags };
}

function pairingOf(pairs: number): StoryPairing {
  const all = Array.from({ length: pairs }, (_, i) => i + 1);
  const tagged = all.filter((n) => n % TAGGED_EVERY === 0);
  return {
    source: 'ru',
    target: 'en',
    beads: all.map((n) => ({ source: [n], target: [n] })),
    twins: tagged.flatMap((n) =>
      ['person', 'place', 'quote'].map((what) => ({
        source: [`ru-${what}-${n}`],
        target: [`en-${what}-${n}`],
      })),
    ),
  };
}

function sentences(lang: Lang, random: Random): string {
  const wanted = between(WORDS, random);
  const parts: string[] = [];
  for (let words = 0; words < wanted; ) {
    const next = sentence(lang, random);
    words += next.split(' ').length;
    parts.push(next);
  }
  return parts.join(' ');
}

function sentence(lang: Lang, random: Random): string {
  const words = vocabulary[lang].words.split(' ');
  const chosen = Array.from(
    { length: between(SENTENCE, random) },
    () => words[Math.floor(random() * words.length)] as string,
  );
  const joined = chosen.join(' ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

function between({ least, most }: { readonly least: number; readonly most: number }, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Numbers from 0 up to 1, the same for the same seed. */
type Random = () => number;

/** A linear congruential generator (Numerical Recipes, 2nd edition, section 7.1). */
function countingRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
