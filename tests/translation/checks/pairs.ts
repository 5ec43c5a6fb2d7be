/** What a check is shown: source and target; `[[…]]` marks where it has to find something. Without marks: nothing. */
export interface CheckExample {
  readonly check: string;
  readonly source: string;
  readonly target: string;
  /** The target after the fix, where there is one. */
  readonly fixed?: string;
  /** `ru-en` where nothing else is said. */
  readonly langs?: string;
}

const of = (check: string, source: string, target: string, fixed?: string, langs?: string): CheckExample => ({
  check,
  source,
  target,
  ...(fixed !== undefined && { fixed }),
  ...(langs !== undefined && { langs }),
});

export const examples: readonly CheckExample[] = [
  of('numbers', 'Ущерб составил 1,5 млн рублей.', 'The damage came to 1.5 million roubles.'),
  of(
    'numbers',
    'Ущерб составил 1,5 млн рублей.',
    'The damage came to [[2.5]] million roubles.',
    'The damage came to 1.5 million roubles.',
  ),
  of('numbers', 'Пришли 10 тысяч человек.', '10,000 people came.'),
  of('numbers', 'Пришли 12 500 человек.', '[[12,600]] people came.', '12,500 people came.'),
  of('numbers', 'Пришли [[25]] человек.', 'People came.'),
  of('numbers', 'Пришли люди.', '[[25]] people came.'),
  of('numbers', 'В 90-е годы три раза.', 'Three times in the 1990s.'),
  of('numbers', 'Начало в 15:30.', 'It begins at 3:30 p.m.'),
  of('numbers', 'Первый случай COVID-19.', 'The first COVID case.'),
  of('numbers', 'Полторы тысячи, двадцать пять и XX век.', '1,500, 25 and the 20th century.'),
  of('numbers', '12.05.2021 подписан договор.', 'The treaty was signed on May 12, 2021.'),
  of('numbers', 'Сумма 3 млрд лир.', '3 milyar lira.', undefined, 'ru-tr'),
  of('dates', 'Это было 12 мая в субботу.', 'It was on Saturday, May 12.'),
  of('dates', 'Это было 12 мая.', 'It was on [[June 12]].'),
  of('dates', 'Это было в [[июле]].', 'It was.'),
  of('dates', 'Мартовские события, воскресная служба.', 'The events of March and the Sunday service.'),
  of('dates', 'Во вторник.', 'On [[Thursday]].'),
  of('currencies', 'Цена 5 долларов.', 'It costs $5.'),
  of('currencies', 'Цена 5 долларов.', 'It costs [[€]]5.'),
  of('currencies', 'Цена 5 [[рублей]].', 'It costs 5.'),
  of('currencies', 'Король Лир', 'King Lear'),
  of('negation', 'Он не пришел.', 'He did not come.'),
  of('negation', 'Он [[не]] пришел.', 'He came.'),
  of('negation', 'Он пришел не только за этим.', 'He came for more.'),
  of('negation', 'Он отказался.', 'He did not agree.'),
  of('negation', 'Школа № 30.', 'School No. 30.'),
  of('negation', 'Он пришел.', 'He did [[not]] come.'),
  of('equal-to-source', 'Он просто пришел домой.', '[[Он просто пришел домой.]]'),
  of('equal-to-source', 'Microsoft', 'Microsoft'),
  of('source-script', 'Президент Путин прибыл.', 'President [[Путин]] has arrived.'),
  of('source-script', 'Президент прибыл.', 'The president has arrived.'),
  of('source-script', 'Это очень важный объект.', 'Це дуже важливий [[объект]].', undefined, 'ru-uk'),
  of(
    'sentences',
    'Министр прибыл утром. [[Переговоры о поставках газа начнутся сразу после обеда, сообщили в пресс-службе.]]',
    'The minister arrived in the morning.',
  ),
  of(
    'sentences',
    'Министр прибыл утром.',
    'The minister arrived. [[Talks will begin in the afternoon, they said.]]',
  ),
  of(
    'sentences',
    'Министр прибыл утром. Переговоры начнутся после обеда.',
    'The minister arrived in the morning; talks will begin in the afternoon.',
  ),
  of('length', 'Он долго и подробно рассказывал журналистам о своих планах на будущее.', '[[He spoke.]]'),
  of('length', 'Коротко', 'Said briefly and to the point'),
  of('quotation-marks', 'Он сказал: «Да».', 'He said: [["]]Yes.'),
  of('quotation-marks', 'Он сказал: «Да».', 'He said: “Yes.”'),
  of('quotation-marks', '«Да, – сказал он.', '"Yes, he said.'),
  of('quotation-marks', 'а) Первое (важное).', 'a) The first (important).'),
  of('end-punctuation', 'Он пришел?', 'He came[[.]]'),
  of('end-punctuation', 'Он пришел.', 'He cam[[e]]', 'He came.'),
  of('end-punctuation', 'Он сказал: «Да».', 'He said: “Yes.”'),
  of('double-words', 'Он пришел в дом.', 'He came to [[the the]] house.', 'He came to the house.'),
  of('double-words', 'Очень-очень, да, да.', 'He had had it.'),
  of('double-words', 'Он ехал медленно.', 'Yavaş yavaş gitti.', undefined, 'ru-tr'),
  of('spaces', 'Да, нет.', 'Yes[[ ]], no.', 'Yes, no.'),
  of('spaces', 'Да, нет.', 'Yes,[[  ]]no.', 'Yes, no.'),
  of('spaces', 'Да, нет.', 'Yes[[,]]no.', 'Yes, no.'),
  of('spaces', 'Сайт lenta.ru и 15:30', 'The site lenta.ru and 15:30, http://a.b/c,d'),
  of('typography', 'Он сказал «да».', 'He said [[«]]yes[[»]].', 'He said “yes”.'),
  of('typography', 'Кот — это зверь.', 'A cat [[-]] a beast.', 'A cat – a beast.'),
  of('fine-typography', 'Он сказал…', 'It was three[[...]]', 'It was three…'),
  of(
    'addresses',
    'Сайт [[https://example.org/a]].',
    'The site [[https://example.org/b]].',
    'The site https://example.org/a.',
  ),
  of('addresses', 'Пишите на a@example.org', 'Write to a@example.org'),
  of('markup', 'Важное слово', 'An [[<b>]]important word', 'An important word'),
  of('markup', 'Важное слово', 'An [[<script>]]important word', 'An important word'),
  of('markup', 'Важное слово', 'An <b>important</b> word, 3 < 4'),
  of('markup', 'Привет, [[{name}]]', 'Hello'),
  of('confusable-letters', 'Город', 'The [[tоwn]] hall', 'The town hall'),
];
