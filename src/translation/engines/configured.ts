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
    const settings = readSettings(kind, env);
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
function readSettings(
  { id, variables }: EngineKind,
  env: Readonly<Record<string, string | undefined>>,
): EngineSettings | SettingProblem | null {
  const typed = env[variables.address]?.trim() ?? '';
  const key = variables.key === undefined ? '' : (env[variables.key]?.trim() ?? '');
  if (typed === '') {
    if (key === '') return null;
    return { engine: id, variable: variables.address, reason: { code: 'key-without-address' } };
  }
  const read = readAddress(typed);
  if (read.kind === 'bad-address') return { engine: id, variable: variables.address, reason: read.reason };
  return key === '' ? { address: read.address } : { address: read.address, key };
}
