/**
 * Frequent endings of inflected and derived words, in lower case: they tell related languages apart in
 * sentences whose words are all names and nouns. Lists of our own, keyed by language and script.
 */
export const wordEndings: Readonly<Record<string, string>> = {
  'ru-Cyrillic': `
    ого его ому ему ыми ими ых их ым им ах ях ов ев ами ями ой ей ый ий ая яя ую юю ое ее ые ие ться тся
    ть лся лась лось лись ал ил ел ала ила али или ция ции цию ость ости ение ения ении ание ания анию
    ании ский ская ское ские скую ских ском ским ской ает яет ует ают ют ят ит ет ешь ете ём вший вшая
    вшие щий щая щие щего щих щей ства ство ству ель теля тель ник ную ный ная ное ные ного ных ной ном
    ным ными ию ия ии ием ы ь ом ем ам ям ку ну ту ду ру лу му су зу гу ков нов чка шка чки шки нки вки
    тки дки ры ты сь чь шь жь вь на ни но не ти ли та то те ва во ве ка ко ке ки ра ре ри ле да де ди са
    се си за ма ме ми ан он ин ен ор ер ар ст щим вшей ющий ющая ющих ющие ющим ющей ящий ящая ящих ящие
    ящим шись ясь ась шие нная нной нный нных овой овый овая овых овые льно енно тели зии сии нии рии
    лии мии ать ять еть ить оть уть вать вает вают ется ются ится ятся ись ось ут вые вую вой вого вых
    вым ьный ьная ьное ьные ьным тный стно тно ался кой кие кое кую ких ким кими ью ды иях тве стве стви
    ьств нные нно нное аны ены чего щими вшим иеся`,
  'uk-Cyrillic': `
    ння нню нням ття ість ості істю ого ього ому ьому ої ій ий ими іми их ів їв ові еві ами ями ська
    ську ські цька ться ти тися вся лася лися ав ив ала ила али или ють ять ить ає яє ує ують ають уть
    ення ання ію ія ії ією ував ової ових нний ник ства ство ству ною ній ний ним них на не ні ну ті ка
    ки ку ою ею єю ом ем ам ям ту ду ру лу су гу чка шка чки шки вки ря то та те ві ри ра ре ли ле да ми
    ма ан он ин ен ор ер ар ст ск лі рі зі сі ло ла де ді ва ве се са за га го ги ет ат от кі ати ити
    іти ути ної кої ької вих ких чних ними кими ного кого чого вого сті ції ації ків тів рів нів дів лів
    вів иків ня ням тя тям вати ював вав ючи аючи уючи ячи вий чний ький ьний йний чні ьні йні вні ьою`,
  'be-Cyrillic': `
    ння нню ццю цца ацца ага яга ога ому аму яму ай яй ый ія ыя ых іх ымі імі скай скі ская скія скіх
    ску цкі цкая цкай ць аць яць іць ыць ець уць юць ўся лася ліся аў яў іў ыў ала ила алі ілі ылі ання
    ення анне енне асць асці асцю ае яе уе юе оў ам ям амі ямі ах ях нік нага най ны ная ныя ных ным цыя
    цыі цыю ства ом ем у ку ну ту ду ру лу су на не та то ка ра ла ма да ва ры лі ні кі ві ан ін ен ар
    ст га ме мі ло ле сі ці за ве се са нт ет ат от ваць аюць уюць яюць ецца юцца іцца ыцца сці сць кага
    вага чага кай вай тай чай ыі іі аі кіх чых вых шых кім чым вым кія выя чыя ваў аваў каў таў раў наў
    лаў іся ыся ася іўся нае вае кае тае нне энне кавы овы авы нымі кімі вымі чымі ікі ікаў ікам зе дзе
    чы шы`,
  'bg-Cyrillic': `
    ът ят та то те ите ата ото ето ията ието иите ия ие ии ски ска ско ския ство ние ния ни на но ната
    ното ните ният ва ава ява ува ват ават яват уват ха аха яха ше аше еше ил ала или ане ене ост оста
    ал ели ени ена ено ани ана ано ти иха ях ъл ър ън ък ъм дов тел тор ник ра ре ри ка ки ко ла ло ле
    да ма ме ми ан он ин ен ор ер ар ст са се си га ги го ве ви во де ди за па сия ет ец ича ята нето
    ият кият щите ща щи ване ция нция ира тира рира лно ално тът рът дът нът вят лят нят елят аят вия
    кия рия стта нта кта чва жда вете лите рите тите ките чен чна чно чни нни яне ял яла яло яли ещ ещи
    ащ ащи ваща ващо ващи ител`,
  'sr-Cyrillic': `
    ања ање ању ањем ења ење ењу ењем ња ње њу има ама ог ом ој ски ска ско ске ског ским ској ских ском
    ци ција ције цију ија ије ију ости ост шћу ти ати ити ао ио ла ло ли ало ала али ило ила или њем ћи
    јући јем ује ају ују еју иће ник ника ног ном ној них ним на не ни но ну ства ство ству ље ља је ма
    ви чки чка чке чког ра ре ри ру ка ки ко ку ле лу да ме ми ан ин ен ор ер ар та то те ту ди ду ва во
    ве ву са се си за зе га ги го му бу ба бе па по пе ст ет ица ице ицу ара оре ори ина ине ину аца оци
    аће ући иле вао нио`,
  'mk-Cyrillic': `
    та то те от ата ото ето ите иот јата иите ните ната ното ниот ува ваат аат ат еше аше ски ска ско
    ање ење ција ции ост оста ал ел ил ала але иле ени ена ено ан ани ана ано јќи вме ство ија ии ници
    ник ка ки ко ра ре ри ла ло ле да де ди ма ме ми ја ни но на не ти ва ве ви си се са га ги го ен он
    ор ер ар ин ст ев иња ока тот кот рот нот мот гот лот дот сот јот киот скот орот арот икот огот умот
    њето вање њата ката лата вата иски ќи ќа нија ови чка чки ичка вува нува жува раат еле вте лив лива
    ливи ките рите тите лите чен чна чно чни овци анец анка рана зира ирал`,
  'kk-Cyrillic': `
    ның нің дың дің тың тің ған ген қан кен лар лер дар дер тар тер лары лері дары дері тары тері да де
    та те нда нде ға ге қа ке на не дан ден нан нен тан тен лық лік дық дік тық тік сы сі ы і ын ін сын
    сін ады еді йды йді ды ді ты ті ып іп ар ер бен пен мен шы ші атын етін ым ім ңыз сыз сіз лы лі ау
    еу`,
  'ky-Cyrillic': `
    нын нин нун нүн дын дин дун дүн тын тин тун түн ган ген гон гөн кан кен кон көн лар лер лор лөр дар
    дер дор дөр тар тер га ге го гө ка ке да де до дө дан ден дон дөн лык лик луу лүү ды ди ду дү ып ип
    уп үп уу үү оо өө сы си су сү`,
  'tg-Cyrillic': `
    ҳои ҳо ро ии ӣ анд онд ист аст ад кард ҳоро гӣ даи ати они ият иро`,
  'tt-Cyrillic': `
    ның нең дә да тә та гә га кә ка дән дан нән нан ләр лар нәр нар гән ган кән кан де ды лек лык се сы
    е ы еп ып че чы ле лы әре ара ендә ында`,
  'en-Latin': `
    ing ings tion ment ly ness ous ive able ity ed er ers ies es al ally ical ists ian ians ight ould
    ough tch ck wn th ry gh y ey ay ee oo ll ss sh`,
  'tr-Latin': `
    lar ler ları leri lık lik luk lük dan den tan ten nda nde ında inde unda ünde nın nin nun nün ın in
    un ün ası esi sı si su sü dır dir tır tir dur dür mış miş muş müş yor iyor ıyor uyor üyor acak ecek
    ması mesi arak erek ken dı di tı ti du dü tu tü ya ye na ne ğı ği ğini ğını ğu mak mek maya meye lı
    li lu lü sız siz cı ci çı çi an en yan yen ına ine una üne ını ini unu ünü ıyla iyle yla yle`,
  'de-Latin': `
    ung lich isch keit heit en er es em ten te st tet iert igen ige rn ln cht chte tz sch mann berg burg
    hen gen ren ben den nen sen ich ein eit`,
  'fr-Latin': `
    tion ment eur eurs eux euse aux ée ées és é er ez ant ants ent ents ique isme iste ette ité ités
    oire ais ait ier ière elle ille eau eaux aise ence ance age ages ure ures ois oise ain aine ux re
    res ne nes le les ce che`,
  'es-Latin': `
    ción ado ada ados adas ar er ir dad ico ica icos icas os as ía ías ido ida idos idas ando ero era
    eros ista al ales or ores ez ó án én ión eño aje`,
  'it-Latin': `
    are ere ire ato ata ati ate ità ione ioni ico ica ici iche ale ali gli ello ella elli etto etta ino
    ina ini ita iti anno ando endo ento enti ente oni ura ore ori ezza tà ò ano ono`,
  'pt-Latin': `
    ção ções ado ada ados adas ar er ir dade ico ica os as ido ida ando endo eiro eira ão ões ãos ense
    vel agem ista or ores al ais ou ia io`,
  'nl-Latin': `
    en ing heid lijk sche ten tje eren aar aren ijk ijn oor oud aan ond uis ijd oek ijke eld elde teit
    tig ige`,
  'pl-Latin': `
    ość ości owie ów ami ach ego emu ych ym ymi ski ska skie nia nie cja cji cję ał ała ały ali ić ać
    ować eć y owy owa owe owej iej ie ch em om rz cz sz ą ę ją`,
  'cs-Latin': `
    ost osti ání ení ého ému ých ými ým ém ový ová ové ský ská ské ství ího ích ách ech ovat al ala ali
    il ila ili ou ů ům ami í é ě ěl ních ním ní ný ná né ního tel telé`,
  'ro-Latin': `
    ului lui ilor elor ție ții ția iei ul ile ele ea ește at ată ate ați eze esc escu ă ia ii are area
    ere erea ire irea ment tor iune iuni ui`,
  'hu-Latin': `
    ban ben nak nek val vel ság ség ás és ott ett ok ek ök ak ik ból ből ról ről tól től hoz hez höz ra
    re ni tt nál nél ként ért an en on ön ünk unk ják ja je át ét ját jét ogat`,
  'sv-Latin': `
    en ar er or na ade arna erna orna ning het lig liga igt isk iska are aren ande else skt t ts ns ens
    et`,
  'fi-Latin': `
    ssa ssä sta stä lla llä lta ltä lle nen sen set ita iä ien iin een aan ään vat vät nut nyt ttu tty
    ksi ella essa essä ista istä illa oja ojen uus yys uu kin maan in en an än on`,
  'hr-Latin': `
    anja anje anju enja enje enju nja nje ima ama og om oj ski ska ske skog skih skim skoj cija cije
    ciju ija ije iju osti ost ti ati iti ao io la lo li ala alo ali ilo ila ili jući ju aju uju nik nog
    nom noj nih nim stva stvo stvu ić ovi iva`,
  'sr-Latin': `
    anja anje anju enja enje enju nja nje ima ama og om oj ski ska ske skog skih skim skoj cija cije
    ciju ija ije iju osti ost ti ati iti ao io la lo li ala alo ali ilo ila ili jući ju aju uju nik nog
    nom noj nih nim stva stvo stvu ić ovi iva isao ovao`,
  'az-Latin': `
    lar lər ları ləri dır dir dur dür dan dən nda ndə ında ində nın nin nun nün lıq lik luq lük ması
    məsi miş mış muş müş ib ıb ub üb ir ır dı di du dü na nə ya yə lı li an ən ğı yi yı da də acaq əcək
    mək maq`,
  'uz-Latin': `
    lar lari ning dan ga ni da lik gan ishi ish adi ydi idi kan qan gi dagi ini iga idan ida siz chi cha`,
};

/**
 * What stands after the apostrophe that closes a name or a short form, in lower case, keyed likewise: «Reuters'ın»
 * is Turkish however English the name is.
 */
export const apostropheSuffixes: Readonly<Record<string, string>> = {
  'en-Latin': `s t d m ll re ve`,
  'tr-Latin': `
    nin nın nun nün in ın un ün dan den tan ten da de ta te daki deki taki teki ya ye yı yi yu yü na ne nı ni nu
    nü a e ı i u ü la le yla yle lı li lu lü nda nde dır dir sı si lar ler`,
};
