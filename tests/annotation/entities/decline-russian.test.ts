import { describe, expect, test } from '@jest/globals';
import { declineRussian } from '../../../src/annotation/entities/decline-russian.ts';
import type { Kind } from '../../../src/annotation/entities/kinds.ts';

describe('a Russian name is known in its cases', () => {
  test.each<[string, Kind, string]>([
    ['Пётр', 'maleName', 'петра петру петром петре'],
    ['Павел', 'maleName', 'павла павлу павлом павле'],
    ['Сергей', 'maleName', 'сергея сергею сергеем сергее'],
    ['Мария', 'femaleName', 'марии марию марией'],
    ['Жердев', 'surname', 'жердева жердеву жердевым жердевой жердевых'],
    ['Толстой', 'surname', 'толстого толстому'],
    ['Москва', 'city', 'москвы москве москву москвой'],
    ['Елец', 'city', 'ельца ельцу ельце'],
    ['Казань', 'city', 'казани казанью'],
    ['Афины', 'city', 'афин афинам афинах'],
    ['Ростов-на-Дону', 'city', 'ростова-на-дону ростове-на-дону'],
    ['Генштаб', 'stateBody', 'генштаба генштабу генштабом генштабе'],
  ])('%s', (name, kind, cases) => {
    expect([...declineRussian(name, kind)]).toEqual(expect.arrayContaining(cases.split(' ')));
  });

  test('and one in Latin letters stays as it is', () => {
    expect([...declineRussian('Reuters', 'media')]).toEqual(['reuters']);
  });
});
