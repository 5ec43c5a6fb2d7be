/**
 * Names that neither transliteration nor the lists of the aligner match exactly: bodies and their short names,
 * places with different names, and the words that names of bodies and places are made of. One referent or word
 * a line, in the order ru | uk | en | tr; `*` stands for any ending, a comma parts the forms, and a column may
 * be empty. A list of our own.
 */
export const knownNames = `
сша, соединенн* штат* америк*, соединенн* штат*, штат* | сша, сполучен* штат* америк*, сполучен* штат* | US, usa, united states of america, united states, america | abd, amerika birleşik devletler*, birleşik devletler*, amerika
россия, россии, россию, россией, росси, рф, российск* федерац* | росі*, рф, російськ* федерац* | russia, russian federation | rusya*, rusya federasyon*
великобритания, великобритании, великобританию, великобританией, соединенн* королевств*, британи*, англи* | велик* британ*, сполучен* королівств*, британі*, англі* | united kingdom, great britain, uk, gb, britain, england | birleşik krallı*, britanya*, ingiltere*, büyük britanya*
китай, китая, китаю, китаем, китае, кнр, китайск* народн* республик* | китай*, китаю, китаєм, кнр | china, prc, people s republic of china | çin, çin halk cumhuriyet*
чехия, чехии, чехию, чехией, чешск* республик* | чехі*, чеськ* республік* | czech republic, czechia | çekya*, çek cumhuriyet*
нидерланды, нидерланд*, голланди* | нідерланд*, голланді* | netherlands, holland | hollanda*
северн* коре*, кндр | північн* коре*, кндр | north korea, dprk | kuzey kore*
южн* коре*, республик* коре* | південн* коре* | south korea, republic of korea | güney kore*
оаэ, объединенн* арабск* эмират*, эмират* | оае, об'єднан* арабськ* емірат* | uae, united arab emirates, emirates | bae, birleşik arap emirlikler*
цар, центральноафриканск* республик*, центральн* африканск* республик* | цар, центральноафриканськ* республік* | car, central african republic | orta afrika cumhuriyet*
юар, южн* африк*, южно африканск* республик* | пар, південн* африк* | south africa | güney afrika*
дрк, демократическ* республик* конго | дрк | drc, democratic republic of the congo, democratic republic of congo | demokratik kongo cumhuriyet*
саудовск* арави* | саудівськ* араві* | saudi arabia | suudi arabistan*
белоруссия, белоруссии, белоруссию, белоруссией, беларус*, белорусси* | білорус* | belarus | belarus*, beyaz rusya*
молдавия, молдави*, молдов* | молдов*, молдаві* | moldova | moldova*
киргизи*, кыргызстан* | киргиз*, киргизстан* | kyrgyzstan, kirghizia | kirgizistan*
грузи* | грузі* | georgia | gürcistan*
армени* | вірмені* | armenia | ermenistan*
азербайджан* | азербайджан* | azerbaijan | azerbaycan*
германи*, фрг | німеччин* | germany | almanya*
греци* | греці* | greece | yunanistan*
венгри* | угорщин* | hungary | macaristan*
швеци* | швеці* | sweden | isveç*
швейцари* | швейцарі* | switzerland | isviçre*
хорвати* | хорваті* | croatia | hirvatistan*
албани* | албані* | albania | arnavutluk*
польша, польш* | польщ* | poland | polonya*
испани* | іспані* | spain | ispanya*
япони* | японі* | japan | japonya*
австри* | австрі* | austria | avusturya*
египет, египт* | єгип* | egypt | misir*
марокко | марокко | morocco | fas
алжир* | алжир* | algeria, algiers | cezayir*
тунис* | туніс* | tunisia, tunis | tunus*
ливан* | ліван* | lebanon | lübnan*
иордани* | йордані* | jordan | ürdün*
палестин* | палестин* | palestine | filistin*
сектор* газ*, газа, газы, газе, газу | сектор* газ*, газа, гази | gaza strip, gaza | gazze şerid*, gazze*
израил* | ізраїл* | israel | israil*
сири* | сирі* | syria | suriye*
индия, индии, индию, индией | інді* | india | hindistan*
монголи* | монголі* | mongolia | moğolistan*
украин* | україн* | ukraine | ukrayna*
турци* | туреччин* | turkey, türkiye | türkiye*
франци* | франці* | france | fransa*
итали* | італі* | italy | italya*
иран, ирана, ирану, иране, ираном | іран* | iran | iran
ирак, ирака, ираку, ираке, ираком | ірак* | iraq | irak
афганистан* | афганістан* | afghanistan | afganistan*
пакистан* | пакистан* | pakistan | pakistan*
ливия, ливии, ливию, ливией | лівія, лівії, лівію | libya | libya
казахстан* | казахстан* | kazakhstan | kazakistan*
узбекистан* | узбекистан* | uzbekistan | özbekistan*
норвеги* | норвегі* | norway | norveç*
финлянди* | фінлянді* | finland | finlandiya*
дания, дании, данию, данией | дані* | denmark | danimarka*
бельги* | бельгі* | belgium | belçika*
румыни* | румуні* | romania | romanya*
болгари* | болгарі* | bulgaria | bulgaristan*
серби* | сербі* | serbia | sirbistan*
латви* | латві* | latvia | letonya*
литва, литвы, литве, литву, литвой | литв* | lithuania | litvanya*
эстони* | естоні* | estonia | estonya*
канада, канады, канаде, канаду, канадой | канад* | canada | kanada*
мексик* | мексик* | mexico | meksika*
бразили* | бразилі* | brazil | brezilya*
австрали* | австралі* | australia | avustralya*
куба, кубы, кубе, кубу, кубой | куб* | cuba | küba*
вьетнам* | в'єтнам* | vietnam | vietnam*
чечня, чечни, чечне, чечню, чечней | чечн* | chechnya | çeçenistan*
татарстан* | татарстан* | tatarstan | tataristan*
ссср, советск* союз* | срср, радянськ* союз* | ussr, soviet union | sscb, sovyetler birliğ*
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
тихий океан, тихого океана, тихому океану, тихом океане, тихим океаном | тих* океан* | pacific ocean, pacific | pasifik okyanus*, büyük okyanus*, pasifik*
атлантическ* океан*, атлантик* | атлантичн* океан*, атлантик* | atlantic ocean, atlantic | atlas okyanus*, atlantik*
индийск* океан* | індійськ* океан* | indian ocean | hint okyanus*
северн* ледовит* океан* | північн* льодовит* океан* | arctic ocean | arktik okyanus*, kuzey buz deniz*
средиземн* мор* | середземн* мор* | mediterranean sea, mediterranean | akdeniz*
черное море, черного моря, черному морю, черном море, черным морем | чорн* мор* | black sea | karadeniz*
азовск* мор* | азовськ* мор* | sea of azov, azov sea | azak deniz*
балтийск* мор*, балтик* | балтійськ* мор* | baltic sea, baltic | baltik deniz*, baltik
каспийск* мор*, касп* | каспійськ* мор* | caspian sea, caspian | hazar deniz*, hazar
эгейск* мор* | егейськ* мор* | aegean sea, aegean | ege deniz*, ege
мраморн* мор* | мармуров* мор* | sea of marmara | marmara deniz*
красное море, красного моря, красном море | червон* мор* | red sea | kizildeniz*
южно китайск* мор* | | south china sea | güney çin deniz*
персидск* залив* | перськ* заток* | persian gulf | basra körfez*, fars körfez*
ближн* восток* | близьк* схід*, близьк* сход* | middle east | ortadoğu*, orta doğu*
дальн* восток* | далек* схід* | far east | uzak doğu*, uzakdoğu*
запад, запада, западу, западом, западе | захід, заходу, заходом, заході | west | bati*
восток, востока, востоку, востоком, востоке | схід, сходу, сході | east | doğu*
африк* | африк* | africa | afrika*
европ* | європ* | europe | avrupa*
ази* | азі* | asia | asya*
кавказ* | кавказ* | caucasus | kafkas*
крым, крыма, крыму, крымом, крыме | крим* | crimea | kirim*
подмосковь*, московск* област* | підмосков* | moscow region, moscow oblast | moskova bölges*
турецк* поток* | турецьк* пот* | turkstream, turkish stream | türkakim*, türk akim*
северн* поток* | північн* пот* | nord stream | kuzey akim*
сибир* | сибір* | siberia | sibirya*
донбасс* | донбас* | donbas, donbass | donbas*
босфор* | босфор* | bosphorus, bosporus | istanbul boğaz*, boğaziç*
дарданелл* | дарданелл* | dardanelles | çanakkale boğaz*
ламанш* | ла манш* | english channel | manş deniz*
альп* | альп* | alps | alpler*
байкал* | байкал* | baikal | baykal*
нил, нила, ниле | ніл* | nile | nil
дунай, дуная, дунае, дунаем | дунай*, дунаю, дунаї | danube | tuna
кипр* | кіпр* | cyprus | kibris*
москва, москвы, москве, москву, москвой | москв* | moscow | moskova*
санкт петербург*, петербург* | санкт петербург*, петербург* | saint petersburg, st petersburg, petersburg | st petersburg*, sankt petersburg*, petersburg*
киев, киева, киеве, киеву, киевом | київ, києва, києві, києву, києвом | kyiv, kiev | kiev*, kyiv*
одесс* | одес* | odesa, odessa | odessa*
харьков* | харків*, харков* | kharkiv, kharkov | harkov*, harkiv*
николаев, николаева, николаеве | миколаїв, миколаєва, миколаєві | mykolaiv, nikolaev | mikolayiv*, nikolayev*
львов* | львів, львов* | lviv, lvov | lviv*, lvov*
чернигов* | чернігів*, чернігов* | chernihiv, chernigov | çernihiv*, çernigov*
запорожь* | запоріж* | zaporizhzhia, zaporizhia | zaporijya*
днепр, днепра, днепре, днепропетровск* | дніпр* | dnipro, dnieper | dnipro*, dinyeper*
минск* | мінськ* | minsk | minsk*
варшав* | варшав* | warsaw | varşova*
прага, праги, праге, прагу, прагой | праг*, празі | prague | prag*
вена, вены, вене, вену, веной | відень, відн* | vienna | viyana*
афины, афин, афинах, афинам | афін* | athens | atina*
рим, рима, риме, риму, римом | рим* | rome | roma*
париж* | париж* | paris | paris*
лондон* | лондон* | london | londra*
брюссел* | брюссел* | brussels | brüksel*
женев* | женев* | geneva | cenevre*
гааг* | гааг*, гаазі | hague | lahey*
мюнхен* | мюнхен* | munich | münih*
кельн, кельна, кельне | кельн* | cologne | köln*
будапешт* | будапешт* | budapest | budapeşte*
бухарест* | бухарест* | bucharest | bükreş*
белград* | белград* | belgrade | belgrad*
софия, софии, софию, софией | софі* | sofia | sofya*
лиссабон* | лісабон* | lisbon | lizbon*
копенгаген* | копенгаген* | copenhagen | kopenhag*
венеци* | венеці* | venice | venedik*
милан* | мілан* | milan | milano*
флоренци* | флоренці* | florence | floransa*
неапол* | неапол* | naples | napoli*
салоник* | салонік* | thessaloniki | selanik*
иерусалим* | єрусалим* | jerusalem | kudüs*
тель авив* | тель авів* | tel aviv | tel aviv*
дамаск* | дамаск* | damascus | şam, şam da
алеппо, халеб* | алеппо | aleppo | halep*
бейрут* | бейрут* | beirut | beyrut*
каир* | каїр* | cairo | kahire*
триполи | тріполі | tripoli | trablus*
багдад* | багдад* | baghdad | bağdat*
тегеран* | тегеран* | tehran, teheran | tahran*
кабул* | кабул* | kabul | kabil*
эр рияд* | ер ріяд* | riyadh | riyad*
мекк* | мекк* | mecca | mekke*
пекин* | пекін* | beijing, peking | pekin*
токио | токіо | tokyo | tokyo*
сеул* | сеул* | seoul | seul*
пхеньян* | пхеньян* | pyongyang | pyongyang*
шанхай* | шанхай*, шанхаї | shanghai | şanghay*
гонконг* | гонконг* | hong kong | hong kong*
дели, нью дели | делі, нью делі | new delhi, delhi | yeni delhi*
тайван* | тайван* | taiwan | tayvan*
стамбул* | стамбул* | istanbul | istanbul*
анкар* | анкар*, анкарі | ankara | ankara*
измир* | ізмір* | izmir, smyrna | izmir*
антали*, анталь* | анталі* | antalya | antalya*
тбилиси | тбілісі | tbilisi | tiflis*
баку | баку | baku | bakü*
ереван* | єреван* | yerevan | erivan*
нагорн* карабах*, карабах* | нагірн* карабах*, карабах* | nagorno karabakh, karabakh | dağlik karabağ*, karabağ*
ташкент* | ташкент* | tashkent | taşkent*
кишинев* | кишинів*, кишинев* | chisinau, kishinev | kişinev*
нью йорк* | нью йорк* | new york | new york*
лос анджелес* | лос анджелес* | los angeles | los angeles*
вашингтон* | вашингтон* | washington | washington*, vaşington*
калифорни* | каліфорні* | california | kaliforniya*
техас* | техас* | texas | teksas*
флорид* | флорид* | florida | florida*
кремл* | кремл* | kremlin | kremlin*
си цзиньпин* | сі цзіньпін* | xi jinping | şi cinping*, xi jinping*
си | сі | xi | şi, xi
ким чен ын* | кім чен ин* | kim jong un | kim jong un*
папа римск*, папа, папы, папе, папу | папа римськ* | pope | papa
великая отечественная война, великой отечественной войны, великой отечественной войне, великую отечественную войну | | great patriotic war | büyük vatanseverlik savaş*
перв* миров* войн* | перш* світов* війн* | world war i, first world war | birinci dünya savaş*
втор* миров* войн* | друг* світов* війн* | world war ii, second world war, wwii | ikinci dünya savaş*
олимпиад*, олимпийск* игр* | олімпіад*, олімпійськ* іг* | olympics, olympic games | olimpiyat*, olimpiyat oyunlar*
чемпионат* мира, чм, мундиал* | чемпіонат* світу, чс | world cup, world championship* | dünya kupas*, dünya şampiyona*
чемпионат* европы, евро | чемпіонат* європи, євро | european championship*, euro | avrupa şampiyona*, euro
лиг* чемпионов | ліг* чемпіонів | champions league | şampiyonlar lig*
новый год, нового года, новому году, новым годом, новом году | нов* рок* | new year, new year s | yeni yil*, yilbaş*
рождеств* | різдв* | christmas | noel*
пасх* | пасх*, великдень, великод* | easter | paskalya*
день победы, дня победы, дню победы | день перемоги | victory day | zafer gün*
`;
