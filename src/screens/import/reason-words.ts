import type { Removed } from '../../article/import/inspect-html.ts';
import type { Reason } from '../../text/reason.ts';
import type { Script } from '../../text/scripts.ts';
import type { Words } from '../../web/i18n.ts';
import type { NameLanguage } from '../frame.ts';

/** Why a document was read, changed or refused as it was, in words. */
export function readingReason(words: Words, { code, values }: Reason): string {
  return code === 'by-hand' ? words('import:by-hand') : words(`import-reasons:reason.${code}`, values);
}

/** Why a text was not taken, in words. */
export function refusalWords(words: Words, reason: Reason): string {
  return ownRefusals.has(reason.code) || reason.code.startsWith('address-')
    ? words(`import:refusal.${reason.code}`, reason.values)
    : readingReason(words, reason);
}

/** Refusals of this screen, besides those of addresses; all others come from the readers. */
const ownRefusals: ReadonlySet<string> = new Set([
  'nothing-given',
  'over-limit',
  'over-file-limit',
  'too-many-files',
  'not-two-files',
  'engine-not-configured',
  'same-language',
  'nothing-to-translate',
]);

/** What was not kept of a page, in words. */
export function removedWords(words: Words, { kind, name, count }: Removed): string {
  return words(`import-reasons:removed.${kind}`, { name, count });
}

/** Why a text is thought to be in its language, in words, strongest first. */
export function languageReasons({ words, lang, nameOf }: Speaker, reasons: readonly Reason[]): string[] {
  return reasons.map(({ code, values }) =>
    words(`language:reason.${code}`, {
      ...values,
      ...(values?.script !== undefined && { script: scriptName(values.script as Script, lang) }),
      ...(values?.lang !== undefined && { lang: nameOf(String(values.lang)) }),
    }),
  );
}

/** In whose words something is said. */
export interface Speaker {
  readonly words: Words;
  readonly lang: string;
  readonly nameOf: NameLanguage;
}

const scriptNames = new Map<string, string>();

/** A script's name in another language. */
export function scriptName(script: Script, lang: string): string {
  const key = `${script} ${lang}`;
  const name =
    scriptNames.get(key) ?? new Intl.DisplayNames(lang, { type: 'script' }).of(scriptCodes[script]) ?? script;
  scriptNames.set(key, name);
  return name;
}

/** ISO 15924. */
const scriptCodes: Readonly<Record<Script, string>> = {
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Greek: 'Grek',
  Arabic: 'Arab',
  Hebrew: 'Hebr',
  Armenian: 'Armn',
  Georgian: 'Geor',
  Devanagari: 'Deva',
  Thai: 'Thai',
  Han: 'Hani',
  Kana: 'Hrkt',
  Hangul: 'Hang',
};
