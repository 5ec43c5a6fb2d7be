/**
 * What is done and how: verbs with the nouns made of them, qualities, and words that join sentences. Same
 * notation as the names: ru | uk | en | tr | de | fr.
 */
export const deedLexicon = `
получ* | отрим*, одерж* | receiv*, get, gets, got, getting, obtain* | aldi, aldik*, alan, alacak*, elde | erhalt*, erhielt*, bekam*, bekomm* | reçoi*, reçu*, recev*, obten*, obtien*
дал, дала, дали, дает, дать, даст, дают, давать, предостав* | дав, дала, дали, дає, дати, дають, нада* | give, gives, gave, given, giving, provid*, grant* | verdi, verdig*, veril*, veren*, veriyor*, vermek, sağla* | gab, geben, gibt, gegeben | donn*, fourni*
взял*, взять, взят*, возьм* | взяв, взял*, взят*, візьм* | take, takes, took, taken, taking | | nahm, nahmen, nimmt, nehmen, genommen | prend*, pris, prise, prises
принял*, приня*, приним*, прием* | прийня*, прийм*, прийом* | accept*, adopt*, admit*, admission* | kabul* | annahm*, annehm*, angenomm*, akzept* | accept*, adopt*, admis*
сдел*, делал*, делат*, дела*, осуществ* | зроб*, роби*, здійсн* | do, does, did, done, doing, make, makes, made, making | yap*, et, etti, etmek, eden, gerçekleş* | mach*, gemacht, tat, getan, tun | fait, faire, fais*, font, ferait, effectu*
пришел, пришла, пришл*, приех*, прибы*, приход*, приезж* | прийш*, приїх*, прибу*, приход* | come, comes, came, coming, arriv* | gel*, ulaşti*, var, vardi* | kam, kamen, kommt, kommen, gekomm*, ankunft, eintraf* | vien*, venu*, venir, arriv*
ушел, ушла, ушли, уход*, покин*, уех*, уезж* | піш*, покин*, поїха*, відход* | leav*, left, depart*, quit*, walk* away | ayril*, terk*, git, gitti* | verließ*, verlass*, ging, abreis* | quitt*, parti, partir, départ
пошел, пошла, пошли, идет, идти, идут, шел, шла, ходи* | йде, йти, йдуть, ходи* | go, goes, went, gone, going | gidi*, gitm* | geh, geht, gehen, gegangen | va, vont, aller, allait, alla
верну*, возвра* | поверн*, поверта* | return*, back, gave back | dön*, geri, iade* | zurück*, rückkehr* | retour*, revien*, revenir, revenu*
увид*, видел*, видит*, видн*, смотр* | побач*, бачи*, дивит* | see, sees, saw, seen, seeing, watch*, look* | gör, gördü*, gören*, görül*, izle*, bak, bakti* | sah, sahen, sieht, sehen, gesehen, schau* | voir, voit, vu, vue, vus, regard*
слыш*, услыш*, слуша* | почу*, слуха* | hear*, heard, listen* | duy*, dinle*, işit* | hör*, gehört | entend*, écout*
чита*, прочит*, прочел | чита*, прочит* | read, reads, reading, reader* | oku, okudu*, okuy* | les, lesen, las, gelesen, leser* | lire, lit, lu, lecteur*, lecture*
писа*, напис*, пишет, пишут | писа*, напис*, пише, пишуть | writ*, wrote | yaz, yazdi*, yazar*, yazil*, yazi* | schrieb*, schreib* | écri*
показ*, продемонстр*, демонстрир* | показ*, продемонстр*, демонстру* | show, shows, showed, shown, showing, demonstrated, indicat* | göster* | zeig*, gezeigt | montr*, démontr*, indiqu*
назва*, называ* | назив* | called, named, calls | adlandir* | nannte*, nennt, nennen | appelé*, nommé*
предлож*, предлаг* | запропон*, пропон* | offer*, propos*, suggest* | öner*, teklif* | schlug, vorschl*, anbot*, angebot* | propos*, offre, offr*, suggér*
прос, просит*, попрос*, просьб*, призва*, призыв* | проси*, попрос*, проха*, заклик* | urg*, appeal*, request*, call on, calls on, called on | rica*, çağri*, talep* | bat, bitt*, gebeten, forder*, aufruf* | demandé, pri*, appel*, exhort*
требов*, потребов*, требу* | вимог*, вимага* | demand, demands, demanded, requir*, insist* | talep*, şart*, gerektir* | verlang*, forder*, erforder* | exig*, réclam*, requi*
обеща*, пообещ* | обіця*, пообіця* | promis*, pledg*, vow* | söz verd*, vaat*, vaad* | versprach*, versprech*, versproch* | promet*, promis, promesse*
разреш*, позвол* | дозвол* | allow*, permit*, permission*, let, lets, enabl* | izin, izni*, olanak, sağlar* | erlaub*, zulass*, gestatt* | permet*, permis*, autoris*
запрет*, запрещ* | заборон* | ban, bans, bann*, forbid*, forbad*, prohibit* | yasak* | verbot*, verbiet* | interdi*
отказ* | відмов* | refus*, reject*, declin*, denied, deny | ret, reddet*, redded* | weiger*, ablehn*, abgelehnt*, verweiger* | refus*, rejet*
соглас*, согласи* | згод*, погод* | agree, agreed, agrees, consent* | anlaş, anlaşt*, onay*, hemfikir | zustimm*, zugestimm*, einverst* | accept*, consent*
поддерж*, поддержк* | підтрим* | support*, back, backed, backing | destek* | unterstütz* | soutien*, souten*, appu*
критик*, раскритик* | критик*, розкритик* | critici* | eleştir* | kritik*, kritis* | critiq*
обвин* | звинувач*, обвинув* | accus*, charg*, blam*, alleg* | suçla*, iddia* | anklag*, beschuldig*, vorwurf*, vorwürf*, angeklagt* | accus*, inculp*
признал*, призна*, признан* | визна* | admit, admitt*, acknowledg*, recogni*, confess* | itiraf*, tani*, kabullen* | anerkenn*, gestand*, zugab, zugeb* | reconn*, avou*
подтверд*, подтвержд* | підтверд* | confirm*, verif* | doğrula*, onayla*, teyit* | bestätig* | confirm*
опроверг*, опроверж*, отриц* | спросту*, запереч* | deny, denied, denies, den*, refut* | yalanla*, inkar* | dement*, bestritt*, bestreit*, leugn* | dément*, ni, nie, nié
объявил*, объявл*, провозгл* | оголо*, проголос* | announc*, declar*, proclaim* | ilan*, duyur* | verkünd*, ankünd*, angekünd* | annonc*, proclam*
обсуд*, обсужд* | обговор* | discuss*, debat* | tartiş* | diskut*, besprach*, besprech*, debatt*, erört* | discut*, débat*
планир* | плану* | planned, planning | planla* | geplant*, planen | prévoi*, prévu*, planif*
ожид*, ждет, ждут, ждал*, ждать | очіку*, чека* | expect*, wait*, await* | bekle* | erwart*, wart, warten, wartet* | attend*, attent*
надеж*, надея*, надеет*, надеют* | спод*, надії, наді* | hope*, hoping | um*, umut*, umu* | hoff* | espèr*, espoir*, espér*
боя*, опаса*, страх*, пуга*, боит* | боя*, побою*, страх* | fear*, afraid, scar*, worr*, concern* | kork*, endişe*, kaygi* | fürcht*, angst, sorge* | peur*, crain*, inquiét*, inquièt*
вер, вера, веры, верит*, верю*, доверя*, довери* | віри*, довір* | trust*, faith*, belief* | inan*, güven, güvene* | vertrau*, glaube* | confian*, foi
понима*, понят*, понял* | розумі*, зрозум* | understand*, understood, realiz*, realis* | anla, anlad*, anlay*, anlam* | versteh*, verstand*, verstanden | compr*
помн*, вспомин*, вспомн*, напомн*, напомин*, памят* | пам'ят*, згад*, нагад* | remember*, remind*, recall*, memor* | hatirla*, ani, anma* | erinner* | souvien*, souvenir*, rappel*, mémoir*
забы* | забу* | forget*, forgot* | unut* | vergess*, vergaß* | oubli*
нашел*, нашла*, нашли*, найти, найден*, наход*, обнаруж* | знайш*, знайт*, знайд*, знаход*, вияв* | find, finds, found, finding, discover*, detect* | bul, buldu*, bulun*, tespit* | fand*, find*, gefund*, entdeck* | trouv*, découv*
искал*, ищет*, искать, ищут*, поиск*, разыск* | шука*, пошук*, розшук* | search*, seek*, sought, hunt* | ara, aradi*, arama*, ariyor* | such* | cherch*, recherch*
потеря*, потер*, утрат* | втрат*, загуб* | loss, losses, lost | kayb*, yitir* | verlust*, verlier* | perte*, perdu*
пропал*, пропав*, исчез* | зник* | missing, disappear*, vanish* | kayip, kaybol* | verschw*, vermisst* | dispar*
появ*, возник* | з'яв*, виник* | appear*, emerg*, arise*, arose | ortaya*, belir, belirdi* | erschein*, erschien*, auftauch*, entstand*, entsteh* | appar*, surgi*, émerg*
стал, стала, стали, стало, станет, становит* | став, стала, стали, стало, стане | become*, became | haline, oldu | wurde, werden, wird, geworden | devien*, deven*, devenu*
остал*, остает*, остан*, осталь* | залиш*, решт* | remain*, stay*, rest, left over | kal, kaldi*, kalan*, kalma* | blieb*, bleib*, rest, übrig* | rest*, demeur*
держа*, удерж*, сохран* | трима*, збереж*, зберіг* | keep*, kept, hold*, held, preserv*, retain*, sav, saved | tut, tuttu*, koru*, sakla* | halt*, hielt*, behalt*, bewahr* | gard*, conserv*, maintien*, mainten*
продолж* | продовж*, трива* | continu*, keep on, last, lasted, ongoing | devam*, sür, sürdür*, süren* | weiter*, fortsetz*, dauer* | continu*, poursui*, dur, dur*
останов*, прекрат*, прекращ*, приостан* | зупин*, припин* | stop*, halt*, ceas*, suspend* | dur, durdu*, durdur*, kes*, askiya | stopp*, anhalt*, aufhör*, einstell*, aussetz* | arrêt*, cess*, suspend*, suspens*
двига*, движ*, передвиж* | рух* | mov*, motion | hareket* | beweg* | mouvem*, boug*
бежа*, бег*, бежит, сбежа* | біг*, втік*, утік* | run, runs, ran, running, fled, flee*, escap* | koş*, kaç* | lauf*, lief*, rann*, flucht*, flieh*, floh* | cour*, fui*, fuit*, échapp*
упал*, пада*, упав*, падени* | впа*, пада*, падін* | fall*, fell, drop* | düş* | fiel*, fall*, gefallen, sturz*, stürz* | tomb*, chute*
поднял*, подня*, поднима* | підня*, піднім* | rais*, lift*, rise*, rose | kaldir*, yüksel*, artir* | hob, hoben, erhöh*, steig*, stieg* | lev*, soulev*, hausse*, augment*
раст, растет, растут, рост, роста, рост*, вырос*, вырас*, увелич* | зрост*, зріс*, зросл*, збільш* | grow*, grew, increas*, rising | art*, büyü, büyüd*, büyüm*, yüksel* | wachs*, wuchs*, zunahm*, zunehm*, anstieg* | croî*, croiss*, augment*
сниз*, сниж*, уменьш*, сокра* | зниз*, зниж*, зменш*, скоро* | decreas*, reduc*, declin*, lower*, cut, cuts, cutting | azal*, düşür*, indir* | sank*, sink*, senk*, reduz*, verring*, kürz* | baiss*, rédui*, diminu*
измен*, меня*, помен*, перемен* | змін*, міня* | chang*, alter* | değiş* | änder*, verander*, verändert*, wandel* | chang*, modif*
созда*, основал*, образов* | створ*, засну*, утвор* | creat*, establish*, form, formed | yarat*, kur, kurdu*, kurul*, oluş* | schuf*, schaff*, gründ*, erschuf, erschaff* | cré, créé*, créer, créa*, fond*
стро, строи*, построи*, постро* | будів*, будує*, побуд* | build, builds, built, construct* | inşa*, yapim* | baut*, bauen, gebaut*, errich* | constr*, bâti*
разруш*, уничтож* | зруйн*, руйн*, знищ* | destroy*, destruct*, demolish*, ruin* | yik*, yok et*, tahrip* | zerstör*, vernicht* | détru*, destruct*
повред*, ущерб* | пошкод*, збит* | damag*, harm* | hasar*, zarar* | beschädig*, schaden* | dommag*, dégât*, endommag*
ремонт*, почин*, восстанов*, восстанавл* | ремонт*, відновл*, відбуд* | repair*, restor*, rebuil*, renovat* | onar*, tamir*, restore* | reparat*, reparier*, wiederher*, renov* | répar*, restaur*, rétabl*
работал*, работает, работают | працює*, працюють | working, worked, works, worker* | çalişti*, çalişan*, çalişma* | arbeitet*, arbeiten | travaille*
использ*, примен*, пользов* | використ*, застос*, корист* | use, uses, used, using, user*, appl* | kullan*, uygula* | nutz*, verwend*, benutz*, anwend* | utilis*, usage*, appliq*
начат* | розпоч* | initiat*, launch* | başlat* | gestart*, starten | lanc*, débu*
попыт*, пыта* | спроб*, намага* | attempt*, try, tries, tried, trying | dene*, çabala*, girişim* | versuch* | tent*, essa*
смог, смогл*, сумел*, удалос*, удаст* | зміг, змогл*, вдало* | manag*, able, succeed*, unable | başar*, bildi | gelang*, geling*, schaff* | réuss*, parv*
успех*, успеш* | успіх*, успіш* | success* | başari* | erfolg* | succès, réussi*
провал*, неудач*, провали* | провал*, невдач* | fail* | başarisiz* | scheiter*, versag*, misserfolg* | échec*, échou*
ошиб* | помил* | mistake*, error*, wrong* | hata*, yanliş* | fehler*, irrt*, irrtum* | erreur*, faute*
учит*, учил*, учат*, обуч*, изуч* | вчи*, навч*, вивч* | learn*, study*, studied, studies, train, trained, training | öğren*, eğit*, incele* | lern*, studi*, ausbild* | appren*, appris, étudi*, form, formation*
провер*, инспек* | перевір*, інспек* | check*, inspect*, verif*, test, tests, tested | kontrol*, denet*, test* | prüf*, kontroll*, inspek*, test* | vérif*, contrôl*, inspec*, test*
анализ*, оцени*, оценк*, оценив* | аналіз*, оцін* | analy*, assess*, evaluat*, estimat* | analiz*, değerlendir*, tahmin* | analy*, bewert*, schätz*, einschätz* | analys*, évalu*, estim*
сравн* | порівн* | compar* | karşilaştir*, kiyas* | vergleich*, verglich* | compar*
считал*, подсчит*, насчит* | рахує*, підрах*, налічу* | count*, calculat* | say, saydi*, sayim*, hesapla* | zähl*, rechn*, berechn* | compt*, calcul*
состав, состав* | склад, склад* | amount, amounted, consist*, compris*, make up | oluşan*, tutar* | betrug*, beträg*, bestand, besteh* | consist*, compos*
состоя*, произош*, произой*, случил* | відбу*, стало*, трап* | happen*, occur*, held, took place, take place | gerçekleşt*, meydana, oldu* | stattf*, fand statt, passier*, gescheh*, ereign* | eu lieu, passé, survenu*, produi*
организ* | організ* | organi* | organiz*, düzenle*, örgüt* | organis* | organis*
участ*, участник* | учас* | participa*, take part, taking part, took part, involv*, attend* | katil* | teilnahm*, teilnehm*, beteilig* | particip*
присоедин*, вступ* | приєдн*, вступ* | join*, accession* | katildi*, katilm*, üye ol* | beitr*, anschl*, beigetr* | rejoin*, adhér*, joign*
пригла*, приглаш* | запро*, запрош* | invit* | davet* | einlad*, eingelad* | invit*
посет*, посещ*, визит* | відвід*, візит* | visit* | ziyaret* | besuch* | visit*
отправ*, посла*, направ*, присл* | відправ*, надісл*, направ* | send*, sent, dispatch*, head*, direct | gönder*, yolla* | sandt*, schick*, send*, gesandt | envo*
достав*, привез*, принес*, принос* | достав*, приве*, принес* | deliver*, bring*, brought, carr* | getir*, teslim*, taşi* | bracht*, bring*, gebracht*, liefer* | apport*, livr*, amen*
ввод*, введен*, ввел*, ввест* | ввод*, введен*, запров* | introduc*, impos*, enter* | uygula*, getirild* | einführ*, eingeführ*, verhäng* | introdui*, impos*, instaur*
вывод*, вывел*, вывест*, отвод* | вивод*, вивед* | withdraw*, withdrew, pull* out | çekil* | abzug*, abzieh*, zurückzieh*, rückzug* | retir*, retrait*
выш, вышел, вышла, вышли, выход* | вийш*, вихід*, виход* | exit*, came out, go out, releas* | çik, çikti*, çikan*, çikiş* | ausgang*, verlass*, erschien | sort*
вошел, вошла, вошли, вход*, войти | увійш*, вхід*, вход* | enter*, entrance*, entr* | gir, girdi*, giren*, giriş* | eintr*, eingang*, betr* | entr*
вызва*, вызыв*, привел*, привест*, приводит* | виклик*, призв* | caus*, led to, lead to, result*, trigger*, provok* | neden oldu*, yol açt*, sonuç* | verursach*, führt* zu, auslös*, ausgelöst* | provoqu*, entraîn*, caus*
разрешит*, уладит*, урегулир* | розв'яз*, врегул* | solv*, settl*, resolv* | çöz* | lös*, beileg* | résou*, résol*, régl*
борьб*, борот*, борет*, драк*, драл* | боро*, бій*, бійк* | fight*, fought, struggl*, combat*, brawl* | mücadele*, savaş, savaşan*, kavga* | kampf*, kämpf*, streit* | lutt*, combat*, bagarr*
напа*, атак* | напа*, атак* | attack*, assault* | saldir* | angriff*, angreif*, attack*, überfall* | attaqu*, agress*
защи*, оборон* | захи*, оборон* | defen*, protect* | savun*, koru* | verteid*, schutz*, schütz*, geschütz* | défen*, protég*, protect*
удар*, ударил* | удар* | strike*, struck, hit, hits, blow* | vur, vurdu*, vuruş*, çarp* | schlag*, schlug, schläg*, stoß* | frapp*, coup, coups
стреля*, выстрел*, расстр*, стрельб*, обстрел* | стріл*, постріл*, обстріл* | shot, shots, shoot*, fire*, gun*, shell* | ateş aç*, vurul*, silahla* | schoss*, schuss*, schieß*, schüss*, beschuss* | tir, tirs, tiré*, tirer, fusill*
взрыв*, взорв* | вибух*, підір* | explo*, blast*, bomb* | patla*, bomba* | explo*, spreng*, bombe* | explo*, bomb*
ранен*, ранил*, травм*, пострад* | поран*, травм*, постражд* | injur*, wound*, hurt* | yarala*, yarali*, sakat* | verletz*, verwund* | bless*, victim*
спас*, спаса* | врят*, ряту* | rescu*, sav, saves, saved, saving | kurtar* | rett*, gerettet* | sauv*, secour*
лечен*, лечит*, лечил*, вылеч*, выздор* | лікува*, вилік*, одуж* | treat*, cur, cure*, recover*, heal* | tedavi*, iyileş* | behandl*, heil*, genes* | trait*, soign*, guéri*
родил*, рождён* | народж* | gave birth, newborn* | doğur* | gebär*, geboren* | accouch*
женил*, замуж*, свадьб*, брак, брака*, жен* | одруж*, весіл*, шлюб* | marr*, wedding*, wed | evlen*, evli*, düğün*, nikah* | heirat*, hochzeit*, ehe, verheirat* | mari*, noces, épous*
развод*, развел* | розлуч* | divorc* | boşan* | scheid*, geschieden* | divorc*
ел, ест, есть, едят, еда, еды, еду, питан* | їсть, їсти, їжа, їжі, харч* | eat*, ate, food*, meal* | ye, yedi, yemek*, yiyecek*, gida* | ess*, aß, isst, gegessen, nahrung* | mang*, nourrit*, repas, aliment*
пил, пит, пить, пьет, напит* | пити, п'є, напій*, напо* | drink*, drank, drunk* | iç, içti*, içece*, içki* | trink*, trank*, getränk* | boi*, boir*, bu
спал, спать, спит, сон, сна | спати, спить, сон, сну | sleep*, slept, asleep, dream* | uyu, uyku*, uyud* | schlaf*, schlief*, traum*, träum* | dorm*, sommeil*, rêv*
плат*, заплат*, оплат*, выплат* | плат*, заплат*, оплат*, сплат* | pay, pays, paid, paying, payment* | öde* | zahl*, bezahl* | pay*, paie*, paiement*
стоил*, стоит, стоят | коштує*, коштув* | cost, costs, worth* | mal olur*, tutar*, değer* | kostet*, wert* | coût*, vaut, valoir
зарабат*, заработ*, зарплат* | заробі*, зарпл* | earn*, salar*, wage* | kazanç*, maaş*, ücret* | verdien*, gehalt*, lohn*, löhn* | gagne, gagné, salair*
тратит*, потрат*, расход* | витра* | spend*, spent, expens*, expend* | harca*, gider* | ausgab*, ausgeb*, kosten* | dépens*
произв, производ*, произвел*, выпуск*, выпуст* | виробл*, випуск*, випуст* | produc*, manufactur*, output* | üret*, imal* | produ*, herstell*, hergest* | produi*, fabri*, product*
постав* | постач*, поставк* | suppl*, deliver* | tedarik*, ikmal* | liefer*, versorg* | approvision*, livrais*
развит*, развив* | розвит*, розвив* | develop* | geliş*, kalkin* | entwick* | développ*
улучш* | поліпш*, покращ* | improv* | iyileş*, geliştir* | verbess* | amélior*
ухудш* | погірш* | worsen*, deteriorat* | kötüleş* | verschlecht*, verschlimm* | aggrav*, détérior*
уволил*, уволь*, отстав* | звільн*, відстав* | resign*, dismiss*, fired, sack*, step* down | istifa*, görevden al*, kovul* | rücktritt*, trat zurück, entlass*, zurücktr* | démission*, licenci*, limog*
назнач* | признач* | appoint*, designat* | ata, atadi*, atan*, görevlendir* | ernenn*, ernannt* | nomm*, nomin*
служ*, служил*, служит* | служ* | serv*, servic* | hizmet*, görev* | dien*, dienst* | serv*, servi*
управл*, правит*, правил, правл* | управл*, прав* | manag*, govern*, rul*, control* | yönet*, idare* | verwalt*, steuer*, regier*, herrsch* | gér*, gest*, gouvern*
провел*, провест*, провод* | прове*, провод* | conduct*, carri* out, held | yürüt*, düzenlen* | durchführ*, durchgef* | men*, conduit*, organis*
подписа*, подпис* | підпис* | sign, signs, signed, signing, signature* | imza* | unterschr*, unterzeich* | sign, signé*, signer, signat*
наруш* | поруш* | violat*, breach*, break, broke, broken | ihlal*, boz* | verletzung*, verstoß*, verstieß*, bruch, brach | viol*, enfrein*, infract*
наказ*, штраф* | покара*, штраф* | punish*, penal*, fin, fined, fines, sanction* | ceza* | straf*, geldstraf*, bestraf* | puni*, amend*, pein*
расслед*, следств*, следоват* | розслід*, слідс*, слідч* | investigat*, inquir*, prob, probe* | soruştur*, incele* | ermittl*, untersuch* | enquêt*
осуд*, приговор*, осужд* | засуд*, вирок* | sentenc*, convict*, condemn*, verdict* | mahkum*, hüküm*, kina* | verurteil*, urteil* | condamn*, verdict*, senten*
освобод*, освобожд* | звільн*, визвол* | free, freed, releas*, liberat* | serbest*, özgür*, kurtul* | befrei*, freilass*, frei, freig* | libér*, libre*
контрол* | контрол* | control, controls, controlled | kontrol | kontroll* | contrôl*
влия*, повлия*, воздейств* | вплив* | influenc*, affect*, impact*, effect* | etki* | einfluss*, beeinfl*, auswirk*, wirk* | influenc*, affect*, effet*, impact*
завис* | залеж* | depend* | bağli, bağim* | abhäng*, hängt | dépend*
отлич*, различ*, разниц*, разн* | відмін*, різн*, різниц* | differ*, distinc*, vari* | fark*, çeşit*, ayri* | unterschied*, verschied* | différ*, divers*, vari*
соответ* | відповідн* | correspond*, accord, complian* | uygun*, uyumlu* | entsprech* | correspond*, conform*
заня*, занима* | зайн*, займ* | occup*, engag*, busy | meşgul*, işgal* | besetz*, beschäft* | occup*
стоял*, стоит*, стоян* | стояв, стоїть, стоял* | stand, stands, stood, standing | dur, duran* | stand, stehen, steht | debout, tenait
сел, сидел*, сидит*, сиден* | сидів*, сиди*, сів | sit, sits, sat, sitting, seat* | otur* | saß, sitz*, setz* | assis*, sièg*, assey*
лежа*, лежит | лежа*, лежи* | lie, lies, lay, lying | yat, yatti*, yatan* | lag, lieg*, gelegen | gisa*, couch*, allong*
родн*, родин* | батьківщ*, рідн* | homeland*, native* | memleket*, vatan*, yurt* | heimat* | patrie*, natal*
нес, несет, ношен*, носил*, носит* | носи*, нести | wear*, wore, worn | giy*, giyen* | trug, tragen, trägt, getragen | port*, porté*
бросил*, броса*, кида*, кинул* | кину*, кида* | throw*, threw, thrown, toss* | at, atti*, firlat* | warf*, werf*, wirft, geworf* | jet, jet*
открыв*, вскр* | відкрив* | reveal*, uncover*, unveil* | ortaya çikar*, açikla* | enthüll*, offenbar*, aufdeck* | révél*, dévoil*
скры*, прят* | прихов*, хова*, схова* | hid*, conceal* | gizle*, sakla* | versteck*, verberg*, verbarg*, verheiml* | cach*, dissimul*
решил, решили, решила, решат* | вирішив, вирішил* | decide*, decided | karar ver* | entschied*, entschloss* | décid*
выбра*, выбира* | обра*, обира* | choos*, chose*, select*, pick* | seçti*, tercih* | auswahl*, ausgewähl*, wähl* | chois*
нрав*, понрав* | подоба* | like, likes, liked | beğen*, hoşlan* | gefäll*, gefiel*, mag, mögen | aim, plaî*, plai*
ненавид*, ненавист* | ненавид*, ненавис* | hate*, hatred | nefret* | hass* | hai*, haine*
смея*, смех*, улыб*, шут* | сміх*, смія*, усміх*, жарт* | laugh*, smil*, jok* | gül, güldü*, gülüm*, şaka* | lach*, lächel*, scherz* | rire*, rit, sour*, blagu*
плака*, плач*, слез* | плака*, плач*, сліз* | cry, cries, cried, crying, tear, tears, weep* | ağla*, gözyaş* | wein, weinen, weint*, träne* | pleur*, larm*
рад, рады, радост*, радова*, счаст* | рад, раді*, щаст*, щасл* | happ*, glad*, joy*, delight*, pleas* | mutlu*, sevin*, memnun* | glück*, freu*, froh* | heureu*, joie*, bonheur*, conten*
груст*, печал*, скорб*, соболезн* | сумн*, сумо*, скорб*, співчут* | sad*, sorrow*, condolenc*, grief*, mourn* | üz*, taziye*, yas, hüzün* | traur*, beileid* | trist*, condoléan*, deuil*
серди*, гнев*, злос*, злит*, возмущ*, возмут* | гнів*, зли*, обур* | ang*, furious*, outrag*, indign* | kiz, kizg*, öfke* | wut*, wüt*, zorn*, empör* | colèr*, furieu*, indign*
удив*, неожид*, сюрприз* | здив*, несподів* | surpris*, unexpect*, astonish*, amaz* | şaşir*, sürpriz*, beklenmed* | überrasch*, unerwart*, erstaun* | surpr*, inattend*, étonn*
извин*, прост, прости*, прощен* | вибач*, перепро* | apolog*, sorry, forgiv*, pardon* | özür*, affet*, af | entschuld*, verzeih*, verzieh* | excus*, pardon*, désolé*
благодар*, поблагодар*, спасиб* | дяку*, подяк* | thank*, grat* | teşekkür* | dank*, danke | merci*, remerc*, grâce
поздрав* | привіта*, вітан* | congratul*, greet* | tebrik*, kutla* | gratul*, glückwunsch* | félicit*
празд*, отмеча*, юбил* | свят*, святк* | celebrat*, holiday*, festiv*, annivers* | kutlama*, bayram*, tatil*, yildönüm* | feier*, fest, feste*, jubil* | fêt*, célébr*, annivers*
ясн*, очевид* | ясн*, очевид* | clear*, obvious*, evident* | açik, açikça, belli* | klar*, offensicht* | clair*, éviden*
важн*, значит* | важлив*, значн* | important*, significan* | önem* | wichtig*, bedeut* | import*, signific*
главн*, основной | головн* | main, chief, principal, primar* | ana, başlica, asil | haupt* | principal*
особ*, особен*, специал*, специаль* | особлив*, спеціал* | special*, particular* | özel*, özellik* | besonder*, spezial*, speziell* | particul*, spécial*
обычн*, как правил*, обык* | зазвич*, звича* | usual*, ordinar*, common* | genel*, olağan, siradan | gewöhn*, üblich* | habituel*, ordinair*, commun*
редк* | рідк* | rare* | nadir* | selten* | rare*
част, часто | часто, част | often, frequent* | sik, sikça, sik sik | oft, häufig* | souvent, fréquent*
высок*, высот* | висок*, висот* | high*, tall*, height* | yüksek* | hoch, hohe*, höhe* | haut*, élevé*
низк*, ниж* | низьк*, нижч* | low, lower, lowest | düşük*, alçak* | niedrig*, tief* | bas, basse*
длин*, долг*, долго | довг*, довж* | long, longer, length* | uzun* | lang, lange*, länger* | long, longue*, longtemps
коротк*, кратк* | коротк* | short*, brief* | kisa* | kurz* | court*, bref*, brève*
быстр*, скор*, скоро | швидк* | fast*, quick*, rapid*, speed*, swift* | hizli*, hiz, çabuk* | schnell*, rasch* | rapid*, vite*, vitess*
медлен* | повільн* | slow* | yavaş* | langsam* | lent*
сильн* | сильн* | strong*, powerful*, intens*, heavy, heav* | güçlü*, şiddet* | stark*, heftig*, stärk* | fort, forte*, puissan*
слаб* | слабк* | weak* | zayif* | schwach*, schwäch* | faibl*
тяжел*, трудно | важк*, тяжк* | hard*, heav*, serious*, sever*, difficult* | ağir*, zor, zorlu* | schwer*, hart* | lourd*, grave*, difficil*
легк* | легк* | eas*, light* | kolay*, hafif* | leicht*, einfach* | facil*, léger*
полн*, целик*, совсем, полност* | повн*, ціл*, зовсім | full*, complet*, total* | tam, tamam*, tümüyle | voll*, völlig*, ganz* | plein*, complèt*, entièr*
пуст* | порожн*, пуст* | empty*, desert* | boş*, çöl* | leer*, wüst* | vide*, désert*
перед, впереди | перед, попереду | ahead, in front, forward | ön, önünde | vorn* | devant
вместе, совмест* | разом, спільн* | together, joint*, shar* | birlikte*, ortak* | zusammen*, gemeinsam* | ensembl*, conjoint*
отдельн*, отдел* | окрем* | separat*, individual* | ayri, ayrica | getrennt*, einzeln* | sépar*
общ* | загальн* | common, general*, overall, total | genel, ortak, toplam* | allgem*, gemein* | général*, commun*, total*
открыто, публич* | публіч*, відкрито | public* | halka, kamu* | öffentl* | publi*
тайн*, секрет* | таєм*, секрет* | secret* | gizli*, sir | geheim* | secret*
официал* | офіцій* | official* | resmi* | offiziell*, amtlich* | officiel*
известн*, знаменит*, популяр* | відом*, знамен*, популяр* | famous*, well known, popular*, known | ünlü*, tanin*, popüler* | berühmt*, bekannt*, beliebt* | célèbr*, connu*, popul*
настоящ*, реальн*, действит* | справжн*, реальн*, дійсн* | real*, genuin*, actual*, true* | gerçek* | wirklich*, echt*, wahr* | réel*, vrai*, vérit*
лож*, фальш*, обман* | хибн*, фальш*, брех*, обман* | false*, fake*, lie, lies, fraud*, deceiv*, decept* | sahte*, yalan*, dolandir* | falsch*, lüge*, betrug*, betrüg* | faux, fausse*, mensong*, fraud*, tromp*
правд*, истин* | правд*, істин* | truth*, true | doğru*, hakikat* | wahrheit* | vérit*
сложн* | складн* | complex*, complicat* | karmaşik* | kompliz*, komplex* | complex*, compliqu*
прост*, просто | прост*, просто | simpl* | basit*, sade* | einfach*, simpel* | simpl*
красив*, красот* | красив*, гарн*, крас* | beaut*, pretty | güzel* | schön* | beau, belle*, beaut*
богат* | багат* | rich*, wealth* | zengin* | reich* | riche*
бедн*, нищ* | бідн*, злид* | poor*, povert* | fakir*, yoksul* | arm, arme, armut* | pauvr*
дорого*, дорог, дороже | дорог* | expensiv*, dear* | pahali* | teuer*, teur* | cher, chère*
дешев* | дешев* | cheap* | ucuz* | billig* | bon marché
бесплат* | безкоштов*, безплат* | free of charge, for free | ücretsiz*, bedava | kostenlos*, gratis* | gratuit*
тепл*, жар*, горяч* | тепл*, спек*, гаряч* | warm*, hot, heat* | sicak* | warm*, heiß*, hitze* | chaud*, chaleur*
холод* | холод* | cold* | soğuk* | kalt*, kälte* | froid*
бел*, белы* | біл* | white* | beyaz* | weiß* | blanc*
черн* | чорн* | black* | siyah*, kara | schwarz* | noir*
красн* | червон* | red | kirmizi*, kizil* | rot, rote* | rouge*
зелен* | зелен* | green* | yeşil* | grün* | vert*
син, сини*, голуб* | син, сині*, блакит*, голуб* | blue* | mavi* | blau* | bleu*
желт* | жовт* | yellow* | sari* | gelb* | jaune*
золот* | золот* | gold* | altin* | gold* | or, doré*
много, множ*, многи* | багато, чимал* | many, much, numerous, lot, lots | çok, birçok | viel, viele* | beaucoup, nombreu*, plusieur*
несколько | кілька, декілька | several, few, some | birkaç, bazi | einige*, mehrere* | quelqu*
кажд* | кожн* | each | her biri | jede* | chaque, chacun*
сам, сама, сами, само | сам, сама, самі | himself, herself, itself, themselves, myself | kendi* | selbst | même*
друг, други* | інш* | other*, another, different | diğer*, başka* | andere* | autre*
том числе, включ* | тому числі, включ* | includ* | dahil*, içer* | einschließ*, darunter | inclu*, compris, notamm*
кром*, помимо | крім | besides, except, apart, in addition | dişinda, ek olarak | außer* | outre, sauf, hormis
вмест* | замість | instead* | yerine | anstatt, statt* | plutôt, au lieu
из за, благодар* | через | due to, because of, thanks to | nedeniyle, sayesinde | wegen, aufgrund, dank | à cause, grâce
во время, течени* | під час, протяг* | during, while, throughout | sirasinda*, boyunca*, süresin* | während* | pendant, durant
между | між | between, among* | arasin*, ara | zwischen | entre, parmi
против* | проти* | against, oppos* | karşi* | gegen* | contre*, oppos*
без | без | without | siz, olmadan | ohne | sans
около, возле, рядом, близ* | біля, поруч, близ* | near*, beside, close to, next to | yakin*, yaninda* | neben, nähe, nahe | près, proche*, côté
дале*, вдал* | дале* | far, further, distant | uzak* | weit*, fern* | loin*
внутр* | внутр*, всеред* | inside*, intern*, within | iç, içinde*, dahili | inner*, drinn* | intérieur*, dans
снаруж*, внешн* | зовн* | outside*, extern* | diş, dişari* | außen*, draußen | extérieur*, dehors
верх*, наверх* | верх*, догори | upper*, top, above | üst*, yukari* | oben, ober* | haut, dessus
лев*, слева, налево | лів*, зліва | left, leftist* | sol, solda* | links, linke* | gauche*
справа, направо | праворуч, справа | on the right, rightist* | sağ, sağda* | rechts, rechte* | droite*
север* | північ* | north* | kuzey* | nord* | nord*
юг, юга, юге, южн* | півден* | south* | güney* | süd* | sud*
восток*, восточ* | схід*, східн* | east* | doğu* | ost, osten, östlich* | est, orient*
запад* | захід*, західн* | west* | bati* | west* | ouest, occident*
центр, центр* | центр* | cent* | merkez* | zentr* | centr*
хран*, храни* | схов*, зберіга* | stor, store, stored, storag* | depola*, sakla* | lager* | stock*, entrepo*
очень, крайне, весьма | дуже, вкрай | very, extreme*, highly | çok, oldukça, son derece | sehr, äußerst | très, extrêm*
уже | вже | already | zaten, çoktan, artik | schon, bereits | déjà
еще, пока | ще, поки | still, yet | hala, henüz | noch | encore
опять, снова, вновь | знову | again, anew, once more | yeniden, tekrar* | wieder* | nouveau, encore une fois
здесь, тут | тут | here | burada*, burasi | hier | ici
там, туда | там, туди | there | orada*, ora | dort* | là, y
вдруг, внезап* | раптов* | sudden* | aniden, ansizin | plötzlich* | soudain*
наверное, вероят* | мабут*, ймовір* | probabl*, likely, perhaps, maybe | muhtemel*, belki* | wahrschein*, vielleicht | probabl*, peut être
конечно | звичайно, звісно | of course, certain* | elbette, tabii | natürlich | bien sûr, certes
наконец | нарешті | finally, eventual* | nihayet, sonunda | endlich, schließlich | enfin, finalement
возможно | можливо | possibl* | mümkün*, olasi* | möglich*, eventuell | possibl*
поэтому, следоват*, итак, таким образ* | отже, тож | therefore, thus, so, hence, consequent* | dolayisiyla, böylece, bu yüzden | deshalb, daher, also | donc, ainsi
например | наприклад | example*, instance | örneğin, örnek* | beispiel* | exemple*
если, в случае | у разі, якби | in case, in the event | halinde, durumunda | falls | en cas
чтобы, для того | щоб | in order, so that | için, amaciyla, üzere | damit, um | pour, afin
который, которая, которые, которо*, котор* | який, яка, які, яко* | which | | welche* | lequel*
это, этот, эта, эти, этой, этом, этого | це, цей, ця, ці, цієї, цього | this, these | bu, bunlar*, bunu* | dies* | cet, cette, ces, ce
`;
