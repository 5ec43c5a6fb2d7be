/** The frequent words of the further languages in Latin letters: see frequent-words.ts. */
export const latinWords: Readonly<Record<string, string>> = {
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
    tjedan europske općina vijeće djece uz kod prema ili li već izvješće tvrtke sigurnost tijelo kaže dve evropske
    izveštaj kompanije dok mora ljudi premijer bili oko ono oni ona one ove ovog ovom taj ta tog tom tim tih imaju
    imao imala imalo kojima kojoj kojeg kojem koju broj broja odnosno selo svoj svojih svojim svojom svog svom njega
    njemu njih njima njoj njen njena njihov njihova strane strana stranu strani grada gradu grad pored kroz zbog
    radi bez osim umesto preko iznad ispod dana dan dani živi života život odnosu posebno koristi koriste članova
    član smatra smatraju poznat poznata nalazi nalaze sastoji predstavlja predstavljaju jednu jedna jedan jednog
    jednoj jednom jedno dva tri četiri pet šest prva prvi prvo prvog prve druga drugi drugo druge društva države
    država državi rat rata ratu vojske vojska vlasti vlast vlade vlada porodice porodica ljude žena žene jezika
    počeo počela počeli dobio dobila postao postala postali mogao mogla mogli mogu moraju hoće neće nisam ste ću
    ćemo bih bismo čak zato kad neki neka neke svaki svaka svi svih svim mnogi mnoge mnogo malo manje najviše
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
    povijesti znanost stupanj eura euro cijeli cijela cijelo lijevo pjesma rješenje mlijeko stoljeća stoljeću
    povjerenje pobjeda primjer sljedeći sljedeće posljednji posljednje nogomet glazba provodi sigurnosti opće stoga
    sukladno vlak redatelj tvrtka tvrtki sustav sustava unatoč`,
  'az-Latin': `
    və bu bir ilə üçün də da ki olan o olaraq daha çox sonra deyil var yox görə kimi isə onun edib olub ildə il
    qədər dedi bildirib azərbaycan həm amma ancaq lakin hər öz nə mən biz onlar bunu edən tərəfindən barədə idi
    olduğu əgər yeni iki çünki əvvəl az ən heç bəzi bütün başqa digər özü oldu olur olmuş olmaq edir etmək edilib
    haqqında arasında üzrə qarşı zaman ilin gün indi burada orada necə kim harada niyə sən siz ona onu onların bunun
    qeyd ölkə şəhər dünya insan böyük birinci üç dörd beş min milyon`,
  'uz-Latin': `
    va bu bir bilan uchun ham deb edi emas kerak bor qilish uning ular keyin qilingan mumkin yil yilda esa yoki
    lekin agar shu u men biz har katta yangi haqida davlat tomonidan hisoblanadi bo o lgan zbekiston`,
};
