import type { RepairKind } from '../text/repairs/repair.ts';
import type { LabelSettings } from './label-settings.ts';

/** What a project settles for all its articles. */
export interface ProjectSettings {
  /** BCP 47 tags of the languages its texts are in: what detection chooses from. */
  readonly languages: readonly string[];
  /** What its people leave as it is, and are not offered to repair; absent where that is nothing. */
  readonly leftRepairs?: readonly RepairKind[];
  /** What its people say about the checks of translations, by the check's id; the others are as they come. */
  readonly checks?: CheckSettings;
  /** How labels look and what they are for, by label; the others are as they come. */
  readonly labels?: LabelSettings;
  /** Which engines translate, and what they are told; absent where nobody has settled anything. */
  readonly engines?: EngineRules;
}

/** How bad it is when a check of translations is right; also the locale key of the word, under `checks:severity`. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a project says about one check; what it does not say is as the check has it. */
export interface CheckSetting {
  readonly severity?: Severity;
  readonly isOn?: boolean;
}

export type CheckSettings = Readonly<Record<string, CheckSetting>>;

/** What a project settles about machine translation. Keys are no part of it: they are secrets. */
export interface EngineRules {
  /** Whether texts may be sent to other machines. */
  readonly mayLeave: boolean;
  /** Engines that are not to be used, by their ids. */
  readonly notUsed: readonly string[];
  /** Servers that people have set up, by the engines' ids. */
  readonly setups: Readonly<Record<string, EngineSetup>>;
}

/** One engine as a person has set it up. An empty address is the provider's own. */
export interface EngineSetup {
  readonly address: string;
  readonly options: Readonly<Record<string, string>>;
  /** What a million characters cost, where somebody says so. */
  readonly price: { readonly amount: number; readonly currency: string } | null;
}

/** Until somebody settles it, every engine that is set up is used. */
export const defaultEngineRules: EngineRules = { mayLeave: true, notUsed: [], setups: {} };

/** The one project of a fresh data directory. */
export const DEFAULT_PROJECT = 'desk';
/** The stream of operations that belong to the project and not to one article: what is read with articles is kept until it moves. */
export const PROJECT_STREAM = 'project';

export const defaultSettings: ProjectSettings = {
  languages: ['ru', 'uk', 'be', 'bg', 'sr', 'en', 'tr', 'de', 'fr'],
};
