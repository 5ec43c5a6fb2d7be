import { baseLanguage } from '../../text/languages.ts';
import { type Check, inSource, inTarget, matchesOf } from './check.ts';

/** How a language denies. All patterns are global. */
interface Denial {
  /** Words that plainly deny. */
  readonly plain: RegExp;
  /** Where they deny nothing: not only, no less than, «не только», «чуть не». They are taken out first. */
  readonly idioms: RegExp;
  /** Whatever may stand for a denial of the other language: without, fail, un-, «отсутствие». */
  readonly loose: RegExp;
}

const denials: Readonly<Record<string, Denial>> = {
  ru: {
    plain:
      /(?<![\p{L}-])(?:не|нет|нельзя|никогда|ничего|никто|никого|никому|ничто|нигде|никаких|никакого|никакой|никакие|невозможно)(?![\p{L}])/giu,
    idioms:
      /(?<![\p{L}-])(?:(?:если|едва|чуть|пока|вряд ли|разве|как бы|кто|что|где|когда|куда|сколько|как)(?: бы)?(?: [\p{L}-]+)? ни|ни разу не|не только|не менее|не более|не ранее|не раньше|не позднее|не позже|не меньше|не больше|не ниже|не выше|не просто|не столько|не раз|не что иное|не один|не одна|не одно|не считая|не говоря|не скрыва\p{L}+|не мог\p{L}* не|не может не|нельзя не|тем не менее|едва ли не|чуть ли не|чуть не|не дожидаясь|не так давно|не хватает|не хватало|не хватил\p{L}*|не против|не случайно|не обош\p{L}+|не удал\p{L}+|не справил\p{L}+|не выдерж\p{L}+|не успе\p{L}+|не соглас\p{L}+|не сто(?:ит|ило)|не получ\p{L}+|не обраща\p{L}+|не бо[ия]\p{L}+|или нет|уже не|больше не|не хуже|не лучше|не за горами|не в силах|ничего страшного|ничего, кроме|не по)(?![\p{L}])/giu,
    loose:
      /(?<![\p{L}])(?:не\p{L}*|ни\p{L}*|нет\p{L}*|без\p{L}*|бес\p{L}+|отсутств\p{L}+|отриц\p{L}+|отказ\p{L}+|запре\p{L}+|лиш\p{L}+|опроверг\p{L}+|вряд|едва|кроме)/giu,
  },
  uk: {
    plain: /(?<![\p{L}-])(?:не|ні|немає|нема|ніколи|нічого|ніхто|нікого|ніде|неможливо)(?![\p{L}])/giu,
    idioms:
      /(?<![\p{L}-])(?:не тільки|не лише|не менше|не більше|тим не менш|ледь не|мало не|поки не|не раз)(?![\p{L}])/giu,
    loose:
      /(?<![\p{L}])(?:не\p{L}*|ні\p{L}*|без\p{L}*|відсутн\p{L}+|запере\p{L}+|відмов\p{L}+|заборон\p{L}+|позбав\p{L}+|навряд|ледь|крім|окрім)/giu,
  },
  en: {
    plain: /\b(?:not|never|nobody|nothing|nowhere|none|no|cannot|neither|nor)\b|n[’']t\b/giu,
    idioms:
      /\b(?:not only|not just|no less|no more than|no later|no fewer|no doubt|not to mention|not least|no longer|no matter|no one knows|no sooner|whether or not|or not|if not|no\.? ?(?=\d)|not yet|nothing but|not without)\b/giu,
    loose:
      /\b(?:not|never|no|nobody|nothing|nowhere|none|neither|nor|cannot|without|lack\w*|fail\w*|den(?:y|ie)\w*|refus\w*|absen\w*|unless|until|hardly|barely|rarely|scarcely|unlikely|prevent\w*|prohibit\w*|avoid\w*|reject\w*|ban\w*|declin\w*|except|un\w{3,}|im(?:possible|mun\w*|probable|proper\w*|patient\w*)|in(?:ability|capable|correct\w*|complete\w*|sufficient\w*|adequate\w*|dependent\w*|visible|effective\w*|accurate\w*|edible|valid\w*|significant\w*|definite\w*|direct\w*|excusable)|il(?:legal\w*|licit\w*)|ir(?:regular\w*|responsib\w*|relevant)|dis\w{4,}|non-?\w{4,}|\w{3,}less(?:ly|ness)?|forb\w+|impossible|ceas\w*|exclu\w+|free of|zero|withdr\w+|abst\w+|other than|skip\w*)\b|n[’']t\b/giu,
  },
  tr: {
    plain:
      /(?<![\p{L}])(?:değil\p{L}*|yok|yoktu\p{L}*|yoktur|hayır|hiçbir\p{L}*|asla)(?![\p{L}])|\p{L}+(?:m[ae](?:d[ıiuü]|y[ae]c|z(?:lar|ler)?$|mış|miş|mal)|m[ıiuü]yor)\p{L}*/giu,
    idioms: /(?<![\p{L}])(?:sadece değil|yalnızca değil|değil mi)(?![\p{L}])/giu,
    loose:
      /(?<![\p{L}])(?:değil\p{L}*|yok\p{L}*|hayır|hiç\p{L}*|asla|ne|\p{L}+s[ıiuü]z\p{L}*|olmadan|\p{L}+m[ae]d[ae]n|\p{L}*m[ae]\p{L}+|\p{L}+m[ıiuü]yor\p{L}*|redde\p{L}+|yasak\p{L}*|aksi\p{L}*|gayri|önle\p{L}+|eksik\p{L}*)/giu,
  },
};

/** What is denied in the source is denied in the translation: "not" is the easiest word to lose. */
export const negation: Check = {
  id: 'negation',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const [there, here] = [denials[baseLanguage(source.lang)], denials[baseLanguage(target.lang)]];
    if (!there || !here) return [];
    const denied = matchesOf(withoutIdioms(source.text, there), there.plain);
    const [first] = denied;
    if (first && matchesOf(target.text, here.loose).length === 0)
      return [inSource(first, { code: 'negation-missing', values: { words: first.found } })];
    const [added] = matchesOf(withoutIdioms(target.text, here), here.plain);
    if (added && matchesOf(source.text, there.loose).length === 0)
      return [inTarget(added, { code: 'negation-added', values: { words: added.found } })];
    return [];
  },
};

/** The text with its idioms blanked: what stands behind them keeps its place. */
function withoutIdioms(text: string, { idioms }: Denial): string {
  return text.replace(idioms, (idiom) => ' '.repeat(idiom.length));
}
