import type { LabelSetting } from '../../project/label-settings.ts';
import type { Services } from '../../workflow/services.ts';
import { findLabelSettings } from '../../workflow/settle-labels.ts';

/** What the project says about the label of the tag in hand; null where it says nothing in words. */
export async function guidelineFor(services: Services, label: string | null): Promise<LabelSetting | null> {
  const setting = label === null ? undefined : (await findLabelSettings(services))[label];
  return setting && (setting.guideline || setting.examples) ? setting : null;
}
