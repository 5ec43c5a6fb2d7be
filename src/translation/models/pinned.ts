import type { Model } from './model.ts';

/**
 * What is known without asking anybody: Mozilla's “tiny” model for Russian to English, version 1.1. Where files of it
 * come from a folder or a mirror, they are checked against this.
 */
export const pinnedModels: readonly Model[] = [
  {
    from: 'ru',
    to: 'en',
    version: '1.1',
    files: [
      {
        kind: 'model',
        name: 'model.ruen.intgemm.alphas.bin',
        bytes: 17_141_051,
        sha256: 'b1d85c13cfbb05e1d326dd6f0fb5ef270a2011b547450260f96567a93f446c94',
        url: null,
      },
      {
        kind: 'lex',
        name: 'lex.50.50.ruen.s2t.bin',
        bytes: 4_483_844,
        sha256: 'f654693577505fd38b1f3d220cdd4ffffbb45afb900a60cf751f0724eadc74e0',
        url: null,
      },
      {
        kind: 'vocab',
        name: 'vocab.ruen.spm',
        bytes: 905_257,
        sha256: '93bdc941b16e523695c319f74778bca9fd8b75a25ad75020cdc98aef74cdc0fc',
        url: null,
      },
    ],
  },
];
