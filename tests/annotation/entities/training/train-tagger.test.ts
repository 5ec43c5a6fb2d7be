import { describe, expect, test } from '@jest/globals';
import { lexiconOf } from '../../../../src/annotation/entities/lists/by-language.ts';
import { readModel } from '../../../../src/annotation/entities/tagger/model.ts';
import { tagNames } from '../../../../src/annotation/entities/tagger/tag-names.ts';
import { tokenise } from '../../../../src/annotation/entities/tokens.ts';
import { readMarkedTexts } from '../../../../src/annotation/entities/training/marked-text.ts';
import { trainTagger } from '../../../../src/annotation/entities/training/train-tagger.ts';
import { readWords } from '../../../../src/annotation/entities/word-facts.ts';

const texts = readMarkedTexts(`
Пекарь [PER Анна Лисова] живёт в [LOC Туле].

В [LOC Перми] учитель [PER Пётр Жердев] основал кружок.

Вчера [ORG Минтранс] ответил: «Мост откроют».
Пекарь [PER Олег Гречкин] рад.
`);

test('names in square brackets become spans of the text without them', () => {
  expect(texts[1]).toEqual({
    text: 'В Перми учитель Пётр Жердев основал кружок.',
    entities: [
      { label: 'LOC', start: 2, end: 7 },
      { label: 'PER', start: 16, end: 27 },
    ],
  });
});

describe('a trained tagger', () => {
  const lexicon = lexiconOf('ru');
  if (lexicon === null) throw new RangeError('Russian is known');
  const bytes = trainTagger(texts, lexicon, 'ru');

  test('tags what it was taught, and the like', () => {
    const model = readModel(bytes);
    const read = (text: string) => readWords(tokenise(text, 'ru'), lexicon);
    for (const { text, entities } of texts) {
      expect(tagNames(read(text), model).map(({ start, end, label }) => ({ start, end, label }))).toEqual(
        entities,
      );
    }
    const unseen = 'Пекарь Мария Соснова живёт в Пензе.';
    expect(tagNames(read(unseen), model).map(({ start, end }) => unseen.slice(start, end))).toEqual([
      'Мария Соснова',
      'Пензе',
    ]);
  });

  test('is the same when it is trained again', () => {
    expect(trainTagger(texts, lexicon, 'ru')).toEqual(bytes);
  });

  test('holds no words', () => {
    expect(Buffer.from(bytes).includes(Buffer.from('Лисова'))).toBe(false);
  });

  test('is refused when its file is cut off or is another one', () => {
    expect(() => readModel(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => readModel(new Uint8Array(3))).toThrow(RangeError);
  });
});
