/**
 * Places that have different names in different languages, or whose names transliteration matches badly. One place a
 * line, in the order ru | uk | en | tr; `*` stands for any ending, a comma parts the forms, and a column may be
 * empty. A list of our own.
 */
export const knownPlaces = `
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
кот д'ивуар*, кот дивуар* | кот д'івуар* | ivory coast, cote d ivoire, cote divoire | fildişi sahil*
канны, канн, каннах, каннам, каннами | канни, канн, каннах | cannes | cannes
шотланди* | шотланді* | scotland | iskoçya*
уэльс* | уельс* | wales | galler*
северн* ирланди* | північн* ірланді* | northern ireland | kuzey irlanda*
северн* осети* | північн* осеті* | north ossetia | kuzey osetya*
южн* осети* | південн* осеті* | south ossetia | güney osetya*
мыс добр* надежд* | | cape of good hope | ümit burnu*
земл* франца иосифа | | franz josef land |
кремниев* долин* | кремнієв* долин* | silicon valley | silikon vadisi*
уолл стрит* | волл стріт* | wall street | wall street
красн* площад* | красн* площ* | red square | kizil meydan*
курильск* остров*, курил* | курильськ* остров* | kuril islands, kurils | kuril adalari*
суэцк* канал* | суецьк* канал* | suez canal | süveyş kanali*
балкан* | балкан* | balkans | balkanlar*
прибалтик* | прибалтик* | baltics, baltic states | baltik ülkeleri*
закавказь* | закавказз* | south caucasus, transcaucasia | güney kafkasya*
латинск* америк* | латинськ* америк* | latin america | latin amerika*
северн* америк* | північн* америк* | north america | kuzey amerika*
южн* америк* | південн* америк* | south america | güney amerika*
`;
