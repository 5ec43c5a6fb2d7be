import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** An object that lives in the engine's own memory until it is deleted. */
interface Living {
  delete(): void;
}

interface AlignedMemory extends Living {
  getByteArrayView(): Uint8Array;
}

interface Vector<T> extends Living {
  push_back(value: T): void;
  size(): number;
  get(at: number): T;
}

/** How a text is translated: `html` keeps its tags at the words they belong to. */
interface ResponseOptions {
  readonly alignment: boolean;
  readonly html: boolean;
  readonly qualityScores: boolean;
}

interface TranslationService extends Living {
  translate(model: Living, texts: Vector<string>, options: Vector<ResponseOptions>): Vector<TranslatedText>;
  translateViaPivoting(
    first: Living,
    second: Living,
    texts: Vector<string>,
    options: Vector<ResponseOptions>,
  ): Vector<TranslatedText>;
}

interface TranslatedText {
  getTranslatedText(): string;
}

/** The part of `@browsermt/bergamot-translator`'s bindings that is used (its `worker/translator-worker.js`). */
export interface Bergamot {
  readonly AlignedMemory: new (bytes: number, alignment: number) => AlignedMemory;
  readonly AlignedMemoryList: new () => Vector<AlignedMemory>;
  readonly VectorString: new () => Vector<string>;
  readonly VectorResponseOptions: new () => Vector<ResponseOptions>;
  readonly TranslationModel: new (
    config: string,
    model: AlignedMemory,
    shortlist: AlignedMemory,
    vocabs: Vector<AlignedMemory>,
    qualityModel: null,
  ) => Living;
  readonly BlockingService: new (options: { readonly cacheSize: number }) => TranslationService;
}

/** The matrix functions that the engine imports, each with the name of its own slower one, which takes the place. */
const fallbacks = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
} as const;

/** The part of the platform's `WebAssembly` that is used; the types of Node leave it out. */
interface WebAssemblyPlatform {
  instantiate(binary: Uint8Array, imports: object): Promise<{ readonly instance: object }>;
}
const platform = (globalThis as unknown as { readonly WebAssembly: WebAssemblyPlatform }).WebAssembly;

type Functions = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/**
 * Loads the engine into this thread. The package's own worker cannot be started as a module, so that its generated code
 * is run here as the function it is; what it prints is dropped, for its messages can hold texts.
 */
export async function loadBergamot(): Promise<Bergamot> {
  const { resolve } = createRequire(import.meta.url);
  const worker = '@browsermt/bergamot-translator/worker/bergamot-translator-worker';
  const code = await readFile(resolve(`${worker}.js`), 'utf8');
  const binary = await readFile(resolve(`${worker}.wasm`));
  return new Promise((done, fail) => {
    const engine: Record<string, unknown> = {
      print: () => {},
      printErr: () => {},
      onRuntimeInitialized: () => done(engine as unknown as Bergamot),
      instantiateWasm: (imports: object, accept: (instance: object) => void) => {
        const own = () => engine.asm as Functions;
        const matrices = Object.entries(fallbacks).map(([name, fallback]) => [
          name,
          (...values: unknown[]) => own()[fallback]?.(...values),
        ]);
        platform
          .instantiate(binary, { ...imports, wasm_gemm: Object.fromEntries(matrices) })
          .then(({ instance }) => accept(instance), fail);
        return {};
      },
    };
    new Function('Module', code)(engine);
  });
}
