/** What names an event in a language: a kind of event with the words that make a name of it. Global patterns. */
export const eventPatterns: Readonly<Record<string, RegExp>> = {
  ru: between(
    '(?:[Пп]ервая|[Вв]торая|[Пп]ервой|[Вв]торой|[Пп]ервую|[Вв]торую)\\s+миров(?:ая|ой|ую)\\s+войн[аыеуой]+',
    '[Вв]елик[а-я]+\\s+[Оо]течественн[а-я]+\\s+войн[а-я]+|[Хх]олодн(?:ая|ой|ую)\\s+войн[а-я]+',
    '(?:[А-ЯЁ][а-яё]+|[а-яё]+-[а-яё]+)(?:ая|ой|ую|ий|ого|ому|ом|ый)\\s+(?:войн[аыеуой]+|революци[яиюей]+|саммит(?:а|е|у|ом)?|форум(?:а|е|у|ом)?|конференци[яиюей]+|операци[яиюей]+|кризис(?:а|е|у|ом)?)',
    '(?:[Лл]етн[а-я]+\\s+|[Зз]имн[а-я]+\\s+)?[Оо]лимпийски[а-я]+\\s+игр[а-я]*|[Оо]лимпиад[аеуойы]+|[Пп]аралимпиад[аеуойы]+|Универсиад[аеуойы]+|Евровидени[еяюем]+',
    '[Чч]емпионат(?:а|е|у|ом)?\\s+(?:мира|Европы|России|Англии|Испании|Италии|Германии)(?:\\s+по\\s+[а-яё]+)?|Лиг[аиеуойы]+\\s+(?:чемпионов|Европы)|[Кк]уб(?:ок|ка|ке|ку|ком)\\s+(?:мира|УЕФА|России|Стэнли|Гагарина)',
    '[а-яё]+-саммит(?:а|е|у|ом)?(?:\\s+лидеров)?',
  ),
  en: between(
    '(?:World\\s+War\\s+(?:I{1,2}|One|Two)|(?:First|Second)\\s+World\\s+War|Cold\\s+War|Gulf\\s+War|Civil\\s+War)',
    '(?:[A-Z][\\p{L}-]+\\s+){1,3}(?:Summit|Forum|Conference|Games|Olympics|Championships?|Festival|Revolution|War|Crisis|Dialogue|Cup)',
    '(?:(?:Summer|Winter)\\s+)?(?:Olympic\\s+Games|Olympics|Paralympics)|World\\s+Cup|Champions\\s+League|Super\\s+Bowl|Eurovision',
    '[A-Z][\\p{L}]+-[A-Z][\\p{L}]+\\s+(?:summit|talks|war)|online\\s+summit',
  ),
  tr: between(
    '(?:Birinci|İkinci|[Ii]{1,2}\\.)\\s+Dünya\\s+Savaşı|Soğuk\\s+Savaş|Kurtuluş\\s+Savaşı|Körfez\\s+Savaşı',
    '(?:[A-ZÇĞİÖŞÜ][\\p{L}-]+\\s+){1,3}(?:Zirvesi|Forumu|Konferansı|Oyunları|Olimpiyatları|Şampiyonası|Festivali|Devrimi|Savaşı|Krizi|Diyaloğu|Kupası)',
    '[A-ZÇĞİÖŞÜ]\\p{L}+-[A-ZÇĞİÖŞÜ]\\p{L}+\\s+(?:zirvesi(?:nin|nde|ne)?|görüşmeleri|savaşı)',
  ),
};

function between(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
