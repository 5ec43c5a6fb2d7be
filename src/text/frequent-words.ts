/**
 * The words that news of a language is full of, in lower case: particles, prepositions, pronouns, forms of
 * "to be", verbs of saying. Word lists of our own, keyed by language and script; parts before and after an
 * apostrophe count as words of their own.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  'ru-Cyrillic': `
    и в не на что с по как это из за от для к о но у же был бы до при так также после если чтобы который которые
    которых которая которое которого все всех его ее её их им он она они мы я вы нас вас нам или когда уже еще ещё
    только может могут было были была будет будут есть нет том этом этого этот эта эти этой тем те тот того года
    году годы лет под над об обо со ко во между более больше сообщил сообщила заявил заявила сообщает сказал сказала
    словам тоже где чем кто себя себе свой своей своих свою через перед около однако поэтому потому пока нужно можно
    стал стала очень даже без ли ни да два против меня мне него неё нее среди время человек людей дня сейчас теперь
    там здесь тут раз быть стали этому своего всего этих наконец ранее сначала затем например глава главы главе
    главой области регионе региона регионов страны стране стран россии россия россию россией российский российские
    российских российской москва москвы москве украины украине украина сша рублей тысяч процентов согласно данным
    отметил отметила рассказал рассказала рассказали добавил добавила подчеркнул считает пишет передает передаёт
    сообщили сообщило результате начала начале конце времени президент президента министр директор газета почти
    другие другой других новый новая новые новых первый первая первой первого стороны часть части работа работы
    работе человека дело дела деле слова случае сегодня вчера завтра никогда всегда часто снова менее вместе вместо
    почему зачем какой какая какие каких такой такая такие таких самый самая самое самой хотя пусть ведь лишь именно
    несколько много мало многие каждый каждая каждую ему ей ими мной тебя тебе нами наш наша наши нашей ваш ваша
    январе января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник
    среду четверг пятницу субботу воскресенье хорошо итоге связи помощью ходе рамках качестве виду кроме вопреки
    благодаря а то них один мог могла место должны должен должна делать сказать человеку человеком людям людьми
    конечно другим раньше хочу работать очередь всем ночью просто сам вообще одна одно одной одного две три четыре
    пять утром вечером днем недели месяца часов час минут вся всю всей всеми нему ней ними имеет имеют имели
    является являются стало станет находится находятся получил получила получили принял приняли решил решили решение
    решения начал начали провел провели прошел прошла прошли вышел говорит говорят говорил знает знаю думаю хочет
    хотел нельзя необходимо должно возможно лучше меньше выше ниже далее здание здания жизнь жизни страну странами
    города городе город мир мира мире власти властей правительства правительство закон закона право права вопрос
    вопросы вопросу развития развитие компании компания системы система школы дети детей женщин мужчина женщина
    местные местных местного общества войны силы военные отношения отношении действия результаты помощь поддержки
    участие участия уровня количество число куда откуда отсюда поскольку следует используется использовать стоит
    означает слишком довольно вдруг кстати кажется считают назвал назвали написал вот такого таким такими своём нём
    этою этими теми которому которым которыми которую вечер дни друга кое кому люди могли потом про свои сил та той
    тому`,
  'uk-Cyrillic': `
    і в у на що з та не до за це як від для про по але й його її їх їм є був була було були буде будуть який яка які
    яке якого яких цього цей ця ці цих цієї також після щоб якщо або коли вже ще лише тільки може можуть бути він
    вона воно вони ми я ви де під над через між при із зі року роки років рік так тому чи цьому тим більше серед
    проти повідомив заявив заявила сказав сказала словами має мають мене мені нас нам собі себе свої своїх свого
    свою своєї якій якому того той ті тих бо ні навіть дуже немає треба можна потрібно проте однак зокрема щодо усіх
    всі все усе всіх йому них нього неї адже хто чому там тут зараз тепер потім перед без раз два час людей дня
    раніше спочатку наприклад голова голови області регіону країни країні країн україни україна україні росії росія
    київ києві сша гривень тисяч відсотків згідно даними зазначив зазначила розповів розповіла додав додала
    підкреслив вважає пише повідомляє повідомили результаті початку початок кінці часу президент президента міністр
    майже інші інший інших новий нова нові перший перша першої сторони частина частини робота роботи людини справа
    справи слова випадку сьогодні вчора завтра ніколи завжди часто знову менш разом замість така такі таких такий
    самий хоча саме кілька багато мало кожен кожна їй наш наша наші січня лютого березня квітня травня червня липня
    серпня вересня жовтня листопада грудня понеділок вівторок середу четвер суботу неділю добре відео повинні
    відповідно якби аби аніж тощо а то необхідно питання формування життя використання період умовах умови люди
    права право зовсім складається рішення парламенту тобто організації організація хоч захисту власної інформації
    інформація повинен повинна церкви тоді іншого іншої хоче галузі просто кожного знає знаю далі те роль системи
    система дитини діти дітей краще протягом нею влади влада діяльності діяльність ними ній сам сама самі самого дві
    три чотири перші перших другий друга третій стати став стала стали стало могли маємо повинно варто слід досить
    ледь відразу одразу згодом нарешті поки доки звідки куди скільки стільки таким якої яким якими шляхом метою
    межах межі складі рамках завдяки всупереч поблизу навколо біля поруч міста місті місто село району район закон
    закону розвитку розвиток суспільства компанії компанія уряд уряду військові військових війни війна сил сили
    допомогою допомога участь результати місце місця спосіб чином вважають каже кажуть говорить наголосив підтвердив
    пояснив вирішив розпочав отримав отримала отримали почав почали закінчив провели пройшов пройшла відбувся
    відбулася відбулося би брат дні добра друге ж кого мала нема об один одного само такого ти уже число`,
  'be-Cyrillic': `
    і ў у на што з не да за гэта як ад для па але а яго яе іх ім ёй быў была было былі будзе будуць які якая якія
    якое якога якіх якой гэты гэтая гэтыя гэтага гэтым гэтай гэтых гэтаму таксама пасля каб калі або ці ужо ўжо яшчэ
    толькі можа могуць быць ён яна яно яны мы я вы дзе пад над праз паміж пры са таму больш супраць года гадоў год
    гады так ёсць няма свае свой сваёй сваіх сваю сваё таго тым той тыя нас нам мяне мне сябе сабе паводле сказаў
    сказала заявіў паведаміў аб пра хто чаму там тут зараз потым перад без ж жа ні нават вельмі трэба можна усе ўсе
    усё ўсё усіх ўсіх ягоны нашай раз два час людзей дня беларусі раней спачатку напрыклад вобласці рэгіёна краіны
    краіне краін беларусь беларускі беларуская беларускай беларускіх расеі расіі мінск мінску мінска менску рублёў
    тысяч дадзеных адзначыў расказаў распавёў дадаў лічыць піша паведамляе паведамілі выніку пачатку канцы часу
    прэзідэнт прэзідэнта міністр амаль іншыя іншы іншых новы новая новыя першы першая першай часткі чалавека справа
    справы словы слоў сёння учора ўчора заўтра ніколі заўсёды часта зноў разам такі такая такія такіх самы самая
    хаця менавіта некалькі шмат мала кожны яму наш наша нашы студзеня лютага сакавіка красавіка траўня мая чэрвеня
    ліпеня жніўня верасня кастрычніка лістапада снежня добра падчас замест культуры культура раёна раён раёне стала
    стаў сталі стане тое менш цяпер працы праца працу адзін адной аднаго адным годзе жыцця жыццё жыцці каля ва чым
    сродкаў сродкі школы школа дзяржавы дзяржава месца месцы проста чалавек чалавекам кажа кажуць нашага нашым
    дзяцей дзеці свету свеце мовы мова яўляецца яўляюцца й адукацыі абавязкова дзейнасці дзейнасць іншага іншай
    словамі значыць ды мае маюць маю бо работа работы якую якім якому кіраўніка сярод раённага знаходзіцца
    знаходзяцца будзем будзеце нашых сваім сваімі людзям людзі людзьмі падтрымцы падтрымка канца вайны вайна
    дырэктар вынікі вынікаў вынікам усяго ўсяго пытанні пытанне пытання кожнага асобы асоба самым самыя варта
    галоўны галоўная вялікі вялікая вялікія вялікай такім такога павінны павінен павінна хоць арганізацый
    арганізацыі актыўна сталіцы далейшага гісторыі робіць зрабіў зрабіць чынам ля неабходна ўзросту жыхароў развіцця
    развіццё зямлі працуе працаваць працуюць дзень дні побач ўвесь увесь году гадах праектаў ліку сабой пачалі пачаў
    атрымаў атрымала атрымалі словах розных розныя затым дагэтуль зусім часам адразу нарэшце куды адкуль колькі
    столькі дзеля адносна акрамя насупраць першым другі другая трэці тры чатыры пяць мільёнаў працэнтаў закон закону
    ўлады ўлада права правы дапамогай дапамога удзел вырашыў гэтую бы думаю мог самі такой то цела`,
  'bg-Cyrillic': `
    и в на да се за от с не че по са е до из като или но как ще то това този тази тези той тя те ние аз вие има няма
    бе беше бяха си му им ги го ми ни ви ме ѝ й най след при през между под над без към който която което които само
    вече още може могат трябва какво кога къде защо защото според така ако обаче бил била било били един една едно
    едни нас вас него нея тях година години каза казва съобщи заяви във със тук там а също всички всичко всеки много
    повече преди време когато където докато сега днес около срещу както тъй бъде бъдат съм сме сте нещо никой нищо
    други друг хора пред първо после например шефът президент президентът министър министърът област страната страни
    българия българската българските български българска софия русия сащ лева хиляди процента данни добави отбеляза
    разказа смята пише начало края почти другите другия нов нова нови новата новият първи първият първата част
    работа човек човека хората думите случай вчера утре никога винаги често отново заедно вместо какъв каква какви
    такъв такава такива самият макар именно няколко малко всяка неговия неговата неговите нейната нашата нашите
    нашият януари февруари март април май юни юли август септември октомври ноември декември понеделник вторник
    сряда четвъртък петък събота неделя добре заради близо трима двама двете двата трите освен дори едва единствено
    българин никакви никаква щеше щяха нима дали благодарение относно стана стават става остава имат имаше искам
    иска страна все ли пък компания компанията останалите избори началото предвижда предвиждат минали миналата
    миналия момента общински общината дни ден две два три четири пет шест седем местните някои достатъчно работи
    работата месеца месец седмица седмицата прави право правата името име долара очаква очакват въпрос въпроси
    въпроса развитие развитието участие участва място мястото града град градът своята своя своето своите ниво
    нивото комисия комисията посочи организация информация информацията получи получава получил служител служители
    директор сериозни сериозно голям голяма голямо големи големите ново първия първото първите втори втората
    последните последния последната частта брой броя броят деца децата жена мъж живот живота времето свят света
    война войната власт властите закон закона съд съда решение решението решения затова чиито чийто я бях нямаше
    можеше трябваше нека сред въпреки поради чрез върху щом понеже та ала нито едновременно тогава годината милиона
    обяви подчерта обясни твърди известен известна намира намират използва използват образува съставлява състои
    среща смъртта роден родена някой някоя някакъв друга друго самия самата онзи онези толкова колкото власти глава
    годишно група компании население начин наши области просто против резултат свой скоро стане хотел чак части`,
  'sr-Cyrillic': `
    је и у да се на за су од са о не као који која које којих којег којој то из што а али до није би по биле био
    била било бити ће га му им их јој ју нам вам тако само када кад где како због после пре током ово овај ова ове
    овог ових та тај те ти тог тих он она они оне ми ја ви смо сте сам си више још већ против између под над без јер
    док такође међутим каже рекао рекла изјавио изјавила године година годину нису нисам може могу треба има имају
    све свих свој своје свим један једна једно други након према или ли ко шта бих неки неће с к пред уз код преко
    веома овде тамо сада данас људи мора буде раније прво затим например председник председника министар области
    земље земљи земља земаља србија србије србији русије сад динара хиљада одсто подацима додао додала истакао рекли
    наводи пише почетку крају време скоро других нови нова нове први прва прве део делу рада рад човек човека дело
    речи случају јуче сутра никад увек често поново заједно уместо зашто какав каква такав таква иако управо
    неколико мало сваки свака његов његова његове њен њена наш наша наше јануара фебруара марта априла маја јуна
    јула августа септембра октобра новембра децембра понедељак уторак среду четвртак петак суботу недељу добро влада
    владе поводом захваљујући међу два две три осим зато зар били око оно овом том тим имао имала имало којима коме
    којем коју место места име број броја односно село селу насеље својих својим својом свога свом њега њему њих
    њима њој њено њихов њихова њихове стране страна страну страни времена времену простор граду града град поред
    кроз ради изнад испод дана дан дани живи живота живот живео живела дела врх врха брзине односу посебно користи
    користе користио чланова члан милиона сматра сматрају познат позната познато налази налазе састоји представља
    представљају једну једног једној једном четири пет шест првог друга друго друге друштва државе држава држави рат
    рата рату војске војска војску власти власт управе краљ краља породице породица људе жена жене дете деца мајка
    отац брат имена језика језик књига филм улога почео почела почели добио добила постао постала постали завршио
    умро рођен рођена могао могла морају хоће ћу ћемо бисмо чак нико ништа неко нешто нека неке сви цео цела многи
    многе много мање највише највећи највећа велика велики велике велико мала мали старе тада потом касније години
    месеца века веку крајем почетком средином казао саопштио навео ако вредност главе група де другим значи имале
    кога крај могли начин него нема па партија познати претходно при света случај чија школа деце реч речима свет
    свету месец месеци мера цена цене лепо тело тела недеља недеље среда хиљаде хиљаду милион председница саопштила
    услов општина општине јануар фебруар август историја историје наука степен јевро евра евро београда београду
    власништво савета савет цели цело лево леви песма решење млеко век тек поверење победа победе пример следећи
    следеће следећа последњи последње воз фудбал музика спроводи безбедности безбедност уопште опште`,
  'mk-Cyrillic': `
    на и во се да од за не со е што ќе ги го ја кои која кој кое како тоа но или до по меѓу има нема биле беше бил
    била било при овој оваа овие тој таа тие ние вие јас само уште веќе може можат треба кога каде поради според
    така ако сите без под над ова исто неговата неговиот нивните денес година години рече изјави бидејќи дека му ѝ
    им си ни сум сме сте а беа бев потоа пред преку многу повеќе дури ништо нешто некој секој еден една едно кон
    меѓутоа туку сега тука таму претходно порано прво претседател претседателот министерот министер земја земјата
    земјите македонија македонски македонската русија денари илјади проценти додаде истакна вели пишува почетокот
    крајот време речиси другите други нов нова нови новата прв првиот првата дел работа човек луѓе луѓето зборови
    случај вчера утре никогаш секогаш често повторно заедно наместо зошто каков каква таков таква иако токму неколку
    малку секоја неговите нејзиниот нејзината нашата нашите јануари февруари март април мај јуни јули август
    септември октомври ноември декември понеделник вторник среда четврток петок сабота недела добро бидат биде сака
    сакам можеа имав имаше имаа оној оние ваму освен затоа помеѓу врз околу околната додека па споменува споменат
    имаат имаме имале имал имала имало предмет место местото места број бројот истражувања содржи содржат пример
    например својот својата своето своите свој своја свои некои некоја некое никој две два три четири пет шест седум
    осум девет десет негово негова негови неговото нејзин нејзина нивниот нивната нивното најважните најголем
    најголема најголеми најголемиот најголемата најмногу најмалку најдобро најстар среќава наоѓа наоѓаат настани
    настан голем голема големо големи големиот големата големите мал мала мало мали ново новиот новото новите
    населението население населено кај покрај значајни значаен рамките рамки текот век векот годината годините
    годишно месец месеци ден денот денови утро вечер ноќ селото село градот град градови државата држава држави
    земји светот свет европа името име имено татко мајка син ќерка период периодот значи значење онаа ти него неа
    нив нему мене тебе нас вас ми би колку толку чиј чија чие чии кого кому секое сето друг друга друго другиот
    различни разни помош помошта група групата работи работел живот животот живее живеат живеел односно сепак
    сопствен истиот истата истите такви овде подоцна веднаш понекогаш тогаш единствено барем можеби сигурно
    навистина всушност дали доколку откако штом оти ама ниту заради низ спрема против зад преди користи користат
    користел прави права правото добил добила добиле добива станал станала станале станува претставува претставуваат
    состои состојба избран избрана роден родена родени умрел починал почнал почнала почна почнува започна завршил
    заврши дошол отишол дал дала рекол соопшти објави објавил смета сметаат тврди знае знаат мисли можел можела мора
    мораат немаат немаше нека делот дела дело крај почеток времето пат патот начин начинот човекот жена жените деца
    децата народ народот јазик јазикот книга филмот музика песни војна војната војска војската сила силите власт
    власта влада владата закон законот суд партија партијата прва први првото првите втор втора вториот втората трет
    последен последниот последната помалку познат позната познати поврзани податоци податоците истражување разликува
    вклучува вклучувајќи наречен наречена наречени наведува создаде создаден изграден користејќи имајќи вредност
    резултат милиони улога основа член членови север југ исток запад поголем поголема поголеми помал помала
    благодарение брат власти год двата двете де дете добра ниво образува посебно после последните простор работата
    себе сили страна та тим школа`,
  'kk-Cyrillic': `
    және мен пен бен бұл осы сол үшін бар жоқ деп дейді деді да де та те ол олар біз сен сіз бір екі үш жылы жыл
    жылдың болды болып болған болады емес еді еткен етті керек туралы кейін дейін бойынша арқылы қарай үлкен ең өз
    өзі өзінің әр барлық көп қазақстан ма ме ба бе па пе не оның оны оған онда екен ғана тағы мұның қазір соң бірақ
    ал немесе сондай қатар яғни адам менің маған бүгін тек еш бұрын алдымен кейіннен мысалы президент президенті
    министрі облысы облысында елдің елі елде қазақстанның қазақстанда қазақ алматы астана ресей теңге мың пайыз
    мәліметтер жаңа бірінші алғашқы адамның адамдар сөз кеше ертең ешқашан әрқашан бірге неге қандай мұндай
    сондықтан бірнеше аз әрбір біздің қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша
    желтоқсан жақсы уақыт кезде кезінде ретінде сияқты айтты жылдары жылдан бастап басқа саны деген дегенді адамды
    орналасқан құрайды ақ болатын болса болмайды жылғы ішінде бірі оң арналған алады алған алып жұмыс қазіргі
    негізгі негізінде рет басшысы байланысты орта жатқан жатыр ие келген келе келді келеді зерттеулер келесідей етіп
    етеді кездеседі жағдайда жағдай жарық жер жерде қаласы қаласында қала өте толық белгілі саяси өмір түрі түрлі
    бас өтті өткен саналады қарсы қалған жалпы орыс әскери мемлекеттік мемлекет атындағы су жеке енді пайда шықты
    халық халқы оңтүстік солтүстік бірдей атайды оқу басты оларды олардың оларға мына ана қатты ежелгі әрі екінші
    үшінші алғаш ірі экономикалық қажет арасындағы арасында табылады тұрақты жолы жолымен еңбек табиғи екенін ел
    тілінде тілі туған музыкалық тиіс тобы ұлттық қатарына сирек болғандықтан мүмкін жақын берген береді берілген
    міндетті жас тұрған осындай қазақтың ескі әлемдік әлем келетін дәстүр басқару аудан ауданы көбінесе барысында
    арнайы соғыс тарих тарихы аса қызмет ғылыми құрамында құрамына іс сонымен артық жазылған жазған аталады тұрады
    тұратын маңызды кейде кең қолданған қолданылады дейінгі ғасырдың жасаған тең анықтайды жүзеге асыру асырды егер
    ғой бәрі қай кім қашан қалай қайда`,
  'ky-Cyrillic': `
    жана менен үчүн бул ал деп эле болуп болгон болот жок бар эмес бир эки да де кийин боюнча тууралуу алар биз
    керек жылы жыл ошол ошондой же дагы анын аны деди кыргыз мен сен эң ар өз өзүнүн кылган жатат тарабынан азыр`,
  'tg-Cyrillic': `
    ва дар аз ба ки бо барои ин он аст буд шуд шуда мешавад то ё ҳам низ худ бошад соли кард карда онҳо мо ман вай
    як ду ҳар пас бояд дигар тоҷикистон мегӯяд гуфт нест бар баъд ҳоло ҳама`,
  'tt-Cyrillic': `
    һәм белән өчен бу ул дип дә да бар юк булган булды иде түгел бер ике соң турында алар без кирәк ел елда шул
    шулай татар татарстан аның аны мин син сез үз әле инде ди диде`,
  'en-Latin': `
    the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
    you were all her she there would their we him been has when who will no more if out so said what up its about
    into than them can only other new some could time these two may then do first any my now such like our over me
    even most made after also did many before must through where much your way well down should because each just
    those how too years year says people told according between against under while during since until being here
    off again very last week us president former later earlier however minister state states country government
    million billion per cent percent company police city court news report reported added york british american
    national international january february march april june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday today yesterday tomorrow never always often together instead
    why though several every another became become born died known called used using part including within without
    among along around took take taken makes come came went going still back both same own few less high long old
    young great little big small home work life day days month months child children man woman men women one three
    four five six seven eight nine ten himself herself themselves itself others information program use please
    following health community service services place care system world available course further school number main
    recently team research make issues required provide provides individuals see seen business study management data
    hours experience play important result results public major regarding future ever large questions look contact
    line staff sure support needs need groups group key possible activities late above general early site class
    requirements find found practical send call details towards already member members order amount areas area
    related increased weeks post teacher kids asked leading best better trade essential range re form know set note
    full products follow working workers worked project taking give given go get got put keep left right low good
    bad different least quite rather really sometimes away near behind below beside beyond toward upon whether
    although unless therefore thus indeed perhaps enough almost next soon tonight morning evening night ago times
    ways thing things something anything nothing everything someone anyone everyone lives house law power money
    water food book side end parts point case cases fact question reason idea kind name level local am article non s
    son`,
  'tr-Latin': `
    ve bir bu da de için ile çok ne o daha gibi olarak olan en kadar sonra ama var yok değil ki diye her mi mı mu mü
    ise ya veya göre ancak tarafından oldu olduğu olduğunu dedi etti eden ettiği şey ben sen biz siz onlar onu onun
    bunu bunun buna şu son yeni iki üç yıl yılında gün zaman önce üzerinde içinde arasında karşı büyük ilk başkanı
    türkiye ifade açıkladı söyledi belirtti olacak olması edildi yapılan bile hem hiç nasıl neden kendi bazı tüm
    bütün şimdi artık sadece fakat çünkü eğer rağmen dolayı olmak üzere itibaren başkan cumhurbaşkanı bakanı bakan
    devlet ülke ülkenin ülkede milyon milyar yüzde şirket polis istanbul ankara haber açıklama açıklamada bildirdi
    kaydetti konuştu yeniden birlikte yerine böyle şöyle birkaç ocak şubat mart nisan mayıs haziran temmuz ağustos
    eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün dün yarın asla hep sık
    tekrar iyi kötü insan insanlar çocuk kadın erkek hayat ev gece sabah akşam saat ay hafta geçen gelen giden yapan
    verdi aldı geldi gitti kaldı başladı çıktı ettim ettik oldum olduk vardı yoktu olsa olursa dek beri başka aynı
    diğer biri birini hiçbir dışında altında yanında arkasında ilgili bulunan önemli yer yere yerde yüksek bilgi
    bilgiler toplam eğitim şekilde kez günü günde iş işi tarihinde tarihi edilen ederek sayılı uygun alan alanda
    oluşan düzenlenen süre bağlı farklı görev fazla yönelik olup gerek sosyal destek dikkat özel kullanarak
    kullanılan gerekli sene bünyesinde ikinci birinci üçüncü temel haline çalışma çalışmalar karar kararı uygulama
    toplumsal bilimsel kültürel uluslararası gerçek verileri olmayan olmadığı meydana verilir verilen devam yasal
    gören dış iç tam yoğun vardır halinde içeren doğrultuda olma ciddi takip sahip akademik yaptığı yapılacak yaptı
    burada orada arasındaki süresi üzerine üzerinden göz beş dört altı yedi sekiz dokuz on yayınlandı okundu konuda
    konu konusunda hizmet düşük güç hale den okul nedeniyle nedenle çeşitli kabul mümkün herhangi boyunca ana az
    iken şeyi kişi kişinin çocuklar dünya şehir yol su para dakika yıllarda hala yalnız doğru bin yüz küçük eski
    güzel kendisi bana sana ona bize size benim bizim sizin öyle niçin hangi kim ediyor yapıyor oluyor geliyor
    gidiyor`,
  'de-Latin': `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich
    eines jahr zwei jahren diese dieser dieses wieder keine uhr seiner worden will zwischen immer was sagte gibt
    alle seit wo sehr ihr ihm ihn mir mich uns da doch hier jetzt sondern damit ab ohne kein selbst waren sollte
    müssen muss denn weil während beim ins präsident minister bundeskanzler regierung land staat millionen
    milliarden prozent unternehmen polizei stadt gericht berlin deutschland deutsche deutschen deutscher berichtet
    erklärte teilte laut früher später jedoch allerdings außerdem zudem januar februar märz april mai juni juli
    august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag heute
    gestern morgen nie niemals oft zusammen statt warum wieso welche welcher welches solche mehrere jeder jede jedes
    andere anderen anderer etwa rund fast nun dabei dazu davon dafür dagegen daher deshalb deren dessen jeweils zwar
    drei vier fünf erste ersten erster neue neuen neuer große großen viele vielen menschen kinder frau mann leben
    tag tage wochen monate zeit gut bereits insgesamt liegt liegen steht geht kommt kam ging lässt lassen wurden
    würde würden hätte hätten wäre könnte konnte wollte musste durfte etwas alles einfach nehmen ja unsere unser
    unserer finden also dies sowie gab viel dort weniger machen beiden muß seinem seinen ganz macht gemacht allem
    diesen diesem mal schnell weder richtig weiter weitere nichts gehen lange recht bietet damals bzw hatten bin
    konnten sollen wollen darf dürfen mag möchte neben hinter wegen trotz ob obwohl bevor nachdem du dich euch ihnen
    dir mein dein keinen allen wer wann wenig kaum sogar erst zehn neues großer gute guten letzte letzten jahre sagt
    stehen kommen zeigt heißt de her je`,
  'fr-Latin': `
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa ses
    aux d l qu n c j s m été on mais ont comme ou leur leurs cette ces était fait aussi être deux elle elles ils
    nous vous je y selon après sans dont entre même ans avait depuis tout tous toute années contre peut encore sous
    où bien si très notamment alors ainsi lors car cela lui me mon ma nos votre avoir donc non faire moins vers chez
    quand avant puis afin année france président ministre gouvernement pays état états millions milliards entreprise
    police ville paris français française françaises annoncé déclaré indiqué précisé rapporte auparavant toutefois
    cependant pourtant janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
    mardi mercredi jeudi vendredi samedi dimanche aujourd hui hier demain jamais toujours souvent ensemble pourquoi
    quel quelle quels quelles plusieurs chaque autre autres environ près presque lequel laquelle premier première
    premiers nouveau nouvelle grand grande petit petite homme femme enfants vie jour jours mois temps mal également
    situé située fut furent sera seront serait devait doit doivent peuvent pouvait fit ayant étant eu né née celui
    celle ceux celles ici là lorsqu lorsque jusqu jusque quelque quelques rien personne dès malgré parmi via sauf
    voir mis pris dit commune groupe à travail possible cas partie trois fois permet permettent ci place personnes
    service services monde lieu forme histoire offre faut part siècle général générale politique seule seul emploi
    veut vont va loi peu activités activité notre demande corps mesure objet assez devra beaucoup cours étudiants
    agit prix sais public publique action article approche développement effectuée technique conseil propose ouest
    nord sud étaient devant nouvelles nouveaux sociétés société engagement rapport données présence produits gestion
    grâce soit puisque domaine parfois heures heure an semaine existe image décision niveau création recherche
    formation rester espace série analyse critique centre centres compte long longue effectuer donné donner donne
    valeur ai as avons avez avaient aura suis es sommes êtes font nom ordre programme point mise met mettre prendre
    prend aller venir venu dire vu hommes femmes enfant guerre eau terre quelqu maintenant déjà trop tant toutes
    mêmes certains certaines aucun aucune chose comment quoi lesquels eux tu te ni or pendant bon bonne grands
    grandes quatre cinq six sept huit neuf dix cent mille er in local question site week`,
  'es-Latin': `
    de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me si sin sobre
    este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo
    han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo ese según contra dijo e estos durante
    unos unas u sino aunque pues sí tampoco menos tan tanto mucho mucha muchos muchas poco poca toda todas otro otra
    otros otras mismo misma cada algún alguna algunos algunas nada nadie algo es eran fueron sido siendo será están
    estaba estado estar haber he hemos hecho hace hacer pueden podría poder debe deben tienen tenía tener dice decir
    va van ir veces año día días hoy ayer mañana ahora entonces luego después antes hacia bajo ante tras tu les te
    ella ellos ellas usted nosotros esto estas esa eso esos esas aquel aquella cual quien cuyo cómo cuándo dónde aún
    aquí allí siempre nunca país gobierno ciudad mundo vida gran grande nuevo nueva primer primera tres cuatro cinco
    mil millones personas trabajo forma caso`,
  'it-Latin': `
    di e il la che in un a per è una del della non con i da le al si dei sono come nel alla più anche lo gli ha
    delle ma dal o ed se dalla su nella questo questa essere suo sua stato hanno due anni dopo ai degli alle tra fra
    era ci mi cui tutti molto quando perché così già sul prima loro ancora solo dell l all c uno meno molti molte
    poco tutto tutta tutte altro altra altri altre stesso stessa ogni alcuni alcune nulla niente qualcosa erano fu
    furono stata stati state sarà sia ho abbiamo aveva avevano avere fatto fare fa può possono potrebbe deve devono
    dice detto dire va anno giorno giorni oggi ieri domani ora allora poi durante dalle dai dagli nelle nei negli
    agli sulla sulle sui col contro secondo senza verso suoi sue mio tuo nostro nostra vostro lui lei noi voi essi
    ti vi questi queste quello quella quelli quelle dove quale quali chi qui qua sempre mai quindi però infatti
    invece oltre parte paese governo città mondo vita grande nuovo nuova primo tre quattro cinque mila milioni
    persone lavoro modo caso proprio`,
  'pt-Latin': `
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou
    ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem
    nas me esse eles estão você tinha foram essa num nem suas meu são segundo contra após uns umas sim muita muitos
    muitas menos tão tanto pouco tudo todo toda todos todas outro outra outros outras mesma cada algum alguma alguns
    algumas nada ninguém algo eram sido sendo será estava estar havia haver têm feito faz fazer pode podem poderia
    poder deve devem disse dizer vai vão ir vez vezes anos ano dia dias hoje ontem amanhã agora então antes durante
    desde sobre sob às pelos pelas numa minha nosso nossa lhe lhes te elas nós este esta isto estes estas esses
    essas aquele aquela onde qual cujo assim ainda aqui ali sempre nunca parte país governo cidade mundo vida grande
    novo nova primeiro primeira dois duas três quatro cinco mil milhões pessoas trabalho forma caso porque`,
  'nl-Latin': `
    de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar door bij uit nog worden was
    wordt naar heeft hij ze we kan tot over of al meer hebben deze geen werd zich wel moet dit zo jaar ik je zij hun
    na hier veel tussen onder waren had zou haar omdat tegen zegt toch wat want dus daar waar wie welke hoe wanneer
    waarom minder weinig zeer erg heel alle alles iets niets iemand niemand ander andere anderen zelf elke ieder ben
    bent geweest werden geworden hadden heb gehad kunnen kon konden moeten moest wil willen wilde mag mogen zal
    zullen zouden gaat gaan ging komt komen kwam doet doen deed gedaan maakt maken gemaakt zeggen zei staat staan
    ligt ziet zien jaren dag dagen tijd keer vandaag gisteren morgen nu toen later eerst daarna tijdens sinds boven
    volgens zonder jij wij jullie mij me hem ons hen mijn jouw onze uw echter terwijl hoewel deel land stad wereld
    leven mensen grote groot nieuwe nieuw goed goede eerste twee drie vier vijf duizend miljoen werk weer altijd
    nooit vaak`,
  'pl-Latin': `
    w i z na do nie się że o to jest a od za jak po przez dla co był była było były które który która ale jego być
    tak oraz ich ze tym już czy tego może ma przy jej został także tylko lub bardzo sobie przed roku lat pod bez
    jako gdy by mi są będzie więc jeszcze nad między jednak nas ten ta te których którzy podczas powiedział byli
    będą mają miał mieć mogą można musi trzeba albo ani też więcej mniej dużo mało wszystko wszystkie wszyscy każdy
    inny inne inni sam według wobec u we im mu go ją on ona ono oni ja ty my wy mnie nam swój swoje swojej tej tych
    tę tam tu tutaj teraz wtedy potem zawsze nigdy często którego której kto gdzie kiedy dlaczego jaki rok dzień dni
    dziś wczoraj jutro stwierdził dodał część kraju miasto miasta świata życia ludzi człowiek nowy nowe duży wielki
    pierwszy dwa dwie trzy cztery pięć tysięcy milionów jeśli żeby ponieważ`,
  'cs-Latin': `
    a v se na je že o s z do i k ve pro za by ale si od jako jsou po jak podle až roku který která které nebo tak
    při jeho byl byla bylo byli také jen jsem už co má než před aby ze jejich může však být let není ještě proti
    mezi nad pod řekl to ten ta když bude jeden kteří tím u ke přes bez během kvůli pokud protože ani kde kdy kdo
    jaký proč ne ano taky velmi více méně moc málo vše všechny všech každý jiný jiné sám jsi jsme jste byly budou
    bych mají mít měl měla mohou mohl musí musel chce uvedl rok roky den dne dní dnes včera zítra teď nyní potom pak
    tam tady zde vždy nikdy často ti ty tento tato toto tyto těchto tomu tom on ona ono oni já my vy mě mi mu ho ji
    jí jim jich jej její svůj své svého nás nám nich něj část země města město svět život velký velké nový nová nové
    první druhý dva dvě tři čtyři pět tisíc milionů lidí lidé člověk práce případě proto tedy například`,
  'ro-Latin': `
    de și în a la cu pe din că o un care mai nu să este pentru ce se sau fost ale al lui prin după sunt au fi ca dar
    acest această ar iar ei între el ea anul ani despre când foarte dacă fără până am cele spus toate era doar pot s
    şi către l împotriva înainte sub peste contra da mult multă mulți multe puțin tot toată toți alt altă alți alte
    același aceeași fiecare unii unele nimic nimeni ceva e erau fie va vor ai are avem avea avut face fac făcut
    poate putea trebuie spune zis an anului zi zile ziua azi ieri mâine acum atunci apoi aici acolo mereu niciodată
    unde cum cine cât deci însă ori deoarece său sa săi sale lor ele eu tu noi voi mă te ne vă îl îi le îmi își
    acești aceste acel acea acei acele acesta aceasta una unui unei parte țară țării guvern oraș lume viață mare
    mari nou nouă primul prima doi două trei patru cinci mii milioane oameni persoane lucru mod caz astfel numai
    chiar încă`,
  'hu-Latin': `
    a az és hogy nem is egy van meg volt ez de azt csak már ha mint még el ki vagy kell minden lesz aki ami pedig
    után több két lehet sem volna be fel így most nagy első szerint között ezt voltak miatt évben akkor nagyon mert
    ezek számára mondta által ne le kevesebb sok kevés mindenki más másik ugyanaz semmi senki valami vannak lenne
    lett kellett tud tudja tudott akar mond előtt alatt fölött ellen nélkül felé óta közben azok ennek annak ebben
    abban erre arra itt ott ma tegnap holnap mindig soha gyakran én te ő mi ti ők engem téged nekem neki nekünk
    magát saját amely amelyet akik ahol amikor ahogy milyen miért hogyan mikor hol igen azonban tehát illetve
    például úgy év éve nap ország város világ élet ember emberek új jó kettő három négy öt ezer millió rész esetben`,
  'sv-Latin': `
    och i att det som en på är av för med den till inte har de ett om han men var jag från så vi kan när år säger
    hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här
    då bara blir upp även vad två sig över in sedan mellan dem detta varit före utan enligt genom hos hur vem vilken
    vilket vilka varför många mer mindre lite allt annan annat samma själv varje några någon något ingen inget haft
    ha kunde vill ville måste fick bör blev blivit gör gjorde göra sade sagt kom går gick året dag dagar tid gång
    idag igår imorgon aldrig alltid ofta du ni dig mig honom henne oss er sitt sina min din vår hans hennes deras
    denna dessa dock därför eftersom medan stor stora ny nya första tre fyra fem tusen miljoner människor land stad
    värld liv del`,
  'fi-Latin': `
    ja on ei se että oli hän ovat mutta kun myös niin kuin tai jos sen mukaan vuonna ollut joka jotka ole nyt sitä
    vain hänen kuitenkin olla sanoo noin kanssa tämä tämän voi vielä jo jälkeen ennen sekä siitä mitä koko eivät
    olivat ettei uusi ne me te he minä sinä olisi olen voivat voisi pitää täytyy tulee tuli tehdä teki sanoi kertoi
    vai koska vaikka hyvin enemmän vähemmän paljon vähän kaikki kaikkien muut muu muita toinen sama itse jokainen
    mikään kukaan jokin tätä nämä tuo siihen niiden niitä jonka jossa jota mikä missä milloin miten miksi kuka
    sitten silloin täällä siellä aina koskaan usein vuoden vuotta vuosi päivä päivän tänään eilen huomenna aikana
    välillä yli alle ilman vastaan kautta suuri ensimmäinen kaksi kolme neljä viisi tuhat miljoonaa ihmiset ihmisten
    maa kaupunki maailman elämä osa siis esimerkiksi näin`,
  'hr-Latin': `
    je i u se na da za su od s sa o ne kao koji koja koje to iz što a ali do nije bi po bio bila bilo će ga mu im ih
    nakon prije tijekom gdje kako samo još više kada jer tko netko ovo ovaj ova te također međutim rekao kazao
    godine godina smo sam sve svoje između protiv uvijek nisu može trebalo treba biti vrijeme mjesto dvije tisuća
    tjedan europske općina vijeće djece uz kod prema ili li već hrvatske izvješće tvrtke sigurnost tijelo kaže dve
    evropske izveštaj kompanije dok mora ljudi premijer bili oko ono oni ona one ove ovog ovom taj ta tog tom tim
    tih imaju imao imala imalo kojima kojoj kojeg kojem koju broj broja odnosno selo svoj svojih svojim svojom svog
    svom njega njemu njih njima njoj njen njena njihov njihova strane strana stranu strani grada gradu grad pored
    kroz zbog radi bez osim umesto preko iznad ispod dana dan dani živi života život odnosu posebno koristi koriste
    članova član smatra smatraju poznat poznata nalazi nalaze sastoji predstavlja predstavljaju jednu jedna jedan
    jednog jednoj jednom jedno dva tri četiri pet šest prva prvi prvo prvog prve druga drugi drugo druge društva
    države država državi rat rata ratu vojske vojska vlasti vlast vlade vlada porodice porodica ljude žena žene
    jezika počeo počela počeli dobio dobila postao postala postali mogao mogla mogli mogu moraju hoće neće nisam ste
    ću ćemo bih bismo čak zato kad neki neka neke svaki svaka svi svih svim mnogi mnoge mnogo malo manje najviše
    najveći velika veliki velike veliko mala mali novi nova nove tada sada ovde tamo tako zatim potom kasnije ranije
    danas juče sutra krajem početkom izjavio naveo dodao istakao piše ministar kojih bile joj ju nam vam ovih ti on
    mi ja vi si pod nad rekla izjavila godinu ima k pred veoma bude naprimer oblasti zemlje zemlji zemlja zemalja
    rusije sad dinara odsto podacima dodala rekli navodi početku kraju skoro drugih rada rad slučaju nikad često
    ponovo zajedno zašto kakav kakva takav takva iako upravo nekoliko njegov njegova njegove naš naša naše
    ponedeljak utorak četvrtak petak subotu nedelju dobro povodom zahvaljujući među zar kome ime selu naselje svoga
    njeno njihove prostor živeo živela vrh vrha brzine koristio poznato vojsku uprave kralj kralja majka otac brat
    imena jezik knjiga film uloga završio umro rođen rođena ceo najveća stare godini sredinom ako vrednost glave
    grupa de drugim znači imale koga kraj način nego nema pa partija poznati prethodno pri slučaj čija škola vremena
    mjesta dijete djeca dio dijela djelo djela riječ riječi poslije čovjek čovjeka svijet svijeta svijetu mjesec
    mjeseca mjeseci mjera cijena cijene lijepo tijela tjedna tjedana srijeda srijedu tisuće tisuću milijun milijuna
    milijarda predsjednik predsjednika predsjednica priopćio priopćila nitko nešto ništa uvjet uvjeti općine
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca povijest
    povijesti znanost stupanj eura euro hrvatska hrvatskoj zagreb zagreba zagrebu cijeli cijela cijelo lijevo pjesma
    rješenje mlijeko stoljeća stoljeću povjerenje pobjeda primjer sljedeći sljedeće posljednji posljednje nogomet
    glazba provodi sigurnosti opće stoga sukladno vlak redatelj tvrtka tvrtki sustav sustava unatoč vrlo`,
  'sr-Latin': `
    je i u se na da za su od s sa o ne kao koji koja koje to iz što a ali do nije bi po bio bila bilo će ga mu im ih
    nakon posle pre tokom gde kako samo još više kada jer ko neko šta ovo ovaj ova te takođe međutim rekao kaže
    godine godina smo sam sve svoje između protiv uvek nisu može treba biti vreme mesto dve hiljada nedelja evropske
    opština dece uz kod prema ili li već srbije izveštaj kompanije bezbednost trebalo dok mora ljudi predsednik
    premijer bili oko ono oni ona one ove ovog ovom taj ta tog tom tim tih imaju imao imala imalo kojima kojoj kojeg
    kojem koju mesta broj broja odnosno selo svoj svojih svojim svojom svog svom njega njemu njih njima njoj njen
    njena njihov njihova strane strana stranu strani vremena vremenu grada gradu grad pored kroz zbog radi bez osim
    umesto preko iznad ispod dana dan dani živi života život dela deo delo odnosu posebno koristi koriste članova
    član miliona smatra smatraju poznat poznata nalazi nalaze sastoji predstavlja predstavljaju jednu jedna jedan
    jednog jednoj jednom jedno dva tri četiri pet šest prva prvi prvo prvog prve druga drugi drugo druge društva
    države država državi rat rata ratu vojske vojska vlasti vlast vlade vlada porodice porodica ljude čovek žena
    žene dete deca reči jezika počeo počela počeli dobio dobila postao postala postali mogao mogla mogli mogu moraju
    hoće neće nisam ste ću ćemo bih bismo čak zato kad niko ništa nešto neki neka neke svaki svaka svi svih svim
    mnogi mnoge mnogo malo manje najviše najveći velika veliki velike veliko mala mali novi nova nove tada sada ovde
    tamo tako zatim potom kasnije ranije danas juče sutra meseca veka veku krajem početkom kazao izjavio saopštio
    naveo dodao istakao piše predsednika ministar kojih bile joj ju nam vam ovih ti on mi ja vi si pod nad rekla
    izjavila godinu ima k pred veoma bude naprimer oblasti zemlje zemlji zemlja zemalja srbija srbiji rusije sad
    dinara odsto podacima dodala rekli navodi početku kraju skoro drugih delu rada rad čoveka slučaju nikad često
    ponovo zajedno zašto kakav kakva takav takva iako upravo nekoliko njegov njegova njegove naš naša naše januara
    februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra ponedeljak utorak sredu
    četvrtak petak subotu nedelju dobro povodom zahvaljujući među zar kome ime selu naselje svoga njeno njihove
    prostor živeo živela vrh vrha brzine koristio poznato vojsku uprave kralj kralja majka otac brat imena jezik
    knjiga film uloga završio umro rođen rođena ceo cela najveća stare godini sredinom ako vrednost glave grupa de
    drugim znači imale koga kraj način nego nema pa partija poznati prethodno pri sveta slučaj čija škola reč rečima
    svet svetu mesec meseci mera cena cene lepo telo tela nedelje sreda hiljade hiljadu milion predsednica saopštila
    uslov opštine januar februar avgust istorija istorije nauka stepen jevro evra evro beograda beogradu vlasništvo
    saveta savet celi celo levo levi pesma rešenje mleko vek tek poverenje pobeda pobede primer sledeći sledeće
    sledeća poslednji poslednje voz fudbal muzika sprovodi bezbednosti uopšte opšte`,
  'az-Latin': `
    və bu bir ilə üçün də da ki olan o olaraq daha çox sonra deyil var yox görə kimi isə onun edib olub ildə il
    qədər dedi bildirib azərbaycan həm amma ancaq lakin hər öz nə mən biz onlar bunu edən tərəfindən barədə idi
    olduğu əgər yeni iki çünki əvvəl az ən heç bəzi bütün başqa digər özü oldu olur olmuş olmaq edir etmək edilib
    haqqında arasında üzrə qarşı zaman ilin gün indi burada orada necə kim harada niyə sən siz ona onu onların bunun
    qeyd ölkə şəhər dünya insan böyük birinci üç dörd beş min milyon`,
  'uz-Latin': `
    va bu bir bilan uchun ham deb edi emas kerak bor qilish uning ular keyin qilingan mumkin yil yilda esa yoki
    lekin agar shu u men biz har katta yangi haqida davlat tomonidan hisoblanadi bo o lgan zbekiston`,
  'ar-Arabic': `
    في من على أن إلى عن التي الذي ما هذا هذه لا مع كان كانت قال وقال بعد قبل بين كل غير أو ثم إن أنه هو هي لم قد ذلك
    حيث كما عام يوم الرئيس خلال عند وفي ومن ولا`,
  'fa-Arabic': `
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد شده های ها می بود او ما اما یا دارد کند شود
    باید هر دو پس پیش سال کشور ایران وی بین آنها`,
};
