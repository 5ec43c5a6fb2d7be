/** One import of a module, with the name between the quotation marks as it stands there. */
export interface Import {
  readonly specifier: string;
  /** Only types are imported, so that nothing of it is there when the program runs. */
  readonly typesOnly: boolean;
}

/**
 * Every import and re-export of a module as Biome formats it: at the beginning of a line. Imports in the middle of
 * code (`import('…')`, for values or types) count as imports of values.
 */
export function readImports(text: string): Import[] {
  const statements = [
    ...text.matchAll(/^import (type )?(?:[\w$*{][^'";]*? from )?'([^']+)'/gm),
    ...text.matchAll(/^export (type )?(?:\*(?: as \w+)?|\{[^}]*\}) from '([^']+)'/gm),
  ].map(([, type, specifier = '']) => ({ specifier, typesOnly: type !== undefined }));
  const inside = [...withoutComments(text).matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, specifier = '']) => ({
    specifier,
    typesOnly: false,
  }));
  return [...statements, ...inside];
}

/** A module without its comments, where these stand on lines of their own or after code and a blank. */
export function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|\s)\/\/ .*$/gm, '$1');
}
