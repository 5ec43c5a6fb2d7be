import { baseLanguage } from '../../text/languages.ts';
import type { Words } from '../../web/i18n.ts';
import type { DeskEngine } from '../../workflow/engine-desk.ts';
import type { EngineOffer } from './engine-offers.ts';
import { type LanguageOption, languageOptions } from './language-options.ts';
import type { Viewer } from './text-view.ts';

/** What a form can choose a machine translation by: the engine's id and the language, in one value. */
export interface MachineChoice extends LanguageOption {
  readonly value: string;
}

/** One engine as the form offers it. */
export interface EngineView {
  readonly name: string;
  readonly choices: readonly MachineChoice[];
  /** Why nothing can be chosen; null where something can. */
  readonly problem: string | null;
  /** Whether the text leaves this machine, and what it will cost as far as that is known. */
  readonly facts: string | null;
}

/** How much there is to translate. Characters are UTF-16 code units. */
export interface TextSize {
  readonly paragraphs: number;
  readonly chars: number;
}

/** How much of a text an engine would be given: nothing that is left out, nothing blank. */
export function sizeOf(
  blocks: readonly { readonly text: string; readonly boilerplate: string | null }[],
): TextSize {
  const given = blocks.filter(({ text, boilerplate }) => boilerplate === null && text.trim() !== '');
  return { paragraphs: given.length, chars: given.reduce((sum, { text }) => sum + text.length, 0) };
}

/** The engines with what each can do for a text in this language; `existing` are translations it has already. */
export function engineViews(
  offers: readonly EngineOffer[],
  from: string,
  existing: readonly string[],
  { words, lang, nameOf, candidates }: Viewer,
  { engines, size }: { readonly engines: readonly DeskEngine[]; readonly size: TextSize },
): EngineView[] {
  const isThere = (tag: string) => existing.some((lang) => baseLanguage(lang) === baseLanguage(tag));
  return offers.map((offer) => {
    const { id, name } = offer;
    if (offer.kind === 'down') return { name, choices: [], problem: downWords(words, offer), facts: null };
    const targets = offer.targets.filter((tag) => tag !== from);
    if (targets.length === 0) {
      return {
        name,
        choices: [],
        problem: words('import:machine.no-pair', { engine: name, lang: nameOf(from) }),
        facts: null,
      };
    }
    const wanted = candidates.filter((tag) => targets.includes(tag));
    const rest = languageOptions(nameOf, [], targets).own.filter(({ tag }) => targets.includes(tag));
    // What is there already is seldom wanted again.
    const isFirst = ({ tag }: LanguageOption) => wanted.includes(tag) && !isThere(tag);
    const first = rest.filter(isFirst);
    const others = rest.filter((option) => !isFirst(option));
    const choices = [...first, ...others].map(({ tag, name: lang }) => ({
      tag,
      name: isThere(tag) ? words('import:machine.exists', { lang }) : lang,
      value: `${id}:${tag}`,
    }));
    const engine = engines.find((each) => each.id === id);
    return { name, choices, problem: null, facts: engine ? factsOf(words, lang, engine, size) : null };
  });
}

function factsOf(words: Words, lang: string, { isHere, host, setup }: DeskEngine, size: TextSize): string {
  const place = isHere ? words('engine-settings:here') : words('engine-settings:leaves', { host });
  const number = new Intl.NumberFormat(lang);
  const much = words('import:machine.size', { count: size.paragraphs, chars: number.format(size.chars) });
  const { price } = setup ?? {};
  if (!price) return `${place} · ${much}`;
  const cost = (price.amount * size.chars) / CHARS_OF_PRICE;
  const money = new Intl.NumberFormat(lang, { style: 'currency', currency: price.currency });
  return `${place} · ${much} · ${words('import:machine.cost', { money: money.format(cost) })}`;
}

/** Providers name the price of so many characters. */
const CHARS_OF_PRICE = 1_000_000;

/** The engine and language that a form's value names; null for anything else. */
export function readMachineChoice(value: string): { engineId: string; to: string } | null {
  const [, engineId, to] = /^([\w-]+):([\w-]+)$/.exec(value) ?? [];
  return engineId && to ? { engineId, to } : null;
}

/** What is wrong with the settings of engines, in words: by the variable that is wrong, or by the engine's name. */
export function settingProblems(words: Words, engines: readonly DeskEngine[]): string[] {
  return engines.flatMap(({ name, kind, origin, problem }) => {
    if (!problem) return [];
    const where = origin === 'environment' ? (kind?.variables.address ?? name) : name;
    const reason = words(`engines:reason.${problem.code}`, problem.values);
    return [words('engines:setting-wrong', { variable: where, reason })];
  });
}

function downWords(words: Words, { name, failure }: Extract<EngineOffer, { kind: 'down' }>): string {
  return [
    words(`engines:state.${failure.kind}`, { engine: name }),
    words(`engines:reason.${failure.detail.code}`, failure.detail.values),
    words(`engines:advice.${failure.kind}`),
  ].join(' ');
}
