import { languageNamer, type Visitor } from './frame.ts';

/** What an operation did, in a visitor's words: languages by their names, not by their tags. */
export function operationName(
  visitor: Pick<Visitor, 'words' | 'lang'>,
  { kind, summary }: Described,
): string {
  const lang = typeof summary.lang === 'string' ? { lang: languageNamer(visitor)(summary.lang) } : {};
  return visitor.words(`history:operation.${kind}`, { ...summary, ...lang });
}

/** What the log tells of an operation. */
interface Described {
  readonly kind: string;
  readonly summary: Readonly<Record<string, unknown>>;
}
