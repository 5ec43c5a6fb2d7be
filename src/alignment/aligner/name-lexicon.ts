/**
 * Names that transliteration cannot match, one referent a line, in the order ru | uk | en | tr | de | fr.
 * `*` stands for any ending, a space joins the words of a phrase, a comma parts the forms, and a column may be
 * empty.
 */
export const nameLexicon = `
сша, соединенн* штат*, штат*, америк*, американ* | сша, сполучен* штат*, америк* | us, usa, u s, united states, america* | abd, amerika* | usa, vereinigt* staat*, amerika* | états unis, usa, améric*
россия*, россии, россию, росси*, рф, русск* | росі*, рф | russia* | rusya*, rus, ruslar* | russland*, russisch* | russi*, russe*
украин* | україн* | ukrain* | ukrayna* | ukrain* | ukrain*
китай*, кнр, пекин* | китай*, кнр, пекін* | china*, chinese, prc, beijing* | çin*, pekin* | china*, chinesisch*, peking* | chine, chinois*, pékin*
великобритан*, британ*, англи*, соединенн* королев* | велик* британ*, британ*, англі* | britain*, british, uk, england*, english, united kingdom, uk, u k | ingiliz*, ingilter*, birleşik krallı*, britan* | großbrit*, britisch*, england*, englisch* | grande bretagne, britanni*, angl*, royaume uni
герман*, фрг, немецк*, немц* | німеч*, німец* | german* | alman* | deutsch* | allemagne*, allemand*
франц* | франц* | france*, french* | fransa*, fransiz* | frankreich*, französ* | france, français*
япони*, японск*, японц* | японі*, японс* | japan* | japon* | japan* | japon*
турци*, турецк*, турк* | туреч*, турец* | turk* | türk* | türk* | turqu*, turc*
испан* | іспан* | spain*, spanish, spaniard* | ispan* | spani* | espagn*
итали*, итальян* | італі* | ital* | ital* | ital* | ital*
польш*, польск*, поляк* | польщ*, польс*, поляк* | poland*, polish, pole, poles | polon* | polen*, polnisch* | pologne*, polonais*
белорус*, беларус* | білорус* | belarus* | belarus* | weißrus*, belarus* | biéloruss*
инди*, индий* | інді* | india* | hindistan*, hint* | indien*, indisch* | inde, indien*
евросоюз*, ес, европейск* союз* | єс, євросоюз*, європейськ* союз* | eu, e u, european union | ab, avrupa birliği* | eu, europäisch* union | ue, union européenne
европ* | європ* | europ* | avrupa* | europ* | europ*
нато, североатлант* | нато | nato | nato | nato | otan, nato
оон, объединенн* наци* | оон, об'єднан* наці* | un, u n, united nations | bm, birleşmiş millet* | uno, un, vereint* nation* | onu, nations unies
обсе | обсє | osce | agit | osze | osce
воз | вооз | who, world health* | dsö | who, weltgesundheit* | oms
мвф | мвф | imf | imf | iwf | fmi
мок | мок | ioc | ioc, uok | iok | cio
всемирн* банк* | світов* банк* | world bank | dünya banka* | weltbank* | banque mondiale
цб, центробанк*, центральн* банк* | нбу | central bank* | merkez banka* | zentralbank* | banque centrale
мид, мида, миду, мидом, министерств* иностр*, глав* мид*, министр* иностр* | мзс, міністерств* закорд* | foreign minist*, state department | dışişler* | außenminist*, auswärtig* | affaires étrangèr*
минобороны*, министерств* оборон*, министр* оборон* | міноборони, міністерств* оборон* | defense minist*, defence minist*, pentagon | savunma bakan*, msb | verteidigungsminist* | ministère défense
минздрав*, министерств* здрав*, министр* здрав* | моз, мінздоров* | health minist* | sağlık bakan* | gesundheitsminist* | ministère santé
мвд, министерств* внутр*, министр* внутр* | мвс | interior minist*, internal affairs | içişler* | innenminist* | ministère intérieur
фсб | фсб | fsb | fsb | fsb | fsb
цру | цру | cia | cia | cia | cia
фбр | фбр | fbi | fbi | fbi | fbi
мчс | днс, мнс | emergency minist*, emercom, emergencies | afad, acil durum* | katastrophenschutz* |
снг | снд | cis | bdt | gus | cei
рпц | | rok, roc, russian orthodox | | |
ссср, советск* | срср, радянськ* | ussr, soviet* | sscb, sovyet* | udssr, sowjet* | urss, soviéti*
бел* дом* | біл* дім*, біл* дом* | white house | beyaz saray* | weiß* haus* | maison blanche
кремл* | кремл* | kremlin* | kremlin* | kreml* | kremlin*
госдум*, дум* | держдум* | duma | duma* | duma | douma
верховн* рад* | верховн* рад* | verkhovna rada, rada | rada | rada | rada
сенат* | сенат* | senat* | senato* | senat* | sénat*
конгресс* | конгрес* | congress* | kongre* | kongress* | congrès
лондон* | лондон* | london* | londra* | london* | londres
рим, рима, риме, римск* | рим* | rome, roman | roma* | rom, römisch* | rome, romain*
вен* | відн* | vienna*, vienn* | viyana* | wien* | vienne
женев* | женев* | geneva* | cenevre* | genf* | genève
афин* | афін* | athens | atina* | athen* | athènes
иерусалим* | єрусалим* | jerusalem* | kudüs* | jerusalem* | jérusalem
сири*, сирий* | сирі* | syria* | suriye* | syri* | syri*
ирак* | ірак* | iraq* | irak* | irak* | irak*
иран* | іран* | iran* | iran* | iran* | iran*
егип* | єгип* | egypt* | misir* | ägypt* | égypt*
груз* | грузі* | georgia* | gürc* | georgi* | géorgi*
армян*, армени* | вірмен* | armenia* | ermeni* | armeni* | armén*
греци*, греческ*, грек* | грец*, грек* | greece, greek* | yunan* | griech* | grèce, grec*
венгр*, венгер* | угор* | hungar* | macar* | ungar* | hongr*
швейцар* | швейцар* | switzerland, swiss | isviçre* | schweiz* | suisse*
швеци*, шведск* | швеці*, швед* | sweden, swed* | isveç* | schwed* | suède*, suéd*
норвег*, норвеж* | норве* | norw* | norveç* | norweg* | norv*
финлянд*, финск* | фінлянд*, фінс* | finland*, finn* | fin, finlandi* | finn* | finland*
нидерланд*, голланд* | нідерланд*, голланд* | netherlands, dutch, holland* | hollanda* | niederl*, holländ* | pays bas, néerland*
бельги* | бельгі* | belgi* | belçika* | belgi* | belg*
чехи*, чешск* | чехі*, чеськ* | czech* | çek* | tschech* | tchèqu*
румын* | румун* | romania* | romanya*, romen* | rumän* | rouman*
болгар* | болгар* | bulgaria* | bulgar* | bulgar* | bulgar*
серб* | серб* | serb* | sirp*, sirbistan* | serb* | serb*
латви*, латыш* | латві* | latvia* | letonya* | lett* | letton*
литв*, литов* | литв*, литов* | lithuania* | litvanya* | litau* | lituan*
эстон* | естон* | estonia* | estonya* | estn*, estl* | eston*
казах* | казах* | kazakh* | kazak* | kasach* | kazakh*
коре* | коре* | korea* | kore* | korea*, koreanisch* | corée*, coréen*
австри* | австрі* | austria* | avusturya* | österreich* | autrich*
австрали* | австралі* | australia* | avustralya* | australi* | austral*
канад* | канад* | canad* | kanada* | kanad* | canad*
бразил* | бразил* | brazil* | brezilya* | brasil* | brésil*
мексик* | мексик* | mexic* | meksika* | mexik* | mexiqu*, mexic*
израил* | ізраїл* | israel* | israil* | israel* | israël*, israél*
саудовск* | саудів* | saudi* | suud* | saudi* | saoudit*
африк* | африк* | africa* | afrika* | afrika* | afri*
азиат*, ази* | азі* | asia* | asya* | asien*, asiat* | asi*
ближн* восток* | близьк* схід* | middle east* | orta doğu*, ortadoğu* | nah* osten, nahost* | moyen orient, proche orient
черн* мор* | чорн* мор* | black sea | karadeniz* | schwarz* meer* | mer noire
кавказ* | кавказ* | caucas* | kafkas* | kaukas* | caucas*
сибир* | сибір* | siberia* | sibirya* | sibir* | sibéri*
нью йорк* | нью йорк* | new york* | new york* | new york* | new york*
санкт петербург*, петербург*, питер* | санкт петербург*, петербург* | petersburg* | petersburg* | petersburg* | pétersbourg*
январ* | січ* | january, jan | ocak* | januar* | janvier
феврал* | лют* | february, feb | şubat* | februar* | février
март, марта, марте | берез* | march | mart* | märz* | mars
апрел* | квіт* | april | nisan* | april* | avril
май, мая, мае | трав* | may | mayis* | mai | mai
июн* | черв* | june | haziran* | juni* | juin
июл* | лип* | july | temmuz* | juli* | juillet
август, августа, августе | серп* | august, aug | ağustos* | august* | août
сентябр* | верес* | september, sept | eylül* | september* | septembre
октябр* | жовт* | october, oct | ekim* | oktober* | octobre
ноябр* | листопад* | november, nov | kasim* | november* | novembre
декабр* | груд* | december, dec | aralik* | dezember* | décembre
понедельник* | понеділ* | monday | pazartesi* | montag* | lundi*
вторник* | вівтор* | tuesday | sali | dienstag* | mardi*
среду | серед* | wednesday | çarşamba* | mittwoch* | mercredi*
четверг* | четвер* | thursday | perşembe* | donnerstag* | jeudi*
пятниц* | п'ятниц* | friday | cuma* | freitag* | vendredi*
суббот* | субот* | saturday | cumartesi* | samstag* | samedi*
воскресен* | неділ* | sunday | pazar | sonntag* | dimanche*
`;
