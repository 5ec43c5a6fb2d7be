/** What may be printed without escaping: other views, a block's text with its marks, and an edition as readers get it. */
export const rawOutputs = [
  /^include\('[\w/-]+'(?:, [\s\S]*)?\)$/,
  /^it\.html\([\w.]+\)$/,
  /^it\.edition\(\)$/,
];

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/<script(?![^>]*\ssrc=)[^>]*>/gi, 'a script of its own'],
  [/<style[\s>]/gi, 'a style sheet of its own'],
  [/\sstyle\s*=/gi, 'a style attribute'],
  [/\son[a-z]+\s*=/gi, 'an event attribute'],
  [/(?:href|src|action)\s*=\s*["']?\s*javascript:/gi, 'a javascript: address'],
];

/** What the pages' policy or common sense forbids in a view, one line each; `views` are texts by their paths. */
export function findUnsafe(views: ReadonlyMap<string, string>): string[] {
  return [...views].flatMap(([file, text]) => {
    const raw = [...text.matchAll(/<%-\s*([\s\S]*?)\s*-?%>/g)]
      .map(([, code = '']) => code)
      .filter((code) => !rawOutputs.some((allowed) => allowed.test(code)));
    const markup = text.replace(/<%[\s\S]*?%>/g, ' ');
    return [
      ...raw.map((code) => `${file} prints ${code} unescaped`),
      ...forbidden.flatMap(([pattern, what]) => (markup.match(pattern) ? [`${file} has ${what}`] : [])),
      ...unquoted(text).map((attribute) => `${file} has an attribute without quotation marks: ${attribute}`),
    ];
  });
}

/** Escaping is no help in an attribute without quotation marks, because a blank ends it. */
function unquoted(text: string): string[] {
  return [...text.matchAll(/(?<=\s)[\w-]+=<%[\s\S]*?%>/g)].map(([attribute]) => attribute);
}
