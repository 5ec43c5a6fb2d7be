import { existsSync, readFileSync } from 'node:fs';
import { readModel, type TaggerModel } from './tagger/model.ts';

const models = new Map<string, TaggerModel | null>();

/** The trained model that ships for a language, read once; null where there is none. */
export function modelOf(language: string): TaggerModel | null {
  const known = models.get(language);
  if (known !== undefined) return known;
  const file = new URL(`model/${language}.bin`, import.meta.url);
  const model = /^[a-z]{2,3}$/.test(language) && existsSync(file) ? readModel(readFileSync(file)) : null;
  models.set(language, model);
  return model;
}
