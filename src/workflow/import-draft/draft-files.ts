import { isArchiveOfFiles } from '../../article/import/archive/files-in-archive.ts';
import { MAX_FILES_AT_ONCE } from '../../article/import/archive/limits.ts';
import type { Reason } from '../../text/reason.ts';
import { attachTranslation, discardDraft, draftArticle } from '../import-draft.ts';
import type { Services } from '../services.ts';
import type { ImportDraft } from './draft.ts';
import { readApart } from './read-apart.ts';
import type { GivenText } from './read-given.ts';

/** What several files are: articles, each by itself, or an article and its translation in this order. */
export type FilesAre = 'articles' | 'article-and-translation';

/** What became of files that were chosen together: the drafts in their order, and why others are none. */
export interface DraftedFiles {
  readonly drafts: readonly ImportDraft[];
  readonly problems: readonly FileProblem[];
}

export interface FileProblem {
  /** Null where it is about all of them. */
  readonly fileName: string | null;
  readonly reason: Reason;
}

/** Reads files, also those packed in a zip archive, and keeps each that can be read as a draft. */
export async function draftFiles(
  services: Services,
  personId: string,
  given: readonly GivenText[],
  are: FilesAre,
): Promise<DraftedFiles> {
  const { files, problems, passedOver } = await unpackAll(given);
  if (files.length > MAX_FILES_AT_ONCE) {
    const values = { count: files.length, limit: MAX_FILES_AT_ONCE };
    return { drafts: [], problems: [{ fileName: null, reason: { code: 'too-many-files', values } }] };
  }
  if (are === 'article-and-translation' && files.length + problems.length > 1) {
    if (problems.length > 0) return { drafts: [], problems };
    const pair = await draftPair(services, personId, files);
    return { ...pair, problems: [...pair.problems, ...passedOver] };
  }
  const drafts: ImportDraft[] = [];
  for (const file of files) {
    const drafted = await draftArticle(services, personId, file);
    if (drafted.kind === 'drafted') drafts.push(drafted.draft);
    else problems.push({ fileName: file.input.fileName, reason: drafted.reason });
  }
  return { drafts, problems: [...problems, ...passedOver] };
}

/** Nothing is kept where one of the two cannot be read: half of a pair is not what was asked for. */
async function draftPair(
  services: Services,
  personId: string,
  files: readonly GivenText[],
): Promise<DraftedFiles> {
  const [source, translation] = files;
  if (files.length !== 2 || !source || !translation) {
    const reason = { code: 'not-two-files', values: { count: files.length } };
    return { drafts: [], problems: [{ fileName: null, reason }] };
  }
  // Each file is one text here, whatever stands side by side in it.
  const whole: GivenText = { bytes: source.bytes, input: { ...source.input, column: 'neither' } };
  const drafted = await draftArticle(services, personId, whole);
  if (drafted.kind === 'refused') {
    return { drafts: [], problems: [{ fileName: source.input.fileName, reason: drafted.reason }] };
  }
  const both = await attachTranslation(services, drafted.draft.id, translation);
  if (both.kind === 'drafted') return { drafts: [both.draft], problems: [] };
  if (both.kind === 'not-found')
    throw new RangeError(`no draft ${drafted.draft.id}, which was made just now`);
  await discardDraft(services, drafted.draft.id);
  return { drafts: [], problems: [{ fileName: translation.input.fileName, reason: both.reason }] };
}

async function unpackAll(given: readonly GivenText[]) {
  const files: GivenText[] = [];
  const problems: FileProblem[] = [];
  const passedOver: FileProblem[] = [];
  for (const each of given) {
    if (!isArchiveOfFiles(each.bytes)) {
      files.push(each);
      continue;
    }
    const unpacked = await readApart({ kind: 'files', bytes: each.bytes });
    if (unpacked.kind === 'refused') {
      problems.push({ fileName: each.input.fileName, reason: unpacked.reason });
    } else {
      if (unpacked.passedOver)
        passedOver.push({ fileName: each.input.fileName, reason: unpacked.passedOver });
      const input = { mediaType: null, title: null, encoding: null };
      files.push(
        ...unpacked.files.map(({ name, bytes }) => ({ bytes, input: { ...input, fileName: name } })),
      );
    }
  }
  return { files, problems, passedOver };
}
