import type { LabelSettings } from './label-settings.ts';

/** What a label's line and dot stand on, in light and in dark. */
const PAPER = { light: '#fbfaf6', dark: '#171613' } as const;
/** What small text needs (WCAG 2.2, 1.4.3), though labels are only lines and dots. */
const CONTRAST = 4.5;
const STEPS = 100;

/** The names that the stylesheets have for the colours of labels. */
const variables: Readonly<Record<string, readonly string[]>> = {
  PER: ['person'],
  ORG: ['organisation'],
  LOC: ['place'],
  DATE: ['date', 'day'],
  EVENT: ['event'],
};

/** A stylesheet with the colours that a project chose for its labels; empty where it chose none. */
export function labelCss(labels: LabelSettings): string {
  const chosen = Object.entries(variables).flatMap(([label, names]) => {
    const color = labels[label]?.color;
    return color ? [{ names, color }] : [];
  });
  if (chosen.length === 0) return '';
  const rule = (paper: keyof typeof PAPER) =>
    `:root, .bilingual, .bilingual-page { ${chosen
      .flatMap(({ names, color }) => names.map((name) => `--${name}: ${shadeOn(color, paper)};`))
      .join(' ')} }`;
  return `${rule('light')}\n@media (prefers-color-scheme: dark) { ${rule('dark')} }\n`;
}

/** A colour, darkened on light paper or lightened on dark paper until it stands out from it. */
export function shadeOn(color: string, paper: keyof typeof PAPER): string {
  const goal = paper === 'light' ? 0 : 255;
  const channels = channelsOf(color);
  for (let step = 0; step <= STEPS; step++) {
    const shade = hexOf(channels.map((each) => Math.round(each + ((goal - each) * step) / STEPS)));
    if (contrast(shade, PAPER[paper]) >= CONTRAST) return shade;
  }
  return hexOf([goal, goal, goal]);
}

/** How far two colours (#rrggbb) stand apart, 1 … 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
