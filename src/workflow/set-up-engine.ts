import type { RowWriter } from '../history/row-writer.ts';
import {
  defaultEngineRules,
  defaultSettings,
  type EngineRules,
  type EngineSetup,
} from '../project/project.ts';
import { removeSecret, saveSecret } from '../project/secret-store.ts';
import { findSettings, insertProject, updateSettings } from '../project/store.ts';
import { keyName } from './engine-desk.ts';
import type { Done } from './outcome.ts';
import type { Services } from './services.ts';

/** The stream of what people settle about engines: it belongs to no article. */
export const ENGINES_STREAM = 'engines';

/** Who settles something, under an id that makes asking twice harmless. */
export interface Settling {
  readonly operationId: string;
  readonly actorId: string;
}

/** What becomes of an engine's key: a new one is kept, or the old one stays or goes. */
export type KeyChange =
  | { readonly kind: 'keep' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'replace'; readonly value: string };

/**
 * Sets an engine up, or (`null`) forgets its setup and key. The key stands outside history, bound to its address: where
 * the address changes, the old key is gone, and the engine wants it anew.
 */
export function setUpEngine(
  services: Services,
  settling: Settling,
  engineId: string,
  setup: EngineSetup | null,
  key: KeyChange,
): Promise<Done> {
  const kind = setup === null ? 'forget-engine' : 'set-up-engine';
  return settle(services, settling, { kind, summary: { engine: engineId } }, async (rules, rows) => {
    const name = keyName(engineId);
    const hasMoved = rules.setups[engineId]?.address !== setup?.address;
    if (setup !== null && key.kind === 'replace') {
      const secret = { value: key.value, boundTo: setup.address };
      await saveSecret(rows.db, services.projectId, name, secret, services.clock());
    } else if (setup === null || hasMoved || key.kind === 'forget') {
      await removeSecret(rows.db, services.projectId, name);
    }
    const { [engineId]: _, ...others } = rules.setups;
    return { ...rules, setups: setup === null ? others : { ...others, [engineId]: setup } };
  });
}

/** Settles for the project whether texts may leave this machine, and which engines are not to be used. */
export function setEngineRules(
  services: Services,
  settling: Settling,
  { mayLeave, notUsed }: Pick<EngineRules, 'mayLeave' | 'notUsed'>,
): Promise<Done> {
  return settle(services, settling, { kind: 'set-engine-rules' }, async (rules) => ({
    ...rules,
    mayLeave,
    notUsed,
  }));
}

function settle(
  { history, projectId }: Services,
  { operationId, actorId }: Settling,
  operation: { readonly kind: string; readonly summary?: Readonly<Record<string, string>> },
  change: (rules: EngineRules, rows: RowWriter) => Promise<EngineRules>,
): Promise<Done> {
  const request = { id: operationId, projectId, stream: ENGINES_STREAM, actorId, ...operation };
  return history.perform<Done>(request, async (rows) => {
    const known = await findSettings(rows.db, projectId);
    if (known === null) await insertProject(rows, projectId);
    const settings = known ?? defaultSettings;
    const engines = await change(settings.engines ?? defaultEngineRules, rows);
    await updateSettings(rows, projectId, { ...settings, engines });
    return { kind: 'done' };
  });
}
