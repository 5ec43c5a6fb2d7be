/**
 * Bodies, parties, papers and events with a name or a short name of their own in each language, and a few people whose
 * names are spelled by rules of their own. The notation is that of the known places. A list of our own.
 */
export const knownBodies = `
ес, евросоюз*, европейск* союз* | єс, євросоюз*, європейськ* союз* | eu, european union | ab, avrupa birliğ*
еврокомисси*, европейск* комисси*, ек | єврокомісі*, європейськ* комісі* | european commission, ec | avrupa komisyon*
европарламент*, европейск* парламент* | європарламент*, європейськ* парламент* | european parliament | avrupa parlamento*
европейск* совет* | європейськ* рад* | european council | avrupa konsey*
европейск* центральн* банк*, ецб | європейськ* центральн* банк*, єцб | european central bank, ecb | avrupa merkez banka*
оон, организаци* объединенн* наци*, объединенн* наци* | оон, організаці* об'єднан* націй*, об'єднан* наці* | UN, united nations, united nations organization | bm, birleşmiş milletler*
совет* безопасност* оон, совбез* оон | рад* безпек* оон, радбез* оон | un security council, united nations security council | bm güvenlik konsey*, birleşmiş milletler güvenlik konsey*
совет* безопасност*, совбез* | рад* безпек*, радбез* | security council | güvenlik konsey*
генассамбле*, генеральн* ассамбле* | генасамбле*, генеральн* асамбле* | general assembly | genel kurul*
обсе | обсє | osce | agit
воз, всемирн* организаци* здравоохранени* | вооз, всесвітн* організаці* охорон* здоров* | WHO, world health organization, world health organisation | dsö, dünya sağlik örgüt*
мвф, международн* валютн* фонд* | мвф, міжнародн* валютн* фонд* | imf, international monetary fund | imf, uluslararasi para fon*
вто, всемирн* торгов* организаци* | сот, світов* організаці* торгівл* | wto, world trade organization | dtö, dünya ticaret örgüt*
мок, международн* олимпийск* комитет* | мок, міжнародн* олімпійськ* комітет* | ioc, international olympic committee | ioc, uok, uluslararasi olimpiyat komite*
магатэ | магате | iaea, international atomic energy agency | uaea, uluslararasi atom enerjisi ajans*
шос, шанхайск* организаци* сотрудничеств* | шос | sco, shanghai cooperation organization, shanghai cooperation organisation | şiö, şangay işbirliği örgüt*
одкб, организаци* договор* о коллективн* безопасност* | одкб | csto, collective security treaty organization | kgaö, kolektif güvenlik anlaşmasi örgüt*
еаэс, евразийск* экономическ* союз* | єаес | eaeu, eeu, eurasian economic union | aeb, avrasya ekonomik birliğ*
снг, содружеств* независим* государств* | снд | cis, commonwealth of independent states | bdt, bağimsiz devletler topluluğ*
нато, североатлантическ* альянс*, североатлантическ* союз* | нато, північноатлантичн* альянс* | nato, north atlantic alliance, north atlantic treaty organization | nato, kuzey atlantik ittifak*
опек | опек | opec | opec
мус, международн* уголовн* суд* | мкс, міжнародн* кримінальн* суд* | icc, international criminal court | ucm, uluslararasi ceza mahkeme*
еспч, европейск* суд* по правам человек* | єспл, європейськ* суд* з прав людини | echr, european court of human rights | aihm, avrupa insan haklari mahkeme*
юнеско | юнеско | unesco | unesco
юнисеф | юнісеф | unicef | unicef
мид, министерств* иностранн* дел | мзс, міністерств* закордонн* справ | foreign ministry, ministry of foreign affairs, mfa, foreign office | dişişleri bakanliğ*, dişişleri
минобороны, министерств* оборон* | міноборони, міністерств* оборон* | defense ministry, defence ministry, ministry of defense, ministry of defence | savunma bakanliğ*, milli savunma bakanliğ*, msb
минздрав*, министерств* здравоохранени* | моз, міністерств* охорон* здоров* | health ministry, ministry of health | sağlik bakanliğ*
минфин*, министерств* финанс* | мінфін*, міністерств* фінанс* | finance ministry, ministry of finance, treasury | maliye bakanliğ*, hazine ve maliye bakanliğ*
минюст*, министерств* юстиц* | мін'юст*, міністерств* юстиці* | justice ministry, ministry of justice, justice department, department of justice | adalet bakanliğ*
минэкономразвития, министерств* экономическ* развити*, министерств* экономик* | мінекономіки, міністерств* економік* | economy ministry, ministry of economic development, economic development ministry, ministry of economy | ekonomi bakanliğ*, ekonomik kalkinma bakanliğ*
минобрнауки, министерств* образовани*, минпросвещени* | міносвіти, мон, міністерств* освіти | education ministry, ministry of education | eğitim bakanliğ*, milli eğitim bakanliğ*
минэнерго, министерств* энергетик* | міненерго, міністерств* енергетик* | energy ministry, ministry of energy | enerji bakanliğ*, enerji ve tabii kaynaklar bakanliğ*
минтранс*, министерств* транспорт* | мінтранс* | transport ministry, ministry of transport | ulaştirma bakanliğ*
минкультуры, министерств* культур* | мінкультури, міністерств* культур* | culture ministry, ministry of culture | kültür bakanliğ*, kültür ve turizm bakanliğ*
минсельхоз*, министерств* сельск* хозяйств* | мінагрополітики | agriculture ministry, ministry of agriculture | tarim bakanliğ*, tarim ve orman bakanliğ*
мвд, министерств* внутренн* дел | мвс, міністерств* внутрішн* справ | interior ministry, ministry of internal affairs, ministry of the interior | içişleri bakanliğ*
мчс, министерств* по чрезвычайн* ситуаци* | дснс, мнс | emergencies ministry, ministry of emergency situations, emergency ministry, emercom | acil durumlar bakanliğ*
госдеп*, государственн* департамент*, госдепартамент* | держдеп*, державн* департамент* | state department, department of state | dişişleri bakanliğ*
пентагон* | пентагон* | pentagon | pentagon*
минпромторг*, министерств* промышленност* | мінпромторг* | ministry of industry and trade, industry and trade ministry | sanayi ve ticaret bakanliğ*, sanayi bakanliğ*
следственн* комитет*, ск, скр | слідч* комітет* | investigative committee | soruşturma komite*
генпрокуратур*, генеральн* прокуратур* | генпрокуратур*, генеральн* прокуратур*, офіс* генпрокурор* | prosecutor general s office, general prosecutor s office, office of the prosecutor general | başsavcilik*, başsavciliğ*
конституционн* суд* | конституційн* суд* | constitutional court | anayasa mahkeme*
верховн* суд* | верховн* суд* | supreme court | yüksek mahkeme*, yargitay*
верховн* рад*, рада, рады, раде, раду | верховн* рад*, рада, ради, раді, раду | verkhovna rada, rada | verhovna rada*, rada*, ukrayna parlamento*
госдум*, государственн* дум* | держдум* | state duma | devlet duma*
совет* федераци* | рад* федераці* | federation council | federasyon konsey*
совет* европ* | рад* європ* | council of europe | avrupa konsey*
белый дом, белого дома, белому дому, белым домом, белом доме | біл* дім*, біл* дом* | white house | beyaz saray*
центробанк*, центральн* банк*, цб, банк* россии | центробанк*, нацбанк*, нбу, національн* банк* | central bank, bank of russia, national bank | merkez banka*
федеральн* резервн* систем*, фрс | федеральн* резервн* систем*, фрс | federal reserve, fed | federal rezerv*, fed
всемирн* банк* | світов* банк* | world bank | dünya banka*
красн* крест* | червон* хрест* | red cross | kizilhaç*
международн* амнисти* | міжнародн* амністі* | amnesty international | uluslararasi af örgüt*
роскосмос* | роскосмос* | roscosmos, roskosmos | roskosmos*
мкс, международн* космическ* станци* | мкс, міжнародн* космічн* станці* | iss, international space station | uui, uluslararasi uzay istasyon*
наса | наса | nasa | nasa
фбр, федеральн* бюро расследовани* | фбр | fbi, federal bureau of investigation | fbi
цру, центральн* разведывательн* управлени* | цру | cia, central intelligence agency | cia
анб, агентств* национальн* безопасност* | анб | nsa, national security agency | nsa
фсб, федеральн* служб* безопасност* | фсб | fsb, federal security service | fsb, federal güvenlik servis*
свр, служб* внешн* разведк* | | svr, foreign intelligence service | svr, diş istihbarat servis*
сбу, служб* безпек* | сбу, служб* безпек* | sbu, security service | sbu
всу, вооруженн* сил* | зсу, збройн* сил* | armed forces, afu | silahli kuvvetler*
фифа | фіфа | fifa | fifa
уефа | уєфа | uefa | uefa
русск* православн* церк*, рпц | рпц | russian orthodox church, roc | rus ortodoks kilise*
мгу | мду | moscow state university, msu | moskova devlet üniversite*
рейтер, рейтерс* | рейтер, рейтерс* | reuters | reuters*
ап, ассошиэйтед пресс | ап | AP, associated press | AP, associated press
афп, франс пресс | афп | afp, agence france presse | afp
би би си, ббс | бі бі сі | bbc | bbc
си эн эн | | cnn | cnn
нью йорк таймс | | new york times | new york times
тасс | тасс | tass | tass
риа новости | | ria novosti, ria | ria novosti
интерфакс* | інтерфакс* | interfax | interfaks*, interfax
анадолу, анатоли* | анадолу | anadolu | anadolu ajans*, aa, anadolu
партия справедливости и развития | | justice and development party, akp | akp, ak parti*, adalet ve kalkinma parti*
един* росси* | | united russia | birleşik rusya*
талибан*, талиб* | талібан* | taliban | taliban*
исламск* государств*, иг, игил | ісламськ* держав*, іділ | islamic state, isis, isil, daesh | işid, islam devlet*, deaş*
хезболл*, хизболл* | хезболл*, хізболл* | hezbollah | hizbullah*
хамас* | хамас* | hamas | hamas*
кремл* | кремл* | kremlin | kremlin*
си цзиньпин* | сі цзіньпін* | xi jinping | şi cinping*, xi jinping*
си | сі | xi | şi, xi
ким чен ын* | кім чен ин* | kim jong un | kim jong un*
папа римск*, папа, папы, папе, папу | папа римськ* | pope | papa
великая отечественная война, великой отечественной войны, великой отечественной войне, великую отечественную войну | | great patriotic war | büyük vatanseverlik savaş*
перв* миров* войн* | перш* світов* війн* | world war i, first world war | birinci dünya savaş*
втор* миров* войн* | друг* світов* війн* | world war ii, second world war, wwii | ikinci dünya savaş*
евровидени* | євробаченн* | eurovision | eurovision*
олимпиад*, олимпийск* игр* | олімпіад*, олімпійськ* іг* | olympics, olympic games | olimpiyat*, olimpiyat oyunlar*
чемпионат* мира, чм, мундиал* | чемпіонат* світу, чс | world cup, world championship* | dünya kupas*, dünya şampiyona*
чемпионат* европы, евро | чемпіонат* європи, євро | european championship*, euro | avrupa şampiyona*, euro
лиг* чемпионов | ліг* чемпіонів | champions league | şampiyonlar lig*
новый год, нового года, новому году, новым годом, новом году | нов* рок* | new year, new year s | yeni yil*, yilbaş*
рождеств* | різдв* | christmas | noel*
пасх* | пасх*, великдень, великод* | easter | paskalya*
день победы, дня победы, дню победы | день перемоги | victory day | zafer gün*
ржд, российск* железн* дорог* | рзд | russian railways, rzd | rusya demiryollari*
почт* россии | | russian post | rusya postasi
мосгорсуд*, московск* городск* суд* | | moscow city court | moskova şehir mahkeme*
мособлсуд*, московск* областн* суд* | | moscow regional court | moskova bölge mahkeme*
следком* | | investigative committee | soruşturma komite*
генштаб*, генеральн* штаб* | генштаб*, генеральн* штаб* | general staff | genelkurmay*
высш* школ* экономики, вшэ | | higher school of economics, hse | yüksek ekonomi okulu
нии, научно исследовательск* институт* | нді, науково дослідн* інститут* | research institute | araştirma enstitü*
первый канал, первого канала, первому каналу, первом канале | | channel one | birinci kanal, kanal bir
московск* бирж* | | moscow exchange | moskova borsa*
цик, центризбирком*, центральн* избирательн* комисси* | цвк, центральн* виборч* комісі* | central election commission, cec | merkez seçim komisyon*
роспотребнадзор* | | rospotrebnadzor | rospotrebnadzor
росгвардия, росгвардии, росгвардию, росгвардией | | national guard, rosgvardia | rusya ulusal muhafiz*
пфр, пенсионн* фонд* | пенсійн* фонд* | pension fund | emeklilik fon*
гаи, гибдд | | traffic police | trafik polis*
сизо | сізо | pretrial detention center, detention center | tutukevi*
ран, российск* академи* наук | | russian academy of sciences, ras | rusya bilimler akademi*
лекарственн* средств*, лекарств* | лікарськ* засоб* | medicines, medicine, drug*, drugs | ilaç*
демократическ* парти*, демократ* | демократичн* парті* | democratic party, democrats | demokrat parti*, demokratlar*
республиканск* парти*, республиканц* | республіканськ* парті* | republican party, republicans | cumhuriyetçi parti*, cumhuriyetçiler*
капитоли* | капітолі* | capitol | kongre binasi*
кгб | кдб | kgb | kgb
гру | гру | gru | gru
ми 6 | мі 6 | mi 6 | mi 6
вс, верховн* совет* | верховн* рад* | supreme soviet, supreme council | yüksek sovyet*
сб оон | рб оон | un security council | bm güvenlik konsey*
`;
