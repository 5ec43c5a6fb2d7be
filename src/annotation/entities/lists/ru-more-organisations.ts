/** More organisations, in the nominative: firms, media and clubs in Latin letters, scientific and sports bodies. A list of our own. */
export const moreStateBodiesRu = `
  Парламентская ассамблея Совета Европы, Организация по безопасности и сотрудничеству в Европе, Международное
  агентство по атомной энергии, Всемирная организация здравоохранения, Международный олимпийский комитет,
  Международный уголовный суд, Международный суд ООН, Гаагский суд, Лондонский суд, Высокий суд Лондона, Федеральная
  служба безопасности, Министерство внутренних дел, Министерство иностранных дел, Министерство обороны, Министерство
  финансов, Министерство юстиции, Министерство здравоохранения, Министерство образования и науки, Министерство
  культуры, Министерство транспорта, Министерство энергетики, Министерство экономического развития, Министерство
  сельского хозяйства, Министерство природных ресурсов, Министерство торговли, Федеральная антимонопольная служба,
  Федеральная миграционная служба, Федеральная таможенная служба, Федеральная налоговая служба, Федеральная служба
  исполнения наказаний, Федеральное агентство по туризму, Ростуризм, Росприроднадзор, Росавтодор, Рослесхоз,
  Росводресурсы, Росморречфлот, Росжелдор, Роснедра, Росархив, Роспечать, Росстандарт, Росаккредитация,
  Росфинагентство, Спецстрой, Рособоронзаказ, Рособоронпоставка, Арбитражный суд, Московский городской суд, Уставный
  суд, Высшая квалификационная коллегия судей, Общественная наблюдательная комиссия, ОНК, Уполномоченный по правам
  человека, Законодательное собрание, Городская дума, Областная дума, Народный хурал, Жогорку Кенеш, Хурал,
  Курултай, Олий мажлис, Мажлис, Национальное собрание, Палата депутатов, Риксдаг, Стортинг, Фолькетинг, Альтинг,
  Скупщина, Бундесбанк, Форт-Нокс, Европейский суд по правам человека, Европейский центральный банк, Европейский
  суд, Европейское космическое агентство, ЕКА, NASA, ESA, FIDE, FIFA, UEFA, WADA, IAAF, FAA, FDA, FCC, SEC, FBI,
  CIA, NSA, UNESCO, WHO, IMF, OPEC, NATO, OSCE, Нацполиция, Нацпол, Госпогранслужба, Погранслужба, Минпромэнерго,
  Минобороны РФ, Госстрой, Госплан, Госкомстат, Госкино, Госархив, Главгосэкспертиза, Росэнергоатом, Атомфлот,
  Севмаш, Звёздочка, Военно-воздушные силы, Военно-морской флот, Внутренние войска, ВВ МВД, Национальная гвардия,
  Республиканская гвардия, Иностранный легион, Народно-освободительная армия, Корпус морской пехоты, Шестой флот,
  Седьмой флот, Красная армия, Белая армия, Армия обороны Израиля, Свободная сирийская армия, Армия Махди, Армия
  США, Международные силы содействия безопасности, МССБ, ISAF, Евроюст, Фронтекс, Лига арабских стран`;

export const moreCompaniesRu = `
  Sun Microsystems, Sun, Novell, Red Hat, MySQL, Canonical, Ubuntu, Opera Software, Nvidia, AMD, Texas Instruments,
  Xerox, Canon, Kodak, Nikon, Epson, Asus, Acer, Gigabyte, Sharp, Hitachi, Fujitsu, Olympus, Casio, Alcatel,
  Alcatel-Lucent, Ericsson, Sony Ericsson, BlackBerry, RIM, Palm, HTC, ZTE, Xiaomi, Vodafone, T-Mobile, Orange,
  AT&T, Verizon, Comcast, Time Warner, AOL, News Corporation, News Corp, Viacom, Bertelsmann, Vivendi, Lagardère,
  Gazeta, Zynga, Groupon, LinkedIn, MySpace, Flickr, Tumblr, Reddit, Digg, Wikia, Dropbox, Netflix, Spotify, Airbnb,
  WhatsApp, Viber, ICQ, Snapchat, Pinterest, Digital Sky Technologies, DST, Mail.Ru Group, Одноклассники.ру, Рутуб,
  Rutube, ЖЖ, Rambler Media, Ozon, ABBYY, Parallels, 1С, Акадо, Стрим, Йота, Yota, Скартел, Комстар, Голден Телеком,
  Vestas, Gamesa, Areva, EDF, GDF Suez, Enel, Endesa, Iberdrola, Statoil, Equinor, ConocoPhillips, Halliburton,
  Schlumberger, Glencore, Rio Tinto, BHP Billiton, Vale, Petrobras, PDVSA, Pemex, Sinopec, CNPC, PetroChina, CNOOC,
  Saudi Aramco, Aramco, Алкоа, Alcoa, ThyssenKrupp, Krupp, Bosch, Continental, Porsche, Порше, Audi, Ауди, Volvo,
  Вольво, Saab, Сааб, Scania, MAN, Skoda, Шкода, Seat, Kia, Hyundai, Хёндэ, Киа, Mazda, Мазда, Mitsubishi, Мицубиси,
  Suzuki, Субару, Subaru, Lexus, Ferrari, Феррари, McLaren, Макларен, Lada, Лада, Тагаз, Бомбардье, Bombardier,
  Embraer, Alstom, General Electric, General Dynamics, Northrop Grumman, BAE Systems, EADS, Thales, Дассо, Dassault,
  Rolls-Royce, Роллс-Ройс, Caterpillar, John Deere, Citibank, Ситибанк, HSBC, Barclays, Lloyds, Royal Bank of
  Scotland, Societe Generale, BNP Paribas, Credit Suisse, ING, UniCredit, Santander, Swedbank, Nordea, Danske Bank,
  Raiffeisen, Erste, Commerzbank, AIG, Allianz, Merrill Lynch, Bear Stearns, Wells Fargo, Bank of America, Bank of
  China, Industrial and Commercial Bank of China, Freddie Mac, Fannie Mae, Berkshire Hathaway, BlackRock, NASDAQ,
  NYSE, Dow Jones, Доу Джонс, Ernst & Young, KPMG, Deloitte, PricewaterhouseCoopers, McKinsey, Nestlé, Danone,
  Данон, Kraft, Procter & Gamble, Johnson & Johnson, Colgate, L'Oreal, H&M, Zara, Gucci, Prada, Louis Vuitton, LVMH,
  Chanel, Dior, Metro, Carrefour, Tesco, Лента, Дикси, Седьмой континент, Азбука вкуса, Рамстор, М.Видео, Эльдорадо,
  Детский мир, Спортмастер, Л'Этуаль, Крокус Групп, Интеко, Мираэкс, Миракс, ДСК, Главстрой, Мосинжстрой,
  Трансмашхолдинг, Объединённая металлургическая компания, ОМК, ТМК, ЧТПЗ, ЧЭМК, Кировский завод, Ижмаш, Ижорские
  заводы, Электросила, Светлана, Красное Сормово, Красный Октябрь, Уралмаш, Мотовилиха, Протон-ПМ, Сатурн, Пермские
  моторы, Авиастар, Нафтан, Мозырский НПЗ, БелАЗ, МАЗ, Белавиа, Аэросвит, airBaltic, Air Baltic, Эстонские
  авиалинии, Finnair, LOT, KLM, Alitalia, Iberia, Emirates, Qatar Airways, Turkish Airlines, Delta, United Airlines,
  American Airlines, Домодедово, Кавминводыавиа, Авианова, Скай Экспресс, Якутия, Таймыр, Оренбургские авиалинии`;

export const moreMediaRu = `
  РИА Регнум, ИА Regnum, ИА REGNUM, Прайм-ТАСС, ПРАЙМ, АМИ-ТАСС, Накануне.ру, Znak.com, URA.ru, Ура.ру, Новый
  Регион, NR2, Фонтанка.Ру, Закс.Ру, Дни.ру, Утро.ру, Инопресса, ИноСМИ, Страна.ру, Свободная пресса, Русская линия,
  Кавказский узел, Эхо Кавказа, Грузия Online, Новости-Грузия, Новости-Армения, Арменпресс, Тренд, Азертадж, Day.az,
  24.kg, АКИpress, Центразия, Лига.нет, Корреспондент.net, Обозреватель, Сегодня.ua, Газета по-украински, Главред,
  Профиль, Итоги, Деньги, Секрет фирмы, Смена, Вечерняя Москва, Петербургский дневник, Деловой Петербург, Аргументы
  недели, Завтра, Советская Россия, Трибуна, Новые Известия, Время новостей, Газета, Собеседник, Экспресс-газета,
  Твой день, Жизнь, Версия, Наша версия, Совершенно секретно, Популярная механика, Наука и жизнь, Вокруг света, GEO,
  National Geographic, Nature, Science, The Lancet, Lancet, Scientific American, New Scientist, Cosmopolitan,
  Playboy, Vogue, GQ, Rolling Stone, People, Hello!, Variety, The Hollywood Reporter, Billboard, TMZ, The Moscow
  Times, Moscow Times, The Moscow News, The Daily Beast, The Huffington Post, Huffington Post, The Atlantic, The New
  Yorker, Slate, The Register, CNET, Ars Technica, Gizmodo, Engadget, The Verge, ZDNet, Euronews, France 24, France
  Presse, Agence France-Presse, United Press International, UPI, DPA, ANSA, EFE, Kyodo, Xinhua, Yonhap, Press TV,
  IRNA, ИРНА, ФАРС, Mehr, SANA, Al Arabiya, Al Jazeera, Anadolu, ZDF, ARD, RTL, n-tv, ORF, RAI, TF1, TVE, RTVE, BBC
  News, BBC Two, Channel 4, ITV, Channel One, MTV, HBO, Discovery, Euronews, Sky, Fox, Eurosport, Евроспорт, Le
  Parisien, Le Point, L'Express, Le Nouvel Observateur, La Stampa, Il Giornale, Ла Стампа, La Vanguardia, ABC,
  Aftenposten, Dagens Nyheter, Svenska Dagbladet, Helsingin Sanomat, Rzeczpospolita, Gazeta Wyborcza, Postimees,
  Постимеэс, Delfi, DELFI, Делфи, Диена, Neatkarīga, Час, Вести сегодня, Kurier, Kleine Zeitung, Neue Zürcher
  Zeitung, Handelsblatt, Stern, Die Zeit, Tagesspiegel, Tageszeitung, Mainichi, Yomiuri, Asahi, The Hindu, Times of
  India, The Australian, The Sydney Morning Herald, Global Post, Stratfor, Jane's, Jamestown Foundation, RAND,
  Левада, Pew, Gallup, Гэллап, Викисклад, Викимания, Wikinews, Викитека, Викисловарь, Wikimedia, Викимедиа РУ,
  Lurkmore, Луркоморье, Хабрахабр, Habrahabr, Roem.ru, Вебпланета, CNews, Compulenta, Компьюлента, Membrana,
  Элементы`;

export const moreClubsRu = `
  Тоттенхэм Хотспур, Эвертон, Астон Вилла, Фулхэм, Вест Хэм, Вест Хэм Юнайтед, Ньюкасл, Ньюкасл Юнайтед, Сандерленд,
  Лестер, Саутгемптон, Блэкберн, Болтон, Портсмут, Лацио, Фиорентина, Сампдория, Удинезе, Парма, Валенсия, Севилья,
  Вильярреал, Малага, Эспаньол, Байер, Шальке, Шальке-04, Вердер, Штутгарт, Гамбург, Вольфсбург, Герта, Лион,
  Марсель, Монако, Бордо, Лилль, ПСВ, Фейеноорд, Спортинг, Андерлехт, Брюгге, Базель, Олимпиакос, Панатинаикос,
  Бешикташ, Трабзонспор, Црвена Звезда, Партизан, Динамо Киев, Металлург, Карпаты, Черноморец, Ворскла, БАТЭ, Шериф,
  Сибирь, Томь, Луч-Энергия, Химки, Москва, Уфа, Оренбург, Тосно, Урал, Мордовия, Волга, Нефтехимик, Ак Барс, Лев,
  Атлант, Нефтехимик, Сочи, Амур, Адмирал, Донбасс, Слован, Кельн, Чикаго Блэкхокс, Детройт Ред Уингз, Вашингтон
  Кэпиталз, Питтсбург Пингвинз, Нью-Йорк Рейнджерс, Бостон Брюинз, Лос-Анджелес Лейкерс, Лейкерс, Чикаго Буллз,
  Майами Хит, Бостон Селтикс, Даллас Маверикс, НФЛ, МЛБ, ФИБА, ФИБА Европа, АТР, ATP, WTA, ИААФ, ФИВБ, ФИНА, FIA,
  ФОТА, Рено, Ред Булл, Red Bull, Форс-Индия, Уильямс, Лотус, Заубер, Гарвардский университет, Стэнфордский
  университет, Оксфордский университет, Кембриджский университет, Йельский университет, Принстонский университет,
  Массачусетский технологический институт, Сорбонна, Академия наук, Институт США и Канады, Институт мировой
  экономики, Институт Европы, Институт востоковедения, Институт проблем рынка, Курчатовский институт, ЦЕРН, ЦАГИ,
  ЦНИИмаш, ИКИ, ИКИ РАН, ГАИШ, ФИАН, ОИЯИ, МИСИ, МГСУ, МАДИ, МЭИ, РГСУ, РАНХиГС, РГУ, РНИМУ, НИИ, Склифосовского,
  институт Склифосовского, НИИ Склифосовского, Сеченовский университет, Бауманка, Плехановский университет,
  Кунсткамера, Политехнический музей, Исторический музей, Государственный исторический музей, Музей Гуггенхайма,
  Метрополитен-опера, Метрополитен, Ла Скала, Ковент-Гарден, Гранд-опера, Комеди Франсез, Театр на Таганке, ГАБТ,
  МХТ имени Чехова, Театр Вахтангова, Сатирикон, Гоголь-центр, Практика, Винзавод, Гараж, Стрелка, Красный Октябрь,
  Союз композиторов, Союз художников, Русский ПЕН-центр, Букеровский комитет, Американская киноакадемия, Оскаровский
  комитет, Союзмультфильм, Централ Партнершип, Амедиа, Columbia Pictures, Warner, Universal Pictures, 20th Century
  Fox, Sony Pictures, Marvel, DreamWorks, EMI, Sony Music, Deep Purple, Depeche Mode, Kraftwerk, U2, Metallica,
  AC/DC, Pink Floyd, Led Zeppelin, Queen, Nirvana, Radiohead, Coldplay, Scorpions, Аквариум, Мумий Тролль, Би-2,
  Сплин, Земфира, Ария, Наутилус Помпилиус, Чайф, Агата Кристи, Пикник, Звуки Му, Тату, ВИА Гра, Блестящие, Ансамбль
  Моисеева, Березка, Хор Турецкого, Виртуозы Москвы`;
