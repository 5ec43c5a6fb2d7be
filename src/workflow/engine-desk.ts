import { defaultEngineRules, type EngineRules, type EngineSetup } from '../project/project.ts';
import { findSecrets, type Secret } from '../project/secret-store.ts';
import { findSettings } from '../project/store.ts';
import { findAnswers, saveAnswers } from '../translation/answer-store.ts';
import { hostOf, isOnThisMachine } from '../translation/engines/address.ts';
import { configuredSettings, engineSettings } from '../translation/engines/configured.ts';
import type {
  Engine,
  EngineKind,
  EngineReason,
  EngineSettings,
  Fetch,
} from '../translation/engines/engine.ts';
import { type BatchingEngine, inBatches } from '../translation/engines/in-batches.ts';
import { engineKinds } from '../translation/engines/index.ts';
import { withMemory } from '../translation/engines/with-memory.ts';
import { withRetry } from '../translation/engines/with-retry.ts';
import type { Services } from './services.ts';

/** Where an engine's setting comes from: it is part of this program, or the environment or a person names its server. */
export type EngineOrigin = 'inside' | 'environment' | 'settings' | 'none';

/** `needs-key`: its key was given for another address. `would-leave`: texts would go where they may not. */
export type EngineState = 'usable' | 'not-set-up' | 'wrong' | 'needs-key' | 'switched-off' | 'would-leave';

/** An engine as this project has it. */
export interface DeskEngine {
  readonly id: string;
  readonly name: string;
  /** Null for the one inside. */
  readonly kind: EngineKind | null;
  readonly origin: EngineOrigin;
  readonly state: EngineState;
  /** Texts stay on this machine. */
  readonly isHere: boolean;
  readonly host: string | null;
  readonly hasKey: boolean;
  /** What is wrong with its address. */
  readonly problem: EngineReason | null;
  readonly setup: EngineSetup | null;
  /** Null where it is not set up. Only a `usable` one is given texts. */
  readonly engine: BatchingEngine | null;
}

/** The engines of a desk, which can change at any moment. */
export interface EngineDesk {
  all(): Promise<readonly DeskEngine[]>;
  /** Those that may be given texts now. */
  usable(): Promise<readonly BatchingEngine[]>;
}

export interface EngineMeans {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  /** The engine inside this program. */
  readonly inside: Engine;
}

/** The name of the secret that is an engine's key. */
export function keyName(engineId: string): string {
  return `engine:${engineId}`;
}

/** What the project has settled about engines. */
export async function findEngineRules({
  database,
  projectId,
}: Pick<Services, 'database' | 'projectId'>): Promise<EngineRules> {
  return (await findSettings(database.read, projectId))?.engines ?? defaultEngineRules;
}

/** The engines of a project: the one inside, those of the environment and those that people have set up. */
export function createEngineDesk(services: Services, { env, fetch, inside }: EngineMeans): EngineDesk {
  const { database, projectId, clock } = services;
  const connected = new Map<string, { readonly by: string; readonly engine: BatchingEngine }>();
  const insideEngine = inBatches(withRetry(inside));
  const memory = {
    find: (hashes: readonly string[]) => findAnswers(database.read, projectId, hashes),
    save: (answers: Parameters<typeof saveAnswers>[2]) =>
      database.write((db) => saveAnswers(db, projectId, answers, clock())),
  };

  /** The same object as long as nothing changes: an engine remembers what its server offers. */
  function connect(kind: EngineKind, settings: EngineSettings): BatchingEngine {
    const by = JSON.stringify(settings);
    const known = connected.get(kind.id);
    if (known?.by === by) return known.engine;
    const asked = withRetry(kind.connect(settings, fetch));
    const isPaid = kind.isPaid || settings.key !== undefined;
    const setup = JSON.stringify([kind.id, settings.address, settings.options ?? {}]);
    const engine = inBatches(isPaid ? withMemory(asked, setup, memory) : asked);
    connected.set(kind.id, { by, engine });
    return engine;
  }

  function deskEngine(kind: EngineKind, rules: EngineRules, secret: Secret | undefined): DeskEngine {
    const { id, name } = kind;
    const setup = rules.setups[id] ?? null;
    const blank = {
      id,
      name,
      kind,
      setup,
      host: null,
      isHere: false,
      hasKey: false,
      problem: null,
      engine: null,
    };
    const named = configuredSettings(kind, env);
    if (named === null && setup === null) return { ...blank, origin: 'none', state: 'not-set-up' };
    const origin = named === null ? 'settings' : 'environment';
    const key = named === null && secret && secret.boundTo === setup?.address ? secret.value : '';
    const settings =
      named ?? engineSettings(kind, { address: setup?.address ?? '', key, options: setup?.options ?? {} });
    if ('reason' in settings) return { ...blank, origin, state: 'wrong', problem: settings.reason };
    const isHere = isOnThisMachine(settings.address);
    const hasKey = settings.key !== undefined;
    const state = stateOf(kind, rules, { isHere, hasKey });
    const engine = connect(kind, settings);
    return { ...blank, origin, state, isHere, host: hostOf(settings.address), hasKey, engine };
  }

  async function all(): Promise<readonly DeskEngine[]> {
    const rules = await findEngineRules(services);
    const secrets = await findSecrets(database.read, projectId);
    const own: DeskEngine = {
      id: inside.id,
      name: inside.name,
      kind: null,
      origin: 'inside',
      state: rules.notUsed.includes(inside.id) ? 'switched-off' : 'usable',
      isHere: true,
      host: null,
      hasKey: false,
      problem: null,
      setup: null,
      engine: insideEngine,
    };
    return [own, ...engineKinds.map((kind) => deskEngine(kind, rules, secrets.get(keyName(kind.id))))];
  }

  async function usable(): Promise<readonly BatchingEngine[]> {
    return (await all()).flatMap(({ state, engine }) => (state === 'usable' && engine ? [engine] : []));
  }

  return { all, usable };
}

function stateOf(
  { id, usualAddress }: EngineKind,
  { notUsed, mayLeave }: EngineRules,
  { isHere, hasKey }: Pick<DeskEngine, 'isHere' | 'hasKey'>,
): EngineState {
  if (notUsed.includes(id)) return 'switched-off';
  if (!isHere && !mayLeave) return 'would-leave';
  // A provider with an address of its own answers nobody without a key.
  return usualAddress && !hasKey ? 'needs-key' : 'usable';
}
