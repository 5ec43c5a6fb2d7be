/** Places as English texts write them, besides what ICU names. A list of our own, parted by commas. */
export const citiesEn = `
  London, Paris, Berlin, Rome, Madrid, Moscow, Saint Petersburg, St. Petersburg, St Petersburg, Leningrad, New York,
  New York City, Washington, Washington D.C., Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San
  Diego, Dallas, San Jose, Austin, Jacksonville, San Francisco, Columbus, Indianapolis, Charlotte, Seattle, Denver,
  Boston, Detroit, Nashville, Portland, Las Vegas, Memphis, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno,
  Sacramento, Atlanta, Miami, Oakland, Minneapolis, Cleveland, New Orleans, Tampa, Pittsburgh, Cincinnati, Orlando,
  St. Louis, Honolulu, Anchorage, Salt Lake City, Hollywood, Brooklyn, Manhattan, Bronx, Queens, Harlem, Toronto,
  Montreal, Vancouver, Calgary, Ottawa, Quebec City, Edmonton, Winnipeg, Mexico City, Havana, Caracas, Bogota, Lima,
  Quito, Santiago, Buenos Aires, Montevideo, Rio de Janeiro, Rio, São Paulo, Sao Paulo, Manchester, Liverpool,
  Birmingham, Leeds, Sheffield, Bristol, Edinburgh, Glasgow, Cardiff, Belfast, Oxford, Cambridge, Salisbury,
  Southampton, Brighton, Newcastle, Nottingham, Leicester, York, Heathrow, Gatwick, Dublin, Cork, Brussels, Antwerp,
  Amsterdam, Rotterdam, The Hague, Luxembourg, Geneva, Zurich, Bern, Basel, Davos, Vienna, Salzburg, Munich,
  Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dresden, Leipzig, Hanover, Nuremberg, Bonn, Bremen, Milan,
  Naples, Turin, Florence, Venice, Bologna, Genoa, Palermo, Barcelona, Valencia, Seville, Bilbao, Lisbon, Porto,
  Marseille, Lyon, Nice, Toulouse, Strasbourg, Bordeaux, Cannes, Athens, Thessaloniki, Istanbul, Ankara, Izmir,
  Antalya, Warsaw, Krakow, Gdansk, Prague, Brno, Bratislava, Budapest, Bucharest, Sofia, Belgrade, Pristina,
  Sarajevo, Zagreb, Ljubljana, Skopje, Tirana, Podgorica, Copenhagen, Oslo, Stockholm, Gothenburg, Helsinki,
  Reykjavik, Tallinn, Riga, Vilnius, Kyiv, Kiev, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Dnipro, Donetsk, Luhansk,
  Mariupol, Kherson, Zaporizhzhia, Chernobyl, Bucha, Bakhmut, Simferopol, Sevastopol, Yalta, Minsk, Brest, Gomel,
  Chisinau, Tiraspol, Tbilisi, Batumi, Sukhumi, Tskhinvali, Gori, Yerevan, Baku, Stepanakert, Nagorno-Karabakh,
  Astana, Almaty, Tashkent, Samarkand, Bishkek, Osh, Dushanbe, Ashgabat, Novosibirsk, Yekaterinburg, Kazan, Nizhny
  Novgorod, Samara, Omsk, Chelyabinsk, Rostov-on-Don, Ufa, Krasnoyarsk, Perm, Voronezh, Volgograd, Stalingrad,
  Krasnodar, Saratov, Tyumen, Sochi, Grozny, Makhachkala, Vladikavkaz, Beslan, Nalchik, Irkutsk, Vladivostok,
  Khabarovsk, Yakutsk, Murmansk, Arkhangelsk, Kaliningrad, Smolensk, Tula, Ryazan, Tver, Pskov, Kursk, Belgorod,
  Bryansk, Astrakhan, Stavropol, Magnitogorsk, Norilsk, Chita, Tomsk, Barnaul, Baghdad, Basra, Mosul, Fallujah,
  Tikrit, Kirkuk, Erbil, Damascus, Aleppo, Homs, Idlib, Raqqa, Palmyra, Latakia, Beirut, Tripoli, Jerusalem, Tel
  Aviv, Haifa, Gaza City, Ramallah, Hebron, Bethlehem, Amman, Riyadh, Jeddah, Mecca, Medina, Dubai, Abu Dhabi, Doha,
  Manama, Muscat, Sanaa, Aden, Tehran, Isfahan, Cairo, Alexandria, Sharm el-Sheikh, Tunis, Algiers, Rabat,
  Casablanca, Benghazi, Khartoum, Addis Ababa, Nairobi, Mogadishu, Kampala, Kigali, Kinshasa, Lagos, Abuja, Accra,
  Dakar, Bamako, Timbuktu, Luanda, Harare, Lusaka, Pretoria, Johannesburg, Cape Town, Durban, Kabul, Kandahar,
  Islamabad, Karachi, Lahore, Peshawar, Rawalpindi, Delhi, New Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai,
  Bangalore, Kathmandu, Dhaka, Colombo, Yangon, Bangkok, Hanoi, Saigon, Ho Chi Minh City, Phnom Penh, Kuala Lumpur,
  Jakarta, Manila, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Hong Kong, Macau, Taipei, Seoul, Pyongyang, Tokyo,
  Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Ulaanbaatar, Sydney, Melbourne, Canberra, Brisbane, Perth, Auckland,
  Wellington, Christchurch, Guantanamo, Guantanamo Bay, Strasbourg, Reykjavík`;

export const regionsEn = `
  United States, United States of America, US, U.S., USA, U.S.A., America, UK, U.K., United Kingdom, Britain, Great
  Britain, England, Scotland, Wales, Northern Ireland, USSR, U.S.S.R., Soviet Union, Russian Federation, RSFSR, GDR,
  East Germany, West Germany, Czech Republic, Czechia, Holland, Burma, Ivory Coast, Turkey, Macedonia, Yugoslavia,
  Czechoslovakia, UAE, Emirates, Korea, North Korea, South Korea, Palestine, Europe, Asia, Africa, Australia,
  Antarctica, Arctic, Eurasia, North America, South America, Latin America, Central America, Middle East, Far East,
  Near East, Central Asia, Southeast Asia, South Asia, Eastern Europe, Western Europe, Central Europe, North Africa,
  West Africa, East Africa, Caucasus, North Caucasus, South Caucasus, Balkans, Baltics, Scandinavia, Siberia,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
  Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
  Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North
  Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
  Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto Rico, Ontario, Quebec, British Columbia, Alberta,
  Manitoba, Nova Scotia, New South Wales, Queensland, Tasmania, Bavaria, Saxony, Catalonia, Basque Country,
  Andalusia, Sicily, Sardinia, Corsica, Tuscany, Lombardy, Normandy, Brittany, Flanders, Wallonia, Transylvania,
  Silesia, Galicia, Crimea, Donbas, Donbass, Chechnya, Dagestan, Ingushetia, North Ossetia, South Ossetia, Abkhazia,
  Tatarstan, Bashkortostan, Kalmykia, Yakutia, Buryatia, Karelia, Kamchatka, Chukotka, Sakhalin, Kuban, Kurdistan,
  Kashmir, Punjab, Tibet, Xinjiang, Inner Mongolia, Transnistria, Gagauzia, Nagorno-Karabakh, Kosovo, Vojvodina,
  Republika Srpska, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Darfur, Helmand, Waziristan, Anbar,
  Transcaucasia, Red Square, Times Square, Trafalgar Square, Wall Street, Downing Street, Silicon Valley, Capitol
  Hill, Tahrir Square, Maidan, Independence Square, Central Park, Camp David, Ground Zero, Buckingham Palace, Eiffel
  Tower, Champs-Élysées, Brandenburg Gate, Heathrow Airport, White House, Kremlin, Pentagon`;

export const naturalPlacesEn = `
  Volga, Danube, Rhine, Thames, Seine, Nile, Congo, Niger, Ganges, Indus, Mekong, Yangtze, Mississippi, Missouri,
  Amazon, Dnieper, Dniester, Don, Neva, Euphrates, Tigris, Jordan River, Hudson, Hudson River, Potomac, Rio Grande,
  Lake Baikal, Baikal, Lake Victoria, Lake Michigan, Great Lakes, Black Sea, Sea of Azov, Caspian Sea, Baltic Sea,
  Barents Sea, Kara Sea, White Sea, Sea of Japan, Yellow Sea, South China Sea, East China Sea, Red Sea, Dead Sea,
  Mediterranean, Mediterranean Sea, Aegean Sea, Adriatic, North Sea, Irish Sea, Pacific, Pacific Ocean, Atlantic,
  Atlantic Ocean, Indian Ocean, Arctic Ocean, Persian Gulf, Gulf of Mexico, Gulf of Aden, Gulf of Finland, Bering
  Strait, Kerch Strait, Strait of Hormuz, Taiwan Strait, Bosporus, Dardanelles, Gibraltar, English Channel, Suez
  Canal, Panama Canal, Kuril Islands, Kurils, Falkland Islands, Falklands, Canary Islands, Crete, Cyprus, Okinawa,
  Hokkaido, Java, Sumatra, Borneo, Guam, Spitsbergen, Novaya Zemlya, Elbrus, Mount Everest, Everest, Alps,
  Carpathians, Pyrenees, Himalayas, Andes, Rocky Mountains, Rockies, Urals, Ural Mountains, Hindu Kush, Sahara,
  Kilimanjaro, Moon, Mars, Venus, Jupiter, Saturn`;
