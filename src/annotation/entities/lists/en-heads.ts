/** Words that stand near names in English, in lower case. Lists of our own. */
export const rolesEn = `
  president vice-president premier minister chancellor secretary governor mayor senator congressman congresswoman
  representative spokesman spokeswoman spokesperson chairman chairwoman chair director chief head leader commander
  general colonel major captain lieutenant sergeant admiral marshal judge justice prosecutor attorney lawyer
  professor doctor dr mr mrs ms miss sir lord lady king queen prince princess emperor tsar czar sultan sheikh pope
  cardinal bishop archbishop patriarch rabbi imam ayatollah ambassador envoy diplomat adviser advisor analyst expert
  economist historian journalist reporter correspondent editor writer author poet actor actress singer musician
  director producer footballer striker goalkeeper coach manager champion ceo founder owner billionaire businessman
  entrepreneur banker oligarch activist dissident scientist physicist astronaut cosmonaut engineer officer detective
  deputy speaker lawmaker politician ex-president ex-minister sen rep gov gen col prof rev`;

export const personVerbsEn = `
  said says told added noted stressed explained announced argued claimed insisted admitted believes thinks recalled
  replied wrote tweeted declared warned promised denied confirmed suggested testified resigned died born married
  arrived visited met signed refused agreed`;

export const organisationHeadsEn = `
  ministry department agency service committee commission council parliament congress senate government
  administration bureau office directorate court tribunal prosecutor chamber fund bank company corporation corp inc
  ltd llc plc group holding firm association union federation league organization organisation movement party front
  alliance coalition society club team institute institution university academy school college center centre museum
  theatre theater gallery library orchestra band studio press newspaper magazine journal channel radio television tv
  website hospital clinic church army navy fleet regiment division brigade battalion police guard embassy consulate
  mission airlines airways airport exchange network foundation authority board`;

export const placeHeadsEn = `
  city town village capital district region province state county republic oblast krai kingdom empire island islands
  peninsula river lake sea ocean gulf bay strait canal mount mountain mountains valley desert street avenue road
  square boulevard bridge station park airport port north south east west northern southern eastern western near in
  at from`;

export const originWordsEn = `
  Russian American Ukrainian British French German Italian Spanish Chinese Japanese Korean Turkish Iranian Iraqi
  Syrian Israeli Palestinian Arab European African Asian Soviet Polish Georgian Armenian Azerbaijani Belarusian
  Chechen Crimean Indian Pakistani Afghan Egyptian Libyan Saudi Greek Dutch Swedish Norwegian Danish Finnish
  Canadian Mexican Brazilian Australian Western Eastern Northern Southern Islamic Muslim Christian Jewish Catholic
  Orthodox Democratic Republican Communist English Scottish Irish Welsh Swiss Austrian Hungarian Czech Romanian`;

/** Words that a sentence or a heading writes with a capital although they name nothing. */
export const commonWordsEn = `
  January February March April May June July August September October November December Monday Tuesday Wednesday
  Thursday Friday Saturday Sunday The A An I He She It We They You This That These Those There Here In On At By For
  From With Without And But Or So If When While After Before Since Because Although However Meanwhile Moreover Also
  Then Now Today Yesterday Tomorrow Earlier Later Last Next First Second Not No Yes What Who Why How Where Which
  According Despite During Under Over As To Of His Her Its Their Our My Your One Two Three Many Most Some All Any
  Both Each Every Other Another Such More Less Only Even Just Still Yet`;
