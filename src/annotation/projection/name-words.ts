/**
 * Words that the names of bodies, places and events are made of, in the order ru | uk | en | tr and the notation
 * of the known places. A list of our own.
 */
export const nameWords = `
совет, совета, совету, советом, совете, советы, советов | рада, ради, раді, раду, радою | council* | konsey*, kurul*, şura*, meclis*
комитет* | комітет* | committee* | komite*
комисси* | комісі* | commission* | komisyon*
агентств* | агентств*, агенці* | agency, agencies | ajans*
организаци* | організаці* | organization*, organisation* | örgüt*, kuruluş*
союз* | союз*, спілк* | union*, alliance | birlik*, birliğ*
ассоциаци* | асоціаці* | association* | dernek*, derneğ*, birlik*, birliğ*
федераци* | федераці* | federation* | federasyon*
федеральн* | федеральн* | federal | federal
парти* | парті* | party, parties | parti*
министерств* | міністерств* | ministry, ministries, department | bakanlik*, bakanliğ*
министр* | міністр* | minister, ministers, secretary | bakan, bakani*
департамент*, отдел*, управлени* | департамент*, відділ*, управлінн* | department*, directorate, administration, division | departman*, müdürlük*, müdürlüğ*, daire*
служб* | служб* | service* | servis*, hizmet*
фонд* | фонд* | fund*, foundation* | fon*, vakif*, vakf*
институт* | інститут* | institute*, institution* | enstitü*
академи* | академі* | academy, academies | akademi*
университет* | університет* | university, universities | üniversite*
центр* | центр* | center*, centre* | merkez*
центральн* | центральн* | central | merkez*, orta
суд, суда, суду, судом, суде | суд, суду, судом, суді | court* | mahkeme*
палат* | палат* | chamber*, house | oda*, meclis*
собрани* | збор* | assembly, meeting* | meclis*, toplanti*
ассамбле* | асамбле* | assembly | kurul*, asamble*
парламент* | парламент* | parliament* | parlamento*, meclis*
корпораци* | корпораці* | corporation* | şirket*, korporasyon*
компани* | компані* | company, companies | şirket*
групп* | груп* | group*, team, band | grup*, grub*
фронт* | фронт* | front | cephe*
движени* | рух* | movement* | hareket*
армия, армии, армию, армией | армі* | army | ordu*
флот* | флот* | fleet, navy | filo*, donanma*
гвардии, гвардия, гвардию, росгвардии, росгвардия | гварді* | guard* | muhafiz*
полици* | поліці* | police | polis*, emniyet*
мэри* | мері* | city hall, mayor s office | belediye*
администраци* | адміністраці* | administration | yönetim*, idare*
правительств* | уряд* | government | hükümet*
прокуратур* | прокуратур* | prosecutor s office, prosecutors | savcilik*, savciliğ*
посольств* | посольств* | embassy | büyükelçilik*, büyükelçiliğ*
библиотек* | бібліотек* | library, libraries | kütüphane*
музе* | музе*, музею | museum* | müze*
театр* | театр* | theater*, theatre* | tiyatro*
больниц* | лікарн* | hospital* | hastane*
школ* | шкіл*, школ* | school* | okul*
церк*, собор* | церк*, собор* | church*, cathedral* | kilise*, katedral*
мечет* | мечет* | mosque* | cami*
завод* | завод* | plant*, factory, works | fabrika*
банк, банка, банку, банком, банке | банк* | bank* | banka*
биржа, биржи, бирже, биржу, биржей | бірж* | exchange | borsa*
государственн* | державн* | state | devlet*
национальн* | національн* | national | ulusal, milli
международн* | міжнародн* | international | uluslararasi
всероссийск* | всеросійськ* | all russian, russian | tüm rusya
всемирн*, миров* | всесвітн*, світов* | world, global | dünya*
европейск* | європейськ* | european | avrupa*
объединенн*, един* | об'єднан*, єдин* | united | birleşik, birleşmiş
верховн*, высш* | верховн*, вищ* | supreme, higher, high | yüksek, yüce
главн* | головн* | main, chief, principal | baş, ana, genel
генеральн* | генеральн* | general | genel
постоянн* | постійн* | permanent, standing | daimi, sürekli
конституционн* | конституційн* | constitutional | anayasa*
народн* | народн* | people, people s, national | halk*
общественн* | громадськ* | public, civic | kamu*, toplum*
республик* | республік* | republic* | cumhuriyet*
королевств* | королівств* | kingdom | krallik*, kralliğ*
область, области, областью, областей | област* | region*, oblast*, province | bölge*, oblast*
кра*, край, края, краю, крае, краем | край, краю | territory, krai, region | bölge*, kray*
район* | район* | district*, area, raion | ilçe*, bölge*, semt*
округ* | округ* | district*, county, okrug | bölge*, ilçe*
город, города, городе, городу, городом | міст* | city | şehir*, şehri*, kent*
провинци* | провінці* | province* | il, ili, eyalet*
штат, штата, штате, штату, штатом | штат* | state | eyalet*
мор* | мор* | sea | deniz*
океан* | океан* | ocean | okyanus*
залив* | заток* | gulf, bay | körfez*
пролив* | проток* | strait* | boğaz*
остров* | острів*, остров* | island*, isle* | ada*
полуостров* | півострів* | peninsula | yarimada*
река, реки, реке, реку, рекой | рік*, річк* | river | nehir*, nehri*, irmak*, irmağ*
озер* | озер* | lake | göl*
гора, горы, горе, гору, горой | гор* | mount*, mountain* | dağ*
пустын* | пустел* | desert | çöl*
площад* | площ* | square | meydan*
улиц* | вулиц* | street | sokak*, sokağ*, cadde*
проспект* | проспект* | avenue, prospekt | cadde*, bulvar*
вокзал* | вокзал* | station, railway station | gar, istasyon*
аэропорт* | аеропорт* | airport | havaliman*, havaalan*
стадион* | стадіон* | stadium | stadyum*, stat
парк, парка, парке, парком | парк* | park | park*
дворец, дворц* | палац* | palace | saray*
мост, моста, мосту, мостом | міст, мост* | bridge | köprü*
порт, порта, порту, портом | порт* | port | liman*
север, севера, севере, северн*, северо | північ*, північн* | north, northern | kuzey*
юг, юга, юге, южн*, юго | півд*, півден* | south, southern | güney*
восток, востока, востоке, восточн* | схід, сходу, сход*, східн* | east, eastern | doğu*
запад, запада, западе, западн* | захід, заход*, західн* | west, western | bati*
нов* | нов* | new | yeni
стар* | стар* | old | eski
больш*, велик* | велик* | great, grand, big, bolshoi | büyük
мал* | мал* | little, small, lesser | küçük
красн* | червон* | red | kizil, kirmizi
бел* | біл* | white | beyaz, ak
черн* | чорн* | black | kara, siyah
зелен* | зелен* | green | yeşil
голуб*, син* | блакитн*, син* | blue | mavi
золот* | золот* | gold, golden | altin
святой, святого, святой, свят* | свят* | saint, holy, st | aziz, kutsal
перв*, первый | перш* | first | ilk, birinci
безопасност* | безпек* | security, safety | güvenlik*, güvenliğ*
оборон* | оборон* | defense, defence | savunma*
внешн*, иностранн* | зовнішн*, закордонн* | foreign, external | diş
внутренн* | внутрішн* | internal, interior, domestic | iç
дел | справ | affairs, cases | işler*
здравоохранени* | охорон* здоров* | health | sağlik*
образовани* | освіт* | education | eğitim*
наук* | наук* | science*, sciences | bilim*
финанс* | фінанс* | finance*, financial | maliye*, finans*
юстиц* | юстиці* | justice | adalet*
экономик*, экономическ* | економік*, економічн* | economy, economic* | ekonomi*, ekonomik
развити* | розвит* | development | kalkinma*, gelişme*
промышленност* | промислов* | industry, industries | sanayi*
торговл*, торгов* | торгівл*, торгов* | trade, commerce | ticaret*
энергетик*, энергии, энергия | енергетик*, енергі* | energy | enerji*
транспорт* | транспорт* | transport*, transportation | ulaştirma*, ulaşim*
культур* | культур* | culture*, cultural | kültür*
спорт*, спортивн* | спорт* | sport*, sports | spor*
туризм* | туризм* | tourism | turizm*
сельск*, хозяйств* | сільськ*, господарств* | agriculture, agricultural | tarim*
природ*, экологи* | природ*, екологі* | nature, natural, environment*, ecology | çevre*, doğa*
права, прав, правам | прав* | rights | hak*
человек*, человеческ* | людин*, людськ* | human | insan*
демократическ*, демократ* | демократичн*, демократ* | democratic, democrat*, democrats | demokratik, demokrat*
республиканск*, республикан* | республіканськ* | republican, republicans | cumhuriyetçi*
коммунистическ* | комуністичн* | communist | komünist*
социалистическ*, социал* | соціалістичн*, соціал* | socialist, social | sosyalist*, sosyal*
христианск* | християнськ* | christian | hristiyan*
исламск*, мусульманск* | ісламськ*, мусульманськ* | islamic, muslim | islam*, müslüman*
православн* | православн* | orthodox | ortodoks*
олимпийск* | олімпійськ* | olympic | olimpiyat*
космическ* | космічн* | space | uzay*
железн* дорог* | залізниц* | railway*, railways, railroad* | demiryol*
следственн* | слідч* | investigative | soruşturma*
таможенн* | митн* | customs | gümrük*
пограничн* | прикордонн* | border | sinir*
налогов* | податков* | tax | vergi*
исполнительн* | виконавч* | executive | yürütme*, icra*
военн* | військов* | military | askeri*, asker*
морск* | морськ* | naval, maritime, marine | deniz*
воздушн*, авиа* | повітрян*, авіа* | air, aviation | hava*
ядерн*, атомн* | ядерн*, атомн* | nuclear, atomic | nükleer*, atom*
климат*, климатическ* | клімат*, кліматичн* | climate | iklim*
мирн*, мира, миру, мир | мирн*, миру, мир | peace | bariş*
диалог* | діалог* | dialogue, dialog | diyalog*, diyaloğ*
саммит* | саміт* | summit* | zirve*
конференци* | конференці* | conference* | konferans*
форум* | форум* | forum* | forum*
переговор* | переговор* | talks, negotiation*, negotiations | görüşme*, müzakere*
встреч* | зустріч* | meeting*, encounter | toplanti*, görüşme*, buluşma*
заседани* | засіданн* | meeting*, session* | toplanti*, oturum*
выбор*, голосовани* | вибор*, голосуванн* | election*, elections, vote, voting | seçim*, oylama*
референдум* | референдум* | referendum* | referandum*
президентск* | президентськ* | presidential | cumhurbaşkanliğ*, başkanlik*
парламентск* | парламентськ* | parliamentary | parlamento*, milletvekili
чемпионат* | чемпіонат* | championship*, championships | şampiyona*
кубок, кубк* | кубок, кубк* | cup | kupa*
лига, лиги, лиге, лигу, лигой | ліг*, лізі | league | lig*
турнир* | турнір* | tournament* | turnuva*
кинофестивал* | кінофестивал* | film festival* | film festival*
фестивал* | фестивал* | festival* | festival*
выставк* | виставк* | exhibition*, expo | sergi*, fuar*
преми* | премі* | prize*, award* | ödül*
война, войны, войне, войну, войной | війн* | war | savaş*
битв*, сражени* | битв* | battle | muharebe*, savaş*
революци* | революці* | revolution | devrim*
кризис* | криз* | crisis | kriz*
землетрясени* | землетрус* | earthquake* | deprem*
наводнени* | повін* | flood*, floods | sel, seller*
пандеми* | пандемі* | pandemic | pandemi*, salgin*
протест* | протест* | protest*, protests | protesto*
визит* | візит* | visit* | ziyaret*
век, века, веке, веков, столети* | столітт* | century, centuries | yüzyil*
день, дня, дню, днем, дне | день, дня, дню | day | gün, günü*
неделя, недели, неделю, неделе | тиждень, тижн* | week | hafta*
онлайн | онлайн | online | çevrim içi, online
газет* | газет* | newspaper, gazette, times, newspapers | gazete*
журнал* | журнал* | magazine*, journal* | dergi*
телеканал*, канал*, телевидени* | телеканал*, канал* | channel*, tv, television | kanal*, televizyon*
новост* | новин* | news | haber*
клуб* | клуб* | club | kulüb*, kulüp*
сборн* | збірн* | national team, team | milli takim*
`;
