/** How the weights of a model are kept, told by its file's name as Mozilla names them; others are plain floats. */
function precisionOf(modelFile: string): string {
  if (modelFile.endsWith('.intgemm.alphas.bin')) return 'int8shiftAlphaAll';
  return modelFile.endsWith('.intgemm8.bin') ? 'int8shiftAll' : 'float32';
}

/** The longest sentence that is translated in one go, in pieces of words; longer ones are broken. */
const LONGEST_SENTENCE = 128;

/** Marian's options for a model, as Firefox has them: the best word each time, the whole of the source aligned softly. */
export function marianConfig(modelFile: string): string {
  return `beam-size: 1
normalize: 1.0
word-penalty: 0
max-length-break: ${LONGEST_SENTENCE}
mini-batch-words: 1024
workspace: 128
max-length-factor: 2.0
skip-cost: true
cpu-threads: 0
quiet: true
quiet-translation: true
gemm-precision: ${precisionOf(modelFile)}
alignment: soft
`;
}
