/**
 * What adjectives and names of peoples are made of places: known place (its first form) | ru | uk | en | tr, in the
 * notation of the known places. They are kept apart from the names because «России» is not twinned with "Russian",
 * but «российский» is. A list of our own.
 */
export const placeAdjectives = `
сша | американск*, американц*, американец | американськ*, американц* | american, americans | amerikan, amerikali*
россия | российск*, россиян*, русск* | російськ*, росіян*, руськ* | russian, russians | rus, ruslar*
великобритания | британск*, британц*, английск* | британськ*, англійськ* | british, briton*, english | ingiliz*, britanyali*
китай | китайск*, китайц*, китаец | китайськ*, китайц* | chinese | çinli*
украин | украинск*, украинц*, украинец* | українськ*, українц* | ukrainian, ukrainians | ukraynali*
чехия | чешск*, чех, чехов | чеськ* | czech, czechs | çek, çekler*
нидерланды | нидерландск*, голландск* | нідерландськ*, голландськ* | dutch | hollandali*, flemenk*
северн коре | северокорейск* | північнокорейськ* | north korean, north koreans | kuzey koreli*
южн коре | южнокорейск* | південнокорейськ* | south korean, south koreans | güney koreli*
саудовск арави | саудовск* | саудівськ* | saudi, saudis | suudi
белоруссия | белорусск*, белорус, белорусов | білоруськ* | belarusian, belarusians, belarussian | belaruslu*
молдавия | молдавск* | молдавськ* | moldovan, moldovans | moldovali*
грузи | грузинск*, грузин* | грузинськ* | georgian, georgians | gürcü*
армени | армянск*, армян* | вірменськ*, вірмен* | armenian, armenians | ermeni, ermeniler*
азербайджан | азербайджанск*, азербайджанц* | азербайджанськ* | azerbaijani, azerbaijanis, azeri | azeri*, azerbaycanli*
германи | немецк*, германск*, немц*, немец | німецьк*, німц* | german, germans | alman, almanlar*
греци | греческ*, грек* | грецьк*, грек* | greek, greeks | yunan, yunanlilar*, rum
венгри | венгерск*, венгр, венгров, венгры | угорськ* | hungarian, hungarians | macar*
швеци | шведск*, швед* | шведськ* | swedish, swede, swedes | isveçli*
швейцари | швейцарск* | швейцарськ* | swiss | isviçreli*
хорвати | хорватск* | хорватськ* | croatian, croat, croats | hirvat*
албани | албанск* | албанськ* | albanian, albanians | arnavut
польша | польск*, поляк* | польськ*, поляк* | polish, pole, poles | polonyali*, leh
испани | испанск*, испанц* | іспанськ* | spanish, spaniard* | ispanyol*
япони | японск*, японц* | японськ* | japanese | japon, japonlar*
австри | австрийск* | австрійськ* | austrian, austrians | avusturyali*
египет | египетск* | єгипетськ* | egyptian, egyptians | misirli*
марокко | марокканск* | марокканськ* | moroccan, moroccans | fasli*
алжир | алжирск* | алжирськ* | algerian, algerians | cezayirli*
тунис | тунисск* | туніськ* | tunisian, tunisians | tunuslu*
ливан | ливанск* | ліванськ* | lebanese | lübnanli*
иордани | иорданск* | йорданськ* | jordanian, jordanians | ürdünlü*
палестин | палестинск*, палестинц* | палестинськ* | palestinian, palestinians | filistinli*
израил | израильск*, израильтян* | ізраїльськ* | israeli, israelis | israilli*
сири | сирийск*, сирийц* | сирійськ* | syrian, syrians | suriyeli*
индия | индийск*, индус* | індійськ* | indian, indians | hint, hintli*, hindistanli*
ссср | советск* | радянськ* | soviet, soviets | sovyet*
монголи | монгольск* | монгольськ* | mongolian, mongol* | moğol*
турци | турецк*, турок, турк* | турецьк*, турк* | turkish, turk, turks | türk, türkler*
франци | французск*, француз, французы, французов | французськ* | french, frenchman, frenchmen | fransiz*
итали | итальянск*, итальянц* | італійськ* | italian, italians | italyan*
иран | иранск*, иранц* | іранськ* | iranian, iranians | iranli*
ирак | иракск* | іракськ* | iraqi, iraqis | irakli*
афганистан | афганск*, афганц* | афганськ* | afghan, afghans | afgan*
пакистан | пакистанск* | пакистанськ* | pakistani, pakistanis | pakistanli*
ливия | ливийск* | лівійськ* | libyan, libyans | libyali*
европ | европейск*, европейц* | європейськ* | european, europeans | avrupali*
африк | африканск* | африканськ* | african, africans | afrikali*
ази | азиатск* | азійськ* | asian, asians | asyali*
запад | западн* | західн* | western | batili*
кавказ | кавказск* | кавказьк* | caucasian | kafkas
сибир | сибирск* | сибірськ* | siberian | sibiryali*
крым | крымск* | кримськ* | crimean | kirimli*
казахстан | казахстанск*, казахск* | казахстанськ*, казахськ* | kazakh, kazakhstani | kazak
узбекистан | узбекск*, узбекистанск* | узбецьк* | uzbek, uzbeks | özbek
киргизи | киргизск* | киргизьк* | kyrgyz | kirgiz
норвеги | норвежск* | норвезьк* | norwegian, norwegians | norveçli*
финлянди | финск*, финляндск* | фінськ* | finnish, finn, finns | fin
дания | датск* | данськ* | danish, dane, danes | danimarkali*
бельги | бельгийск* | бельгійськ* | belgian, belgians | belçikali*
румыни | румынск* | румунськ* | romanian, romanians | romen, romanyali*
болгари | болгарск* | болгарськ* | bulgarian, bulgarians | bulgar
серби | сербск*, серб, сербов | сербськ* | serbian, serb, serbs | sirp
латви | латвийск*, латышск* | латвійськ* | latvian, latvians | leton*
литва | литовск* | литовськ* | lithuanian, lithuanians | litvanyali*
эстони | эстонск* | естонськ* | estonian, estonians | eston*
канада | канадск* | канадськ* | canadian, canadians | kanadali*
мексик | мексиканск* | мексиканськ* | mexican, mexicans | meksikali*
бразили | бразильск* | бразильськ* | brazilian, brazilians | brezilyali*
австрали | австралийск* | австралійськ* | australian, australians | avustralyali*
куба | кубинск* | кубинськ* | cuban, cubans | kübali*
вьетнам | вьетнамск* | в'єтнамськ* | vietnamese | vietnamli*
кипр | кипрск* | кіпрськ* | cypriot, cypriots | kibrisli*
чечня | чеченск*, чеченц* | чеченськ* | chechen, chechens | çeçen*
татар | татарск*, татар* | татарськ* | tatar, tatars | tatar*
курд | курдск*, курд* | курдськ* | kurdish, kurd, kurds | kürt*
араб | арабск*, араб, арабы, арабов | арабськ* | arab, arabs, arabic | arap*
москва | московск*, москвич* | московськ* | muscovite, muscovites | moskovali*
париж | парижск* | паризьк* | parisian | parisli*
лондон | лондонск* | лондонськ* | londoner, londoners | londrali*
кремл | кремлевск* | кремлівськ* | |
`;
