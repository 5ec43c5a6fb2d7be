import { fold } from '../../alignment/aligner/fold.ts';

/** Words that join and place other words, by language. They carry no meaning of their own to be matched. */
const lists: Readonly<Record<string, string>> = {
  ru: `в во на с со к ко о об обо от до по за из изо у и а но или ни не же ли бы для при про над под перед между через
    без после среди около что как чтобы это этот эта эти того тот та те его её ее их он она они оно мы вы я свой своей
    своего также уже еще ещё только который которая которые которое которого которой которых был была было были есть будет быть
    имени так то из-за`,
  uk: `в у на з із зі зо до від по за і й та а але або ні не ж же чи би б для при про над під перед між через без після
    серед біля що як щоб це цей ця ці того той те його її їх він вона вони воно ми ви я свій своєї також вже ще лише
    який яка які яке якого якої яких був була було були є буде бути імені так`,
  en: `a an the of in on at to by for with from and or but not as is are was were be been has have had will would his
    her its their this that these those it he she they we you i who which whom into over under about between after
    before than so such also only if when while there near via per`,
  tr: `ve ile de da bir bu şu o için gibi kadar ise ki mi mı mu mü ya veya ama göre daha en her olan olarak oldu
    ancak hem ne değil üzere sonra önce karşı`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht in im an am auf aus bei mit nach
    von vom vor zu zum zur für über unter durch gegen um ist sind war waren hat haben wird werden auch als dass wie`,
  fr: `le la les l un une des du de d et ou mais ne pas en dans sur sous avec pour par au aux à est sont était a ont
    été que qui dont ce cette ces son sa ses leur il elle ils elles se sera comme`,
};

/** What stands behind a month, a year or a day of the week and belongs to the date, by language, folded. */
const dateUnits: Readonly<Record<string, RegExp>> = {
  ru: /^(?:год|года|году|годом|годы|годов|г|гг|месяца?|месяце)$/,
  uk: /^(?:рик|року|роци|роком|роки|рокив|р|рр|мисяця|мисяци)$/,
  tr: /^(?:ay|ayi|ayin|ayina|ayini|ayinin|ayinda|ayindan|ayindaki|yil|yili|yilin|yilina|yilinin|yilinda|yilindan|yilindaki|gunu|gununde|gunune)$/,
};

/** Whether a folded form is a word such as «года» that ends a date and has no counterpart in other languages. */
export function isDateUnit(form: string, base: string): boolean {
  return dateUnits[base]?.test(form) ?? false;
}

/** What stands between the parts of a person's name and is often left out or spelled otherwise: ибн, bin, von. */
const particles: ReadonlySet<string> = new Set(
  `ибн бен бин фон ван дер ден де да ди ду ля ла ле аль эль ас аш оглы кызы улы
  ibn ben bin von van der den de da di du la le al el as ash ogly kyzy uly`.split(/\s+/),
);

/** Whether a folded form is a particle of names. */
export function isNameParticle(form: string): boolean {
  return particles.has(form);
}

/** Words that put two things beside each other. */
const conjunctions: ReadonlySet<string> = new Set([
  'и',
  'та',
  'и',
  'или',
  'або',
  'and',
  'or',
  've',
  'veya',
  'und',
  'et',
]);

/** Whether a folded form is a conjunction such as "and". */
export function isConjunction(form: string): boolean {
  return conjunctions.has(form);
}

const known = new Map<string, ReadonlySet<string>>();

/** Whether a folded form is an article, preposition, conjunction or the like; `base` is a language without region. */
export function isFunctionWord(form: string, base: string): boolean {
  let words = known.get(base);
  if (!words) {
    words = new Set(
      (lists[base] ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => fold(word)),
    );
    known.set(base, words);
  }
  return words.has(form);
}
