import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  keysOfBlocks,
  recaller,
  rememberedOf,
  type SiteDecision,
  type SiteMark,
  siteOf,
} from '../../src/article/site-memory.ts';

const running: string =
  'Власти города рассказали, что ремонт моста начнётся в понедельник и продлится не меньше восьми месяцев, а движение пустят в объезд.';

/** The keys of a block that stands before, within or after two paragraphs of running text. */
function keys(text: string, place: 'before' | 'within' | 'after' = 'within') {
  const own = { kind: 'paragraph', text, isFurniture: false } as const;
  const around = { kind: 'paragraph', text: running, isFurniture: false } as const;
  const at = { before: 0, within: 1, after: 2 }[place];
  const found = keysOfBlocks([around, around].toSpliced(at, 0, own))[at];
  if (!found) throw new RangeError('no keys');
  return found;
}

let marked = 0;
function mark(
  text: string,
  decision: SiteDecision,
  articleId: string,
  place?: 'before' | 'within' | 'after',
): SiteMark {
  const at = String(++marked).padStart(5, '0');
  return { id: at, site: 'example.org', articleId, decision, ...keys(text, place), sample: text, at };
}

function forgetting(what: Pick<SiteMark, 'text' | 'shape'>): SiteMark {
  const at = String(++marked).padStart(5, '0');
  return { id: at, site: 'example.org', articleId: null, decision: 'forgotten', sample: '', at, ...what };
}

describe('the very words', () => {
  test('are recalled after one click, whatever their case and punctuation', () => {
    const recall = recaller([mark('Подпишитесь на наш канал!', 'junk', 'a')]);
    expect(recall(keys('ПОДПИШИТЕСЬ на наш канал'))).toEqual({ decision: 'junk', by: 'text', articles: 1 });
  });

  test('are all that one wrong click reaches', () => {
    const recall = recaller([
      mark('Песков: «Мы этого не обсуждали».', 'junk', 'a'),
      mark(running, 'junk', 'a'),
    ]);
    expect(recall(keys('Песков: «Встреча пройдёт в мае».'))).toBeNull();
    expect(recall(keys(`${running} Так решил совет.`))).toBeNull();
  });

  test('follow the last decision', () => {
    const recall = recaller([
      mark('Реклама', 'junk', 'a'),
      mark('Реклама', 'junk', 'b'),
      mark('Реклама', 'article', 'c'),
    ]);
    expect(recall(keys('Реклама'))).toEqual({ decision: 'article', by: 'text', articles: 1 });
  });
});

describe('what blocks have in common', () => {
  const alike = (first: string, second: string, place?: 'before' | 'within' | 'after') => [
    mark(first, 'junk', 'a', place),
    mark(second, 'junk', 'b', place),
  ];

  test('is recalled by a label that was marked in two articles', () => {
    const recall = recaller(alike('Читайте также: Погода в мае', 'Читайте также: Цены на хлеб'));
    expect(recall(keys('Читайте также: Новый мост'))).toEqual({ decision: 'junk', by: 'shape', articles: 2 });
  });

  test('is not recalled by two clicks in the same article', () => {
    const recall = recaller([mark('Фото: А. Иванов', 'junk', 'a'), mark('Фото: Б. Петров', 'junk', 'a')]);
    expect(recall(keys('Фото: В. Сидоров'))).toBeNull();
  });

  test('is recalled by the same words around other figures', () => {
    const recall = recaller(alike('Просмотров 1 204', 'Просмотров 3 950'));
    expect(recall(keys('Просмотров 7 001'))?.decision).toBe('junk');
  });

  test('is recalled by a beginning outside the running text, and nowhere inside', () => {
    const recall = recaller(
      alike('Больше новостей города читайте в канале', 'Больше новостей города читайте у нас', 'after'),
    );
    expect(recall(keys('Больше новостей города читайте завтра', 'after'))?.decision).toBe('junk');
    expect(recall(keys('Больше новостей города читайте завтра', 'within'))).toBeNull();
  });

  test('says nothing any more once somebody has said the opposite of one of them', () => {
    const marks = alike('Главное: первое', 'Главное: второе');
    const recall = recaller([...marks, mark('Главное: третье', 'article', 'c')]);
    expect(recall(keys('Главное: четвёртое'))).toBeNull();
    expect(recall(keys('Главное: первое'))?.decision).toBe('junk');
  });

  test('is never recalled for a title or for a long paragraph', () => {
    const [title] = keysOfBlocks([{ kind: 'title', text: 'Главное: мост', isFurniture: false }]);
    expect([title?.shape, keys(`Главное: ${running}${running}${running}`).shape]).toEqual([null, null]);
  });
});

describe('what is forgotten', () => {
  test('is recalled no more, neither by its words nor by its shape', () => {
    const marks = [mark('Читайте также: А', 'junk', 'a'), mark('Читайте также: Б', 'junk', 'b')];
    const [first] = marks;
    const recall = recaller([...marks, forgetting({ text: first?.text ?? '', shape: null })]);
    expect([recall(keys('Читайте также: А')), recall(keys('Читайте также: В'))]).toEqual([null, null]);
    expect(recall(keys('Читайте также: Б'))?.by).toBe('text');
  });

  test('may be a shape alone: what was said of the very words stays', () => {
    const marks = [mark('Читайте также: А', 'junk', 'a'), mark('Читайте также: Б', 'junk', 'b')];
    const recall = recaller([...marks, forgetting({ text: null, shape: keys('Читайте также: В').shape })]);
    expect(recall(keys('Читайте также: В'))).toBeNull();
    expect(recall(keys('Читайте также: А'))?.decision).toBe('junk');
  });

  test('can be said anew', () => {
    const first = mark('Реклама', 'junk', 'a');
    const recall = recaller([
      first,
      forgetting({ text: first.text, shape: null }),
      mark('Реклама', 'junk', 'b'),
    ]);
    expect(recall(keys('Реклама'))).toEqual({ decision: 'junk', by: 'text', articles: 1 });
  });

  test('is everything, once everything on the list is forgotten, whatever was said before', () => {
    const texts = ['Читайте также: А', 'Читайте также: Б', 'Фото: В', 'Реклама'];
    const said = fc.record({
      text: fc.constantFrom(...texts),
      decision: fc.constantFrom<SiteDecision>('junk', 'article'),
      articleId: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(said), (all) => {
        const marks = all.map(({ text, decision, articleId }) => mark(text, decision, articleId));
        for (const { decision, text, shape, sample } of rememberedOf(marks)) {
          if (text !== null) expect(recaller(marks)(keys(sample))?.decision).toBe(decision);
          else expect(shape).not.toBeNull();
        }
        const forgotten = rememberedOf(marks).map(({ text, shape }) => forgetting({ text, shape }));
        expect(rememberedOf([...marks, ...forgotten])).toEqual([]);
      }),
    );
  });
});

describe('a site', () => {
  test('is the host of an article’s address, else its publisher, else not known', () => {
    const publisher = 'The Daily';
    expect(siteOf({ address: 'https://www.example.org/a/b', publisher })).toBe('example.org');
    expect(siteOf({ address: 'not yet', publisher })).toBe('the daily');
    expect(siteOf({ address: null, publisher: null })).toBeNull();
  });

  test('is a folder where many share a host', () => {
    expect(siteOf({ address: 'https://t.me/city_news/17', publisher: null })).toBe('t.me/city_news');
  });
});
