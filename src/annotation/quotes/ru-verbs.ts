import type { SpeechSort, SpeechVerb } from './rules.ts';
import { wordsOf } from './word-list.ts';

/**
 * Verbs of speech by their infinitives; `:` gives the stem of the present where the infinitive does not tell it
 * (сказать:скаж → скажет, скажут).
 */
const verbLists: Readonly<Record<SpeechSort, string>> = {
  say: `
    заявить заявлять сообщить сообщать пояснить пояснять уточнить уточнять отметить отмечать добавить добавлять
    ответить отвечать объяснить объяснять предположить предполагать подтвердить подтверждать говорить возразить
    возражать вспомнить вспоминать напомнить напоминать доложить докладывать объявить объявлять заметить замечать
    заключить заключать предупредить предупреждать подчеркнуть подчеркивать упомянуть упоминать обмолвиться намекнуть
    намекать воскликнуть восклицать сказать:скаж рассказать:расскаж рассказывать написать:напиш писать:пиш
    указать:укаж указывать признать признавать:призна считать посчитать утверждать полагать продолжить продолжать настаивать
    думать подумать прокомментировать комментировать резюмировать констатировать аргументировать парировать
    прогнозировать гарантировать верить надеяться:наде опасаться уверять уверить заверить заверять опровергнуть
    опровергать поделиться делиться признаться признаваться:призна высказаться:выскаж высказываться спросить спрашивать переспросить
    поинтересоваться интересоваться рассуждать размышлять сетовать посетовать жаловаться пожаловаться отчитаться
    рапортовать отрапортовать декларировать проинформировать информировать провозгласить настоять
    выразиться выражаться обратиться обращаться согласиться соглашаться
    отозваться:отзов разъяснить разъяснять уведомить уведомлять доказывать предсказать:предскаж
    предсказывать обвинить обвинять похвастаться постановить допустить допускать подытожить итожить
    известить осведомиться исключить исключать озвучить сформулировать конкретизировать`,
  call: `назвать:назов называть охарактеризовать характеризовать расценить расценивать оценить оценивать описать:опиш
    описывать обозвать`,
  urge: `призвать:призов призывать потребовать требовать предложить предлагать попросить просить пообещать обещать
    пригрозить грозить приказать:прикаж посоветовать советовать рекомендовать порекомендовать велеть
    поручить поручать пожелать желать настоятельно`,
  emote: `улыбнуться улыбаться вздохнуть вздыхать возмутиться возмущаться иронизировать пошутить шутить усмехнуться усмехаться
    удивиться удивляться восхититься восхищаться сокрушаться крикнуть кричать:крич закричать:закрич шептать:шепч
    прошептать:прошепч протянуть отрезать:отреж отмахнуться отшутиться восторгаться радоваться обрадоваться негодовать
    выругаться мечтать кивнуть съязвить язвить хвалить ворчать:ворч бормотать:бормоч посмеяться смеяться
    рассмеяться недоумевать пофилософствовать философствовать перебить съехидничать отреагировать реагировать`,
  cite: `цитировать процитировать приводить привести:привед передавать:переда передать`,
};

/** Forms that the rules of conjugation do not give: what sort of verb, form and subject, and the words. */
const oddForms: readonly (readonly [SpeechSort, SpeechVerb['form'], SpeechVerb['subject'], string])[] = [
  ['say', 'finite', null, 'говорит гласит говорю отвечаю спрашиваю пишу'],
  ['say', 'finite', 'many', 'говорят произнесли уверены убеждены'],
  ['say', 'finite', 'he', 'произнес изрек уверен убежден'],
  ['say', 'finite', 'she', 'произнесла уверена убеждена гласила'],
  ['say', 'passive', 'it', 'сказано отмечено указано заявлено написано подчеркнуто значится'],
  ['cite', 'finite', 'he', 'привел'],
  ['cite', 'finite', 'she', 'привела'],
  ['cite', 'finite', 'many', 'привели'],
];

/** The forms of a verb that news use to frame speech: past, third person, gerund, impersonal passive. */
function conjugate(entry: string, sort: SpeechSort): readonly (readonly [string, SpeechVerb])[] {
  const [infinitive = '', given] = entry.split(':');
  const isReflexive = /(ть|ти)ся$/.test(infinitive);
  const plain = isReflexive ? infinitive.slice(0, -2) : infinitive;
  const past = plain.slice(0, -2);
  const second = plain.endsWith('ить') || given?.endsWith('ч') === true;
  const stem = given ?? presentStem(plain);
  const afterVowel = /[аеиоуыэюя]$/.test(stem);
  const [one, many] =
    second && given === undefined
      ? ['ит', /[чшщж]$/.test(stem) ? 'ат' : 'ят']
      : ['ет', afterVowel ? 'ют' : 'ут'];
  const reflexive = (form: string) => (isReflexive ? form + (/[аоиуяюе]$/.test(form) ? 'сь' : 'ся') : form);
  const forms: (readonly [string, SpeechVerb['form'], SpeechVerb['subject']])[] = [
    [reflexive(`${past}л`), 'finite', 'he'],
    [reflexive(`${past}ла`), 'finite', 'she'],
    [reflexive(`${past}ло`), 'finite', 'it'],
    [reflexive(`${past}ли`), 'finite', 'many'],
    [reflexive(stem + one), 'finite', null],
    [reflexive(stem + many), 'finite', 'many'],
    [isReflexive ? `${past}вшись` : `${past}в`, 'gerund', null],
    [reflexive(`${stem}${/[чшщж]$/.test(stem) ? 'а' : 'я'}`), 'gerund', null],
  ];
  if (!isReflexive && sort !== 'emote') forms.push([`${stem}${one}ся`, 'passive', null]);
  return forms.map(([form, kind, subject]) => [form, { sort, form: kind, subject }] as const);
}

function presentStem(infinitive: string): string {
  if (/[ое]вать$/.test(infinitive) && infinitive.length > 7) return `${infinitive.slice(0, -5)}у`;
  if (infinitive.endsWith('нуть')) return infinitive.slice(0, -3);
  if (infinitive.endsWith('ить')) return infinitive.slice(0, -3);
  return infinitive.slice(0, -2);
}

/** Every form of a Russian verb of speech that news use, with what the form tells. */
export const russianVerbs: ReadonlyMap<string, SpeechVerb> = new Map([
  ...(Object.entries(verbLists) as [SpeechSort, string][]).flatMap(([sort, list]) =>
    wordsOf(list).flatMap((entry) => conjugate(entry, sort)),
  ),
  ...oddForms.flatMap(([sort, form, subject, list]) =>
    wordsOf(list).map((word) => [word, { sort, form, subject }] as const),
  ),
]);
