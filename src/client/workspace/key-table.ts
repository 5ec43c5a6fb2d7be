/** One line of the server's key table. */
export interface KeyLine {
  readonly mode: string;
  readonly keys: readonly string[];
  readonly command: string;
}

const LETTER_KEYS = 'diptych-letter-keys';

/** Single-letter keys can be switched off (WCAG 2.1.4); the choice stays in this browser. */
export function letterKeysOn(): boolean {
  return localStorage.getItem(LETTER_KEYS) !== 'off';
}

export function setLetterKeys(on: boolean): void {
  localStorage.setItem(LETTER_KEYS, on ? 'on' : 'off');
}

/** The command of a key press in a mode; null where it has none. */
export function commandOf(table: readonly KeyLine[], mode: string, event: KeyboardEvent): string | null {
  const line = table.find(
    (each) => (each.mode === 'any' || each.mode === mode) && each.keys.some((key) => matches(key, event)),
  );
  if (!line) return null;
  const isSingleLetter = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
  return isSingleLetter && !letterKeysOn() ? null : line.command;
}

function matches(wanted: string, event: KeyboardEvent): boolean {
  const parts = wanted.split('+');
  const key = parts.at(-1) ?? '';
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
  if (key === '?') return event.key === '?' || (event.code === 'Slash' && event.shiftKey);
  if ((event.ctrlKey || event.metaKey) !== has('Ctrl')) return false;
  if (event.altKey !== has('Alt') || event.shiftKey !== has('Shift')) return false;
  return event.key === key || isPlace(key, event.code);
}

/** People type on Russian and Turkish layouts: a letter's place on the keyboard counts as much as the letter. */
function isPlace(key: string, code: string): boolean {
  if (/^[A-Z]$/.test(key)) return code === `Key${key}`;
  if (/^\d$/.test(key)) return code === `Digit${key}`;
  return code === { '.': 'Period', ',': 'Comma' }[key];
}
