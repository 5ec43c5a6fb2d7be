import { MAX_BLOCK_LENGTH } from '../../article/article.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_BLOCKS,
  MAX_IMPORT_BYTES,
  MAX_METADATA_LENGTH,
} from '../../article/import/limits.ts';
import type { FetchPublic } from '../../network/fetch-public.ts';
import type { EngineDesk } from '../../workflow/engine-desk.ts';
import type { Machine } from '../../workflow/machine-translate.ts';
import type { Services } from '../../workflow/services.ts';
import type { Frame } from '../frame.ts';
import type { AskEngines } from './engine-offers.ts';

/** What the import screens work with. */
export interface ImportParts {
  readonly frame: Frame;
  readonly services: Services;
  readonly machine: Machine;
  readonly engines: EngineDesk;
  readonly askEngines: AskEngines;
  readonly fetchPublic: FetchPublic;
}

/** What a file dialog offers to choose first; whatever else is chosen is read all the same, or refused with the reason. */
export const acceptedFiles = {
  one: '.txt,.text,.md,.tsv,.html,.htm,.xhtml,.docx,.odt,text/plain,text/html',
  several:
    '.txt,.text,.md,.tsv,.html,.htm,.xhtml,.docx,.odt,.zip,.tmx,.xlf,.xliff,.xml,.jsonl,text/plain,text/html',
};

/** What is too much, in the units in which people think of it. */
export const importLimits = {
  megabytes: MAX_IMPORT_BYTES / 1_000_000,
  blocks: MAX_BLOCKS,
  blockLength: MAX_BLOCK_LENGTH,
  // A browser cuts a paste at the field's length: one unit more than is taken, so that what was cut is refused.
  pasted: MAX_IMPORT_BYTES + 1,
  title: MAX_METADATA_LENGTH,
  address: MAX_ADDRESS_LENGTH,
};
