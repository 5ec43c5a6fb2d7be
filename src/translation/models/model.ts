/** The files that make up a model: two vocabularies where the languages do not share one. */
export const modelFileKinds = ['model', 'lex', 'vocab', 'srcvocab', 'trgvocab'] as const;
export type ModelFileKind = (typeof modelFileKinds)[number];

/** One file of a model, and by what it is known to be whole. */
export interface ModelFile {
  readonly kind: ModelFileKind;
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Where its publisher keeps it; null where only its name is known. */
  readonly url: string | null;
}

/** A model for one direction, as a catalogue lists it or the data folder holds it. Languages are BCP 47 tags. */
export interface Model {
  readonly from: string;
  readonly to: string;
  readonly version: string;
  readonly files: readonly ModelFile[];
}

/** How a model is called: on the command line, in addresses, and as a folder. */
export function modelName({ from, to }: Pick<Model, 'from' | 'to'>): string {
  return `${from}-${to}`;
}

/** The languages in a model's name (`ru-en`, `zh-Hans-en`); null for any other word. */
export function readModelName(name: string): Pick<Model, 'from' | 'to'> | null {
  const [, from, to] = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?)-([a-z]{2,3}(?:-[A-Z][a-z]{3})?)$/.exec(name) ?? [];
  return from && to && from !== to ? { from, to } : null;
}

/** How much of the disk, and of a download, a model takes. */
export function modelBytes({ files }: Pick<Model, 'files'>): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether these files are a whole model: its weights, its shortlist, and one vocabulary or one for each language. */
export function isWhole(files: readonly { readonly kind: ModelFileKind }[]): boolean {
  const has = (kind: ModelFileKind) => files.filter((file) => file.kind === kind).length === 1;
  return has('model') && has('lex') && (has('vocab') || (has('srcvocab') && has('trgvocab')));
}

/** What a file of this name is in a model, by the names that Mozilla's models have; null for any other file. */
export function kindOfFile(name: string): ModelFileKind | null {
  if (!/\.(?:bin|spm)$/.test(name)) return null;
  return modelFileKinds.find((kind) => name.startsWith(`${kind}.`)) ?? null;
}
