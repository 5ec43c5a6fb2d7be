/** The frequent words of the main languages in Latin letters: see frequent-words.ts. */
export const mainLatinWords: Readonly<Record<string, string>> = {
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
    son don want think say ve help let does based th ll didn thought able lot making feel political might person
    love cause actually job past far joke students done looking probably doing land yet vote technology show party
    real tell wanted open history example period limited hard recommend countries means development citizens having
    move else action getting try mean friendly town father website meet free particular close isn pay read air won
    friends family present fun exposure body process seems light century stay comes hear whole guys forward matter
    human received source address attached either eat short head trying direct access change phone live price bit
    mother audience cut training review across companies summer wife friend trial likely story interesting meeting
    alone cool recent spent huge economic start car top face strength hand stop salt jokes region changes coming
    customer cost located levels social announced storm turn usually offer fair peace position living ask looks role
    message space language professional issue reasons laws front deal quality pretty hands certain highly attention
    heard problem couple growth clean supposed named loss directly industry game common test list followed greater
    content context energy second computer date response involved strong decisions projects eggs private check
    respect travel shop dead knowledge thinking animals cat hair needed island studies democracy representative
    yourself effective etc media material link remain term works skills field self proposed takes account sent
    performance wrote terms outside population easy step death market bring half successful voice doesn control
    nuclear maybe dog stuff fine tried average room deficiency natural produce federal higher environment employees
    trust whom residents financial include favorite believe talk mail forms modern wear daughter stood attack
    considered worth remember expect released location yellow wrong clear haven hour ready meal buy cards leave due
    started kept election beautiful dress video walk male store atmosphere repair lose wash straps responsible learn
    reports built similar individual touch opinion file evidence building provided capacity shows written truth
    cover serious rise weekend copy writing problems quickly treatment amazing saw opportunity fast immediately
    prices visit longer gave design whose words ideas lead responsibility interest effects goes customers cannot
    conflict continue wants cities wish normal guy sort sense running definitely pdf nice lots official dinner fresh
    cars severe mom evolved capital rules discussion force particularly healthy rain delivery specific ones event
    providing wide view housing pain suggest authority provisions type playing aspect comment construction culture
    direction distance dollars dont element engagement film fit grand influence intervention km match met millions
    minutes mode moment nature net occasion parade parents parties patients pet plan plus points pre pro production
    propose province rat sad situation size solution sources stand status style super surface surveillance tag total
    tour transport usage via village zone`,
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
    gidiyor biraz uzun ortaya geri ardından hisse pek yalnızca dolar düştü beni hemen tek birçok puan yaklaşık
    yükseldi ilişkin alım açık etmek kısa olabilir hakkında önceki hava diyor genç genellikle değildir satın
    fiyatları elde ayında yakın henüz yardımcı altına gerektiğini günkü beyaz satış olmadığını anda durum sıra dahil
    başına olur yana arada dolara yapmak ziyaret adet türlü zamanda inşa doğrudan yüzden olsun film kendini güçlü
    hareket söz üstüne bilmiyorum siyah gelir yardım söylüyor bunları buraya ait geniş önünde erken oldukça kredi
    yandan veren sonunda özellikle bilim değildi başlayan şeyler insanların gösterdi kapandı dünyanın dolu
    üzerindeki teslim belli senin ağır nefes etmiş ölçüde piyasa neredeyse hızla hatta seçim yanı bulunduğu ayrı el
    hızlı açısından demek modern olacağını sert hisseleri sonrasında kolay ihtiyaç edilmesi doğal ekonomik teknik
    sebep dair sona sahibi çalışıyor ele yerel içine yaşında başı başında zarar verdiği süren baktı ara faiz düşüşle
    işlem satım fotoğraf güvenlik durumu sonraki arası araya olmaya edecek tuhaf yola yıllık çıkan yapılması kontrol
    yeterli gelecek talep yanlış gereken parçası sayıda net ilgi kapalı dönemde sizi yaşam benzer çoğu yemek
    gösteriyor içi bulunmaktadır alıyor ince vadeli kendisine yaşlı işe gerekiyor zorunda dedim etmeye oradan geçti
    işte saatlik bıraktı görünüyor artışla merkezli sent konularda başarılı vermek alt kısmı posta sayesinde
    performans şirketi birden hedef toplum bölge cevap amacıyla devletin siyasi hizmetleri tamamen ondan halkın
    sermaye adına yeri olmuş olduğuna kız oy askeri ses baş derece içerisinde teklif artış yerli derin verildi izin
    yasa önem günlük zamanı olmaz aralarında kaç durur yaşındaki yeşil reklam yarım üstünde azından sordu görmek
    dolarlık geçici geriledi panik endeksi çeyrekte ticaretinde bulunur anlatır defa başlar etmesi olduğumuz oranı
    tarih eşi yaparak yerini öğrenciler fiyat taşıma sırasında yan çift ürünleri zorunlu kitap alma biçimde kapsamlı
    musun elektronik kurumsal getiren düzenleme yoktur ödeme yıllar önceden çalışan onların etkisi yıldır tahmin
    suyu eder gösteren süreci ithal fiyatı olacaktır radyo lideri öne varsa ürün araç yılda sefer temsil telefon
    seviyesine üniversite değeri durdu yeter duygusal isteyen olmasına küresel isim olmuştur oturan tane aracı engel
    renkli alıp kış boyu arasına giren öğle hâlâ adı gelip kocası bölgeye protesto başladım zaten mal sayısı fark
    tercih yapmaya onunla baskı reklamlar inanılmaz getirdi çekici yolu dışı ayı verdiğini bölgedeki tür
    yatırımcıların düşüş düşerek ekledi senedi gerçekleşti sahiptir kurulan üyesi alır banka anne proje at can cent
    hat il is mali nice onda seven test`,
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
    stehen kommen zeigt heißt de her je wirklich meine empfehlen meiner werde super gerne geben nächsten meinem
    einige ca unserem sofort findet wirkt meinen sieht wohl zufrieden nett bekommen gegeben fest alten erneut
    erhalten einmal gerade braucht sechs bereit sauber weiterempfehlen wollten eigenen sowohl geworden gesehen paar
    schlecht durchaus richtige zurück weiterhin spricht suchen gehört meisten jeden zweiten schließlich hin eher
    mittlerweile per direkt guter besser unseren sagen zuvor schön lieber fand begeistert kompetent überhaupt
    erreicht bedeutet bekannt besonders kleinen möglich erwarten inzwischen jährige genug vollständig echt relativ
    internationalen jedem helfen deutlich geschrieben entscheiden pro treffen natürlich ihrer tatsächlich eigentlich
    gestaltet kleine tun wunderbar unseres bisher all ganzen daraus gefällt einzelnen acht gleich kurz alte halten
    sonst gekauft bekomme meines völlig beraten darüber daran wissen positiv absolut schwer versucht mitten besucht
    besteht ausgesprochen äußerte kündigte frei ergeben gesamten brach arbeiten entwickelt nutzen lediglich anderes
    erreichen hängt ebenfalls beispielsweise starken entschieden hohe verfügt verbindlich realisiert abgeschlossen
    benötigt spielen bildet sicher bestätigte dauert mussten läßt einig scheint erfolgt jemand führen größte heißen
    seitens fanden bald ziehen gehalten kostenlose darin durchgeführt erweitert sehen kontinuierlich verschiedene
    verschiedenen stand meist führt nimmt hinzu genau anderem meint getroffen innerhalb aufmerksam besten fahren
    gesamte gezeigt gefragt tätig richten fuhr künftig fiel sollten äußerst heutigen leicht zwölf gekommen stellt
    darauf bleiben aktiv lief machte bestellten wenige spart überzeugt entstehen erhielt teilweise besuchen genutzt
    gutes aufpassen heraus offene teuer länger anders lag überrascht ordentlich letzter gelegt sucht enttäuscht
    gedauert schlechter bezahlt verspricht liefern kaufe wären aufgrund eingestellt tiefer leckere bekommt
    empfehlenswert entsprechend mußten kommenden gebe investieren soziale etc international km plus total`,
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
    grandes quatre cinq six sept huit neuf dix cent mille er in local question site week patients région effet
    dernier durant membres face pouvoir équipe partir aide nombre raison film trouve nombreuses ancien suite zone
    sécurité roi droit rôle département famille manière tard pourrait deuxième chef moment étude marché important
    début origine période saison nombreux situation fin aurait moyenne liste succès époque île présente ailleurs
    devient parti mer affaire voie écrit sein droits village cause club titre père pu concernant population milieu
    seulement fils armée mg delà nécessaire construction production politiques façon ligne position mort nationale
    directeur plan cadre porte maladie réseau européenne communauté dernière britannique entreprises contrôle
    intervention dollars reste charge administration vue siège différentes études jeune taux sens traitement autour
    national points but reçu sources quartier accès réalité propre risque surtout informations justice semble juge
    côté semaines base humain église terme dossier publié tour mission demi arrivée jeu matière mieux direction
    ensuite juste utilisé villes carrière ça dose produit droite éléments nécessaires date divers gens vient présent
    mode créé commun expérience type air habitants utilisation auteur relations principe âge croissance solution
    premières passé européen procès système responsable cœur division anglais majorité match proximité telles masse
    passe accueil route disponible autant culture retour argent fonds secteur école généralement sujet auprès
    réseaux constitue extérieur voix historique devenir haute contenu rapidement fonction moi qualité appelle vote
    problèmes contrat communes trouver double telle résolution classique marque changement jeunes tête acide effets
    ouvert clients choix couleurs mère plupart composé importante usage parc populaire livre forte rendement
    victimes soir enquête endroit élection travers obtient connu kg espèce parce abord permis explique mondiale
    mesures militaire rapide résultats clinique haut questions concerne soient énergie films américain hiver
    influence articles parties province feu territoire établir réponse fer nature problème plutôt lien km poste
    économique santé besoin importantes langue organisation exemple projet minutes investissements économiques aider
    total inscrit parents autorités zones retrouve actuel montre augmentation compagnie château main membre
    rencontre indépendance comité fille loin euros meilleur médecin déclare élections différents terres capitale
    protection situe peine compris revanche surface gauche usine absolument règles vraiment projets mémoire distance
    livres répondre environnement disque utilisée scientifiques particulier industrie surveillance petites héros
    aspect construit traité télévision second rarement application obtenir tandis texte précisément attention
    campagne force visite probablement savoir eaux liberté section style événements éducation noir passer comptes
    fort prison peuple ministère troisième proche valeurs apparition branche espèces groupes issu album faible
    capitaine élément rend taille titres dessus occasion événement tels bâtiment républicain actuelle ait capital
    certain continue couple course court direct future information international large location major mandat message
    million normal opinion pain performance post respect sert social sort source super transport`,
  'sr-Latin': `
    vrlo je i u se na da za su od s sa o ne kao koji koja koje to iz što a ali do nije bi po bio bila bilo će ga mu
    im ih nakon posle pre tokom gde kako samo još više kada jer ko neko šta ovo ovaj ova te takođe međutim rekao
    kaže godine godina smo sam sve svoje između protiv uvek nisu može treba biti vreme mesto dve hiljada nedelja
    evropske opština dece uz kod prema ili li već srbije izveštaj kompanije bezbednost trebalo dok mora ljudi
    predsednik premijer bili oko ono oni ona one ove ovog ovom taj ta tog tom tim tih imaju imao imala imalo kojima
    kojoj kojeg kojem koju mesta broj broja odnosno selo svoj svojih svojim svojom svog svom njega njemu njih njima
    njoj njen njena njihov njihova strane strana stranu strani vremena vremenu grada gradu grad pored kroz zbog radi
    bez osim umesto preko iznad ispod dana dan dani živi života život dela deo delo odnosu posebno koristi koriste
    članova član miliona smatra smatraju poznat poznata nalazi nalaze sastoji predstavlja predstavljaju jednu jedna
    jedan jednog jednoj jednom jedno dva tri četiri pet šest prva prvi prvo prvog prve druga drugi drugo druge
    društva države država državi rat rata ratu vojske vojska vlasti vlast vlade vlada porodice porodica ljude čovek
    žena žene dete deca reči jezika počeo počela počeli dobio dobila postao postala postali mogao mogla mogli mogu
    moraju hoće neće nisam ste ću ćemo bih bismo čak zato kad niko ništa nešto neki neka neke svaki svaka svi svih
    svim mnogi mnoge mnogo malo manje najviše najveći velika veliki velike veliko mala mali novi nova nove tada sada
    ovde tamo tako zatim potom kasnije ranije danas juče sutra meseca veka veku krajem početkom kazao izjavio
    saopštio naveo dodao istakao piše predsednika ministar kojih bile joj ju nam vam ovih ti on mi ja vi si pod nad
    rekla izjavila godinu ima k pred veoma bude naprimer oblasti zemlje zemlji zemlja zemalja srbija srbiji rusije
    sad dinara odsto podacima dodala rekli navodi početku kraju skoro drugih delu rada rad čoveka slučaju nikad
    često ponovo zajedno zašto kakav kakva takav takva iako upravo nekoliko njegov njegova njegove naš naša naše
    januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra ponedeljak utorak sredu
    četvrtak petak subotu nedelju dobro povodom zahvaljujući među zar kome ime selu naselje svoga njeno njihove
    prostor živeo živela vrh vrha brzine koristio poznato vojsku uprave kralj kralja majka otac brat imena jezik
    knjiga film uloga završio umro rođen rođena ceo cela najveća stare godini sredinom ako vrednost glave grupa de
    drugim znači imale koga kraj način nego nema pa partija poznati prethodno pri sveta slučaj čija škola reč rečima
    svet svetu mesec meseci mera cena cene lepo telo tela nedelje sreda hiljade hiljadu milion predsednica saopštila
    uslov opštine januar februar avgust istorija istorije nauka stepen jevro evra evro beograda beogradu vlasništvo
    saveta savet celi celo levo levi pesma rešenje mleko vek tek poverenje pobeda pobede primer sledeći sledeće
    sledeća poslednji poslednje voz fudbal muzika sprovodi bezbednosti uopšte opšte kulture nasilja poslova mode
    porodici toga prava rizika proces obzirom pitanja organizacija put saopštenju biće zakona zajednica kompanija
    postoji regionu ni prošle manjine jun manjina kažu politički bolje međunarodna podršku tima lokalne suda
    ministra članovi izbora širom institucije izveštaju pomoći radnika zakon sredstva problem sporazum rade dalje
    pitanje novog politička kojim žele sporazuma mediji pokazalo političkih lokalnih unutrašnjih izbore bivši
    kampanje sudija stranke zajednice međunarodnim trci mandat misija sloboda delimično srpske onda nekim direktor
    glavni pitanju političke razgovora međuvremenu listu sukoba političkim stvari zločina tome njegovog trener devet
    medija moglo puta budu stanovništva skupu pomoć bivšeg nagradu pravde komisije promene saobraćaj uspostavljanje
    osnovu status građani kredite dugove kraja mestu decembar slobodne modna novih promena komesara ovlašćenja
    sastao saradnji faktor žrtve socijalni privatizacije analizira postoje novac upravljanja preduzeća imati uticaj
    zaposleni mogućnost posao dobiti poslove vidimo robe čini poslednjih toj politiku mogućnosti velikih plana
    ukazuje uslove pokretanje procesa ukazujući posete novu velikim rešenja plan ostrva uključujući vode potrebno
    situaciju borbi situacija drugom nezavisnosti podržava integritet suverenitet mandata prvenstva prvenstvu krug
    nazivaju verovatno očekuje čiji mladih van navodno uglavnom ponosa srpskog organizacije odgovorni događaj
    učesnike domaćin ljudski vikenda snimak vidi objavila saopštenje niti iza kampanju ostalih izborne takvih
    najbolju pisac književnost muzej izbor održan filma nezavisnost pravo vrše osam incidenata simbol odnosa ponovno
    linije krize obnovu transport decembru došlo početka nemaju ostaje regiona napravljen odnose ekonomske čine
    svoju meri kreditima kredit najmanje milijardi bar osvojio kombinaciji zločini metara ukupno skladu
    gradonačelnika žive pozvao bivšem premijeru krivim zemlju modne modni kreatori odgovornosti inostranih
    međunarodne mir izgradnje rezultat institucija poboljšanja napredak neslobodne slobode procenu premijerka
    pitanjima odbrane kriminala organizovanog poplavama naporima pogodile kuća zaštite porodičnog nasilnika viđanje
    decu jasno žrtvama nasilje iznosi objekta naselju visini nadmorskoj maksimalnoj srednjoj minimalnoj punoletnih
    muškaraca starost prosečna grupe prostire površini veće par pokušava predstavnik blizini većina ruski prosečan
    domaćinstvu istu element veliku iste javnosti kapacitet serija npr dovoljno kuće operacije jedne data me period
    super time`,
};
