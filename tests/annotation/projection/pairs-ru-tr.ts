import type { PairSet } from './marked-pairs.ts';

/** News sentences of our own; the events are invented. */
export const russianTurkish: PairSet = {
  source: 'ru',
  target: 'tr',
  tuning: [
    [
      'Президент {1:LOC России} прибыл в {2:LOC Стамбул} {3:DATE 4 октября}, сообщил {4:PER Олег Марков}.',
      "{4 Oleg Markov}, {1 Rusya} Devlet Başkanı'nın {3 4 Ekim}'de {2 İstanbul}'a geldiğini bildirdi.",
    ],
    [
      '{1:ORG МИД} {2:LOC Турции} вызвал посла {3:LOC Швеции}.',
      '{2 Türkiye} {1 Dışişleri Bakanlığı}, {3 İsveç} büyükelçisini çağırdı.',
    ],
    [
      'Министр обороны {1:LOC Греции} {2:PER Никос Панайотис} посетил {3:LOC Кипр}.',
      "{1 Yunanistan} Savunma Bakanı {2 Nikos Panayotis}, {3 Kıbrıs}'ı ziyaret etti.",
    ],
    [
      'Зерно из {1:LOC Одессы} пойдёт через {2:LOC Босфор} и {3:LOC Чёрное море} в {4:LOC Египет}.',
      "{1 Odessa}'dan gelen tahıl, {2 İstanbul Boğazı} ve {3 Karadeniz} üzerinden {4 Mısır}'a gidecek.",
    ],
    [
      '«{1:ORG Галатасарай}» подписал контракт с {2:PER Мауро Феррари}, пишет {3:ORG Anadolu}.',
      '{1 Galatasaray}, {2 Mauro Ferrari} ile sözleşme imzaladı, diye yazdı {3 Anadolu}.',
    ],
    [
      'Совет {1:ORG НАТО} соберётся в {2:LOC Брюсселе} в {3:DATE ноябре}.',
      "{1 NATO} Konseyi {3 kasım ayında} {2 Brüksel}'de toplanacak.",
    ],
    [
      'Глава {1:ORG Евросоюза} {2:PER Урсула Штайнер} призвала {3:LOC США} и {4:LOC Китай} к диалогу.',
      "{1 Avrupa Birliği} Başkanı {2 Ursula Steiner}, {3 ABD} ile {4 Çin}'i diyaloğa çağırdı.",
    ],
    ['{1:LOC Российские} туристы вернулись в {2:LOC Анталью}.', "{1 Rus} turistler {2 Antalya}'ya döndü."],
    [
      'Землетрясение произошло {1:DATE 6 февраля 2023 года}; {2:LOC Сирия} попросила помощи у {3:LOC Ирана}.',
      "Deprem {1 6 Şubat 2023}'te meydana geldi; {2 Suriye}, {3 İran}'dan yardım istedi.",
    ],
    [
      '{1:PER Джевдет Йылмаз} и {2:PER Хакан Фидан} обсудили {3:LOC Нагорный Карабах}. {4:PER Йылмаз} вылетел в {5:LOC Баку}.',
      "{1 Cevdet Yılmaz} ile {2 Hakan Fidan}, {3 Dağlık Karabağ}'ı görüştü. {4 Yılmaz}, {5 Bakü}'ye uçtu.",
    ],
    [
      'Переговоры {1:LOC России} и {2:LOC Украины} прошли во дворце {3:LOC Долмабахче} в {4:LOC Стамбуле} {5:DATE 29 марта}.',
      "{1 Rusya} ile {2 Ukrayna} arasındaki müzakereler {5 29 Mart}'ta {4 İstanbul}'daki {3 Dolmabahçe} Sarayı'nda yapıldı.",
    ],
    [
      'Президент {1:LOC Азербайджана} {2:PER Ильхам Мамедов} прибыл в {3:LOC Анкару}, где встретился с {4:PER Мехметом Шимшеком}.',
      "{1 Azerbaycan} Cumhurbaşkanı {2 İlham Memmedov} {3 Ankara}'ya geldi ve {4 Mehmet Şimşek}'le görüştü.",
    ],
    [
      '{1:ORG Центробанк} {2:LOC Турции} повысил ставку, сообщает {3:ORG Bloomberg}.',
      "{3 Bloomberg}'in haberine göre {2 Türkiye} {1 Merkez Bankası} faizi artırdı.",
    ],
    [
      'Вертолёт упал близ {1:LOC Трабзона}. Погиб {2:PER Ахмет Чакыр}.',
      '{1 Trabzon} yakınlarında helikopter düştü. {2 Ahmet Çakır} hayatını kaybetti.',
    ],
    [
      '{1:LOC Германия}, {2:LOC Франция} и {3:LOC Великобритания} осудили {4:LOC Израиль}.',
      "{1 Almanya}, {2 Fransa} ve {3 İngiltere}, {4 İsrail}'i kınadı.",
    ],
    [
      'Генсек {1:ORG ООН} {2:PER Луиш Феррейра} приедет в {3:LOC Дамаск} в {4:DATE мае}.',
      "{1 BM} Genel Sekreteri {2 Luis Ferreira}, {4 mayıs ayında} {3 Şam}'a gelecek.",
    ],
    [
      '{1:LOC Американский} миллиардер {2:PER Уоррен Блэйк} купил клуб из {3:LOC Измира}.',
      "{1 Amerikalı} milyarder {2 Warren Blake}, {3 İzmir}'den bir kulüp satın aldı.",
    ],
    [
      '«{1:ORG Газпром}» возобновил поставки по «{2:ORG Турецкому потоку}» в {3:LOC Венгрию} и {4:LOC Сербию}.',
      "{1 Gazprom}, {2 TürkAkım} üzerinden {3 Macaristan} ve {4 Sırbistan}'a sevkiyatı yeniden başlattı.",
    ],
    [
      'Как заявила {1:PER Айше Демир}, {2:LOC Турция} выйдет из соглашения. {3:PER Демир} уточнила, что {4:LOC Греция} уведомлена.',
      "{1 Ayşe Demir}, {2 Türkiye}'nin anlaşmadan çekileceğini açıkladı. {3 Demir}, {4 Yunanistan}'ın bilgilendirildiğini belirtti.",
    ],
    [
      'Парламент {1:LOC Грузии} отложил выборы до {2:DATE 12 декабря 2024 года}.',
      "{1 Gürcistan} parlamentosu seçimleri {2 12 Aralık 2024}'e erteledi.",
    ],
    [
      '{1:LOC Финляндия} подаст заявку в {2:ORG НАТО} {3:DATE 15 мая}, заявил {4:PER Юхани Лехтонен}.',
      "{4 Juhani Lehtonen}, {1 Finlandiya}'nın {3 15 Mayıs}'ta {2 NATO}'ya başvuracağını söyledi.",
    ],
    [
      'Суд {1:LOC Анкары} приговорил {2:PER Селима Кайю}.',
      "{1 Ankara}'daki mahkeme {2 Selim Kaya}'yı mahkûm etti.",
    ],
    [
      '{1:ORG Министерство энергетики} {2:LOC Турции} купит газ у {3:LOC Алжира}.',
      "{2 Türkiye} {1 Enerji Bakanlığı}, {3 Cezayir}'den gaz alacak.",
    ],
    [
      'Вратарь {1:LOC Хорватии} {2:PER Доминик Ливак} отбил удар. {3:PER Ливак} стал героем.',
      '{1 Hırvatistan} kalecisi {2 Dominik Livak} şutu çıkardı. {3 Livak} kahraman oldu.',
    ],
    [
      '{1:LOC Япония} и {2:LOC Южная Корея} проведут учения в {3:LOC Тихом океане}.',
      "{1 Japonya} ile {2 Güney Kore}, {3 Pasifik Okyanusu}'nda tatbikat yapacak.",
    ],
    [
      '{1:PER Владимир Соколов} прибыл в {2:LOC Ереван}, где обсудил с {3:PER Ашотом Григоряном} мир.',
      "{1 Vladimir Sokolov} {2 Erivan}'a geldi ve {3 Aşot Grigoryan}'la barışı görüştü.",
    ],
    [
      '{1:ORG Совет Безопасности ООН} обсудит {2:LOC Судан} в {3:DATE сентябре 2023 года}.',
      "{1 BM Güvenlik Konseyi}, {2 Sudan}'ı {3 Eylül 2023}'te görüşecek.",
    ],
    [
      'Беженцы из {1:LOC Сирии} дошли до {2:LOC Эдирне}, пишет {3:ORG Hürriyet}.',
      "{3 Hürriyet}'in yazdığına göre mülteciler {2 Edirne}'ye ulaştı.",
    ],
    [
      '{1:LOC Украинский} флот получил катера из {2:LOC Великобритании}.',
      "{1 Ukrayna} donanması {2 Birleşik Krallık}'tan botlar aldı.",
    ],
    [
      '{1:ORG Роскосмос} запустит спутник для {2:LOC Египта} с космодрома {3:LOC Байконур}.',
      "{1 Roskosmos}, {2 Mısır} için {3 Baykonur} Uzay Üssü'nden uydu fırlatacak.",
    ],
  ],
  heldOut: [
    [
      'Глава {1:ORG МВД} {2:LOC Турции} {3:PER Кемаль Аксой} прилетел в {4:LOC Газиантеп}.',
      "{2 Türkiye} İçişleri Bakanı {3 Kemal Aksoy}, {4 Gaziantep}'e geldi.",
    ],
    [
      '{1:LOC Польша} передаст танки {2:LOC Украине} в {3:DATE марте}.',
      "{1 Polonya}, tankları {3 mart ayında} {2 Ukrayna}'ya verecek.",
    ],
    [
      'Лидер «{1:ORG Талибана}» встретился в {2:LOC Катаре} с послом {3:LOC Норвегии}.',
      "{1 Taliban} lideri {2 Katar}'da {3 Norveç} büyükelçisiyle görüştü.",
    ],
    [
      '{1:PER Сергей Макаров} назвал {2:LOC Венгрию} другом; {3:PER Макаров} посетит {4:LOC Будапешт}.',
      "{1 Sergey Makarov}, {2 Macaristan}'ı dost olarak niteledi; {3 Makarov}, {4 Budapeşte}'yi ziyaret edecek.",
    ],
    [
      '{1:ORG Европейский союз} ввёл санкции против {2:LOC Ирана} {3:DATE 20 июля}.',
      "{1 Avrupa Birliği}, {3 20 Temmuz}'da {2 İran}'a yaptırım uyguladı.",
    ],
    [
      'Пловец {1:PER Эмре Сакчи} выиграл золото в {2:LOC Мадриде}.',
      "Yüzücü {1 Emre Sakçı}, {2 Madrid}'de altın kazandı.",
    ],
    [
      'Делегация {1:LOC Грузии} вылетела в {2:LOC Вену}, сообщает {3:ORG Reuters}.',
      "{3 Reuters}'a göre {1 Gürcistan} heyeti {2 Viyana}'ya uçtu.",
    ],
    [
      'Суда из {1:LOC Новороссийска} стоят у входа в {2:LOC Дарданеллы}.',
      "{1 Novorossiysk}'ten gelen gemiler {2 Çanakkale Boğazı}'nın girişinde bekliyor.",
    ],
  ],
};
