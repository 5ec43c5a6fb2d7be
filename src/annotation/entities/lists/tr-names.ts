/** Names as Turkish texts write them, and words that stand near names. Lists of our own. */
export const maleFirstNamesTr = `
  Abdullah Abdülhamit Abdurrahman Adem Adil Adnan Ahmet Akif Ali Alper Alparslan Alp Anıl Arda Arif Armağan Atilla
  Aydın Aytaç Aziz Bahattin Barış Barlas Battal Bayram Bekir Berat Berk Berkay Bilal Binali Bora Burak Bülent Can
  Cahit Celal Celâl Cem Cemal Cemil Cengiz Cenk Cevdet Cihan Cihat Coşkun Cüneyt Çağatay Çağrı Çetin Davut Deniz
  Doğan Doğu Doğukan Efe Egemen Ekrem Emin Emir Emrah Emre Ender Engin Enes Enver Ercan Erdal Erdem Erdoğan Eren
  Ergün Erhan Erkan Erman Erol Ersin Ertan Ertuğrul Fahrettin Faik Faruk Fatih Fazıl Ferhat Ferit Fethi Fethullah
  Fevzi Fikret Fuat Furkan Galip Gazi Gökhan Görkem Gürkan Gürsel Güven Hakan Haldun Halil Halit Haluk Hamdi Hamza
  Harun Hasan Haşim Hayati Haydar Hayri Hidayet Hikmet Hilmi Hulusi Hüsamettin Hüseyin Hüsnü Işık İbrahim İdris
  İhsan İlber İlhan İlker İlyas İrfan İsa İshak İskender İsmail İsmet İzzet Kaan Kadir Kadri Kamil Kazım Kemal Kenan
  Kerem Koray Korkut Kürşat Levent Lütfi Mahir Mahmut Mehmet Melih Mert Mesut Mete Metin Mevlüt Mithat Muammer
  Muharrem Muhammed Muhittin Muhsin Murat Musa Mustafa Muzaffer Müslüm Nail Namık Nazım Necati Necdet Necip
  Necmettin Nejat Nihat Nihad Nuri Oğuz Oğuzhan Okan Oktay Onur Orhan Osman Ozan Ömer Önder Özgür Özkan Polat Rahmi
  Ramazan Raşit Recai Recep Refik Remzi Reşat Rıdvan Rıfat Rıza Ruşen Sabri Sadık Sadi Sait Salih Sami Samet Savaş
  Sedat Sefa Selahattin Selçuk Selim Semih Sercan Serdar Serhat Serkan Sezai Sezer Sinan Soner Suat Süleyman Şaban
  Şahin Şamil Şefik Şener Şeref Şevket Şükrü Taha Tahir Tamer Taner Tansu Tarık Tayfun Tayfur Taylan Tayyip Temel
  Tevfik Timur Tolga Tuncay Tuncer Turan Turgut Turhan Ufuk Uğur Umut Utku Ümit Veli Vedat Volkan Yakup Yalçın Yaşar
  Yasin Yavuz Yekta Yıldırım Yılmaz Yiğit Yunus Yusuf Yücel Zafer Zeki Zekeriya Ziya Zülfü Vladimir Dmitri Sergey
  Aleksandr Boris Mihail Nikolay Aleksey Viktor Volodimir Joe Donald Barack Bill George Emmanuel Angela Boris Ilham
  İlham Nikol Beşar Benyamin Jens Antonio Rishi Jake Antony`;
export const femaleFirstNamesTr = `
  Adalet Ahu Alev Aliye Arzu Aslı Asuman Ayça Ayfer Aygül Ayla Aylin Aynur Aysel Aysun Ayşe Ayşegül Ayten Azra Bahar
  Banu Başak Belgin Belma Berfin Berna Berrin Betül Beyza Bihter Birgül Buket Burcu Büşra Canan Ceren Cemile Ceyda
  Cansu Çağla Çiğdem Damla Defne Demet Derya Didem Dilek Dilara Duygu Ebru Ece Eda Ela Elif Elmas Emel Emine Esin
  Esma Esra Eylül Ezgi Fadime Fatma Fatoş Feride Ferda Feyza Figen Filiz Funda Füsun Gamze Gizem Gonca Gökçe Gül
  Gülay Gülcan Gülden Gülnur Gülsüm Gülşen Gülten Güneş Güzin Hacer Hale Halide Handan Hande Hanife Hatice Havva
  Hazal Hülya Hürrem Irmak İclal İlayda İlknur İnci İpek Jale Kadriye Kübra Lale Latife Leman Leyla Makbule Mebrure
  Mehtap Melahat Melek Melike Melis Meltem Meral Merve Meryem Mine Muazzez Müjde Münevver Müge Nalan Naz Nazan Nazlı
  Nebahat Nermin Neslihan Neşe Nevin Nihal Nil Nilay Nilgün Nilüfer Nimet Nur Nuray Nurcan Nurhan Nursel Oya Özge
  Özlem Pelin Perihan Pervin Pınar Rabia Rana Reyhan Saadet Sabiha Safiye Sanem Seda Sedef Selda Selin Selma Semra
  Serap Serpil Sevda Sevgi Sevil Sevim Sezen Sibel Simge Sinem Songül Suna Suzan Şafak Şebnem Şenay Şeyma Şule Tuba
  Tuğba Türkan Tülay Tülin Ülkü Ümran Vildan Yasemin Yeliz Yeşim Yıldız Zehra Zeliha Zeynep Zuhal Zübeyde Angela
  Ursula Hillary Mariya Olga Anna Natalya Yelena`;
export const surnamesTr = `
  Erdoğan Kılıçdaroğlu Bahçeli Akşener Davutoğlu Babacan İmamoğlu Yavaş Gül Demirel Özal Ecevit Erbakan Çiller
  Demirtaş Öcalan Gülen Çavuşoğlu Fidan Soylu Akar Kalın Şimşek Albayrak Arınç Yıldırım Özel Atatürk İnönü Menderes
  Bayar Evren Sezer Oktay Şentop Kurtulmuş Yılmaz Kaya Demir Çelik Şahin Öztürk Aydın Özdemir Arslan Doğan Kılıç
  Aslan Çetin Kara Koç Kurt Özkan Polat Putin Medvedev Lavrov Peskov Şoygu Zaharova Navalni Yeltsin Gorbaçov Lenin
  Stalin Trump Biden Obama Bush Clinton Kissinger Blinken Sullivan Pompeo Merkel Scholz Macron Sarkozy Hollande
  Johnson Sunak Truss Zelenskiy Zelenski Poroşenko Yanukoviç Lukaşenko Aliyev Paşinyan Saakaşvili Netanyahu Esad
  Ruhani Hamaney Reisi Selman Sisi Stoltenberg Guterres Borrell Orban Vucic Miçotakis`;
export const placesTr = `
  İstanbul, Ankara, İzmir, Bursa, Antalya, Adana, Konya, Gaziantep, Antep, Şanlıurfa, Urfa, Kocaeli, Mersin,
  Diyarbakır, Hatay, Antakya, İskenderun, Manisa, Kayseri, Samsun, Balıkesir, Kahramanmaraş, Maraş, Van, Aydın,
  Denizli, Sakarya, Tekirdağ, Muğla, Eskişehir, Mardin, Malatya, Trabzon, Erzurum, Ordu, Afyonkarahisar, Afyon,
  Sivas, Tokat, Zonguldak, Batman, Kütahya, Çanakkale, Adıyaman, Elazığ, Edirne, Giresun, Isparta, Aksaray, Yozgat,
  Düzce, Muş, Niğde, Uşak, Kastamonu, Rize, Ağrı, Siirt, Bitlis, Amasya, Bolu, Hakkari, Kars, Yalova, Karaman,
  Kırıkkale, Kırşehir, Burdur, Kilis, Iğdır, Ardahan, Artvin, Bartın, Karabük, Sinop, Nevşehir, Tunceli, Dersim,
  Bingöl, Gümüşhane, Bayburt, Çankırı, Bilecik, Kırklareli, Osmaniye, Şırnak, Çorum, Bodrum, Marmaris, Alanya,
  Kuşadası, Fethiye, Çeşme, Taksim, Kadıköy, Beşiktaş, Üsküdar, Şişli, Beyoğlu, Fatih, Bakırköy, Çankaya, Kızılay,
  Suruç, Nusaybin, Cizre, Kobani, Afrin, El Bab, Münbiç, Moskova, St. Petersburg, Sankt Petersburg, Petersburg,
  Kazan, Soçi, Grozni, Kiev, Kiyev, Harkiv, Odessa, Odesa, Lviv, Donetsk, Luhansk, Mariupol, Herson, Zaporijya,
  Sivastopol, Simferopol, Minsk, Tiflis, Batum, Erivan, Bakü, Gence, Taşkent, Semerkant, Buhara, Bişkek, Almatı,
  Astana, Duşanbe, Aşkabat, Londra, Paris, Berlin, Roma, Madrid, Brüksel, Viyana, Cenevre, Zürih, Münih, Hamburg,
  Köln, Frankfurt, Amsterdam, Lahey, Stockholm, Oslo, Kopenhag, Helsinki, Varşova, Prag, Budapeşte, Bükreş, Sofya,
  Belgrad, Saraybosna, Zagreb, Üsküp, Priştine, Tiran, Atina, Selanik, Lefkoşa, Girne, Gazimağusa, Kudüs, Tel Aviv,
  Gazze, Ramallah, Beyrut, Şam, Halep, Humus, İdlib, Rakka, Lazkiye, Amman, Bağdat, Musul, Kerkük, Erbil, Basra,
  Tahran, Tebriz, Riyad, Cidde, Mekke, Medine, Dubai, Abu Dabi, Doha, Kahire, Trablus, Bingazi, Tunus, Cezayir,
  Kabil, İslamabad, Karaçi, Delhi, Yeni Delhi, Pekin, Şanghay, Hong Kong, Tokyo, Seul, Washington, New York, Los
  Angeles, Chicago, Boston, San Francisco, Toronto, Ottawa, Havana, Buenos Aires`;
export const regionsTr = `
  Türkiye, Türkiye Cumhuriyeti, Rusya, Rusya Federasyonu, SSCB, Sovyetler Birliği, ABD, Amerika Birleşik Devletleri,
  Amerika, Birleşik Krallık, İngiltere, Büyük Britanya, İskoçya, Galler, Kuzey İrlanda, KKTC, Kuzey Kıbrıs, Kuzey
  Kıbrıs Türk Cumhuriyeti, Güney Kıbrıs, BAE, Kuzey Kore, Güney Kore, Avrupa, Asya, Afrika, Avustralya, Kuzey
  Amerika, Güney Amerika, Latin Amerika, Orta Doğu, Ortadoğu, Uzak Doğu, Orta Asya, Kafkasya, Kuzey Kafkasya, Güney
  Kafkasya, Balkanlar, Kırım, Çeçenistan, Dağıstan, Tataristan, Abhazya, Güney Osetya, Dağlık Karabağ, Karabağ,
  Donbas, Donbass, Kürdistan, Keşmir, Doğu Türkistan, Sincan, Filistin, Batı Şeria, Anadolu, Trakya, Rumeli,
  Güneydoğu Anadolu, Doğu Anadolu, İç Anadolu, Osmanlı İmparatorluğu, Kaliforniya, Teksas, Florida, Alaska, Sibirya,
  Transdinyester, Kosova, Karadeniz, Akdeniz, Ege, Ege Denizi, Marmara, Marmara Denizi, Hazar Denizi, Azak Denizi,
  Kızıldeniz, Baltık Denizi, Güney Çin Denizi, Pasifik, Atlantik, Hint Okyanusu, Basra Körfezi, Hürmüz Boğazı,
  İstanbul Boğazı, Boğaziçi, Çanakkale Boğazı, Kerç Boğazı, Süveyş Kanalı, Fırat, Dicle, Tuna, Volga, Nil,
  Kızılırmak, Van Gölü, Tuz Gölü, Ağrı Dağı, Uludağ, Toroslar, Alpler, Beyaz Saray, Kremlin, Kızıl Meydan, Taksim
  Meydanı, Wall Street`;
export const organisationsTr = `
  BM, Birleşmiş Milletler, BM Güvenlik Konseyi, Güvenlik Konseyi, NATO, AB, Avrupa Birliği, Avrupa Komisyonu, Avrupa
  Parlamentosu, Avrupa Konseyi, AİHM, Avrupa İnsan Hakları Mahkemesi, AGİT, IMF, Dünya Bankası, Dünya Sağlık Örgütü,
  DSÖ, DTÖ, UNESCO, UNICEF, UAEA, OPEC, G20, G7, ŞİÖ, Şanghay İşbirliği Örgütü, Türk Devletleri Teşkilatı, Arap
  Birliği, Kızılhaç, Interpol, FIFA, UEFA, TBMM, Türkiye Büyük Millet Meclisi, Cumhurbaşkanlığı, Dışişleri
  Bakanlığı, İçişleri Bakanlığı, Milli Savunma Bakanlığı, Savunma Bakanlığı, Adalet Bakanlığı, Sağlık Bakanlığı,
  Hazine ve Maliye Bakanlığı, Milli Eğitim Bakanlığı, Genelkurmay, Genelkurmay Başkanlığı, TSK, Türk Silahlı
  Kuvvetleri, MİT, Milli İstihbarat Teşkilatı, MGK, Anayasa Mahkemesi, Yargıtay, Danıştay, Sayıştay, YSK, YÖK, RTÜK,
  BDDK, TCMB, Merkez Bankası, TÜİK, TÜBİTAK, AFAD, Kızılay, Diyanet, Emniyet Genel Müdürlüğü, Kremlin, Beyaz Saray,
  Pentagon, CIA, FBI, FSB, KGB, Duma, Kongre, Senato, Temsilciler Meclisi, Bundestag, Knesset, Mossad`;
export const movementsTr = `
  AKP, AK Parti, Adalet ve Kalkınma Partisi, CHP, Cumhuriyet Halk Partisi, MHP, Milliyetçi Hareket Partisi, HDP,
  Halkların Demokratik Partisi, İYİ Parti, Saadet Partisi, DEVA Partisi, Gelecek Partisi, Memleket Partisi, DEM
  Parti, Vatan Partisi, BBP, TİP, PKK, YPG, PYD, SDG, FETÖ, DEAŞ, IŞİD, DHKP-C, El Kaide, Taliban, Hamas, Hizbullah,
  Fetih, Müslüman Kardeşler, Boko Haram, Birleşik Rusya, Cumhuriyetçi Parti, Demokrat Parti, İşçi Partisi,
  Muhafazakar Parti, Wagner, Greenpeace, Uluslararası Af Örgütü, TÜSİAD, MÜSİAD, TOBB, DİSK, Türk-İş, Hak-İş,
  ANKASAM`;
export const companiesTr = `
  Türk Hava Yolları, THY, Turkcell, Türk Telekom, Koç Holding, Sabancı Holding, ASELSAN, Aselsan, TUSAŞ, Baykar,
  ROKETSAN, BOTAŞ, TPAO, Ziraat Bankası, Halkbank, VakıfBank, İş Bankası, Garanti, Akbank, Yapı Kredi, Gazprom,
  Rosneft, Rosatom, Lukoil, Google, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, YouTube, Tesla, SpaceX,
  Boeing, Airbus, Siemens, Toyota, Shell, BP, TOGG, Getir, Trendyol`;
export const mediaTr = `
  Anadolu Ajansı, AA, TRT, TRT Haber, DHA, İHA, NTV, CNN Türk, Habertürk, Hürriyet, Milliyet, Sabah, Cumhuriyet,
  Sözcü, Yeni Şafak, Star, Akşam, Posta, Birgün, BirGün, Evrensel, T24, Bianet, Medyascope, Reuters, AP, Associated
  Press, AFP, BBC, BBC Türkçe, CNN, Bloomberg, DW, TASS, RIA Novosti, Interfax, Sputnik, RT, New York Times,
  Washington Post, Wall Street Journal, Guardian, Financial Times, The Economist, Le Monde, Der Spiegel, Bild, El
  Cezire, Lenta.ru, Fenerbahçe, Galatasaray, Beşiktaş, Trabzonspor`;
export const rolesTr = `
  cumhurbaşkanı başbakan bakan bakanı başkan başkanı vali valisi milletvekili genel sekreter sekreteri sözcü sözcüsü
  lider lideri müdür müdürü komutan komutanı general albay büyükelçi büyükelçisi danışman danışmanı yardımcısı
  profesör prof doktor dr avukat gazeteci yazar şair oyuncu yönetmen sanatçı şarkıcı futbolcu teknik direktör kral
  kraliçe prens patrik papa sayın bay bayan yargıç savcı uzman uzmanı analist iktisatçı tarihçi devlet eski`;
export const organisationHeadsTr = `
  bakanlığı kurumu kurulu komisyonu komitesi konseyi meclisi müdürlüğü başkanlığı ajansı bankası şirketi holding
  partisi hareketi cephesi birliği federasyonu derneği vakfı kulübü üniversitesi enstitüsü merkezi müzesi tiyatrosu
  mahkemesi savcılığı ordusu kuvvetleri gazetesi dergisi televizyonu kanalı hastanesi okulu lisesi belediyesi
  valiliği örgütü teşkilatı sendikası odası fonu`;
export const placeHeadsTr = `
  şehri kenti ili ilçesi köyü kasabası bölgesi eyaleti cumhuriyeti krallığı adası adaları yarımadası nehri gölü
  denizi okyanusu körfezi boğazı kanalı dağı dağları vadisi çölü caddesi sokağı meydanı bulvarı köprüsü istasyonu
  parkı havalimanı limanı mahallesi`;
export const originWordsTr = `
  Türk Rus Amerikan Ukraynalı Alman Fransız İngiliz İtalyan İspanyol Çinli Japon Suriyeli Iraklı İranlı İsrailli
  Filistinli Arap Avrupalı Kürt Ermeni Gürcü Azerbaycanlı Yunan Bulgar Polonyalı Sovyet Müslüman Hristiyan Yahudi`;
export const commonWordsTr = `
  Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık Pazartesi Salı Çarşamba Perşembe Cuma
  Cumartesi Pazar Bu Şu O Bir Ve Ama Ancak Fakat Çünkü Eğer Ben Sen Biz Siz Onlar Her Hiç Daha En Çok Son İlk Yeni
  Eski Büyük Küçük Dün Bugün Yarın Şimdi Sonra Önce Ayrıca Öte Buna Bunun Bunlar Böyle Şöyle Ne Neden Nasıl Kim
  Hangi Açıklamada Haberde Toplantıda Kara Deniz Barış Savaş Umut Güneş Yıldız Işık Can`;
