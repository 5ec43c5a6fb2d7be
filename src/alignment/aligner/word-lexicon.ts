/**
 * Everyday words of the news that show which sentences belong together where no machine translation is at
 * hand. Same notation as the names: ru | uk | en | tr | de | fr. A concept `#2` means the number itself.
 */
export const wordLexicon = `
#2 два, две, двух, двое, оба, обе | два, дві, двох, двоє, обидв* | two, both | iki | zwei, beide* | deux
#3 три, трех, трое | три, трьох, троє | three | üç | drei | trois
#4 четыре, четырех | чотири, чотирьох | four | dört | vier | quatre
#5 пять, пяти | п'ять, п'яти | five | beş | fünf | cinq
#6 шесть, шести | шість, шести | six | alti | sechs | six
#7 семь, семи | сім, семи | seven | yedi | sieben | sept
#8 восемь, восьми | вісім, восьми | eight | sekiz | acht | huit
#9 девять, девяти | дев'ять | nine | dokuz | neun | neuf
#10 десять, десяти | десять, десяти | ten | on | zehn | dix
#12 двенадцат* | дванадцят* | twelve | | zwölf | douze
#20 двадцат* | двадцят* | twenty | yirmi | zwanzig | vingt
#30 тридцат* | тридцят* | thirty | otuz | dreißig | trente
#100 сто, сотн* | сто, сотн* | hundred* | yüz | hundert* | cent, centaine*
перв*, впервые | перш*, вперше | first | ilk, birinci | erst* | premi*
втор* | друг* | second | ikinci | zweite* | deuxième, second*
трет* | трет* | third | üçüncü* | dritte* | troisième
тысяч*, тыс | тисяч*, тис | thousand* | bin | tausend* | mille, millier*
миллион*, млн | мільйон*, млн | million* | milyon* | million* | million*
миллиард*, млрд | мільярд*, млрд | billion* | milyar* | milliard* | milliard*
процент* | відсот* | percent*, per cent | yüzde* | prozent* | pour cent
половин*, полтора | полов* | half | yari, yarisi* | halb*, hälfte | moitié, demi*
доллар* | долар* | dollar* | dolar* | dollar* | dollar*
рубл*, руб | рубл* | ruble*, rouble* | ruble* | rubel | rouble*
евро | євро | euro, euros | avro, euro | euro | euro, euros
сегодня* | сьогодн* | today* | bugün* | heute | aujourd
вчера* | вчора* | yesterday* | dün, dünkü | gestern | hier
завтра* | завтра* | tomorrow* | yarin* | morgen | demain
год, года, году, годов, лет, годы, летн*, годом | рік, року, років, роки, році | year* | yil*, sene* | jahr* | an, ans, anné*
месяц* | місяц*, місяч* | month* | ay, aylik, aydir, ayin | monat* | mois
недел* | тижн*, тижден* | week* | hafta* | woche* | semaine*
день, дня, дней, днем | день, дня, дні, днів | day, days | gün, günü, günler* | tag, tage, tagen | jour*
час, часа, часов | годин* | hour, hours | saat* | stunde* | heure*
минут* | хвилин* | minute* | dakika* | minute* | minute*
утр* | ранк*, вранці | morning* | sabah* | morgen* | matin*
вечер* | вечір*, вечор*, ввечер* | evening* | akşam* | abend* | soir*
ноч*, ночью | ніч*, ноч*, вночі | night* | gece* | nacht*, nächt* | nuit*
лето, летом, летн* | літо, літк*, літн* | summer* | yaz, yazin | sommer* | été
зим* | зим* | winter* | kiş, kişin | winter* | hiver*
весн*, весен* | весн*, навесні | spring | ilkbahar*, bahar* | frühling*, frühjahr* | printemps
осен* | осін* | autumn, fall | sonbahar* | herbst* | automne
не, нет, ни, нельзя | не, ні, нема* | not, no, never, nothing, cannot, don, didn, doesn, isn, won | değil*, yok, hayir | nicht, kein*, nie | ne, pas, non
но, однако, хотя | але, однак, проте, хоча | but, however, although, though | ama, ancak, fakat, rağmen | aber, jedoch, doch | mais, cependant, toutefois
если | якщо | if | eğer | wenn, falls | si
потому, поскольку, так как | тому, оскільки | because | çünkü | weil | parce, puisque
я, мне, меня, мой, мои, моя, моего | я, мені, мене, мій, мої, моя | i, me, my | ben, bana, beni, benim | ich, mir, mich, mein* | je, moi, mon, ma, mes
мы, нас, нам, нами, наш* | ми, нас, нам, наш* | we, us, our | biz, bize, bizi, bizim | wir, uns, unser* | nous, notre, nos
он, его, ему, него, нему | він, його, йому, нього | he, his, him | | er, sein*, ihm, ihn | il, son, lui
она, ей, ею | вона, її, їй | she, her | | | elle
они, их, им, ними | вони, їх, їм, ними | they, their, them | onlar* | | ils, leur*, eux
вы, вас, вам, ваш* | ви, вас, вам, ваш* | you, your | siz, size, sizi, sizin | | vous, votre, vos
кто, кого, кому | хто, кого | who, whom | kim, kime, kimi | wer, wen, wem | qui
когда | коли | when | zaman | wann, als, wenn | quand, lorsque
где | де | where | nerede* | wo | où
почему, зачем | чому | why | neden, niye | warum | pourquoi
как | як | how | nasil | wie | comment
сказа*, говор*, заявил*, рассказ*, отметил*, сообщ*, подчеркн*, добавил*, пояснил*, заявлен*, слов*, поделил* | сказа*, казав*, говор*, заявив*, заявил*, розпов*, зазнач*, повідом*, додав, додал*, поясн*, слов* | said, say, says, told, tell*, stated, statement*, reported*, report, reports, noted, added, announced*, explained*, stressed, shared, according | söyle*, dedi, belirt*, açikla*, ekle*, bildir*, ifade*, kaydet*, göre, anlat* | sagt*, sagen, erklär*, berichte*, teilt* | dit, dire, déclar*, ajout*, annonc*, selon, expliqu*
спрос*, вопрос*, спраш* | запит*, питан*, спита* | question*, ask* | sor*, soru* | frag* | question*, demand*
ответ* | відпов* | answer*, respon*, repl* | cevap*, yanit* | antwort* | répon*
дума*, счита*, мнен* | дума*, вважа*, думк* | think*, believe*, opinion*, thought | düşün*, görüş* | denk*, glaub*, meinung* | pens*, croi*, avis
хот*, хочет, хочу, желан* | хоч*, хоті*, бажа* | want*, wish* | iste* | will, wollen, möcht* | veut, veux, voul*
зна* | зна* | know*, knew | bil*, tani* | wiss*, weiß, kenn* | sav*, connaî*, sait
может, могут, могл*, можно, мочь, возмож* | може*, можут*, міг, могл*, можлив* | can, could, may, might, possib* | olabil*, mümkün* | könn*, kann, möglich* | peut, peuv*, pouv*, possib*
долж*, необходим*, надо, нужн*, придет* | повин*, необхідн*, треба, потріб*, має | must, should, need*, necess*, have to | gerek*, lazim, zorunda* | muss, müss*, soll*, nötig | doit, doiv*, fau*, nécess*
люд*, человек*, граждан*, жител*, насел* | люд*, громадян*, мешкан*, жител*, насел* | people, person*, man, men, human*, citizen*, resident*, population | insan*, kişi*, halk*, vatandaş*, nüfus* | mensch*, leute, person*, bürger* | gens, personne*, homme*, citoyen*, habitant*
женщин* | жінк*, жінок, жіно* | woman, women | kadin* | frau* | femme*
мужчин* | чоловік* | man, men | erkek*, adam* | mann, männer* | homme*
дет*, ребен* | діт*, дит* | child*, kid, kids | çocuk* | kind* | enfant*
семь*, семей* | сім'*, родин* | famil* | aile* | famili* | famill*
мат*, мам* | мат*, мам* | mother*, mom | anne* | mutter*, mütter* | mère*
отец, отц* | батьк* | father*, dad | baba* | vater*, väter* | père*
сын, сына, сыну, сыном | син, сина | son, sons | oğl* | sohn* | fils
доч*, дочер* | доч*, доньк* | daughter* | kiz, kizi* | tochter*, töchter* | fille*
друг, друга, друз*, другом | друг, друга, друз* | friend* | arkadaş*, dost* | freund* | ami, amis
жизн*, жить, жив*, прожив* | житт*, жити, жив*, прожив* | life, live*, living, lives, resid*, alive | yaşa*, hayat* | leben*, wohn* | vie, viv*
умер*, смерт*, погиб*, скончал*, гибел*, убит*, убил*, убийств* | помер*, смерт*, загин*, вбит*, вбив* | die*, died, death*, dead, killed, kill*, murder*, fatal* | öl*, öldür*, cinayet*, vefat* | tot, tod*, starb, sterb*, getöt* | mort*, décéd*, tué*, mour*
рожд*, родил* | народ* | born, birth* | doğ*, doğum* | gebor*, geburt* | né, née, naiss*
больниц*, госпитал* | лікарн* | hospital* | hastane* | krankenh*, spital* | hôpita*
врач*, доктор*, медик* | лікар*, медик* | doctor*, medic*, physician* | doktor*, hekim* | arzt*, ärzt* | médecin*, docteur*
болезн*, заболев*, больн* | хвороб*, захвор*, хвор* | disease*, ill*, sick*, patient* | hasta*, hastalik* | krank* | malad*
вирус*, коронавирус*, ковид*, инфекц*, инфицир* | вірус*, коронавірус*, інфекц* | virus*, coronavirus*, covid*, infect* | virüs*, koronavirüs*, enfeksiyon* | virus*, infek* | virus, infect*
вакцин*, привив* | вакцин*, щеплен* | vaccin* | aşi* | impf* | vaccin*
здоров* | здоров* | health* | sağlik* | gesund* | santé
президент* | президент* | president* | başkan*, cumhurbaşkan* | präsident* | présiden*
премьер* | прем'єр* | premier*, prime minist* | başbakan* | minist* | premier minist*
министр*, министерств* | міністр*, міністерств* | minist* | bakan* | minist* | minist*
правительств*, власт* | уряд*, влад* | government*, authorit*, power, official* | hükümet*, yönetim*, iktidar*, yetkili* | regier*, behörd* | gouvern*, autorit*, pouvoir*
глав*, руковод*, руковож*, председат*, начальник*, директор* | голов*, керів*, директор*, начальник* | head*, leader*, chief*, chair*, director*, lead | baş*, lider*, müdür* | chef*, leit*, führ* | chef*, dirig*, direct*
государств*, гос*, стран* | держав*, країн* | state*, countr*, nation* | ülke*, devlet* | staat*, land* | état*, pays
город*, городск* | міст*, міськ* | city, cities, town*, urban | şehir*, kent* | stadt*, städt* | ville*, urbain*
област*, регион*, край, края, крае, округ*, район* | област*, регіон*, край, округ*, район* | region*, area*, district*, oblast*, krai, territor*, province* | bölge*, il, ilçe*, alan* | gebiet*, region*, bezirk*, gegend* | région*, zone*, distric*
деревн*, сел*, поселок* | сел* | village* | köy* | dorf*, dörf* | village*
улиц* | вулиц* | street* | sokak*, cadde* | straße* | rue, rues
дом, дома, дому, домов | дім, дому, будин* | house*, home*, building* | ev, evi*, evde* | haus*, häus* | maison*
здани* | будівл* | building* | bina* | gebäud* | bâtiment*
земл*, земел* | земл*, земел* | land*, earth*, ground, soil | toprak*, dünya*, arazi* | erde, boden, land* | terre*, sol
мир, мира, мире, миров*, миру | світ* | world*, peace, global* | dünya*, bariş* | welt*, fried* | monde*, mondi*, paix
война, войны, войне, войну, воен*, военн* | війн*, військ*, воєн* | war, wars, military, troops | savaş*, asker* | krieg*, militär* | guerre*, milit*
арми*, войск*, вооружен* | армі*, військ*, збройн* | army, armies, troops, armed, forces | ordu*, asker*, silahli* | armee*, truppe* | armée*, troupe*
оружи*, ракет* | збро*, ракет* | weapon*, missile*, rocket*, arms | silah*, füze*, roket* | waffe*, rakete* | arme*, missile*
полици*, правоохран* | поліц* | police*, law enforcement | polis*, emniyet* | polizei* | polic*
суд, суда, суде, суду, судом, судеб*, судь* | суд, суду, суді, судов*, судд* | court*, judge*, judic*, trial* | mahkeme*, yargi*, hakim*, dava* | gericht*, richter* | tribuna*, juge*, cour, procès
прокур* | прокур* | prosecut* | savci* | staatsanw* | procureur*
закон*, законо* | закон* | law, laws, legal*, legisl*, bill | yasa*, kanun* | gesetz* | loi, lois, légal*
прав*, права | прав*, права | right*, rights | hak*, hakki* | recht* | droit*
арест*, задерж*, тюрьм*, заключен* | арешт*, затрим*, в'язн* | arrest*, detain*, prison*, jail*, custody, deten* | tutukla*, gözalti*, hapis*, cezaev* | verhaft*, festnahm*, gefängn* | arrêt*, prison*, déten*
преступ*, уголовн* | злочин*, кримінал* | crim*, offen* | suç* | verbrech*, straf* | crime*, crimin*
выбор*, голос*, избир*, избра* | вибор*, голос*, виборч*, обра* | elect*, vote*, voting, voter*, ballot* | seçim*, oy, oylar*, seç* | wahl*, wähl*, stimm* | élect*, vot*, élu*
парти* | парті* | party, parties | parti* | partei* | parti, partis
парламент*, депутат* | парламент*, депутат* | parliament*, deput*, lawmaker*, mp, mps | parlament*, meclis*, milletvekil* | parlament*, abgeordn* | parlement*, député*
митинг*, протест*, акци*, демонстрац* | мітинг*, протест*, акці* | protest*, rall*, demonstr* | protesto*, miting*, gösteri* | protest*, demonstr* | manifest*, protest*
переговор*, встреч*, встрет* | переговор*, зустрі* | negotiat*, talks, meet*, met | görüşme*, buluş*, müzakere*, toplanti* | treffen*, verhand*, traf | rencontr*, négoci*, réuni*
договор*, соглашен* | договір*, договор*, угод* | agreement*, treat*, contract*, deal, pact | anlaşma*, sözleşme* | vertrag*, abkomm* | accord*, trait*, contrat*
решен*, реши* | рішен*, виріш* | deci*, solution*, resol* | karar*, çözüm* | entscheid*, lösung* | décid*, décision*, solution*
работ*, труд* | робот*, працю*, прац* | work*, job*, labor, labour | çaliş*, iş, işi, işler* | arbeit* | travail*, travaill*, emploi*
компани*, фирм*, предприят* | компані*, фірм*, підприєм* | compan*, firm*, business*, enterpris* | şirket*, firma*, işletme* | unternehm*, firma* | entrepris*, société*
деньг*, денег, средств* | грош*, кошт* | money, fund*, cash | para, parasi* | geld* | argent, fonds
цен*, стоим* | цін*, варт* | price*, cost* | fiyat*, maliyet* | preis*, kosten | prix, coût*
рынок*, рынк* | рин* | market* | pazar*, piyasa* | markt*, märkt* | marché*
банк, банка, банки, банков* | банк* | bank* | banka* | bank, banken | banque*
налог* | податк* | tax* | vergi* | steuer* | impôt*, taxe*
бюджет* | бюджет* | budget* | bütçe* | budget*, haushalt* | budget*
продаж*, прода*, покуп*, купи* | прода*, купі*, куп* | sale*, sell*, sold, buy*, bought, purchas* | satiş*, sat*, alici* | verkauf*, kauf* | vend*, vente*, achet*
нефт* | нафт* | oil, petrol* | petrol* | öl, erdöl* | pétrol*
газ, газа, газов* | газ* | gas | gaz, doğalgaz* | gas, erdgas* | gaz
вод*, водн* | вод* | water* | su, suyu*, sular* | wasser* | eau, eaux
огон*, огн*, пожар* | вогон*, пожеж* | fire, fires, firefight*, blaze | yangin*, ateş* | feuer*, brand* | feu, feux, incend*
авари*, дтп, крушен* | аварі*, дтп, катастроф* | accident*, crash*, wreck* | kaza* | unfall*, unfäll* | accident*
автомобил*, машин*, авто | автомобіл*, машин*, авто | car, cars, vehicle*, automobil* | araba*, araç*, otomobil* | auto, autos, fahrzeug*, wagen | voiture*, véhicule*
дорог*, трасс* | дорог*, шлях* | road*, highway*, route*, way | yol, yolu*, karayol* | weg, wege*, straße* | route*, chemin*
самолет*, авиа* | літак*, авіа* | plane*, aircraft*, airplane*, aviation, jet | uçak* | flugzeug* | avion*
аэропорт*, рейс* | аеропорт*, рейс* | airport*, flight* | havaalan*, havaliman*, uçuş* | flugh*, flug | aéroport*, vol, vols
поезд*, поездов, железн* | поїзд*, потяг*, залізн* | train*, railway*, rail | tren*, demiryol* | zug, züge*, bahn* | train*, ferrov*
корабл*, судно, судов | кораб*, судно | ship*, vessel*, boat* | gemi* | schiff* | navire*, bateau*
школ*, учен*, учеб*, урок* | школ*, учн*, навчал* | school*, pupil*, student*, educat* | okul*, öğrenci*, eğitim* | schul*, schüler* | école*, élève*
университет*, студент*, вуз* | університет*, студент* | universit*, student*, college* | üniversite*, öğrenci* | universität*, student* | universit*, étudiant*
учител*, преподав*, педагог* | вчител*, викладач* | teach* | öğretmen* | lehrer* | enseign*, professeur*
учены*, наук*, научн*, исследов* | вчен*, наук*, дослід* | scien*, research*, stud*, scholar* | bilim*, araştirma* | wissensch*, forsch* | scien*, cherch*, recherch*
книг*, книж* | книг*, книж* | book* | kitap*, kitab* | buch, bücher* | livre*
газет*, журнал*, издан*, сми | газет*, журнал*, видан*, змі | newspaper*, magazin*, media, publication*, outlet*, press | gazete*, dergi*, basin*, medya* | zeitung*, magazin*, medien | journa*, presse, média*
журналист*, корреспонд* | журналіст*, кореспонд* | journalist*, correspond*, reporter* | gazeteci*, muhabir* | journalist* | journaliste*
фильм*, кино*, режисс* | фільм*, кіно*, режис* | film*, movie*, cinema*, director* | film*, sinema*, yönetmen* | film*, kino* | film*, cinéma*
актер*, актрис* | актор*, актрис* | actor*, actress* | oyuncu*, aktör* | schauspiel* | acteur*, actrice*
музык*, песн*, певец*, певиц*, певц* | музик*, пісн*, співа* | music*, song*, singer*, sing | müzik*, şarki* | musik*, lied*, sänger* | musi*, chanson*, chant*
игр*, игра*, играл*, матч*, сыгра* | гра, гри, гру, ігр*, грав, матч*, зіграл* | game*, play*, match* | oyun*, maç*, oyna* | spiel* | jeu*, jou*, match*
команд*, сборн*, клуб* | команд*, збірн*, клуб* | team*, squad*, club* | takim*, ekip*, kulüp*, kulüb* | mannschaft*, team*, klub*, verein* | équipe*, club*
тренер* | тренер* | coach*, trainer* | antrenör*, teknik direk* | trainer* | entraîn*
побед*, выигр*, победил* | перемо*, вигра* | win*, won, victor*, defeat*, beat | kazan*, zafer*, galib*, yen* | sieg*, gewann*, gewinn* | victoire*, gagn*, vainq*
проигр*, поражен* | програ*, пораз* | lost, lose*, losing, loss*, defeat* | kaybet*, yenil* | verlor*, niederlag* | perd*, défait*
спорт*, чемпион* | спорт*, чемпіон* | sport*, champion*, athlet* | spor*, şampiyon* | sport*, meister* | sport*, champion*
мяч*, гол, гола, голы, забил* | м'яч*, гол, голи, забив | goal*, ball*, score* | gol, golü*, top, skor | tor, tore, ball | but, buts, balle*
погод*, температур*, градус* | погод*, температур*, градус* | weather*, temperature*, degree* | hava*, sicaklik*, derece* | wetter*, temperatur*, grad | temps, température*, degré*
дожд*, снег*, снеж*, ветер*, ветр* | дощ*, сніг*, вітер* | rain*, snow*, wind* | yağmur*, kar, rüzgar* | regen*, schnee*, wind* | pluie*, neige*, vent*
мор*, морск*, океан* | мор*, океан* | sea, seas, marine, ocean*, maritime | deniz*, okyanus* | meer*, see, ozean* | mer, mers, océan*
гор*, горн*, вершин* | гор*, вершин* | mountain*, peak*, summit* | dağ*, zirve* | berg*, gipfel* | montagn*, sommet*
рек*, речн*, озер* | рік*, річк*, озер* | river*, lake* | nehir*, göl* | fluss*, flüss*, see | rivière*, fleuve*, lac*
остров* | острів*, остров* | island* | ada, adalar* | insel* | île, îles
больш*, крупн* | більш*, велик* | big*, large*, great*, more, major | büyük* | groß* | grand*
маленьк*, мал*, небольш* | маленьк*, мал*, невелик* | small*, little | küçük* | klein* | petit*
нов*, новост* | нов*, новин* | new*, news | yeni*, haber* | neu* | nouv*, neuf*
стар*, древн* | стар*, давн* | old*, ancient | eski*, yaşli* | alt, alte*, älter* | vieux, vieil*, ancien*
хорош*, лучш*, добр* | хорош*, кращ*, добр*, гарн* | good, better, best, well | iyi, en iyi | gut, gute*, besser*, best* | bon, bonne*, bien, meilleur*
плох*, худш* | поган*, гірш* | bad, worse, worst, poor* | kötü* | schlecht* | mauvais*, pire
молод*, юн* | молод*, юн* | young*, youth* | genç* | jung*, jugend* | jeune*
последн*, недавн* | останн*, нещодавн* | last*, latest, recent*, final* | son, geçen, sonra* | letzt* | dernier*, dernière*, récent*
ранее, раньше, прежд* | раніше | earlier, before, previous* | önce*, daha önce | früher*, vorher* | auparav*, avant
после, потом, затем | після, потім | after*, then, later | sonra*, ardindan | nach, danach, dann | après, puis, ensuite
сейчас, теперь, нын* | зараз, тепер | now, current* | şimdi*, şu an* | jetzt, nun | maintenant, actuel*
всегда, постоян* | завжди, постійн* | always, constant* | her zaman, hep, sürekli* | immer | toujours
почти, около, примерно | майже, близько, приблизно | almost, about, around, nearly, approximately, roughly | yaklaşik*, neredeyse, civar* | fast, etwa, ungefähr | presque, environ, près
также, тоже | також, теж | also, too | ayrica, de, da | auch | aussi, également
только, лишь | тільки, лише | only, just | sadece, yalniz* | nur | seulement, seul*
все, всех, весь, всего, вся | всі, усі, всіх, весь, все | all, every*, whole, entire* | bütün*, tüm*, her | all, alle* | tout, tous, toute*
начал*, начин*, старт* | почал*, почат*, почин* | start*, begin*, began, begun, beginning | başla* | begann*, anfang*, beginn* | commenc*, début*
конец, конц*, заверш*, окончан*, закончи* | кінец*, кінц*, заверш*, закінч* | end*, finish*, complet*, conclude* | son, bitir*, bitti*, tamamla* | ende*, abschl* | fin, finir*, termin*
откры*, открыт* | відкри* | open*, discover* | aç*, keşfet* | öffn*, eröffn* | ouvr*, ouvert*
закры* | закри* | clos*, shut* | kapa* | schließ*, schloss* | ferm*
помощ*, помог*, помоч* | допомог*, допомаг* | help*, aid*, assist* | yardim* | hilf*, hilfe* | aid*, secour*
проблем*, трудн* | проблем*, труднощ* | problem*, issue*, difficult* | sorun*, problem*, zor* | problem*, schwier* | problèm*, difficult*
причин* | причин* | reason*, cause* | neden*, sebep*, sebeb* | grund*, gründ*, ursach* | cause*, raison*
план*, намер* | план*, намір* | plan*, intend*, intent* | plan*, niyet* | plan*, absicht* | plan*, intent*
проект*, программ* | проект*, програм* | project*, program* | proje*, program* | projekt*, programm* | projet*, programm*
истори* | історі* | histor*, stor* | tarih*, hikaye* | geschicht* | histoire*, histor*
безопасн* | безпек*, безпечн* | safe*, secur* | güvenlik*, güvenli* | sicher* | sécurit*, sûr*
опасн*, угроз* | небезпе*, загроз* | danger*, threat*, risk* | tehlike*, tehdit* | gefahr*, gefähr*, droh* | danger*, menac*
граница*, границ*, погранич* | кордон* | border*, frontier* | sinir* | grenz* | frontièr*
отношен*, связ* | віднос*, зв'яз* | relation*, connect*, link* | ilişki*, bağlanti* | beziehung*, verbind* | relation*, lien*
силов*, сил, силы, силу | сил, сили | force*, strength, power* | güç*, kuvvet* | kraft*, kräft* | force*
первоначал*, основ*, базов* | основ* | main, basic*, base*, found* | temel*, esas* | grundl*, haupt* | princip*, base*, fond*
част*, частич* | частин*, частк* | part*, share* | parça*, kisim*, bölüm* | teil* | part, partie*
числ*, количеств*, номер* | числ*, кільк*, номер* | number*, amount*, quantity | sayi*, numara*, miktar* | zahl*, anzahl*, nummer* | nombre*, numéro*
имя, имен*, назв*, зовут | ім'я, імен*, назв* | name*, call*, title* | ad, adi*, isim*, ismi* | name*, genannt* | nom, noms, appel*
мест*, местн* | місц*, місцев* | place*, local*, location*, site* | yer*, yerel*, mekan* | ort*, stelle*, platz* | lieu*, place*, loca*
сайт* | сайт* | website*, site* | site*, sitesi* | website*, seite* | site*
фото*, снимок*, снимк* | фото*, знімок* | photo*, picture*, image* | fotoğraf*, resim* | foto*, bild* | photo*, image*
видео* | відео* | video* | video* | video* | vidéo*
телефон* | телефон* | phone*, telephon* | telefon* | telefon* | télépho*
интернет* | інтернет* | internet*, online | internet* | internet* | internet
собак*, пес, пса | собак*, пес | dog, dogs | köpek* | hund* | chien*
кошк*, кот, кота, котик* | кішк*, кіт, кота | cat, cats | kedi* | katze* | chat, chats
животн*, звер* | тварин*, звір* | animal*, beast* | hayvan* | tier* | animal*, animaux
птиц* | птах* | bird* | kuş* | vogel*, vögel* | oiseau*
лес, леса, лесн* | ліс* | forest*, wood* | orman* | wald*, wäld* | forêt*
солнц*, солнеч* | сонц*, сонячн* | sun, sunny, solar | güneş* | sonne* | soleil*
любов*, люб*, любим* | любов*, люб* | love*, favorite | aşk*, sev* | lieb* | amour*, aim*
`;
