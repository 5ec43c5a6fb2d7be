import { type Model, modelBytes, modelName } from '../../translation/models/model.ts';
import type { Catalogue, ModelProblem } from '../../translation/models/source.ts';
import type { Words } from '../../web/i18n.ts';
import type { ModelDesk } from '../../workflow/model-desk.ts';
import type { NameLanguage } from '../frame.ts';

/** One model of the settings screen. */
interface ModelView {
  readonly name: string;
  readonly languages: string;
  readonly version: string;
  readonly size: string;
}

/** The models that are here, on their way and to be had. */
export interface ModelsView {
  readonly here: readonly ModelView[];
  readonly offered: readonly ModelView[];
  readonly downloads: readonly {
    readonly name: string;
    readonly languages: string;
    readonly percent: number;
    readonly progress: string;
    readonly problem: string | null;
  }[];
  readonly isBusy: boolean;
  /** Where models are taken from, as it was typed. */
  readonly from: string;
  readonly problem: string | null;
}

/** What the screen says of models. `catalogue` is what was looked up just now. */
export async function modelsView(
  models: ModelDesk,
  catalogue: Pick<Catalogue, 'models' | 'isPinned'>,
  asked: { readonly from: string; readonly problem: ModelProblem | null },
  viewer: {
    readonly words: Words;
    readonly nameOf: NameLanguage;
    readonly format: (number: number) => string;
  },
): Promise<ModelsView> {
  const { words, nameOf, format } = viewer;
  const megabytes = (bytes: number) => format(Math.round(bytes / 100_000) / 10);
  const view = (model: Model): ModelView => ({
    name: modelName(model),
    languages: `${nameOf(model.from)} → ${nameOf(model.to)}`,
    version: model.version,
    size: words('engine-settings:models.size', { megabytes: megabytes(modelBytes(model)) }),
  });
  const here = await models.here();
  const downloads = models.downloads();
  const known = new Set([...here.map(modelName), ...downloads.map(({ name }) => name)]);
  const problem = asked.problem ?? catalogue.isPinned;
  return {
    here: here.map(view),
    offered: catalogue.models.filter((model) => !known.has(modelName(model))).map(view),
    downloads: downloads.map(({ name, bytes, total, problem: failed }) => ({
      name,
      languages: name,
      percent: total === 0 ? 0 : Math.floor((100 * bytes) / total),
      progress: words('engine-settings:models.progress', { done: megabytes(bytes), total: megabytes(total) }),
      problem: failed && reasonWords(words, failed),
    })),
    isBusy: downloads.some((each) => each.problem === null),
    from: asked.from,
    problem: problem && reasonWords(words, problem),
  };
}

function reasonWords(words: Words, { reason }: ModelProblem): string {
  return words(`models:reason.${reason.code}`, reason.values);
}
