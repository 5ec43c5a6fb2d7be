/**
 * The words that news of a language is full of, in lower case: particles, prepositions, pronouns, forms of
 * "to be", verbs of saying. Word lists of our own, keyed by language and script; parts before and after an
 * apostrophe count as words of their own.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  'ru-Cyrillic': `
    и в не на что с по как это из за от для к о но у же был бы до при так также после если чтобы который
    которые которых которая которое которого все всех его ее её их им он она они мы я вы нас вас нам или
    когда уже еще ещё только может могут было были была будет будут есть нет том этом этого этот эта эти
    этой тем те тот того года году годы лет под над об обо со ко во между более больше сообщил сообщила
    заявил заявила сообщает сказал сказала словам тоже где чем кто себя себе свой своей своих свою через
    перед около однако поэтому потому пока нужно можно стал стала очень даже без ли ни да два против
    меня мне него неё нее среди время человек людей дня сейчас теперь там здесь тут раз быть стали этому
    своего всего этих наконец ранее сначала затем например глава главы главе главой области регионе
    региона регионов страны стране стран россии россия россию россией российский российские российских
    российской москва москвы москве украины украине украина сша рублей тысяч процентов согласно данным
    отметил отметила рассказал рассказала рассказали добавил добавила подчеркнул считает пишет передает
    передаёт сообщили сообщило результате начала начале конце времени президент президента министр
    директор газета почти другие другой других новый новая новые новых первый первая первой первого
    стороны часть части работа работы работе человека дело дела деле слова случае сегодня вчера завтра
    никогда всегда часто снова менее вместе вместо почему зачем какой какая какие каких такой такая
    такие таких самый самая самое самой хотя пусть ведь лишь именно несколько много мало многие каждый
    каждая каждую ему ей ими мной тебя тебе нами наш наша наши нашей ваш ваша январе января февраля
    марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среду четверг
    пятницу субботу воскресенье хорошо итоге связи помощью ходе рамках качестве виду кроме вопреки
    благодаря`,
  'uk-Cyrillic': `
    і в у на що з та не до за це як від для про по але й його її їх їм є був була було були буде будуть
    який яка які яке якого яких цього цей ця ці цих цієї також після щоб якщо або коли вже ще лише
    тільки може можуть бути він вона воно вони ми я ви де під над через між при із зі року роки років
    рік так тому чи цьому тим більше серед проти повідомив заявив заявила сказав сказала словами має
    мають мене мені нас нам собі себе свої своїх свого свою своєї якій якому того той ті тих бо ні
    навіть дуже немає треба можна потрібно проте однак зокрема щодо усіх всі все усе всіх йому них нього
    неї адже хто чому там тут зараз тепер потім перед без раз два час людей дня раніше спочатку
    наприклад голова голови області регіону країни країні країн україни україна україні росії росія київ
    києві сша гривень тисяч відсотків згідно даними зазначив зазначила розповів розповіла додав додала
    підкреслив вважає пише повідомляє повідомили результаті початку початок кінці часу президент
    президента міністр майже інші інший інших новий нова нові перший перша першої сторони частина
    частини робота роботи людини справа справи слова випадку сьогодні вчора завтра ніколи завжди часто
    знову менш разом замість така такі таких такий самий хоча саме кілька багато мало кожен кожна їй наш
    наша наші січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    понеділок вівторок середу четвер суботу неділю добре відео повинні відповідно якби аби аніж тощо`,
  'be-Cyrillic': `
    і ў у на што з не да за гэта як ад для па але а яго яе іх ім ёй быў была было былі будзе будуць які
    якая якія якое якога якіх якой гэты гэтая гэтыя гэтага гэтым гэтай гэтых гэтаму таксама пасля каб
    калі або ці ужо ўжо яшчэ толькі можа могуць быць ён яна яно яны мы я вы дзе пад над праз паміж пры
    са таму больш супраць года гадоў год гады так ёсць няма свае свой сваёй сваіх сваю сваё таго тым той
    тыя нас нам мяне мне сябе сабе паводле сказаў сказала заявіў паведаміў аб пра хто чаму там тут зараз
    потым перад без ж жа ні нават вельмі трэба можна усе ўсе усё ўсё усіх ўсіх ягоны нашай раз два час
    людзей дня беларусі раней спачатку напрыклад вобласці рэгіёна краіны краіне краін беларусь беларускі
    беларуская беларускай беларускіх расеі расіі мінск мінску мінска менску рублёў тысяч дадзеных
    адзначыў расказаў распавёў дадаў лічыць піша паведамляе паведамілі выніку пачатку канцы часу
    прэзідэнт прэзідэнта міністр амаль іншыя іншы іншых новы новая новыя першы першая першай часткі
    чалавека справа справы словы слоў сёння учора ўчора заўтра ніколі заўсёды часта зноў разам такі
    такая такія такіх самы самая хаця менавіта некалькі шмат мала кожны яму наш наша нашы студзеня
    лютага сакавіка красавіка траўня мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
    добра падчас замест`,
  'bg-Cyrillic': `
    и в на да се за от с не че по са е до из като или но как ще то това този тази тези той тя те ние аз
    вие има няма бе беше бяха си му им ги го ми ни ви ме ѝ й най след при през между под над без към
    който която което които само вече още може могат трябва какво кога къде защо защото според така ако
    обаче бил била било били един една едно едни нас вас него нея тях година години каза казва съобщи
    заяви във със тук там а също всички всичко всеки много повече преди време когато където докато сега
    днес около срещу както тъй бъде бъдат съм сме сте нещо никой нищо други друг хора пред първо после
    например шефът президент президентът министър министърът област страната страни българия българската
    българските български българска софия русия сащ лева хиляди процента данни добави отбеляза разказа
    смята пише начало края почти другите другия нов нова нови новата новият първи първият първата част
    работа човек човека хората думите случай вчера утре никога винаги често отново заедно вместо какъв
    каква какви такъв такава такива самият макар именно няколко малко всяка неговия неговата неговите
    нейната нашата нашите нашият януари февруари март април май юни юли август септември октомври
    ноември декември понеделник вторник сряда четвъртък петък събота неделя добре заради близо трима
    двама двете двата трите освен дори едва единствено българин никакви никаква щеше щяха нима дали
    благодарение относно стана стават става остава имат имаше искам иска`,
  'sr-Cyrillic': `
    је и у да се на за су од са о не као који која које којих којег којој то из што а али до није би по
    биле био била било бити ће га му им их јој ју нам вам тако само када кад где како због после пре
    током ово овај ова ове овог ових та тај те ти тог тих он она они оне ми ја ви смо сте сам си више
    још већ против између под над без јер док такође међутим каже рекао рекла изјавио изјавила године
    година годину нису нисам може могу треба има имају све свих свој своје свим један једна једно други
    након према или ли ко шта бих неки неће с к пред уз код преко веома овде тамо сада данас људи мора
    буде раније прво затим например председник председника министар области земље земљи земља земаља
    србија србије србији русије сад динара хиљада одсто подацима додао додала истакао рекли наводи пише
    почетку крају време скоро других нови нова нове први прва прве део делу рада рад човек човека дело
    речи случају јуче сутра никад увек често поново заједно уместо зашто какав каква такав таква иако
    управо неколико мало сваки свака његов његова његове њен њена наш наша наше јануара фебруара марта
    априла маја јуна јула августа септембра октобра новембра децембра понедељак уторак среду четвртак
    петак суботу недељу добро влада владе поводом захваљујући међу два две три осим зато зар`,
  'mk-Cyrillic': `
    на и во се да од за не со е што ќе ги го ја кои која кој кое како тоа но или до по меѓу има нема
    биле беше бил била било при овој оваа овие тој таа тие ние вие јас само уште веќе може можат треба
    кога каде поради според така ако сите без под над ова исто неговата неговиот нивните денес година
    години рече изјави бидејќи дека му ѝ им си ни сум сме сте а беа бев потоа пред преку многу повеќе
    дури ништо нешто некој секој еден една едно кон меѓутоа туку сега тука таму претходно порано прво
    претседател претседателот министерот министер земја земјата земјите македонија македонски
    македонската русија денари илјади проценти додаде истакна вели пишува почетокот крајот време речиси
    другите други нов нова нови новата прв првиот првата дел работа човек луѓе луѓето зборови случај
    вчера утре никогаш секогаш често повторно заедно наместо зошто каков каква таков таква иако токму
    неколку малку секоја неговите нејзиниот нејзината нашата нашите јануари февруари март април мај јуни
    јули август септември октомври ноември декември понеделник вторник среда четврток петок сабота
    недела добро бидат биде сака сакам можеа имав имаше имаа оној оние ваму освен затоа помеѓу врз`,
  'kk-Cyrillic': `
    және мен пен бен бұл осы сол үшін бар жоқ деп дейді деді да де та те ол олар біз сен сіз бір екі үш
    жылы жыл жылдың болды болып болған болады емес еді еткен етті керек туралы кейін дейін бойынша
    арқылы қарай үлкен ең өз өзі өзінің әр барлық көп қазақстан ма ме ба бе па пе не оның оны оған онда
    екен ғана тағы мұның қазір соң бірақ ал немесе сондай қатар яғни адам менің маған бүгін тек еш бұрын
    алдымен кейіннен мысалы президент президенті министрі облысы облысында елдің елі елде қазақстанның
    қазақстанда қазақ алматы астана ресей теңге мың пайыз мәліметтер жаңа бірінші алғашқы адамның
    адамдар сөз кеше ертең ешқашан әрқашан бірге неге қандай мұндай сондықтан бірнеше аз әрбір біздің
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан жақсы уақыт кезде
    кезінде ретінде сияқты айтты жылдары жылдан бастап басқа`,
  'ky-Cyrillic': `
    жана менен үчүн бул ал деп эле болуп болгон болот жок бар эмес бир эки да де кийин боюнча тууралуу
    алар биз керек жылы жыл ошол ошондой же дагы анын аны деди кыргыз мен сен эң ар өз өзүнүн кылган
    жатат тарабынан азыр`,
  'tg-Cyrillic': `
    ва дар аз ба ки бо барои ин он аст буд шуд шуда мешавад то ё ҳам низ худ бошад соли кард карда онҳо
    мо ман вай як ду ҳар пас бояд дигар тоҷикистон мегӯяд гуфт нест бар баъд ҳоло ҳама`,
  'tt-Cyrillic': `
    һәм белән өчен бу ул дип дә да бар юк булган булды иде түгел бер ике соң турында алар без кирәк ел
    елда шул шулай татар татарстан аның аны мин син сез үз әле инде ди диде`,
  'en-Latin': `
    the of and to in a is that for it as was with be by on not he his but at are this have from or had
    an they which you were all her she there would their we him been has when who will no more if out so
    said what up its about into than them can only other new some could time these two may then do first
    any my now such like our over me even most made after also did many before must through where much
    your way well down should because each just those how too years year says people told according
    between against under while during since until being here off again very last week us president
    former later earlier however minister state states country government million billion per cent
    percent company police city court news report reported added york british american national
    international january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow never always often
    together instead why though several every another became become born died known called used using
    part including within without among along around took take taken makes come came went going still
    back both same own few less high long old young great little big small home work life day days month
    months child children man woman men women one three four five six seven eight nine ten himself
    herself themselves itself others`,
  'tr-Latin': `
    ve bir bu da de için ile çok ne o daha gibi olarak olan en kadar sonra ama var yok değil ki diye her
    mi mı mu mü ise ya veya göre ancak tarafından oldu olduğu olduğunu dedi etti eden ettiği şey ben sen
    biz siz onlar onu onun bunu bunun buna şu son yeni iki üç yıl yılında gün zaman önce üzerinde içinde
    arasında karşı büyük ilk başkanı türkiye ifade açıkladı söyledi belirtti olacak olması edildi
    yapılan bile hem hiç nasıl neden kendi bazı tüm bütün şimdi artık sadece fakat çünkü eğer rağmen
    dolayı olmak üzere itibaren başkan cumhurbaşkanı bakanı bakan devlet ülke ülkenin ülkede milyon
    milyar yüzde şirket polis istanbul ankara haber açıklama açıklamada bildirdi kaydetti konuştu
    yeniden birlikte yerine böyle şöyle birkaç ocak şubat mart nisan mayıs haziran temmuz ağustos eylül
    ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün dün yarın asla hep sık
    tekrar iyi kötü insan insanlar çocuk kadın erkek hayat ev gece sabah akşam saat ay hafta geçen gelen
    giden yapan verdi aldı geldi gitti kaldı başladı çıktı ettim ettik oldum olduk vardı yoktu olsa
    olursa dek beri başka aynı diğer biri birini hiçbir dışında altında yanında arkasında`,
  'de-Latin': `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
    aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben
    nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe
    seine ihre dann unter wir soll ich eines jahr zwei jahren diese dieser dieses wieder keine uhr
    seiner worden will zwischen immer was sagte gibt alle seit wo sehr ihr ihm ihn mir mich uns da doch
    hier jetzt sondern damit ab ohne kein selbst waren sollte müssen muss denn weil während beim ins
    präsident minister bundeskanzler regierung land staat millionen milliarden prozent unternehmen
    polizei stadt gericht berlin deutschland deutsche deutschen deutscher berichtet erklärte teilte laut
    früher später jedoch allerdings außerdem zudem januar februar märz april mai juni juli august
    september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    heute gestern morgen nie niemals oft zusammen statt warum wieso welche welcher welches solche
    mehrere jeder jede jedes andere anderen anderer etwa rund fast nun dabei dazu davon dafür dagegen
    daher deshalb deren dessen jeweils zwar drei vier fünf erste ersten erster neue neuen neuer große
    großen viele vielen menschen kinder frau mann leben tag tage wochen monate zeit gut bereits
    insgesamt liegt liegen steht geht kommt kam ging lässt lassen wurden würde würden hätte hätten wäre
    könnte konnte wollte musste durfte`,
  'fr-Latin': `
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec
    son sa ses aux d l qu n c j s m été on mais ont comme ou leur leurs cette ces était fait aussi être
    deux elle elles ils nous vous je y selon après sans dont entre même ans avait depuis tout tous toute
    années contre peut encore sous où bien si très notamment alors ainsi lors car cela lui me mon ma nos
    votre avoir donc non faire moins vers chez quand avant puis afin année france président ministre
    gouvernement pays état états millions milliards entreprise police ville paris français française
    françaises annoncé déclaré indiqué précisé rapporte auparavant toutefois cependant pourtant janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
    jeudi vendredi samedi dimanche aujourd hui hier demain jamais toujours souvent ensemble pourquoi
    quel quelle quels quelles plusieurs chaque autre autres environ près presque lequel laquelle premier
    première premiers nouveau nouvelle grand grande petit petite homme femme enfants vie jour jours mois
    temps mal également situé située fut furent sera seront serait devait doit doivent peuvent pouvait
    fit ayant étant eu né née celui celle ceux celles ici là lorsqu lorsque jusqu jusque quelque
    quelques rien personne dès malgré parmi via sauf voir mis pris dit commune groupe`,
  'es-Latin': `
    de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me si
    sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está
    mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo ese
    según contra dijo e estos durante`,
  'it-Latin': `
    di e il la che in un a per è una del della non con i da le al si dei sono come nel alla più anche lo
    gli ha delle ma dal o ed se dalla su nella questo questa essere suo sua stato hanno due anni dopo ai
    degli alle tra fra era ci mi cui tutti molto quando perché così già sul prima loro ancora solo dell
    l all c`,
  'pt-Latin': `
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem
    à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois
    sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu são
    segundo contra após`,
  'nl-Latin': `
    de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar door bij uit nog
    worden was wordt naar heeft hij ze we kan tot over of al meer hebben deze geen werd zich wel moet
    dit zo jaar ik je zij hun na hier veel tussen onder waren had zou haar omdat tegen zegt toch wat`,
  'pl-Latin': `
    w i z na do nie się że o to jest a od za jak po przez dla co był była było były które który która
    ale jego być tak oraz ich ze tym już czy tego może ma przy jej został także tylko lub bardzo sobie
    przed roku lat pod bez jako gdy by mi są będzie więc jeszcze nad między jednak nas ten ta te których
    którzy podczas powiedział`,
  'cs-Latin': `
    a v se na je že o s z do i k ve pro za by ale si od jako jsou po jak podle až roku který která které
    nebo tak při jeho byl byla bylo byli také jen jsem už co má než před aby ze jejich může však být let
    není ještě proti mezi nad pod řekl to ten ta když bude jeden kteří tím u`,
  'ro-Latin': `
    de și în a la cu pe din că o un care mai nu să este pentru ce se sau fost ale al lui prin după sunt
    au fi ca dar acest această ar iar ei între el ea anul ani despre când foarte dacă fără până am cele
    spus toate era doar pot s şi către l împotriva`,
  'hu-Latin': `
    a az és hogy nem is egy van meg volt ez de azt csak már ha mint még el ki vagy kell minden lesz aki
    ami pedig után több két lehet sem volna be fel így most nagy első szerint között ezt voltak miatt
    évben akkor nagyon mert ezek számára mondta által`,
  'sv-Latin': `
    och i att det som en på är av för med den till inte har de ett om han men var jag från så vi kan när
    år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade
    alla andra mycket än här då bara blir upp även vad två sig över in sedan mellan dem detta varit`,
  'fi-Latin': `
    ja on ei se että oli hän ovat mutta kun myös niin kuin tai jos sen mukaan vuonna ollut joka jotka
    ole nyt sitä vain hänen kuitenkin olla sanoo noin kanssa tämä tämän voi vielä jo jälkeen ennen sekä
    siitä mitä koko eivät olivat ettei uusi ne me te he minä`,
  'hr-Latin': `
    je i u se na da za su od s sa o ne kao koji koja koje to iz što a ali do nije bi po bio bila bilo će
    ga mu im ih nakon prije tijekom gdje kako samo još više kada jer tko netko ovo ovaj ova te također
    međutim rekao kazao godine godina smo sam sve svoje između protiv uvijek nisu može trebalo treba
    biti vrijeme mjesto dvije tisuća tjedan europske općina vijeće djece uz kod prema ili li već
    hrvatske izvješće tvrtke sigurnost tijelo`,
  'sr-Latin': `
    je i u se na da za su od s sa o ne kao koji koja koje to iz što a ali do nije bi po bio bila bilo će
    ga mu im ih nakon posle pre tokom gde kako samo još više kada jer ko neko šta ovo ovaj ova te takođe
    međutim rekao kaže godine godina smo sam sve svoje između protiv uvek nisu može treba biti vreme
    mesto dve hiljada nedelja evropske opština dece uz kod prema ili li već srbije izveštaj kompanije
    bezbednost trebalo dok mora ljudi predsednik premijer`,
  'az-Latin': `
    və bu bir ilə üçün də da ki olan o olaraq daha çox sonra deyil var yox görə kimi isə onun edib olub
    ildə il qədər dedi bildirib azərbaycan həm amma ancaq lakin hər öz nə mən biz onlar bunu edən
    tərəfindən barədə idi olduğu əgər yeni iki`,
  'uz-Latin': `
    va bu bir bilan uchun ham deb edi emas kerak bor qilish uning ular
    keyin qilingan mumkin yil yilda esa yoki lekin agar shu u men biz har katta yangi haqida
    davlat tomonidan hisoblanadi bo o lgan zbekiston`,
  'ar-Arabic': `
    في من على أن إلى عن التي الذي ما هذا هذه لا مع كان كانت قال وقال بعد قبل بين كل غير أو ثم إن أنه هو
    هي لم قد ذلك حيث كما عام يوم الرئيس خلال عند وفي ومن ولا`,
  'fa-Arabic': `
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد شده های ها می بود او ما اما یا
    دارد کند شود باید هر دو پس پیش سال کشور ایران وی بین آنها`,
};
