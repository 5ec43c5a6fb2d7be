import type { VerbLastRules } from './verb-last-rules.ts';
import { wordsOf } from './word-list.ts';

const tense =
  '(?:[dt][ıiuü]|m[ıiuü]ş(?:t[ıiuü])?|[ıiuü]?yor(?:du)?|m[ae]kt[ae](?:d[ıi]r|yd[ıi])?)(?:l[ae]r)?';
const stems =
  'söyl|belirt|açıkl|kayded|kaydet|vurgul|ekl|bildir|savun|duyur|aktar|konuş|yaz|sor|yanıtl|anlat|hatırlat|uyar|paylaş|tekrarl|doğrul|yalanl|öner|özetl|yorumla|değin|seslen|yinel|itiraf ed';
const active = new RegExp(`^(?:${stems})[aeıiuü]?${tense}$`);
const passive = new RegExp(`^(?:${stems})[aeıiuü]?(?:n|[ıiuü]?l|[ıiuü]n)[aeıiuü]?${tense}$`);
const saying = new RegExp(`^(?:de|di)(?:${tense})$|^der$|^diyerek$`);
/** Verbs that speak only together with the noun before them: ifade etti, dile getirdi, çağrısında bulundu. */
const light = new RegExp(`^(?:et|ed|getir|sür|çiz|ver|bulun|yap|kullan|yönelt)[aeıiuü]?${tense}$`);
const lightPassive = new RegExp(
  `^(?:ed|getir|sür|çiz|ver|yap|kullan)[aeıiuü]?(?:n|[ıiuü]?l)[aeıiuü]?${tense}$`,
);

export const tr: VerbLastRules = {
  order: 'verb-last',
  lang: 'tr',
  turnLabels: new Set(['soru', 'cevap', 'yanıt', 'muhabir', 'sunucu']),
  isVerb: (word) => active.test(word) || saying.test(word),
  isPassive: (word) => passive.test(word),
  isLightVerb: (word) => light.test(word),
  isLightPassive: (word) => lightPassive.test(word),
  lightNouns: new Set(
    wordsOf(`ifade iddia dile öne altını işaret kabul tahmin yanıt yanıtını cevap cevabını ifadesini ifadelerini
      ifadesine ifadelerine açıklamasında açıklamasını açıklama açıklamada değerlendirmesinde değerlendirmesini
      değerlendirmede çağrısında çağrısı çağrısını çağrıda uyarısında uyarısını mesajını paylaşımında yorumunu yorumunda
      sözlerini sözlerine görüşünü bilgisini sorusunu karşılığını cevabı yer kelimesini tepkisini`),
  ),
  bridges: new Set(wordsOf('diye şeklinde biçiminde sözleriyle sözlerine sözlerini ifadeleriyle diyerek')),
  isParticiple: (word) =>
    /^(?:diyen|konuşan|kullanan|bulunan|veren|söyleyen|belirten|ekleyen|vurgulayan|yazan|kaydeden|ifade|soran|yapan)$/.test(
      word,
    ),
  isReportedEnd: (word) =>
    /(?:[dt][ıiuü]ğ[ıiuü]n[ıiuü]|[dt][ıiuü]kl[ae]r[ıi]n[ıi]|[ae]ca[ğk][ıi]n[ıi]|ece[ğk]ini|ecekl[ae]rini|acaklarını|m[ae]s[ıi]n[ıi]|m[ae]l[ae]r[ıi]n[ıi])$/.test(
      word,
    ),
  isReportedEndOfPassive: (word) =>
    /(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi]|acağı|eceği|acakları|ecekleri|m[ae]s[ıi])$/.test(word),
  isRequestedEnd: (word) => /(?:m[ae]|m[ae]m[ae]|m[ae]y[ae]|m[ae]s[ıi])$/.test(word),
  callNouns: new Set(wordsOf('çağrısı çağrısında çağrısını')),
  statementNouns: new Set(
    wordsOf('açıklamada açıklamasında bildiride raporda mektupta yazıda haberde mesajda metinde'),
  ),
  byWords: new Set(['göre']),
  reportNouns: new Set(
    wordsOf('haberine aktardığına bildirdiğine yazdığına duyurduğuna belirttiğine söylediğine verilerine'),
  ),
  leaningWords: new Set(wordsOf('dayandırarak dayanarak atfen')),
  particles: new Set(wordsOf('de da ayrıca ise sonra önce daha bugün dün ayrıca konuşmasında yaptığı')),
  times: new Set(
    wordsOf(`önce sonra daha bugün dün yarın sabah akşam ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
      kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar ayrıca geçen hafta ay yıl`),
  ),
  titles: new Set(
    wordsOf(`başkanı başkan başhekim hekim cumhurbaşkanı başbakan başbakanı bakanı bakan sözcüsü sözcü lideri lider müdürü müdür genel devlet basın
      dışişleri içişleri savunma sekreteri yardımcısı vekili milletvekili danışmanı temsilcisi valisi vali büyükelçisi
      büyükelçi komutanı profesör prof dr doktor uzmanı uzman avukat avukatı yazar gazeteci teknik direktör direktörü
      yetkilisi üyesi kurucusu eski papa kraliçe kral prens şansölyesi şansölye belediye`),
  ),
  speechNouns: new Set(
    wordsOf('yanıt yanıtı cevap cevabı açıklama açıklaması söz sözleri ifade soru mesaj mesajı tepki yorum'),
  ),
  pronouns: new Set(wordsOf('o onlar')),
  speakers: new Set(
    wordsOf(`uzmanlar yetkililer bakan sözcü başkan lider analistler doktorlar görgü tanıkları kaynaklar polis avukat gazeteci
      bilim yazar oyuncu yönetmen öğretmen vatandaşlar vali müdür kaynak yetkili uzman`),
  ),
  isNaming: (word) =>
    /^(?:adlı|isimli|gazetesi|dergisi|filmi|kitabı|şarkısı|albümü|dizisi|romanı|grubu|programı|projesi|partisi|derneği|kanalı|başlıklı)$/.test(
      word,
    ),
  outlets: new Set(
    wordsOf(`reuters afp ap bloomberg cnn bbc tass interfax anadolu aa dha iha pravda izvestiya lenta.ru kommersant hürriyet milliyet
      sabah cumhuriyet sözcü gazetesi ajansı kanalı dergisi ntv trt sputnik`),
  ),
};
