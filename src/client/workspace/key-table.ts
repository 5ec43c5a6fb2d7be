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

/** The command of a key press in a mode; null where it has none. A mode's own keys go before those of every mode. */
export function commandOf(table: readonly KeyLine[], mode: string, event: KeyboardEvent): string | null {
  const pressed = pressedKeys(event);
  const lineFor = (owner: string) =>
    table.find((line) => line.mode === owner && line.keys.some((key) => pressed.includes(key)));
  const line = lineFor(mode) ?? lineFor('any');
  if (!line) return null;
  const isSingleLetter = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
  return isSingleLetter && !letterKeysOn() ? null : line.command;
}

/** A key press as the table may have it: by what the key says and, where that is no letter of ours, by its place. */
function pressedKeys(event: KeyboardEvent): string[] {
  if (event.key === '?') return ['?'];
  // On a Mac, Cmd does what Ctrl does elsewhere.
  const modifiers = [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
  ].join('+');
  const keys = /^[a-z]$/i.test(event.key)
    ? [event.key.toUpperCase()]
    : [event.key, ...(placeOf(event.code) ?? [])];
  return [
    ...keys.map((key) => (modifiers ? `${modifiers}+${key}` : key)),
    ...(event.code === 'Slash' && modifiers === 'Shift' ? ['?'] : []),
  ];
}

/** What stands at a place of an English keyboard: people type on Russian and Turkish layouts. */
function placeOf(code: string): string[] | null {
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  if (place) return [place[1] ?? place[2] ?? ''];
  return code === 'Period' ? ['.'] : code === 'Comma' ? [','] : null;
}
