import type { CheckSetting, CheckSettings, Severity } from '../../project/project.ts';
import { baseLanguage } from '../../text/languages.ts';
import type { Check, CheckContext, CheckedPair, Finding } from './check.ts';
import { checks } from './index.ts';

/** A finding, the check that made it, and how bad the project thinks it is. */
export interface CheckFinding extends Finding {
  readonly check: string;
  readonly severity: Severity;
}

/** Whether a check runs, and with which severity. */
export function settingOf(check: Check, settings: CheckSettings): Required<CheckSetting> {
  const { severity = check.severity, isOn = check.isOnByDefault } = settings[check.id] ?? {};
  return { severity, isOn };
}

/** What the checks of a project find in a pair, in the order of the list. Texts in one language are no pair. */
export function runChecks(
  pair: CheckedPair,
  context: CheckContext,
  settings: CheckSettings,
): readonly CheckFinding[] {
  if (baseLanguage(pair.source.lang) === baseLanguage(pair.target.lang)) return [];
  if (pair.source.text.trim() === '' || pair.target.text.trim() === '') return [];
  return checks.flatMap((check) => {
    const { severity, isOn } = settingOf(check, settings);
    if (!isOn) return [];
    return check.find(pair, context).map((finding) => ({ ...finding, check: check.id, severity }));
  });
}
