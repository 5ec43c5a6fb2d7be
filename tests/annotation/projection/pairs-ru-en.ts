import type { PairSet } from './marked-pairs.ts';

/** News sentences of our own; the people and events are invented. */
export const russianEnglish: PairSet = {
  source: 'ru',
  target: 'en',
  tuning: [
    [
      'Глава {1:ORG Минфина} {2:LOC Германии} {3:PER Юлиан Реттих} прибыл в {4:LOC Токио} {5:DATE 3 марта}.',
      'On {5 March 3}, {3 Julian Rettich}, who heads the German {1 Ministry of Finance}, arrived in {4 Tokyo}.',
    ],
    [
      '{1:PER Елена Воропаева}, представитель {2:ORG Всемирной организации здравоохранения} в {3:LOC Казахстане}, назвала прогноз преждевременным.',
      "{1 Elena Voropaeva}, the {2 World Health Organization}'s representative in {3 Kazakhstan}, called the forecast premature.",
    ],
    [
      'Власти {1:LOC Самарской области} закрыли мост через {2:LOC Волгу} до {3:DATE 15 сентября 2023 года}.',
      'Authorities in {1 Samara region} have closed the bridge over the {2 Volga} until {3 September 15, 2023}.',
    ],
    [
      '«{1:ORG Ростсельмаш}» поставит комбайны в {2:LOC Бразилию} и {3:LOC Аргентину}, сообщил {4:PER Кирилл Дубровин}.',
      '{1 Rostselmash} will supply combine harvesters to {2 Brazil} and {3 Argentina}, {4 Kirill Dubrovin} said.',
    ],
    [
      'Сборная {1:LOC Франции} обыграла {2:LOC Хорватию} в финале {3:EVENT чемпионата мира}, а {4:LOC Англия} осталась четвёртой.',
      '{1 France} beat {2 Croatia} in the {3 World Cup} final, while {4 England} finished fourth.',
    ],
    [
      'Суд в {1:LOC Гааге} отложил слушания по иску {2:LOC Украины} против {3:LOC России}.',
      "The court in The {1 Hague} has postponed hearings on {2 Ukraine}'s suit against {3 Russia}.",
    ],
    [
      'Компания {1:PER Илона Маска} {2:ORG SpaceX} запустила ракету с мыса {3:LOC Канаверал}.',
      "{1 Elon Musk}'s {2 SpaceX} launched a rocket from Cape {3 Canaveral}.",
    ],
    [
      'Президент {1:LOC Турции} {2:PER Мехмет Тайип Эроглу} заявил, что {3:LOC Анкара} не поддержит решение {4:ORG Совета Безопасности ООН}.',
      'Turkish President {2 Mehmet Tayyip Eroglu} said {3 Ankara} would not back the decision of the {4 UN Security Council}.',
    ],
    [
      'Премьер-министр {1:LOC Индии} {2:PER Рагху Варма} и король {3:LOC Иордании} обсудили положение в {4:LOC секторе Газа}.',
      "{1 India}'s Prime Minister {2 Raghu Varma} and the king of {3 Jordan} discussed the situation in the {4 Gaza Strip}.",
    ],
    [
      'Об этом пишет {1:ORG The Guardian} со ссылкой на {2:ORG Ассошиэйтед Пресс}.',
      'This was reported by {1 The Guardian}, citing the {2 Associated Press}.',
    ],
    [
      'Нападающий «{1:ORG Спартака}» {2:PER Жоао Перейра} перешёл в мадридский «{3:ORG Реал}».',
      '{1 Spartak} forward {2 Joao Pereira} has moved to {3 Real} Madrid.',
    ],
    [
      'В {1:LOC Санкт-Петербурге} в {2:DATE пятницу} открылась выставка {3:ORG Русского музея}.',
      'An exhibition of the {3 Russian Museum} opened in {1 St. Petersburg} on {2 Friday}.',
    ],
    [
      '{1:LOC США} ввели пошлины на сталь из {2:LOC Китая}; {3:LOC Китай} пообещал ответить {4:LOC США} тем же.',
      'The {1 United States} imposed duties on steel from {2 China}; {3 China} promised to answer the {4 U.S.} in kind.',
    ],
    [
      '{1:ORG Европейский центральный банк} сохранил ставку, заявила {2:PER К. Линдгрен}.',
      'The {1 ECB} kept its rate unchanged, {2 K. Lindgren} said.',
    ],
    ['Врачи из {1:LOC России} помогут жителям {2:LOC Чада}', 'Russian doctors will help people in {2 Chad}'],
    [
      '{1:ORG Следственный комитет} проверит школу в {2:LOC Нижнем Тагиле}, сообщила {3:PER Светлана Петрунина}. Ранее {4:PER Петрунина} говорила о трёх пострадавших.',
      'The {1 Investigative Committee} will inspect a school in {2 Nizhny Tagil}, {3 Svetlana Petrunina} said. Earlier {4 Petrunina} spoke of three injured.',
    ],
    [
      '{1:LOC Американский} сенатор {2:PER Джордж Уитмор} посетил {3:LOC Киев} и {4:LOC Одессу}.',
      '{1 American} senator {2 George Whitmore} visited {3 Kyiv} and {4 Odesa}.',
    ],
    [
      'Землетрясение ощутили в {1:LOC Салониках}, {2:LOC Измире} и на острове {3:LOC Крит}.',
      'The quake was felt in {1 Thessaloniki}, {2 Izmir} and on the island of {3 Crete}.',
    ],
    [
      '{1:PER Марии Захарьиной} вручили приз {2:EVENT Каннского кинофестиваля}.',
      '{1 Maria Zakharyina} received a prize of the {2 Cannes Film Festival}.',
    ],
    [
      'Министр обороны {1:LOC Великобритании} {2:PER Бен Уоллингтон} прибыл с визитом в {3:LOC Кабул}, сообщило {4:ORG Минобороны} {5:LOC Афганистана}.',
      "British Defence Secretary {2 Ben Wallington} is visiting {3 Kabul}, {5 Afghanistan}'s {4 Defense Ministry} said.",
    ],
    [
      'Посол {1:LOC Южной Кореи} {2:PER Пак Чи Хун} вручил ноту {3:ORG МИД} {4:LOC Японии} {5:DATE 9 августа}.',
      "{1 South Korea}'s ambassador {2 Park Chi-hoon} handed a note to {4 Japan}'s {3 Foreign Ministry} on {5 August 9}.",
    ],
    [
      '{1:ORG ФСБ} задержала в {2:LOC Хабаровске} жителя {3:LOC Приморского края}, передаёт {4:ORG Интерфакс}.',
      'The {1 FSB} has detained a resident of {3 Primorsky Krai} in {2 Khabarovsk}, {4 Interfax} reports.',
    ],
    [
      'Концерн «{1:ORG Калашников}» и {2:ORG Ростех} подписали договор на {3:EVENT форуме «Армия»} в {4:LOC Подмосковье}.',
      '{1 Kalashnikov} and {2 Rostec} signed a contract at the {3 Army forum} in the {4 Moscow region}.',
    ],
    [
      'Канцлер {1:LOC Австрии} {2:PER Карл Нойбауэр} прилетел в {3:LOC Пекин}, где его встретил {4:PER Ван Линь}.',
      'Austrian Chancellor {2 Karl Neubauer} flew to {3 Beijing}, where he was met by {4 Wang Lin}.',
    ],
    [
      'Пожар в {1:LOC Нотр-Даме} тушили {2:DATE 15 апреля 2019 года}; {3:LOC Париж} не спал до утра.',
      'The fire at {1 Notre-Dame} was fought on {2 April 15, 2019}; {3 Paris} did not sleep until morning.',
    ],
    [
      'Как пояснил {1:PER Дж. Хендерсон}, {2:ORG НАСА} и {3:ORG Роскосмос} продолжат полёты к {4:ORG МКС}.',
      'As {1 J. Henderson} explained, {2 NASA} and {3 Roscosmos} will continue flights to the {4 International Space Station}.',
    ],
    [
      'Депутат {1:ORG Госдумы} {2:PER Ольга Тимохина} предложила переименовать аэропорт {3:LOC Шереметьево}.',
      '{1 State Duma} deputy {2 Olga Timokhina} has proposed renaming {3 Sheremetyevo} airport.',
    ],
    [
      'Полиция {1:LOC Лос-Анджелеса} ищет {2:PER Чарльза Хьюза}. {3:PER Хьюз} сбежал из тюрьмы в {4:LOC Неваде}.',
      '{1 Los Angeles} police are looking for {2 Charles Hughes}. {3 Hughes} escaped from a prison in {4 Nevada}.',
    ],
    [
      '{1:LOC Польша} и {2:LOC Литва} закрыли границу с {3:LOC Белоруссией}. {4:LOC Минск} назвал решение {5:LOC Варшавы} враждебным.',
      "{1 Poland} and {2 Lithuania} closed the border with {3 Belarus}. {4 Minsk} called {5 Warsaw}'s decision hostile.",
    ],
    [
      'Гендиректор «{1:ORG Аэрофлота}» {2:PER Сергей Александровский} рассказал о рейсах в {3:LOC Дубай} и {4:LOC Пхукет}.',
      '{1 Aeroflot} CEO {2 Sergei Aleksandrovsky} spoke about flights to {3 Dubai} and {4 Phuket}.',
    ],
    [
      'Штаб-квартира {1:ORG Организации Объединённых Наций} находится в {2:LOC Нью-Йорке}, отделение {3:ORG ООН} — в {4:LOC Женеве}.',
      'The headquarters of the {1 United Nations} is in {2 New York}, and a {3 UN} office is in {4 Geneva}.',
    ],
    [
      'Спасатели {1:LOC Дагестана} нашли туристов из {2:LOC Казани} на горе {3:LOC Шалбуздаг}, уточнили в {4:ORG МЧС}.',
      'Rescuers in {1 Dagestan} found the tourists from {2 Kazan} on Mount {3 Shalbuzdag}, the {4 Emergencies Ministry} said.',
    ],
    [
      '{1:PER Виктор Орлов} заявил, что Кремль не комментирует слова {2:PER Брэдшоу}.',
      'The Kremlin does not comment on what {2 Bradshaw} says, {1 Viktor Orlov} said.',
    ],
    [
      'Авиакомпания из {1:LOC Саудовской Аравии} купит {2:ORG Boeing} на {3:LOC Ближнем Востоке}.',
      'A Saudi Arabian airline will buy {2 Boeing} in the {3 Middle East}.',
    ],
    [
      'Вице-президент {1:ORG Всемирного банка} {2:PER Аксель ван Дромменбург} раскритиковал {3:LOC Аргентину}.',
      '{1 World Bank} vice-president {2 Axel van Drommenburg} criticised {3 Argentina}.',
    ],
    [
      'По данным {1:ORG Reuters}, {2:LOC Иран} передал {3:ORG МАГАТЭ} доклад. Сам {4:LOC Иран} это отрицает.',
      'According to {1 Reuters}, {2 Iran} has handed a report to the {3 IAEA}. {4 Iran} itself denies this.',
    ],
    [
      '{1:LOC Украинский} боксёр {2:PER Александр Гвоздовский} победил {3:PER Жана Маскаля} в {4:LOC Монреале}.',
      '{1 Ukrainian} boxer {2 Oleksandr Hvozdovskyi} defeated {3 Jean Mascal} in {4 Montreal}.',
    ],
    [
      'Учёные {1:ORG Новосибирского государственного университета} исследуют {2:LOC Байкал} с {3:DATE июля 2021 года}.',
      '{1 Novosibirsk State University} scientists have been studying Lake {2 Baikal} since {3 July 2021}.',
    ],
    [
      'Режиссёр {1:PER Андрей Звягин} снимет фильм о {2:EVENT Первой мировой войне} в {3:LOC Чехии}.',
      'Director {1 Andrey Zvyagin} will shoot a film about {2 World War I} in the {3 Czech Republic}.',
    ],
    [
      'Мэр {1:LOC Москвы} {2:PER Сергей Сомов} поздравил горожан с {3:EVENT Новым годом}.',
      '{1 Moscow} Mayor {2 Sergey Somov} wished the citizens a happy {3 New Year}.',
    ],
    [
      'Совет директоров {1:ORG Сбербанка} переизбрал {2:PER Германа Ковача} до {3:DATE 2027 года}.',
      "{1 Sberbank}'s board of directors has re-elected {2 German Kovach} until {3 2027}.",
    ],
    [
      'Самолёт {1:ORG Turkish Airlines} вылетел из {2:LOC Нью-Дели} и приземлился в {3:LOC Тбилиси}.',
      'A {1 Turkish Airlines} plane left {2 New Delhi} and landed in {3 Tbilisi}.',
    ],
    [
      '{1:PER Ангела Хофман} поблагодарила {2:LOC Данию} и {3:LOC Норвегию}, но не {4:LOC Швецию}.',
      '{1 Angela Hofmann} thanked {2 Denmark} and {3 Norway}, but not {4 Sweden}.',
    ],
    [
      '{1:ORG Лига арабских государств} осудила удары по {2:LOC Йемену}.',
      'The {1 Arab League} condemned the strikes on {2 Yemen}.',
    ],
    [
      'Министр иностранных дел {1:LOC Китая} {2:PER Чжан Вэй} встретился с коллегой из {3:LOC Сингапура}.',
      'Chinese Foreign Minister {2 Zhang Wei} met his counterpart from {3 Singapore}.',
    ],
    [
      'Президент {1:LOC Бразилии} {2:PER Луис Алвеш} вылетел в {3:LOC Рио-де-Жанейро} {4:DATE 1 января}. {5:PER Алвеш} проведёт там неделю.',
      "{1 Brazil}'s president {2 Luis Alves} flew to {3 Rio de Janeiro} on {4 January 1}. {5 Alves} will spend a week there.",
    ],
    [
      'Защитник «{1:ORG Ливерпуля}» {2:PER Вирджил ван Дален} получил травму в матче с «{3:ORG Манчестер Сити}».',
      '{1 Liverpool} defender {2 Virgil van Dalen} was injured in the match against {3 Manchester City}.',
    ],
    [
      'По словам {1:PER Натальи Поклонцевой}, {2:LOC Крым} получит воду из {3:LOC Краснодарского края}.',
      'According to {1 Natalia Poklontseva}, {2 Crimea} will get water from {3 Krasnodar Krai}.',
    ],
    [
      '{1:ORG Министерство энергетики} {2:LOC США} снизило прогноз добычи в {3:LOC Техасе}.',
      'The {2 U.S.} {1 Department of Energy} has lowered its output forecast for {3 Texas}.',
    ],
    [
      'Писатель {1:PER Умберто Росси} родился в {2:LOC Милане} и умер в {3:LOC Венеции}.',
      'The writer was born in {2 Milan} and died in {3 Venice}.',
    ],
    ['{1:LOC Российская} сборная выиграла у {2:LOC Швейцарии}.', '{1 Russia} beat {2 Switzerland}.'],
    [
      'Аналитик {1:ORG Goldman Sachs} {2:PER Джеффри Карри} ждёт роста цен в {3:DATE апреле}.',
      '{1 Goldman Sachs} analyst {2 Jeffrey Currie} expects prices to rise in {3 April}.',
    ],
    [
      '{1:ORG Верховный суд} {2:LOC Пакистана} освободил {3:PER Имрана Шаха}; {4:PER Шах} вернулся в {5:LOC Лахор}.',
      "{2 Pakistan}'s {1 Supreme Court} freed {3 Imran Shah}; {4 Shah} returned to {5 Lahore}.",
    ],
    [
      'Актриса {1:PER Скарлетт Джонс} снимется у {2:PER Уэса Андерсона} в {3:LOC Португалии}.',
      'Actress {1 Scarlett Jones} will star in a {2 Wes Anderson} film in {3 Portugal}.',
    ],
    [
      '{1:ORG Международный комитет Красного Креста} открыл офис в {2:LOC Ростове-на-Дону}.',
      'The {1 International Committee of the Red Cross} has opened an office in {2 Rostov-on-Don}.',
    ],
    [
      '{1:DATE 24 февраля 2022 года} биржи {2:LOC Франкфурта} и {3:LOC Лондона} упали.',
      'Exchanges in {2 Frankfurt} and {3 London} fell on {1 February 24, 2022}.',
    ],
    [
      'Вице-премьер {1:PER Татьяна Голубева} доложила об этом {2:PER Михаилу Миронову}.',
      'Deputy Prime Minister {1 Tatyana Golubeva} reported this to {2 Mikhail Mironov}.',
    ],
    [
      '{1:LOC Иран} и {2:LOC Ирак} спорят о границе; {3:LOC Ирак} обратился в {4:ORG ООН}.',
      '{1 Iran} and {2 Iraq} are at odds over the border; {3 Iraq} has turned to the {4 UN}.',
    ],
    [
      'Глава {1:ORG Минобороны} {2:PER Роман Белов} посетил базу в {3:LOC Гюмри}.',
      'Defence Minister {2 Roman Belov} visited the base in {3 Gyumri}.',
    ],
    [
      'Полиция {1:LOC Парижа} применила газ. {2:PER Эмманюэль Мартен} отменил визит в {3:LOC Берлин}.',
      '{1 Paris} police used tear gas. {2 Emmanuel Martin} cancelled his visit to {3 Berlin}.',
    ],
    [
      '«{1:ORG Яндекс}» и {2:ORG Uber} объединят бизнес в {3:LOC Казахстане}, пишут «{4:ORG Ведомости}».',
      '{1 Yandex} and {2 Uber} will merge their business in {3 Kazakhstan}, {4 Vedomosti} writes.',
    ],
    [
      'Губернатор {1:LOC Калининградской области} {2:PER Антон Алиханян} ушёл в отставку.',
      'The governor of {1 Kaliningrad region}, {2 Anton Alikhanyan}, has resigned.',
    ],
    [
      'Учёные из {1:ORG Стэнфордского университета} нашли вирус у животных в {2:LOC Ухане}.',
      '{1 Stanford University} scientists found the virus in animals in {2 Wuhan}.',
    ],
    [
      '{1:ORG Государственная дума} приняла закон в первом чтении {2:DATE 5 июля}.',
      'The {1 State Duma} passed the bill.',
    ],
    [
      'Партия «{1:ORG Зелёные}» проиграла выборы в {2:LOC Баварии}.',
      'The {1 Greens} lost the election in {2 Bavaria}.',
    ],
    [
      '{1:PER Серену Уильямсон} победила {2:PER Наоми Осава}.',
      '{2 Naomi Osawa} defeated {1 Serena Williamson}.',
    ],
    [
      '{1:LOC Вашингтон} и {2:LOC Москва} обменялись нотами, сообщает {3:ORG CNN}.',
      '{1 Washington} and {2 Moscow} exchanged notes, {3 CNN} reports.',
    ],
    [
      'Судно под флагом {1:LOC Панамы} село на мель у берегов {2:LOC Шри-Ланки}.',
      'A {1 Panama}-flagged vessel ran aground off {2 Sri Lanka}.',
    ],
  ],
  heldOut: [
    [
      'Губернатор {1:LOC Тульской области} {2:PER Максим Дроздов} открыл мост через {3:LOC Оку}.',
      '{1 Tula region} governor {2 Maxim Drozdov} opened a bridge over the {3 Oka}.',
    ],
    [
      'Пресс-секретарь {1:ORG ВОЗ} {2:PER Маргарет Хейли} призвала {3:LOC Бельгию} не спешить.',
      '{1 WHO} spokeswoman {2 Margaret Haley} urged {3 Belgium} not to rush.',
    ],
    [
      '{1:PER Хейли} уточнила, что {2:ORG ВОЗ} ждёт данных из {3:LOC Женевы}.',
      'She added that the {2 WHO} was waiting for data from {3 Geneva}.',
    ],
    [
      'Прокуратура {1:LOC Мюнхена} предъявила обвинение {2:PER Йенсу Хартманну}, пишет {3:ORG Süddeutsche Zeitung}.',
      'Prosecutors in {1 Munich} have charged {2 Jens Hartmann}, {3 Süddeutsche Zeitung} writes.',
    ],
    [
      '{1:ORG Совет Европы} приостановил членство {2:LOC Сербии} {3:DATE 17 марта 2021 года}.',
      'The {1 Council of Europe} suspended the membership of {2 Serbia} on {3 17 March 2021}.',
    ],
    [
      'Чемпионка мира {1:PER Алина Задорина} выступит в {2:LOC Нагано} в {3:DATE декабре}.',
      'World champion {1 Alina Zadorina} will perform in {2 Nagano} in {3 December}.',
    ],
    [
      '{1:LOC Каир} и {2:LOC Аддис-Абеба} спорят из-за плотины на {3:LOC Ниле}.',
      '{1 Cairo} and {2 Addis Ababa} are in dispute over a dam on the {3 Nile}.',
    ],
    [
      'В {1:ORG Кремле} назвали заявления {2:LOC Лондона} голословными.',
      "The {1 Kremlin} called {2 London}'s statements unfounded.",
    ],
    [
      'Корабль {1:ORG Северного флота} зашёл в порт {2:LOC Тартус} в {3:LOC Сирии}.',
      'A {1 Northern Fleet} ship called at the port of {2 Tartus} in {3 Syria}.',
    ],
    [
      'Инвестор {1:PER Карл Айкенберри} продал акции {2:ORG Netflix} и {3:ORG Twitter}.',
      'Investor {1 Carl Eikenberry} sold shares of {2 Netflix} and {3 Twitter}.',
    ],
    [
      'Врачи {1:ORG Боткинской больницы} спасли туриста из {2:LOC Узбекистана}.',
      'Doctors at {1 Botkin Hospital} saved a tourist from {2 Uzbekistan}.',
    ],
    [
      'Сборная {1:LOC Испании} сыграет с {2:LOC Португалией} в {3:LOC Севилье}.',
      'The Spanish team will play {2 Portugal} in {3 Seville}.',
    ],
    [
      '{1:PER Педро Санчо} поблагодарил {2:LOC Испанию}, {3:LOC Италию} и {4:LOC Грецию}.',
      '{1 Pedro Sancho} thanked {2 Spain}, {3 Italy} and {4 Greece}.',
    ],
    [
      'Посольство {1:LOC Вьетнама} в {2:LOC Астане} закрыто до {3:DATE понедельника}.',
      'The embassy of {1 Vietnam} in {2 Astana} is closed until {3 Monday}.',
    ],
    [
      '{1:ORG Банк России} купил золото, а {2:ORG Минфин} разместил облигации.',
      'The {1 Bank of Russia} bought gold, and the {2 Finance Ministry} placed bonds.',
    ],
    [
      'Писатель {1:PER Михаил Шишков} живёт в {2:LOC Цюрихе}. Роман {3:PER Шишкова} вышел в {4:DATE 2010 году}.',
      "The writer {1 Mikhail Shishkov} lives in {2 Zurich}. {3 Shishkov}'s novel came out in {4 2010}.",
    ],
    [
      '{1:LOC Французская} полиция нашла картину, украденную из {2:ORG Лувра}.',
      '{1 French} police found the painting stolen from the {2 Louvre}.',
    ],
    [
      '{1:ORG Международный валютный фонд} ухудшил прогноз для {2:LOC Аргентины}; {3:ORG МВФ} ждёт спада.',
      'The {1 International Monetary Fund} lowered its forecast for {2 Argentina}; the {3 IMF} expects a recession.',
    ],
    [
      'Депутат {1:ORG Рады} {2:PER Олег Тягнирядно} вышел из фракции.',
      'Deputy {2 Oleh Tyahnyriadno} left the faction.',
    ],
    [
      'Поезд {1:LOC Москва} — {2:LOC Пекин} задержали в {3:LOC Иркутске} на {4:DATE 8 апреля}.',
      'The {1 Moscow}–{2 Beijing} train was held in {3 Irkutsk} until {4 April 8}.',
    ],
    [
      'По версии {1:ORG Forbes}, богаче всех в {2:LOC Индии} {3:PER Мукеш Амбадани}.',
      'According to {1 Forbes}, {3 Mukesh Ambadani} is the richest person in {2 India}.',
    ],
    [
      'Пожары охватили {1:LOC Якутию}; {2:ORG Авиалесоохрана} перебросила людей из {3:LOC Тывы}.',
      'Fires have swept {1 Yakutia}; people have been flown in from {3 Tuva}.',
    ],
    [
      'Глава {1:ORG Европейской комиссии} поздравила {2:PER Марсело Оливейру}.',
      'The head of the {1 European Commission} congratulated {2 Marcelo Oliveira}.',
    ],
    [
      'На {1:LOC Тайване} произошло землетрясение, {2:LOC Пекин} предложил помощь.',
      'There was an earthquake in {1 Taiwan}, and {2 Beijing} offered help.',
    ],
  ],
};
