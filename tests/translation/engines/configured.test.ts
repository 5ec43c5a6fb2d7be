import { describe, expect, test } from '@jest/globals';
import { configuredEngines } from '../../../src/translation/engines/configured.ts';
import { engineKinds } from '../../../src/translation/engines/index.ts';

const notAsked: typeof fetch = () => {
  throw new Error('nothing may be asked yet');
};

describe('the engines in the environment', () => {
  test('are none by default', () => {
    expect(configuredEngines({}, notAsked)).toEqual({ engines: [], problems: [] });
    const blank = {
      DIPTYCH_APERTIUM_URL: '',
      DIPTYCH_LIBRETRANSLATE_URL: ' ',
      DIPTYCH_LIBRETRANSLATE_KEY: '',
    };
    expect(configuredEngines(blank, notAsked)).toEqual({ engines: [], problems: [] });
  });

  test('are those that have an address', () => {
    const env = {
      DIPTYCH_LIBRETRANSLATE_URL: 'http://127.0.0.1:5000',
      DIPTYCH_LIBRETRANSLATE_KEY: 's3cret',
      DIPTYCH_APERTIUM_URL: 'http://127.0.0.1:2737',
    };
    const { engines, problems } = configuredEngines(env, notAsked);
    expect(engines.map(({ id, name }) => [id, name])).toEqual([
      ['libretranslate', 'LibreTranslate'],
      ['apertium', 'Apertium'],
    ]);
    expect(problems).toEqual([]);
  });

  test('stay usable where another one has a wrong address, which is named but not repeated', () => {
    const env = {
      DIPTYCH_LIBRETRANSLATE_URL: 'http://me:hunter2@mt.example',
      DIPTYCH_APERTIUM_URL: 'http://127.0.0.1:2737',
    };
    const { engines, problems } = configuredEngines(env, notAsked);
    expect(engines.map(({ id }) => id)).toEqual(['apertium']);
    expect(problems).toEqual([
      {
        engine: 'libretranslate',
        variable: 'DIPTYCH_LIBRETRANSLATE_URL',
        reason: { code: 'address-has-credentials' },
      },
    ]);
  });

  test('need an address beside a key', () => {
    expect(configuredEngines({ DIPTYCH_LIBRETRANSLATE_KEY: 's3cret' }, notAsked).problems).toEqual([
      {
        engine: 'libretranslate',
        variable: 'DIPTYCH_LIBRETRANSLATE_URL',
        reason: { code: 'key-without-address' },
      },
    ]);
  });

  test('have ids and variables of their own', () => {
    const names = engineKinds.flatMap(({ id, variables }) => [id, ...Object.values(variables)]);
    expect(new Set(names).size).toBe(names.length);
  });
});
