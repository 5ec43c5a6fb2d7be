import { readAddress } from './address.ts';
import type { EngineKind, EngineReason, EngineSettings, Fetch } from './engine.ts';
import { type BatchingEngine, inBatches } from './in-batches.ts';
import { engineKinds } from './index.ts';
import { withRetry } from './with-retry.ts';

/** A setting that cannot be used, by the name of its environment variable, and why. Never its value. */
export interface SettingProblem {
  readonly engine: string;
  readonly variable: string;
  readonly reason: EngineReason;
}

/** The engines that the environment names, ready for whole articles, and the settings that are wrong. */
export interface ConfiguredEngines {
  readonly engines: readonly BatchingEngine[];
  readonly problems: readonly SettingProblem[];
}

/** Reads the engines' variables, such as `DIPTYCH_APERTIUM_URL`; nothing is asked of any server yet. */
export function configuredEngines(
  env: Readonly<Record<string, string | undefined>>,
  fetch: Fetch,
): ConfiguredEngines {
  const engines: BatchingEngine[] = [];
  const problems: SettingProblem[] = [];
  for (const kind of engineKinds) {
    const settings = configuredSettings(kind, env);
    if (settings === null) continue;
    if ('reason' in settings) problems.push(settings);
    else engines.push(connectEngine(kind, settings, fetch));
  }
  return { engines, problems };
}

/** One engine with everything around it: batches within its limits, each asked again where waiting can help. */
export function connectEngine(kind: EngineKind, settings: EngineSettings, fetch: Fetch): BatchingEngine {
  return inBatches(withRetry(kind.connect(settings, fetch)));
}

/** Null where the engine is not configured; an empty variable counts as absent, as it does in a shell script. */
export function configuredSettings(
  kind: EngineKind,
  env: Readonly<Record<string, string | undefined>>,
): EngineSettings | SettingProblem | null {
  const { id, variables } = kind;
  const given = (variable: string | undefined) => (variable && env[variable]?.trim()) || '';
  const key = given(variables.key);
  const address = given(variables.address);
  if (address === '' && key === '') return null;
  const options = Object.fromEntries(kind.options.map(({ name, variable }) => [name, given(variable)]));
  const made = engineSettings(kind, { address, key, options });
  return 'reason' in made ? { engine: id, variable: variables.address, reason: made.reason } : made;
}

/** What an engine is connected with, made of what somebody typed: its own address where none is given and it has one. */
export function engineSettings(
  kind: EngineKind,
  typed: {
    readonly address: string;
    readonly key: string;
    readonly options: Readonly<Record<string, string>>;
  },
): EngineSettings | { readonly reason: EngineReason } {
  const { key, options } = typed;
  const given = { options, ...(key !== '' && { key }) };
  if (typed.address.trim() === '') {
    const usual = kind.usualAddress?.(key);
    return usual ? { ...given, address: usual } : { reason: { code: 'key-without-address' } };
  }
  const read = readAddress(typed.address);
  return read.kind === 'bad-address' ? { reason: read.reason } : { ...given, address: read.address };
}
