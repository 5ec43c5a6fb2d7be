/** How a language says numbers: words with their values (beginnings, in lower case), and words that multiply. */
export interface NumberWords {
  /** A pattern for the word after a number, and by how much it multiplies. */
  readonly magnitudes: readonly (readonly [RegExp, number])[];
  /** Beginnings of words, with the value they stand for; the longest that fits wins. */
  readonly words: Readonly<Record<string, number>>;
}

/** «полмиллиона», "a dozen", ordinals and collective numbers among them. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    magnitudes: [
      [/^(?:thousands?|k)(?![\p{L}])/iu, 1e3],
      [/^(?:millions?|mln|mn|m)(?![\p{L}/])/iu, 1e6],
      [/^(?:billions?|bln|bn)(?![\p{L}])/iu, 1e9],
      [/^(?:trillions?|trn|tln|tn)(?![\p{L}])/iu, 1e12],
    ],
    words:
      parse(`zero 0, one 1, first 1, once 1, single 1, two 2, second 2, twice 2, both 2, pair 2, couple 2, double 2,
      twofold 2, doubl 2, three 3, third 3, triple 3, trio 3, thrice 3, four 4, quadruple 4, quarter 4, five 5, fifth 5, six 6, seven 7, eight 8,
      nine 9, ninth 9, ten 10, tenth 10, decade 10, eleven 11, twelve 12, twelfth 12, dozen 12, thirteen 13, fourteen 14, fifteen 15,
      sixteen 16, seventeen 17, eighteen 18, nineteen 19, twent 20, thirt 30, fort 40, fift 50, sixt 60,
      sevent 70, eight 8, eighty 80, eightie 80, ninet 90, hundred 100, century 100, centennial 100, thousand 1000, million 1000000,
      billion 1000000000, half 0.5, midnight 24, noon 12`),
  },
  ru: {
    magnitudes: [
      [/^(?:тыс|тысяч\p{L}*)(?![\p{L}])/iu, 1e3],
      [/^(?:млн|миллион\p{L}*)(?![\p{L}])/iu, 1e6],
      [/^(?:млрд|миллиард\p{L}*)(?![\p{L}])/iu, 1e9],
      [/^(?:трлн|триллион\p{L}*)(?![\p{L}])/iu, 1e12],
    ],
    words:
      parse(`ноль 0, нол 0, один 1, одна 1, одно 1, одну 1, перв 1, однажды 1, единственн 1, два 2, две 2, дву 2, двое 2, втор 2, дважды 2,
      оба 2, обе 2, пар 2, вдвое 2, двойн 2, три 3, трех 3, трёх 3, трое 3, трем 3, трет 3, трижды 3, втрое 3, тройк 3, четыр 4, четвер 4, четвёр 4, четверт 4, пят 5, шест 6, сем 7,
      седьм 7, восем 8, восьм 8, девят 9, десят 10, десятилет 10, одиннадцат 11, двенадцат 12, дюжин 12, тринадцат 13, четырнадцат 14,
      пятнадцат 15, шестнадцат 16, семнадцат 17, восемнадцат 18, девятнадцат 19, двадцат 20, тридцат 30,
      сорок 40, пятьдесят 50, пятидесят 50, шестьдесят 60, шестидесят 60, семьдесят 70, семидесят 70, восемьдесят 80, восьмидесят 80,
      девяност 90, сто 100, сотн 100, сотый 100, столет 100, век 100, двест 200, трист 300, четырест 400, пятьсот 500, шестьсот 600, семьсот 700, восемьсот 800, девятьсот 900, тысяч 1000, миллион 1000000,
      миллиард 1000000000, полтор 1.5, половин 0.5, пол 0.5, полугод 6, полночь 24, полдень 12, сутки 24, суток 24, сутк 24`),
  },
  uk: {
    magnitudes: [
      [/^(?:тис|тисяч\p{L}*)(?![\p{L}])/iu, 1e3],
      [/^(?:млн|мільйон\p{L}*)(?![\p{L}])/iu, 1e6],
      [/^(?:млрд|мільярд\p{L}*)(?![\p{L}])/iu, 1e9],
      [/^(?:трлн|трильйон\p{L}*)(?![\p{L}])/iu, 1e12],
    ],
    words:
      parse(`нуль 0, один 1, одна 1, одне 1, одну 1, перш 1, два 2, дві 2, дво 2, друг 2, двічі 2, обидв 2, пар 2, вдвічі 2, три 3,
      трьох 3, троє 3, трет 3, чотир 4, четвер 4, п’ят 5, п'ят 5, шіст 6, шест 6, шост 6, сім 7, сьом 7, вісім 8, восьм 8, дев’ят 9, дев'ят 9, десят 10,
      одинадцят 11, дванадцят 12, тринадцят 13, чотирнадцят 14, п’ятнадцят 15, п'ятнадцят 15, шістнадцят 16, сімнадцят 17, вісімнадцят 18,
      дев’ятнадцят 19, дев'ятнадцят 19, двадцят 20, тридцят 30, сорок 40, п’ятдесят 50, п'ятдесят 50, шістдесят 60, сімдесят 70, вісімдесят 80,
      дев’яност 90, дев'яност 90, сто 100, сотн 100, столітт 100, тисяч 1000, мільйон 1000000, мільярд 1000000000, півтор 1.5, половин 0.5, доб 24`),
  },
  tr: {
    magnitudes: [
      [/^bin(?![\p{L}])/iu, 1e3],
      [/^(?:milyon\p{L}*|mn)(?![\p{L}])/iu, 1e6],
      [/^(?:milyar\p{L}*|mr)(?![\p{L}])/iu, 1e9],
      [/^trilyon\p{L}*(?![\p{L}])/iu, 1e12],
    ],
    words:
      parse(`sıfır 0, bir 1, ilk 1, tek 1, iki 2, ikinci 2, çift 2, üç 3, dört 4, dörd 4, çeyrek 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9,
      on 10, yirmi 20, otuz 30, kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90, yüz 100, yüzyıl 100, bin 1000,
      milyon 1000000, milyar 1000000000, yarı 0.5, buçuk 0.5, düzine 12`),
  },
};

function parse(list: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    list.split(',').map((entry) => {
      const [word = '', value = ''] = entry.trim().split(' ');
      return [word, Number(value)];
    }),
  );
}
