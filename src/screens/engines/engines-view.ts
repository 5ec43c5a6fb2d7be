import type { EngineOption, Failure, Ready } from '../../translation/engines/engine.ts';
import type { Words } from '../../web/i18n.ts';
import type { DeskEngine } from '../../workflow/engine-desk.ts';

/** What asking an engine's server gave, in words. */
export interface CheckView {
  readonly isGood: boolean;
  readonly words: string;
}

/** One field of an engine's form. */
export interface OptionView {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly isNeeded: boolean;
  /** Null where anything may be typed. */
  readonly choices: readonly { readonly value: string; readonly label: string }[] | null;
}

/** One engine of the settings screen. */
export interface EngineCard {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly state: DeskEngine['state'];
  readonly stateWords: string;
  readonly isSetUp: boolean;
  readonly isHere: boolean;
  readonly host: string | null;
  readonly isUsed: boolean;
  readonly problem: string | null;
  readonly check: CheckView | null;
  /** Null for the engine inside, and for one that the environment sets up: there is nothing to fill in. */
  readonly form: EngineForm | null;
  /** The variables by which the environment sets it up; empty where it does not. */
  readonly variables: readonly string[];
}

interface EngineForm {
  readonly address: string;
  readonly addressHint: string;
  readonly isAddressNeeded: boolean;
  readonly takesKey: boolean;
  readonly hasKey: boolean;
  readonly options: readonly OptionView[];
  readonly price: { readonly amount: string; readonly currency: string } | null;
}

/** An engine with what people can do about it. `check` is what asking it just now gave. */
export function engineCard(
  words: Words,
  engine: DeskEngine,
  check: Ready | Failure | null,
  format: (number: number) => string,
): EngineCard {
  const { id, name, state, isHere, host, problem, origin, kind } = engine;
  const isEnvironment = origin === 'environment';
  const variables = kind
    ? [kind.variables.address, kind.variables.key, ...kind.options.map((it) => it.variable)]
    : [];
  return {
    id,
    name,
    about: words(`engine-settings:about.${id}`),
    state,
    stateWords: words(`engine-settings:state.${state}`),
    isSetUp: origin !== 'none',
    isHere,
    host,
    isUsed: state !== 'switched-off',
    problem: problem && words(`engines:reason.${problem.code}`, problem.values),
    check: check && checkView(words, name, check, format),
    form: kind && !isEnvironment ? formOf(words, engine) : null,
    variables: isEnvironment ? variables.filter((variable) => variable !== undefined) : [],
  };
}

/** What an engine's server said, in words. */
function checkView(
  words: Words,
  engine: string,
  said: Ready | Failure,
  format: (number: number) => string,
): CheckView {
  if (said.kind !== 'ready') {
    const { kind, detail } = said;
    return {
      isGood: false,
      words: [
        words(`engines:state.${kind}`, { engine }),
        words(`engines:reason.${detail.code}`, detail.values),
        words(`engines:advice.${kind}`),
      ].join(' '),
    };
  }
  const { quota } = said;
  const parts = [words('engine-settings:check.ready', { count: said.pairs })];
  if (quota) {
    const values = { used: format(quota.used), limit: format(quota.limit) };
    parts.push(words('engine-settings:check.quota', values));
  }
  return { isGood: true, words: parts.join(' ') };
}

function formOf(words: Words, { id, kind, setup, hasKey }: DeskEngine): EngineForm | null {
  if (!kind) return null;
  const usual = kind.usualAddress?.('');
  return {
    address: setup?.address ?? '',
    addressHint: usual ? words('engine-settings:address.usual', { host: new URL(usual).host }) : '',
    isAddressNeeded: usual === undefined,
    takesKey: kind.variables.key !== undefined,
    hasKey,
    options: kind.options.map((option) => optionView(words, id, option, setup?.options[option.name] ?? '')),
    price: kind.isPaid
      ? { amount: setup?.price ? String(setup.price.amount) : '', currency: setup?.price?.currency ?? 'EUR' }
      : null,
  };
}

function optionView(words: Words, id: string, option: EngineOption, value: string): OptionView {
  const { name, choices, isNeeded = false } = option;
  const key = `engine-settings:option.${id}.${name}`;
  return {
    name,
    label: words(`${key}.label`),
    hint: words(`${key}.hint`),
    value,
    isNeeded,
    choices: choices?.map((choice) => ({ value: choice, label: words(`${key}.${choice}`) })) ?? null,
  };
}
