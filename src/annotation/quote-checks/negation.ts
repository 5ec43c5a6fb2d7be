/** How a language denies: words that do, and phrases with these words that do not. */
interface NegationRules {
  readonly denies: RegExp;
  readonly doesNot: RegExp;
}

/** Matched as whole words: \b knows no Cyrillic and no Turkish letters. */
const word = (list: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, 'giu');

const rules: Readonly<Record<string, NegationRules>> = {
  ru: {
    denies: word(
      'не|ни|нет|нельзя|никак(?:ой|ая|ое|ие|их|ого|ую|им|ими)?|никогда|никто|никому|никого|никем|ничто|ничего|ничему|ничем|нигде|никуда|невозможно|отсутств\\p{L}+|без',
    ),
    doesNot: word(
      'не (?:только|раз|менее|более|просто|столько|может не|могу не|могли не|мог не)|тем не менее|чуть ли не|чуть не|едва не|пока не|если не|всё равно не|во что бы то ни стало|как бы то ни было|без сомнения|без условий',
    ),
  },
  uk: {
    denies: word(
      'не|ні|нема|немає|жодн\\p{L}+|ніколи|ніхто|нікого|ніщо|нічого|ніде|нікуди|неможливо|без|відсутн\\p{L}+',
    ),
    doesNot: word(
      'не (?:тільки|лише|раз|менше|більше|просто)|тим не менше|мало не|ледь не|поки не|без сумніву',
    ),
  },
  en: {
    denies: word(
      "not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|impossible|lack(?:s|ed|ing)?|absence|\\p{L}+n[’']t|unable|refus\\p{L}+|fail(?:s|ed|ing)?",
    ),
    doesNot: word(
      'not (?:only|just|merely|least)|no (?:less|later|sooner|fewer) than|nothing but|no doubt|without (?:doubt|conditions)|nevertheless|nonetheless',
    ),
  },
  tr: {
    denies: word(
      'değil\\p{L}*|yok\\p{L}*|hayır|asla|hiçbir\\p{L}*|kimse|imkânsız|imkansız|olmadan|\\p{L}+(?:m[ıiuü]yor|m[ae]z|m[ae]d[ıi]|m[ae]m[ıi]ş|m[ae]yaca[kğ]|m[ae]yece[kğ]|m[ae]dan|m[ae]den|m[ae]mal[ıi]|m[ae]meli|m[ae]mas[ıi]|m[ae]mesi|m[ae]mak|m[ae]mek|m[ae]yan|m[ae]yen|m[ae]d[ıi][kğ]|m[ae]m[ae])\\p{L}*|\\p{L}{3,}s[ıiuü]z',
    ),
    doesNot: word('yalnızca [^.,;]+ değil|sadece [^.,;]+ değil|kuşkusuz|şüphesiz|\\p{L}+m[ae]d[ae]n önce'),
  },
  de: {
    denies: word(
      'nicht|kein\\p{L}*|nie|niemals|niemand\\p{L}*|nichts|nirgends|weder|noch nie|ohne|unmöglich',
    ),
    doesNot: word('nicht (?:nur|bloß|zuletzt)|nichts als|ohne Zweifel'),
  },
  fr: {
    denies: word('ne|n’|non|pas|jamais|rien|personne|aucun\\p{L}*|sans|impossible|ni'),
    doesNot: word('non seulement|pas seulement|sans doute|ne … que'),
  },
};

/**
 * Whether something is denied in some words: false where nothing is, as far as the rules of the language can see; null
 * where there are none for it. `lang` is a BCP 47 tag.
 */
export function deniesSomething(words: string, lang: string): boolean | null {
  const own = rules[lang.split('-', 1)[0] ?? ''];
  if (!own) return null;
  return own.denies[Symbol.match](words.replaceAll(own.doesNot, ' ')) !== null;
}
