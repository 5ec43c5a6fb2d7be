/** What a project says about one label; what it does not say is as the program has it. */
export interface LabelSetting {
  /** As people chose it (#rrggbb); what is shown keeps its distance from the paper (`label-shades.ts`). */
  readonly color?: string;
  /** What is tagged so and what is not, for everybody who tags. */
  readonly guideline?: string;
  /** Words in which it is shown, one example a line. */
  readonly examples?: readonly string[];
}

export type LabelSettings = Readonly<Record<string, LabelSetting>>;

/** The longest guideline, in UTF-16 code units, and how many examples there are at most. */
export const MAX_GUIDELINE = 2000;
export const MAX_EXAMPLES = 20;

/** What was typed of a label: blanks at the edges do not count, nor does a colour that is none. */
export function readLabelSetting(typed: {
  readonly color: string;
  readonly guideline: string;
  readonly examples: string;
}): LabelSetting {
  const color = typed.color.trim().toLowerCase();
  const guideline = cleanLines(typed.guideline).slice(0, MAX_GUIDELINE);
  const examples = cleanLines(typed.examples)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MAX_EXAMPLES);
  return {
    ...(/^#[0-9a-f]{6}$/.test(color) && { color }),
    ...(guideline !== '' && { guideline }),
    ...(examples.length > 0 && { examples }),
  };
}

function cleanLines(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}
