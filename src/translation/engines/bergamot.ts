import type { Threads } from '../bergamot/threads.ts';
import { modelName } from '../models/model.ts';
import type { InstalledModel, ModelFolder } from '../models/model-folder.ts';
import {
  type Batch,
  type Engine,
  type EngineLimits,
  type Failure,
  failure,
  type Translated,
} from './engine.ts';
import { findPair, type OfferedPair } from './language-pair.ts';
import { overLimits } from './limits.ts';
import { checkTexts } from './texts.ts';

/** A request is done within seconds, so that progress is seen and stopping does not take long. */
export const BERGAMOT_LIMITS: EngineLimits = { maxCharsPerRequest: 2000, maxUnitsPerRequest: 8 };
/** The language by way of which two models make a third pair. */
export const PIVOT = 'en';

/** What people know the engine by. */
export const bergamotKind = { id: 'bergamot', name: 'Bergamot' } as const;

/** The engine of Firefox's translations, in threads of this program: no server, no key, no text leaves the machine. */
export function bergamotEngine(models: Pick<ModelFolder, 'list'>, threads: Threads): Engine {
  async function translate({ from, to, texts, html = false, signal }: Batch): Promise<Translated | Failure> {
    const tooLong = overLimits(BERGAMOT_LIMITS, texts);
    if (tooLong) return tooLong;
    const route = findRoute(await models.list(), from, to);
    if (route === null) return failure('unsupported-pair', 'model-missing', { from, to });
    const said = await threads.ask(route, { texts, html }, signal);
    switch (said.kind) {
      case 'stopped':
        return failure('cancelled', 'stopped');
      case 'unloadable':
        return failure('not-ready', 'model-damaged', { model: route.map(modelName).join(', ') });
      case 'broken':
        return failure('unavailable', 'engine-ended');
      case 'translated': {
        const checked = checkTexts(said.texts, texts.length);
        if (checked.kind !== 'texts') return checked;
        return {
          kind: 'translated',
          texts: checked.texts,
          engine: bergamotKind.id,
          version: versionOf(route),
        };
      }
      default:
        return said satisfies never;
    }
  }

  async function languages() {
    const pairs = pairsOf(await models.list());
    return pairs.length === 0
      ? failure('not-ready', 'no-models')
      : ({ kind: 'languages', pairs: pairs.map(({ from, to }) => ({ from, to })) } as const);
  }

  return {
    ...bergamotKind,
    limits: BERGAMOT_LIMITS,
    keepsMarkup: true,
    isInside: true,
    languages,
    translate,
    health: async () => {
      const offered = await languages();
      if (offered.kind !== 'languages') return offered;
      return { kind: 'ready', version: null, pairs: offered.pairs.length };
    },
  };
}

/** The models that lead from one language to another: one, or two by way of English; null where there are none. */
function findRoute(
  models: readonly InstalledModel[],
  from: string,
  to: string,
): readonly InstalledModel[] | null {
  const pair = findPair(pairsOf(models), from, to);
  if (pair === null) return null;
  const direct = modelOf(models, pair.from, pair.to);
  if (direct) return [direct];
  const [first, second] = [modelOf(models, pair.from, PIVOT), modelOf(models, PIVOT, pair.to)];
  return first && second ? [first, second] : null;
}

/** Every pair that the models make, those by way of English after the direct ones. */
function pairsOf(models: readonly InstalledModel[]): readonly OfferedPair[] {
  const pair = (from: string, to: string): OfferedPair => ({ from, to, fromCode: from, toCode: to });
  const direct = models.map(({ from, to }) => pair(from, to));
  const into = models.filter(({ to }) => to === PIVOT);
  const outOf = models.filter(({ from }) => from === PIVOT);
  const pivoted = into.flatMap(({ from }) =>
    outOf.flatMap(({ to }) => (from === to ? [] : [pair(from, to)])),
  );
  return [...direct, ...pivoted.filter(({ from, to }) => !modelOf(models, from, to))];
}

function modelOf(models: readonly InstalledModel[], from: string, to: string): InstalledModel | null {
  return models.find((model) => model.from === from && model.to === to) ?? null;
}

function versionOf(route: readonly InstalledModel[]): string {
  return route.map((model) => `${modelName(model)} ${model.version}`).join(', ');
}
