/** The countries and territories of the world in a language, by their usual and their short names, as ICU has them. */
export function countryNames(lang: string): readonly string[] {
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
    for (const code of regionCodes()) {
      const name = display.of(code);
      if (name !== undefined) for (const part of name.split(/[()]/)) names.add(part.trim());
    }
  }
  names.delete('');
  return [...names];
}

/** Without private use (QM to QZ, X…), unions of states and the unknown region. */
function* regionCodes(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    if (first === 'X') continue;
    for (const second of letters) if (!/Q[M-Z]|EU|EZ|UN|ZZ/.test(first + second)) yield first + second;
  }
}

/** The cities after which time zones are called, in a language, as ICU has them. Takes tens of milliseconds. */
export function zoneCityNames(lang: string): readonly string[] {
  const names = new Set<string>();
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const format = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'shortGeneric' });
    const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    // «время: Киев», "Paris Time", "Paris Saati"; "Marengo, Indiana" names its state too.
    const city = name.replace(/^[^:]*: | (?:Time|Saati)$/g, '').replace(/,.*$/, '');
    if (/^\p{Lu}\p{Ll}/u.test(city) && !/\d|^GMT/.test(city)) names.add(city);
  }
  return [...names];
}
