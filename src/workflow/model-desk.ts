import type { Fetch } from '../translation/engines/engine.ts';
import { lookUpModels } from '../translation/models/look-up.ts';
import { type Model, modelBytes, modelName } from '../translation/models/model.ts';
import type { InstalledModel, ModelFolder } from '../translation/models/model-folder.ts';
import {
  type Catalogue,
  type ModelProblem,
  type ModelSource,
  problem,
} from '../translation/models/source.ts';

/** A model on its way here, or why it did not come. */
export interface Download {
  readonly name: string;
  readonly bytes: number;
  readonly total: number;
  /** Null while it is under way. */
  readonly problem: ModelProblem | null;
}

/** The models of the engine inside, for people to add and remove. What is under way is known to this process only. */
export interface ModelDesk {
  here(): Promise<readonly InstalledModel[]>;
  offered(source: ModelSource): Promise<Catalogue>;
  /** Begins to bring a model here; null once it has begun. */
  add(pair: Pick<Model, 'from' | 'to'>, source: ModelSource): Promise<ModelProblem | null>;
  /** What is under way, and what ended with a problem since. */
  downloads(): readonly Download[];
  /** Stops a download, or forgets how it ended. */
  dismiss(name: string): void;
  remove(pair: Pick<Model, 'from' | 'to'>): Promise<boolean>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

interface UnderWay extends Download {
  readonly stop: AbortController;
}

export function createModelDesk(models: ModelFolder, fetch: Fetch): ModelDesk {
  const known = new Map<string, UnderWay>();
  const running = new Set<Promise<void>>();

  async function add(pair: Pick<Model, 'from' | 'to'>, source: ModelSource): Promise<ModelProblem | null> {
    const name = modelName(pair);
    if (known.get(name)?.problem === null) return null;
    const catalogue = await lookUpModels(source, fetch);
    const model = catalogue.models.find((each) => modelName(each) === name);
    // Without the publisher's list nobody knows where its files are.
    if (source.kind === 'publisher' && catalogue.isPinned) return catalogue.isPinned;
    if (!model) return catalogue.isPinned ?? problem('not-offered');
    begin(model, source);
    return null;
  }

  function begin(model: Model, source: ModelSource): void {
    const name = modelName(model);
    const stop = new AbortController();
    let state: UnderWay = { name, bytes: 0, total: modelBytes(model), problem: null, stop };
    const keep = (change: Partial<UnderWay>) => {
      state = { ...state, ...change };
      known.set(name, state);
    };
    keep({});
    const work = models
      .add(model, { source, fetch, signal: stop.signal, onProgress: (bytes) => keep({ bytes }) })
      .catch((error: NodeJS.ErrnoException) => problem(error.code === 'ENOSPC' ? 'no-room' : 'not-writable'))
      .then((failed) => {
        if (failed) keep({ problem: failed });
        else known.delete(name);
      })
      .finally(() => running.delete(work));
    running.add(work);
  }

  return {
    here: models.list,
    offered: (source) => lookUpModels(source, fetch),
    add,
    downloads: () => [...known.values()],
    dismiss: (name) => {
      const download = known.get(name);
      if (download?.problem) known.delete(name);
      else download?.stop.abort();
    },
    remove: models.remove,
    idle: async () => {
      await Promise.all(running);
    },
  };
}
