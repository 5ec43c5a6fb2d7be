/** Organisations as English texts write them. Facts, in a list of our own, parted by commas. */
export const stateBodiesEn = `
  United Nations, UN, U.N., Security Council, UN Security Council, General Assembly, UNESCO, UNICEF, WHO, World
  Health Organization, IAEA, International Atomic Energy Agency, IMF, International Monetary Fund, World Bank, WTO,
  World Trade Organization, OPEC, NATO, OSCE, Organization for Security and Co-operation in Europe, PACE, Council of
  Europe, European Union, EU, European Commission, European Parliament, European Council, European Central Bank,
  ECB, European Court of Human Rights, CIS, CSTO, SCO, BRICS, APEC, ASEAN, Arab League, African Union, OECD, FAO,
  FIFA, UEFA, IOC, International Olympic Committee, WADA, Interpol, Europol, Red Cross, Red Crescent, OPCW, G7, G8,
  G20, International Criminal Court, ICC, International Court of Justice, State Duma, Duma, Federation Council,
  Federal Assembly, Kremlin, White House, Pentagon, State Department, Department of State, Department of Defense,
  Department of Justice, Justice Department, Defense Department, Treasury, Treasury Department, Homeland Security,
  Department of Homeland Security, CIA, FBI, NSA, NASA, FDA, EPA, SEC, FCC, FAA, IRS, Federal Reserve, Fed, Central
  Intelligence Agency, Federal Bureau of Investigation, National Security Agency, National Security Council,
  Congress, Senate, House of Representatives, Supreme Court, House of Commons, House of Lords, Parliament, Foreign
  Office, Home Office, Ministry of Defence, Ministry of Defense, Defence Ministry, Defense Ministry, Foreign
  Ministry, Ministry of Foreign Affairs, Interior Ministry, Finance Ministry, Health Ministry, Bank of England,
  Bundestag, Bundesrat, Knesset, Verkhovna Rada, Rada, Sejm, Mossad, MI5, MI6, Scotland Yard, FSB, KGB, GRU, SVR,
  SBU, Federal Security Service, General Staff, Prosecutor General's Office, Investigative Committee, Constitutional
  Court, Central Bank, Central Election Commission, Black Sea Fleet, Red Army, Politburo, Central Committee,
  Roscosmos, Rosatom, Roskomnadzor, Holy See, Vatican, IDF, Israel Defense Forces, Revolutionary Guard,
  Revolutionary Guards, Coalition Provisional Authority, Palestinian Authority, Human Rights Council, Commonwealth,
  Shanghai Cooperation Organisation, Shanghai Cooperation Organization, Eurasian Economic Union`;

export const movementsEn = `
  Republican Party, Democratic Party, Democrats, Republicans, Labour, Labour Party, Conservative Party, Tories,
  Liberal Democrats, Green Party, Communist Party, United Russia, A Just Russia, Yabloko, LDPR, Party of Regions,
  Svoboda, Right Sector, Hamas, Fatah, PLO, Hezbollah, Hizbollah, al-Qaeda, al Qaeda, Al-Qaeda, Al Qaeda, Taliban,
  ISIS, ISIL, Islamic State, Muslim Brotherhood, Boko Haram, al-Shabaab, PKK, ETA, IRA, FARC, Likud, Kadima, AKP,
  ANC, African National Congress, Ba'ath Party, Baath Party, Tea Party, Ku Klux Klan, Greenpeace, Amnesty
  International, Human Rights Watch, Transparency International, Freedom House, Reporters Without Borders, Doctors
  Without Borders, Médecins Sans Frontières, WWF, Oxfam, Memorial, Anonymous, WikiLeaks, Pussy Riot, Wagner, Wagner
  Group, Black Lives Matter, Wikimedia Foundation, Anti-Corruption Foundation, Christian Democratic Union, CDU, CSU,
  SPD, Alternative for Germany, AfD, National Front, National Rally, Front National, Syriza, Podemos, UKIP, SNP,
  Sinn Féin, Sinn Fein`;

export const companiesEn = `
  Gazprom, Rosneft, Lukoil, Yukos, Sberbank, VTB, Aeroflot, Rostec, Rosoboronexport, Rusal, Norilsk Nickel,
  Severstal, Surgutneftegas, Transneft, Novatek, Naftogaz, Yandex, VKontakte, Kaspersky, Kaspersky Lab, Google,
  Apple, Microsoft, Amazon, Facebook, Meta, Twitter, YouTube, Instagram, WhatsApp, Telegram, TikTok, Netflix, Intel,
  IBM, Oracle, Cisco, HP, Hewlett-Packard, Dell, Nvidia, AMD, Qualcomm, Samsung, Sony, Nokia, Huawei, Lenovo,
  Xiaomi, Alibaba, Tencent, Yahoo, eBay, PayPal, Uber, Airbnb, Tesla, SpaceX, Boeing, Airbus, Lockheed Martin,
  Raytheon, Northrop Grumman, BAE Systems, General Motors, GM, General Electric, Ford, Chrysler, Toyota, Honda,
  Nissan, Volkswagen, BMW, Daimler, Mercedes-Benz, Siemens, Renault, Fiat, Hyundai, Shell, BP, ExxonMobil, Exxon,
  Exxon Mobil, Chevron, Total, Eni, Nord Stream, Goldman Sachs, Morgan Stanley, JPMorgan, JPMorgan Chase, Citigroup,
  Bank of America, Wells Fargo, Lehman Brothers, Deutsche Bank, HSBC, Barclays, UBS, Credit Suisse, Enron,
  Halliburton, Blackwater, Walmart, Wal-Mart, McDonald's, Starbucks, Coca-Cola, PepsiCo, Nike, Adidas, Ikea, IKEA,
  Disney, Pfizer, Moderna, AstraZeneca, Bayer, Novartis, Visa, MasterCard, Mastercard, Lufthansa, Ryanair, British
  Airways, Air France, Turkish Airlines, Delta, United Airlines, American Airlines, AT&T, Verizon, Vodafone,
  Comcast, Moody's, Fitch, Standard & Poor's, OpenAI, Mozilla, Adobe, Skype, LinkedIn, Gmail`;

export const mediaEn = `
  Reuters, Associated Press, AP, AFP, Agence France-Presse, Bloomberg, BBC, CNN, Fox News, ABC News, NBC, NBC News,
  CBS, MSNBC, NPR, PBS, Sky News, Al Jazeera, Al-Jazeera, Al Arabiya, Deutsche Welle, Voice of America, Radio Free
  Europe, RFE/RL, Radio Liberty, RT, Russia Today, Sputnik, TASS, ITAR-TASS, RIA Novosti, Interfax, Kommersant,
  Vedomosti, Izvestia, Novaya Gazeta, Rossiyskaya Gazeta, Pravda, Lenta.ru, Meduza, Echo of Moscow, Ekho Moskvy,
  Channel One, NTV, Rossiya, RBC, TV Rain, Dozhd, The New York Times, New York Times, The Washington Post,
  Washington Post, The Wall Street Journal, Wall Street Journal, Los Angeles Times, USA Today, The Guardian,
  Guardian, The Times, Sunday Times, The Daily Telegraph, Daily Telegraph, The Telegraph, Daily Mail, The
  Independent, Financial Times, The Economist, Economist, Time, Newsweek, Politico, Axios, The Atlantic, The New
  Yorker, Vanity Fair, Forbes, Fortune, Wired, Le Monde, Le Figaro, Libération, Der Spiegel, Spiegel, Die Welt,
  Bild, Die Zeit, Süddeutsche Zeitung, El País, El Mundo, La Repubblica, Corriere della Sera, Haaretz, Jerusalem
  Post, Hürriyet, Hurriyet, Xinhua, People's Daily, Global Times, Kyodo, Yonhap, Ukrinform, UNIAN, Ukrayinska
  Pravda, BelTA, Anadolu, Anadolu Agency, Wikipedia, Wikinews, Bellingcat, Foreign Policy, Foreign Affairs, Rolling
  Stone, HuffPost, BuzzFeed, Vice, Vox, Slate`;

export const clubsEn = `
  Manchester United, Manchester City, Chelsea, Arsenal, Liverpool FC, Tottenham, Tottenham Hotspur, Real Madrid, FC
  Barcelona, Bayern Munich, Borussia Dortmund, Juventus, AC Milan, Inter Milan, PSG, Paris Saint-Germain, Ajax,
  Celtic, Rangers, CSKA Moscow, Spartak Moscow, Zenit, Dynamo Kyiv, Shakhtar, Galatasaray, Fenerbahçe, Beşiktaş,
  Yankees, New York Yankees, Red Sox, Lakers, NBA, NFL, NHL, MLB, NCAA, Harvard, Harvard University, Yale,
  Princeton, Stanford, MIT, Oxford University, Cambridge University, Columbia University, Moscow State University,
  Bolshoi Theatre, Bolshoi, Mariinsky, Hermitage, Louvre, Metropolitan Museum, Royal Society, Academy of Sciences,
  Russian Academy of Sciences, Levada Center, Carnegie, Chatham House, RAND, Brookings Institution, Council on
  Foreign Relations, Atlantic Council, Nobel Committee, Russian Orthodox Church, Catholic Church, Church of England,
  The Beatles, Rolling Stones`;
