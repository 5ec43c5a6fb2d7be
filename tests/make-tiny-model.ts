import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CATALOGUE_FILE } from '../src/translation/models/look-up.ts';
import { recordsOf, writeTinyModel } from './setup/tiny-model/install-tiny-model.ts';

/**
 * Writes the tiny models of the tests into a folder, with their list, so that the engine inside can be tried by hand where
 * the real ones cannot be had: `npm run tiny-model -- FOLDER`, then take models from that folder.
 */
const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error('name the folder to write the models into');
  process.exitCode = 2;
} else {
  const folder = resolve(process.env.INIT_CWD ?? '.', given);
  const models = [await writeTinyModel(folder, 'ru', 'en'), await writeTinyModel(folder, 'en', 'tr')];
  await writeFile(join(folder, CATALOGUE_FILE), JSON.stringify(recordsOf(models)));
}
