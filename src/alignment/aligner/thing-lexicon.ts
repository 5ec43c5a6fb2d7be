/**
 * Things, people and ideas that the news and everyday prose speak of. Same notation as the names:
 * ru | uk | en | tr | de | fr.
 */
export const thingLexicon = `
#11 одиннадцат* | одинадцят* | eleven | | elf | onze
#15 пятнадцат* | п'ятнадцят* | fifteen | | fünfzehn | quinze
#40 сорок, сорока | сорок, сорока | forty | kirk | vierzig | quarante
#50 пятьдес*, пятидес* | п'ятдес* | fifty | elli | fünfzig | cinquante
#60 шестьдес*, шестидес* | шістдес* | sixty | altmiş | sechzig | soixante
#70 семьдес*, семидес* | сімдес* | seventy | yetmiş | siebzig | septante
#80 восемьдес*, восьмидес* | вісімдес* | eighty | seksen | achtzig |
#90 девяност* | дев'яност* | ninety | doksan | neunzig |
один, одна, одно, одной, одного, одном, одну, единств* | один, одна, одне, одного, одної, єдин* | one, single, sole, unique | bir, biri, tek | ein, eine, einer, einem, einen, einzig* | un, une, unique, seul
четверт* | четверт*, чверт* | fourth*, quarter* | dördüncü*, çeyrek* | vierte*, viertel | quatrièm*, quart
дважды | двічі | twice | iki kez, iki kere | zweimal | deux fois
раз, раза, разы | раз, рази, разів | time, times, once | kez, kere, defa | mal, einmal | fois
дюжин* | дюжин* | dozen* | düzine* | dutzend* | douzain*
пара, пары, пару | пара, пари, пару | couple*, pair* | çift* | paar* | couple*, paire*
групп* | груп* | group* | grup*, grub* | gruppe* | groupe*
член* | член* | member* | üye* | mitglied* | membre*
сторон* | сторон*, бік, боку | side, sides, party to | taraf*, yan | seite* | côté, côtés, partie
ситуац*, обстан*, положен* | ситуац*, становищ* | situation*, condition*, circumstan* | durum*, koşul* | situation*, lage, zustand* | situation*, état, condition*
событ* | поді* | event*, develop* | olay*, etkinlik* | ereign*, veranst* | événem*
случа* | випад* | case*, incident* | olay, vaka* | fall, fälle* | cas
происшеств*, инцидент* | інцидент*, пригод* | incident*, accident* | hadise, olayi | vorfall*, vorfäll*, zwischenf* | incident*
информац*, сведен*, данн* | інформац*, відомост*, дан* | information*, data, detail* | bilgi*, veri* | information*, daten, angab* | information*, donné*
новость, новости | новин* | the news, tidings | haberler* | nachricht* | nouvelles, actualit*
письм* | лист, листа, листи | letter*, mail | mektu* | brief* | lettre*, courri*
документ*, бумаг* | документ*, папер* | document*, paper* | belge*, evrak*, kağit* | dokument*, papier* | document*, papier*
текст* | текст* | text* | metin*, metn* | text* | texte*
язык* | мов* | language*, tongue* | dil* | sprach* | langue*
слово, слова, словом | слово, слова, словом | word, words | kelime*, söz, sözl* | wort*, wörte* | mot, mots, parole*
речь, речи, выступ* | промов*, виступ* | speech*, address*, spoke, speak*, perform* | konuş* | rede*, sprach, sprech* | discours, prononc*, parl*
разговор*, беседа*, бесед* | розмов*, бесід* | conversat*, talk, talked | sohbet*, konuşma | gespräch* | conversat*, entretien*
интервью | інтерв'ю | interview* | röportaj*, mülakat* | interview* | interview*, entretien
имущест*, собствен* | майн*, власн* | propert*, own, owner*, asset* | mülk*, mal, sahib*, sahip* | eigentum*, besitz* | propriét*, possess*
хозя*, владел* | господар*, власник* | owner, owners, landlord* | sahibi, ev sahib* | besitzer*, inhaber* | propriétair*
сосед* | сусід* | neighbo* | komşu* | nachbar* | voisin*
брат, брата, братья* | брат, брати, братів | brother* | kardeş*, ağabey* | bruder*, brüder* | frère*
сестр* | сестр* | sister* | abla*, kiz kardeş* | schwester* | soeur*, sœur*
муж, мужа, мужем, супруг* | чоловіка, чоловіком, подруж* | husband*, spous* | koca*, eşi, eş | ehemann*, gatte* | mari, maris, époux
жена, жены, женой, супруга, супруги | дружин* | wife, wives | karisi, eşi | ehefrau*, gattin* | femme, épouse
родител* | батьки, батьків, батькам | parent* | ebeveyn*, anne baba* | eltern* | parents
бабуш* | бабус* | grandmoth*, grandma* | büyükanne*, nine | großmutter* | grand mère
дед, деда, дедуш* | дід, діда, дідус* | grandfath*, grandpa* | dede*, büyükbaba* | großvater* | grand père
мальчик*, парен*, парн* | хлоп* | boy, boys, guy* | oğlan, erkek çocuk* | junge*, bub, kerl | garçon*
девочк*, девуш* | дівч*, дівчин* | girl* | kiz, kizlar* | mädchen* | fille, filles
старик*, пожил*, пенсион*, пенси* | літн*, пенсі*, старий | elder*, pension*, retire* | yaşli, emekli* | rentner*, rente*, pension* | retrait*, âgé*
возраст*, летн* | вік, віку, віком, річн* | age, aged, ages, yearold | yaş, yaşinda*, yaşindaki | alter, jährig* | âge, âgé*
народ*, наци* | народ*, наці* | nation* | halk, millet*, ulus* | volk*, völk*, nation* | peuple*, nation*
обществ* | суспіль*, громад* | societ*, social*, communit*, public | toplum*, sosyal* | gesellsch*, sozial* | sociét*, social*, commun*
организац* | організац* | organization*, organisation* | örgüt*, kuruluş*, teşkilat* | organisation* | organisation*
учрежд*, институт* | заклад*, інститут*, установ* | institut*, facilit* | kurum*, enstitü* | institut*, einricht*, anstalt* | institut*, établis*
комитет*, комисси* | комітет*, комісі* | committee*, commission* | komite*, komisyon*, kurul* | komitee*, kommission*, ausschuss* | comité*, commission*
совет, совета, советы, совете, советом, советник* | рад, рада, ради, раді, раду, радник* | council*, advis*, board* | konsey*, kurulu, danişman*, tavsiye* | rat, räte, rats, berat* | conseil*
собран*, заседан*, съезд* | збор*, засідан*, з'їзд* | meeting*, assembl*, congress*, session* | toplanti*, kongre*, oturum* | versamml*, sitzung*, kongress* | assembl*, réunion*, congrès, séance*
конференц*, саммит*, форум* | конференц*, саміт*, форум* | conferenc*, summit*, forum* | konferans*, zirve*, forum* | konferenz*, gipfel*, forum* | conférenc*, sommet*, forum*
представит* | представ* | represent*, spokes* | temsil*, sözcü* | vertret*, sprecher* | représent*, porte parole
посол, посол*, посла, послы* | посол*, посла, посли | ambassad*, embass*, envoy* | büyükelçi*, elçi* | botschaft* | ambassad*
чиновник*, служащ* | чиновник*, посадов* | officials | memur*, görevli* | beamt* | fonctionn*
политик*, полит* | політик*, політ* | politi*, polic, policy, policies | siyas*, politika* | polit* | polit*
экономи* | економі* | econom* | ekonomi* | wirtschaft*, ökonom* | économ*
промышлен*, завод*, фабрик* | промисл*, завод*, фабрик* | industr*, factor*, plant, plants | sanayi*, endüstri*, fabrika* | industri*, fabrik*, werk, werke | industr*, usine*
торгов*, коммерч* | торг*, комерц* | trad*, commerc* | ticar* | handel*, händler* | commerc*
магазин*, лавк* | магазин*, крамниц* | shop*, store, stores | mağaza*, dükkan* | geschäft*, laden, läden | magasin*, boutiqu*
товар*, продукт* | товар*, продукт* | goods, product* | mal, mallar*, ürün* | ware, waren, produkt* | marchandis*, produit*
экспорт*, вывоз* | експорт* | export* | ihrac* | export*, ausfuhr* | export*
импорт*, ввоз* | імпорт* | import* | ithal* | import*, einfuhr* | import*
санкци* | санкц* | sanction* | yaptirim* | sanktion* | sanction*
кризис* | криз* | cris* | kriz* | kris* | cris*
долг, долга, долги, долгов, задолж*, кредит* | борг*, кредит* | debt*, credit*, loan* | borç*, borc*, kredi* | schuld*, kredit* | dett*, crédit*, prêt*
прибыл*, доход* | прибут*, дохід*, доход* | profit*, income*, revenue* | kar, kazanç, gelir* | gewinn*, einkomm*, einnahm* | profit*, revenu*, bénéfic*
акционер*, инвест*, вклад* | акціонер*, інвест* | invest*, shareholder*, stock, stocks | yatirim*, hissedar* | invest*, aktionär* | invest*, actionn*
дело, дела, делу, деле, делом | справ*, діло | affair*, matter*, business | iş, mesele* | sache*, angelegen* | affaire*
вещ*, предмет* | речі, предмет* | thing*, object*, item* | şey*, eşya*, nesne* | ding, dinge*, sache, gegenst* | chose*, objet*
иде* | іде* | idea* | fikir*, fikr*, düşünce* | idee* | idée*
мысл* | думка, думки | thoughts | düşünce | gedank* | pensée*
чувств* | почут*, відчу* | feel*, felt, sens* | his, hisset*, hissed*, duygu* | fühl*, gefühl* | senti*, ressen*
цел*, задач*, задани* | мет, мета, мети, ціл, ціль, цілі, завдан* | goal, goals, aim*, target*, purpos*, task*, objectiv* | amaç*, amac*, hedef*, görevi | ziel*, aufgab*, zweck* | but, objectif*, tâche*, cible*
средств*, инструмент* | засіб, засоб*, інструмент* | means, tool*, instrument* | araç, alet* | mittel*, werkzeug* | moyen*, outil*
способ*, метод* | спосіб, способ*, метод* | way, ways, method*, manner | yöntem*, yol, şekil* | weise, art, method* | façon*, manièr*, méthod*
путь, пути, путем | шлях, шляху | path*, way, journey | yolda, yolculuk* | weg, reise | voie*, voyage*
пример* | приклад* | example, examples | örnek, örneğ* | beispiel, beispiele | exempl*
результат*, итог* | результат*, підсум* | result, results, outcome* | sonuç*, sonuc* | ergebn*, result* | résult*
услов* | умов* | condition, conditions, term, terms | koşul, şart | bedingung* | condition
пункт*, точк* | пункт*, точк* | point* | nokta*, madde* | punkt* | point*
вид, вида, виды, видов, тип, типа | вид, види, тип, типу | kind, kinds, type*, sort, species | tür, türü*, çeşit, tip | art, arten, typ* | type*, genre*, espèce*, sorte*
форм, форма, формы, форме | форм, форма, форми | form, forms, shape* | biçim*, şekil, form* | form, formen | forme*
систем* | систем* | system* | sistem* | system* | systèm*
структур* | структур* | structur* | yapi, yapisi* | struktur* | structur*
уровен*, уровн* | рівен*, рівн* | level* | düzey*, seviye* | niveau*, ebene*, stand | niveau*
качеств* | якіст*, якост* | qualit* | kalite*, nitelik* | qualit* | qualit*
закуп* | закуп* | procur* | tedarik | beschaff* | approvis*
размер*, величин* | розмір* | size*, extent | boyut*, büyüklü* | größe*, umfang* | taille*, ampleur*
вес, веса, весит, весом | вага, ваги, важит* | weigh* | ağirlik*, kilo* | gewicht*, wiegt | poids, pèse*
килограмм*, кг | кілограм*, кг | kilogram*, kilo, kilos, kg | kilogram*, kg | kilogramm*, kilo, kg | kilogram*, kilos, kg
тонн* | тонн* | ton, tons, tonne* | ton | tonne* | tonne*
километр*, км | кілометр*, км | kilometer*, kilometre*, km | kilometre*, km | kilometer*, km | kilomètr*, km
метр, метра, метров, метры, метрах | метр, метра, метрів, метри | meter*, metre* | metre* | meter* | mètre*
мил, мили, миль, миля | миль, милі | mile* | mil | meile* | mille, milles
литр*, баррел* | літр*, барел* | liter*, litre*, barrel* | litre*, varil* | liter*, fass | litre*, baril*
момент*, миг, мгнов* | момент*, мит* | moment*, instant* | an, anda, anlik | moment*, augenbl* | moment*, instant*
врем, время, времен, времени | час, часу | time, period*, era | zaman*, süre, dönem* | zeit* | temps, période*, époqu*
срок*, период* | термін*, строк*, період* | term, terms, deadlin*, period* | süre, süresi, vade* | frist*, zeitraum* | délai*, durée*
век, века, веке, веков, столет* | столітт*, віці | centur* | yüzyil* | jahrhund* | siècle*
десятилет* | десятиліт* | decade* | on yil* | jahrzehnt* | décenn*
эпох*, эр, эра | епох*, ер, ера | era, age, epoch* | çağ*, devir | epoche*, zeitalter | ère, époque*
будущ* | майбутн* | futur* | gelecek*, geleceğ* | zukunft*, zukünft* | avenir, futur*
прошл*, минув* | минул* | past, last, previous | geçmiş*, geçen | vergang*, letzt* | passé*, dernier
вчерашн*, накануне | напередодні | eve, the day before | arife*, bir gün önce | vortag*, vorabend* | veille
полдень, обед, обеда, днем | полудень, обід, обіду | noon, lunch*, afternoon*, dinner* | öğle* | mittag*, nachmittag* | midi, déjeun*, après midi
выходн* | вихідн* | weekend*, day off | hafta sonu, tatil | wochenend* | week end, weekend
дата, даты, дате, числа | дата, дати | date* | tarih, tarihi | datum, daten | date*
солдат*, боец*, бойц* | солдат*, бійц*, боєц* | soldier*, fighter*, serviceman, servicemen, troop* | asker, askerler* | soldat*, kämpfer* | soldat*, combattant*
генерал* | генерал* | general, generals | general* | general, generäl* | général, généraux
офицер*, командир*, командующ* | офіцер*, командир*, командувач* | officer*, commander* | subay*, komutan* | offizier*, kommand*, befehlshab* | officier*, command*
танк, танка, танки, танков | танк, танки, танків | tank, tanks | tank* | panzer* | char, chars
враг*, противник*, неприят* | ворог*, противник* | enem*, oppon*, rival* | düşman*, rakip*, rakib* | feind*, gegner* | ennemi*, advers*
террор* | терор* | terror* | terör* | terror* | terror*
беженец*, беженц*, мигрант*, миграц* | біжен*, мігрант* | refugee*, migrant*, migrat*, immigra* | mülteci*, göçmen*, göç* | flüchtl*, migrant*, einwander* | réfugi*, migrant*, immigr*
жертв* | жертв* | victim*, sacrific* | kurban*, mağdur* | opfer* | victim*
тел, тело, тела, телом | тіло, тіла, тілом | body, bodies | ceset*, vücut*, vücud*, beden* | körper*, leich* | corps
голов, голова, головы, голову, голове | голова, голову, голові | head, heads | baş, başi, kafa* | kopf*, köpf* | tête*
рук, рука, руки, руку, руке, руками, руках | рук, рука, руки, руку, руками | hand, hands, arm, arms | el, eli, eller*, kol, kolu | hand*, händ*, arm, arme | main, mains, bras
ног, нога, ноги, ногу, ноге | ног, нога, ноги, ногу | leg, legs, foot, feet | ayak*, ayağ*, bacak*, bacağ* | bein*, fuß, füß* | jambe*, pied*
глаз, глаза, глазами, глазах | око, очі, очей | eye, eyes | göz, gözü*, gözle* | auge* | oeil, œil, yeux
лиц, лицо, лица, лицом | обличч* | face, faces | yüz, yüzü* | gesicht* | visage*
сердц*, сердеч* | серц* | heart*, cardiac | kalp*, kalb*, yürek* | herz* | coeur*, cœur*
кров* | кров* | blood* | kan, kani, kanli | blut* | sang, sangui*
голос, голоса, голосом | голосом | voice* | ses, sesi* | stimme* | voix
стол, стола, столе, столом | стіл, столу, столі | table, tables, desk* | masa* | tisch* | table*
стул, кресл*, диван* | стілець, крісл*, диван* | chair, chairs, armchair*, sofa* | sandalye*, koltuk*, koltuğ* | stuhl*, stühl*, sessel* | chaise*, fauteuil*
двер* | двер* | door* | kapi, kapisi*, kapiy* | tür, türen | porte, portes
окн*, окон* | вікн*, вікон* | window* | pencere*, cam | fenster* | fenêtr*
стен, стена, стены, стену, стене | стін, стіна, стіни, стіну | wall* | duvar* | mauer*, wand, wände | mur, murs
крыш* | дах, даху | roof* | çati* | dach*, däch* | toit*
комнат*, кабинет* | кімнат*, кабінет* | room*, office* | oda, odasi*, odada, ofis* | zimmer*, büro* | chambre*, bureau*, pièce*
квартир* | квартир* | apartment*, flat, flats | daire*, apartman* | wohnung* | appartem*
отел*, гостини* | готел* | hotel* | otel* | hotel* | hôtel*
кухн* | кухн* | kitchen* | mutfak*, mutfağ* | küche* | cuisin*
сад, сада, саду, сады, парк* | сад, саду, парк* | garden*, park, parks | bahçe*, park* | garten*, gärten*, park* | jardin*, parc*
площад* | площ* | square* | meydan* | platz* | place, superfic*
мост, моста, мосту, мосты | міст, моста, мосту | bridge* | köprü* | brücke* | pont*
завтрак*, ужин* | снідан*, вечер* | breakfast*, supper* | kahvalti*, akşam yemeğ* | frühstück*, abendess* | petit déjeun*, dîner*
хлеб*, пшениц*, зерн* | хліб*, пшениц*, зерн* | bread*, wheat*, grain* | ekmek*, ekmeğ*, buğday*, tahil* | brot*, weizen*, getreid* | pain, blé, céréal*
молок*, молоч* | молок*, молоч* | milk*, dairy | süt* | milch* | lait*
мяс* | м'яс* | meat* | et, eti | fleisch* | viand*
рыб* | риб* | fish* | balik*, baliğ* | fisch* | poisson*, pêch*
яблок*, фрукт* | яблук*, фрукт* | apple*, fruit* | elma*, meyve* | apfel*, äpfel*, obst*, frücht* | pomme*, fruit*
сахар* | цукор*, цукр* | sugar* | şeker* | zucker* | sucre*
чай, чая, чаю | чай, чаю | tea | çay* | tee | thé
кофе | кав, кава, кави, каву | coffee* | kahve* | kaffee* | café*
вин, вино, вина, вином | вино, вина | wine* | şarap*, şarab* | wein* | vin, vins
стакан*, бутыл*, чашк* | склян*, пляш*, чашк* | glass*, bottl*, cup | bardak*, bardağ*, şişe*, fincan* | glas*, flasche*, tasse* | verre*, bouteil*, tasse*
одежд*, плать*, костюм* | одяг*, сукн*, костюм* | cloth*, dress*, suit* | elbise*, giysi*, kiyafet* | kleid*, anzug* | vêtem*, robe*, costum*
обув*, ботин*, туфл*, сапог* | взутт*, черевик* | shoe*, boot* | ayakkabi*, çizme* | schuh*, stiefel* | chaussu*
сумк*, чемодан* | сумк*, валіз* | bag, bags, suitcas*, luggag* | çanta*, bavul* | tasche*, koffer* | sac, sacs, valis*
ключ* | ключ* | key, keys | anahtar* | schlüssel* | clé*, clef*
камен*, камн* | камен*, камін* | stone*, rock* | taş* | stein* | pierr*
дерев*, деревь* | дерев* | tree*, wood, wooden | ağaç*, ağac*, ahşap* | baum*, bäume*, holz* | arbre*, bois
цвет, цвета, цветом | кольор*, колір* | colo* | renk*, reng* | farb* | couleur*
цветы, цветов, цветок*, цветк* | квіт, квітк*, квіти, квітів | flower*, bloom* | çiçek*, çiçeğ* | blume*, blüte* | fleur*
трав, трава, травы, пол, поле, поля | трава, трави, поле, поля | grass*, field* | çim*, tarla* | gras, wiese*, feld* | herbe*, champ*
неб, небо, неба, небе | небо, неба, небі | sky, heaven* | gök, gökyüz*, sema | himmel* | ciel
звезд* | зірк*, зірок | star, stars | yildiz* | stern* | étoile*, star, stars
лун, луна, луны, луну, луне | місяця, місяць | moon*, lunar | ay, ayin | mond* | lune, lunair*
космос*, космич* | космос*, космічн* | space*, cosm* | uzay* | weltraum*, raumfahr*, kosm* | espace*, spatial*
спутник* | супутник* | satellit* | uydu* | satellit* | satellit*
планет* | планет* | planet* | gezegen* | planet* | planèt*
климат* | клімат* | climat* | iklim* | klima* | climat*
наводн*, паводк*, потоп* | повін*, паводок* | flood* | sel, seller*, su baskin* | hochwass*, überschwem*, flut* | inondat*, crue*
землетряс* | землетрус* | earthquak*, quake* | deprem* | erdbeb* | séism*, tremblem*
буря, бури, шторм*, ураган* | буря, шторм*, ураган* | storm*, hurrican* | firtina*, kasirga* | sturm*, stürm*, orkan* | tempêt*, ourag*
лед, льда, льдом, ледян* | лід, льоду, крижан* | ice, icy | buz* | eis, eisig* | glace*, glac*
воздух*, воздуш* | повітр* | air, airborne | hava, havadan | luft* | air, aérien*
свет, света, светом, светл* | світл* | light, lights | işik*, işiğ* | licht* | lumièr*
тен, тень, тени, темн*, тьма | тін, тінь, темн* | shadow*, dark* | gölge*, karanlik* | schatten*, dunkel* | ombre*, sombre*, obscur*
шум, шума, звук* | шум, шуму, звук* | nois*, sound* | gürültü*, ses | lärm*, geräusch*, klang* | bruit*, son, sons
энерг* | енерг* | energ* | enerji* | energi* | énerg*
электр* | електр* | electric*, electro* | elektrik* | elektr*, strom* | électr*
ядерн*, атом* | ядерн*, атомн* | nuclear, atom* | nükleer*, atom* | nuklear*, atom*, kern* | nuclé*, atom*
топлив*, бензин* | пальн*, палив*, бензин* | fuel*, gasolin*, petrol | yakit*, benzin* | treibst*, kraftst*, benzin* | carbur*, essenc*
технолог*, техник* | технолог*, технік* | technolog*, techni*, equipment | teknoloji*, teknik* | technolog*, technik* | technolog*, techniq*
компьют* | комп'ют* | comput* | bilgisayar* | computer*, rechner | ordinat*
сет, сеть, сети, сетей, соцсет* | мереж*, соцмереж* | network*, social media | ağ, aği, ağlari | netz*, netzwerk* | réseau*
приложен* | застосун*, додат* | app, apps, applic* | uygulama* | anwend*, app, apps | applicat*
програм* | програм* | softwar* | yazilim* | software | logiciel*
искусств*, художн* | мистец*, худож* | art, arts, artist* | sanat* | kunst*, künst* | art, arts, artist*
картин*, живопис* | картин*, живопис* | painting*, picture* | tablo*, resim, resmi | gemäld*, bild, bilder | tableau*, peintur*
театр*, спектакл*, пьес* | театр*, вистав*, п'єс* | theat*, stage*, play, plays | tiyatro*, sahne* | theater*, bühne* | théâtr*, pièce, scène
музе*, выставк* | музе*, виставк* | museum*, exhibit* | müze*, sergi* | museum*, museen, ausstell* | musée*, expos*
концерт*, фестивал* | концерт*, фестивал* | concert*, festival* | konser*, festival* | konzert*, festival* | concert*, festival*
культур* | культур* | cultur* | kültür* | kultur* | cultur*
литератур*, писател*, поэт* | літератур*, письменник*, поет* | literat*, writer*, author*, poet* | edebiyat*, yazar, şair* | literatur*, schriftst*, autor*, dicht* | littérat*, écrivain*, auteur*, poèt*
церк*, храм, храма, собор* | церк*, храм*, собор* | church*, temple*, cathedral* | kilise*, tapinak*, katedral* | kirche*, tempel*, dom | église*, temple*, cathédr*
бог, бога, богом, боже* | бог, бога, боже* | god, gods, divin* | tanri*, allah* | gott, gottes, götter* | dieu*, divin*
религи*, вер, верующ* | релігі*, вірян* | religio*, believer* | din, dini, dindar* | religi*, gläubig* | religi*, croyant*
мечет*, ислам*, мусульм* | мечет*, іслам*, мусульм* | mosque*, islam*, muslim* | cami, camii, islam*, müslüman* | moschee*, islam*, muslim* | mosqué*, islam*, musulm*
христиан*, православ* | християн*, православ* | christian*, orthodox* | hristiyan*, ortodoks* | christ*, orthodox* | chrét*, orthodox*
корол*, царь, царя, император*, княз* | корол*, цар, царя, імператор*, княз* | king*, queen*, royal*, tsar*, emperor*, prince* | kral*, imparator*, prens*, çar | könig*, kaiser*, zar, prinz* | roi*, royal*, reine*, empereur*, princ*
импер* | імпер* | empire*, imperi* | imparatorl* | imperi*, reich* | empire*, impér*
революц* | революц* | revolut* | devrim* | revolut* | révolut*
свобод* | свобод* | freedom*, libert* | özgürl*, hürriyet* | freiheit* | libert*
демократ* | демократ* | democra* | demokra* | demokra* | démocra*
конституц* | конституц* | constitut* | anayasa* | verfassung* | constitut*
реформ* | реформ* | reform* | reform* | reform* | réform*
коррупц*, взятк*, взяточ* | корупц*, хабар* | corrupt*, brib* | yolsuzluk*, rüşvet* | korrupt*, bestech* | corrupt*, pot de vin
кража, кражи, украл*, похит*, воров*, вор | крад*, вкра*, викра*, злод* | steal*, stole*, theft*, thief*, robb*, abduct*, kidnap* | çal, çaldi*, çalin*, hirsiz*, kaçir* | dieb*, stahl*, stehl*, gestohl*, raub*, entführ* | vol, vols, volé*, voleur*, enlèv*, enlev*
свидетел*, очевид* | свідок*, свідк* | witness* | tanik*, taniğ*, görgü* | zeug* | témoin*
доказат*, улик* | доказ* | evidence*, proof*, prov, prove* | kanit*, delil* | beweis* | preuve*, prouv*
адвокат*, юрист* | адвокат*, юрист* | lawyer*, attorney*, legal | avukat*, hukukçu* | anwalt*, anwält*, jurist* | avocat*, juriste*
иск, иска, иски, истец*, жалоб* | позов*, скарг* | lawsuit*, suit, su, complain*, claim* | dava, şikayet* | klage*, beschwer* | plaint*, procès
спортсмен* | спортсмен* | athlet*, sportsm* | sporcu* | sportler* | athlèt*, sportif*
турнир*, кубок*, кубк*, соревн* | турнір*, кубок*, кубк*, змаган* | tournam*, cup, cups, competit*, contest* | turnuva*, kupa*, yarişma* | turnier*, pokal*, wettbew* | tournoi*, coupe*, compét*, concours
лиг, лига, лиги, лиге | ліг, ліга, ліги | league* | lig, ligi* | liga | ligue*
футбол* | футбол* | football*, soccer* | futbol* | fußball* | football*
игрок* | гравц*, гравец* | player* | oyuncu, oyuncular* | spieler* | joueur*
сезон* | сезон* | season* | sezon*, mevsim* | saison* | saison*
раунд*, тур, тура, финал*, полуфинал* | раунд*, тур, туру, фінал*, півфінал* | round*, final, finals, semifinal* | tur, raunt*, final*, yari final* | runde*, finale*, halbfinal* | tour, tours, finale*, demi final*
рекорд* | рекорд* | record* | rekor* | rekord* | record*
приз, приза, призы, наград*, медал*, преми* | приз*, нагород*, медал*, премі* | prize*, award*, medal* | ödül*, madalya* | preis, preise, auszeich*, medaill* | prix, récompens*, médaill*
гонк*, гонщик* | перегон*, гонщик* | race, races, racing, racer* | yariş, yarişi*, yarişlar* | rennen, rennf* | course*, pilote*
зрител*, публик*, болельщ*, фанат* | глядач*, публік*, вболівал*, фанат* | audienc*, spectator*, fans, fan, viewer* | seyirci*, izleyici*, taraftar*, hayran* | zuschau*, publikum*, fans, fan | spectat*, public, fans, support*
звонк*, позвон*, звони* | дзвін*, дзвон*, подзвон* | call, ring, rang, phoned | ara, aradi, çağri | anruf*, angeruf*, klingel* | appel*, sonn*
лиш*, избыт*, остат* | залишк*, надлиш* | excess*, surplus*, remaind* | fazla*, kalinti* | überschuss*, rest | excès, surplus, reste
отпуск*, каникул*, турист*, туризм* | відпуст*, канікул*, турист*, туризм* | vacation*, holiday*, tour, tourist*, tourism | tatil*, turist*, turizm* | urlaub*, ferien, tourist*, tourismus | vacanc*, congé*, tourist*, tourism*
поездк*, путешеств*, поехал* | поїздк*, подорож* | trip*, travel*, journey* | gezi*, seyahat*, yolcul* | reise*, fahrt* | voyag*, trajet*
пассажир* | пасажир* | passeng* | yolcu* | passagier*, fahrgast*, fahrgäst* | passag*
водител*, шофер* | воді*, водій* | driver*, driv*, drove | sürücü*, şoför* | fahrer*, fuhr, fahren | conduct*, chauff*
автобус*, трамва* | автобус*, трамва* | bus, buses, tram* | otobüs*, tramvay* | bus, busse*, straßenbahn* | bus, autobus, tramway*
метро, станци* | метро, станці* | subway*, metro, station* | metro*, istasyon* | u bahn, station*, bahnhof* | métro*, gare*, station*
порт, порта, порту, порты, гаван* | порт, порту, порти, гаван* | port, ports, harbo* | liman* | hafen*, häfen* | port, ports
флот, флота, флоту | флот, флоту | fleet*, navy, naval | donanma*, filo* | flotte*, marine* | flotte*, marine*
лодк*, катер* | човен*, човн*, катер* | boat, boats | tekne*, bot | boot, boote* | bateau*, canot*
велосипед* | велосипед* | bicycl*, bike*, cycl* | bisiklet* | fahrrad*, fahrräd* | vélo*, bicycl*
лекарств*, препарат*, таблет* | лік, ліки, ліків, препарат* | drug*, medicin*, pill* | ilaç*, ilac* | medikam*, arznei*, tablett* | médicam*
операц* | операц* | operation*, surger* | ameliyat*, operasyon* | operation* | opérat*, chirurg*
бол, боль, боли, болел*, болит | біль, болю, болить, болі* | pain*, ache, hurts | ağri*, aci | schmerz*, weh | douleur*, mal, maux
пациент* | пацієнт* | patients | hastalar* | patient* | patient*
эпидем*, пандем*, карантин* | епідем*, пандем*, карантин* | epidem*, pandem*, quarant* | salgin*, pandemi*, karantina* | epidem*, pandem*, quarant* | épidém*, pandém*, quarant*
маск, маска, маски, маску, масок | маск, маска, маски, масок | mask* | maske* | maske* | masque*
тест, тесты, теста, тестов, тестир* | тест, тести, тестів, тестув* | test, tests, testing | test, testi*, testler* | test, tests | test, tests
наркот* | наркот* | narcot*, drugs | uyuşturucu* | drogen*, rauschg* | drogue*, stupéf*
алкогол*, водк*, пив, пиво, пива | алкогол*, горіл*, пив, пиво, пива | alcohol*, vodka, beer* | alkol*, votka, bira* | alkohol*, wodka, bier* | alcool*, vodka, bièr*
курен*, кури*, сигарет*, табак* | палін*, курін*, сигарет*, тютюн* | smok*, cigaret*, tobacco | sigara*, tütün* | rauch*, zigarett*, tabak* | fum, fume*, fumé*, cigaret*, tabac
детск*, садик* | дитяч*, садк* | kindergart*, childhood*, nurser* | anaokul*, kreş* | kindergart* | enfance, maternell*
класс, класса, классе, классы | клас, класу, класі | class, classes, grade | sinif* | klasse* | classe*
экзамен* | іспит*, екзамен* | exam* | sinav* | prüfung*, examen | examen*
знани*, опыт, опыта, опытн* | знанн*, досвід* | knowledg*, experien* | tecrübe*, deneyim*, bilgi | wissen, erfahr* | connaissan*, expérien*
профессор* | професор* | professor* | profesör* | professor* | professeur*
эксперт*, специалист* | експерт*, фахів*, спеціаліст* | expert*, specialist* | uzman* | expert*, fachleut*, spezialist* | expert*, spécialist*
инженер* | інженер* | engineer* | mühendis* | ingenieur* | ingénieur*
рабочий, рабочих, рабочие, сотрудн*, работник* | робітник*, працівник*, співробіт* | worker*, employee*, staff, personnel | işçi*, çalişan, personel* | arbeiter*, mitarbeit*, angestellt* | ouvrier*, employé*, personnel
фермер*, крестьян*, сельск* | фермер*, селян*, сільськ* | farm*, peasant*, agricult*, rural | çiftçi*, köylü*, tarim* | bauer*, landwirt* | agricult*, paysan*, ferm*
урожай*, жатв* | урожай*, врожай* | harvest*, crop, crops | hasat*, ürün | ernte* | récolt*, moisson*
лошад*, кон, конь, кони, коня | кін, кінь, коня, коні | horse* | at, ati, atlar* | pferd* | cheval*, chevaux
коров*, скот, скота, бык* | коров*, худоб*, бик* | cow, cows, cattle, bull* | inek*, ineğ*, siğir*, boğa* | kuh, kühe*, rind*, vieh, stier* | vache*, bétail, taureau*
медвед* | ведм* | bear, bears | ayi, ayisi | bär, bären | ours
волк* | вовк* | wolf, wolves | kurt, kurtlar* | wolf*, wölf* | loup*
снимал*, камер* | камер*, знімал* | camera* | kamera* | kamera* | caméra*
канал*, телевиз*, теле* | канал*, телевіз*, телебач* | channel*, televis*, tv | kanal*, televizyon*, tv | kanal*, fernseh*, tv | chaîne*, télévis*, tv
радио | радіо | radio* | radyo* | radio*, rundfunk* | radio*
реклам* | реклам* | advert*, ad, ads, commercial* | reklam* | werbung*, reklame | publicit*
подписыв*, подписк*, рассылк* | підписат*, підписк*, розсилк* | subscri*, newsletter* | abone*, bülten* | abonn*, newsletter* | abonn*, newsletter*
комментар* | коментар* | comment* | yorum* | kommentar*, komment* | comment*
ссылк*, страниц* | посилан*, сторінк* | link, links, page, pages | bağlanti*, sayfa* | link, links, seite, seiten | lien, liens, page, pages
автор, автора, авторы, авторск* | автор, автора, автори | author* | yazar, yazari | autor* | auteur*
пользоват* | користув* | user, users | kullanici* | nutzer*, benutzer* | utilisat*
игруш* | іграш* | toy, toys | oyuncak*, oyuncağ* | spielzeug* | jouet*
подарок*, подарк*, подар* | подарун*, подар* | gift*, present, presents | hediye*, armağan* | geschenk* | cadeau*
вечерин* | вечірк* | part, party at, gather* | parti, eğlence* | party, feier | fête, soirée*
письмен* | письмов* | in writing, written | yazili* | schriftl* | écrit*
традиц*, обыч, обычай*, обычаи | традиц*, звича* | tradit*, custom, customs | gelenek*, geleneğ*, adet* | tradit*, brauch*, bräuch* | tradit*, coutum*
здравоохр* | охорони здоров* | healthcare, health care | sağlik hizm* | gesundheitsw* | soins
валют*, курс, курса | валют*, курс, курсу | currenc*, exchange, rate, rates | döviz*, kur, kuru | währung*, kurs, kurse | devise*, monnai*, taux
сумм* | сум, сума, суми, суму | sum, sums, amount | tutar*, meblağ* | summe*, betrag* | somme*, montant*
услуг* | послуг* | service, services | hizmet, hizmetler* | dienstleist* | service*
клиент*, покупател* | клієнт*, покуп* | customer*, client*, buyer* | müşteri*, alici, alicilar* | kunde*, käufer* | client*, acheteur*
возможност* | можливіст*, можливост* | opportunit*, possibilit*, chanc* | firsat*, olanak*, imkan* | möglichkeit*, chance*, gelegenh* | possibilit*, occasion*, chance*
рискова*, риск* | ризик* | risk, risks, risky | risk* | risik* | risque*
конфликт*, спор, спора, споры | конфлікт*, супереч* | conflict*, disput* | çatişma*, ihtilaf*, anlaşmazl* | konflikt*, streit | conflit*, différend*, disput*
насили* | насил* | violen* | şiddet | gewalt* | violen*
мирн*, перемири* | мирн*, перемир* | peaceful*, cease*fire, ceasefire*, truce* | bariş, ateşkes* | friedl*, waffenstill* | pacifiq*, cessez le feu, trêve*
помощник*, заместит* | помічник*, заступник* | assistant*, deput*, aide, aides, vice | yardimci*, vekil* | assistent*, stellvertr* | assistant*, adjoint*
лидер* | лідер* | leaders, leading | lider, lideri* | anführ*, führend* | leader*, meneur*
кандидат* | кандидат* | candidat* | aday* | kandidat* | candidat*
оппозиц* | опозиц* | opposit* | muhalef*, muhalif* | opposit* | opposit*
губернатор*, мэр* | губернатор*, мер, мера, мерія | governor*, mayor* | vali*, belediye* | gouverneur*, bürgermeist* | gouverneur*, maire*
бездом*, сирот* | безпритул*, сирот* | homeless*, orphan* | evsiz*, yetim* | obdachlos*, waise* | sans abri, orphelin*
`;
