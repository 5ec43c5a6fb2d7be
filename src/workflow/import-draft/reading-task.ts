import { filesInArchive, type UnpackedFiles } from '../../article/import/archive/files-in-archive.ts';
import type { Reason } from '../../text/reason.ts';
import type { TextInput } from './draft.ts';
import { type LanguageQuestion, questionAbout, type ToldLanguages, tellLanguages } from './languages.ts';
import { type ReadText, readText } from './read-text.ts';

/** A piece of reading, as plain data that a thread can be given. */
export type ReadingTask =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly input: TextInput;
      /** The project's languages. */
      readonly candidates: readonly string[];
    }
  | { readonly kind: 'languages'; readonly question: LanguageQuestion }
  /** Of an archive that is no document by itself. */
  | { readonly kind: 'files'; readonly bytes: Uint8Array };

export type ReadingOutcome =
  | { readonly kind: 'read'; readonly read: ReadText; readonly languages: ToldLanguages }
  | { readonly kind: 'languages'; readonly languages: ToldLanguages }
  | UnpackedFiles
  | { readonly kind: 'refused'; readonly reason: Reason };

/** What takes time, one after the other. */
export type ReadingStage = 'unpacking' | 'reading' | 'telling-languages';

/** Does a piece of reading; `begin` hears of each stage before it. */
export function doTask(task: ReadingTask, begin: (stage: ReadingStage) => void): ReadingOutcome {
  if (task.kind === 'languages') {
    begin('telling-languages');
    return { kind: 'languages', languages: tellLanguages(task.question) };
  }
  if (task.kind === 'files') {
    begin('unpacking');
    return filesInArchive(task.bytes);
  }
  begin('reading');
  const read = readText(task.bytes, task.input);
  if (read.kind === 'refused') return read;
  begin('telling-languages');
  const text = { lang: null, stated: read.metadata, blocks: read.blocks.map((found) => ({ found })) };
  return { kind: 'read', read, languages: tellLanguages(questionAbout(text, task.candidates)) };
}
