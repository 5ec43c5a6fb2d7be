import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFiles, recogniseFormat } from '../exchange/exchange.ts';
import { refusalLine } from '../exchange/format-words.ts';
import { formats } from '../exchange/formats/index.ts';
import type { GivenFile } from '../exchange/read-files.ts';
import {
  type AttachPreview,
  articleNamedBy,
  attachDocument,
  previewAttachment,
} from '../workflow/attach-document.ts';
import { type DocumentToImport, importDocument } from '../workflow/import-document.ts';
import { resolveFileArgument } from './paths.ts';
import type { ImportWork } from './read-import.ts';

/** The article that files of another program belong to, and whether nothing is to be written. */
export interface Onto {
  readonly articleId: string;
  readonly isTrial: boolean;
}

/**
 * Imports files of an exchange format, as one article or onto one. Null where they are of none, and nothing is said;
 * else whether it could be done.
 */
export async function importExchanged(
  work: ImportWork,
  names: readonly string[],
  { format: asked, onto }: { readonly format: string | undefined; readonly onto: Onto | null },
): Promise<boolean | null> {
  const { streams, words, services, actorId } = work;
  const fail = (why: string): false => {
    streams.errors.write(`diptych: ${names.join(', ')}: ${why}\n`);
    return false;
  };
  const files: GivenFile[] = [];
  for (const name of names) {
    try {
      files.push({ name: basename(name), bytes: await readFile(resolveFileArgument(name)) });
    } catch (error) {
      return fail((error as Error).message);
    }
  }
  const named = formats.find(({ id, read }) => id === asked && read);
  if (asked !== undefined && !named) return fail(`no format "${asked}" is read`);
  const format = named ?? recogniseFormat(files);
  if (!format) return onto ? fail(words('formats:refusal.unknown-format')) : null;
  const read = readFiles(format, files);
  if (read.kind === 'refused') return fail(refusalLine(words, read));
  for (const { code, values } of read.notices) {
    streams.errors.write(`note: ${names.join(', ')}: ${words(`formats:notice.${code}`, values)}\n`);
  }
  const say = (line: object) =>
    streams.output.write(`${JSON.stringify({ file: names.join(', '), format: format.id, ...line })}\n`);
  if (onto) return attach(work, read, onto, fail, say);
  const known = articleNamedBy(read);
  if (known !== null && (await services.articles.read(known))) {
    streams.errors.write(
      `note: the article ${known} is here already: it stays as it is, --onto ${known} would compare\n`,
    );
  }
  const articleId = await importDocument(services, { operationId: services.makeId(), actorId }, read);
  const { texts, pairings, tags } = read.document;
  say({
    articleId,
    texts: texts.map(({ lang, role, blocks }) => ({ lang, role, blocks: blocks.length })),
    rows: pairings.reduce((sum, { beads }) => sum + beads.length, 0),
    tags: tags.length,
  });
  return true;
}

async function attach(
  { services, actorId }: ImportWork,
  read: DocumentToImport,
  { articleId, isTrial }: Onto,
  fail: (why: string) => false,
  say: (line: object) => void,
): Promise<boolean> {
  const reading = await services.articles.read(articleId);
  if (!reading) return fail(`there is no article "${articleId}"`);
  const preview = previewAttachment(reading.state, read);
  say({ articleId, isTrial, ...told(preview) });
  const { changes, tags, newTexts } = preview;
  if (isTrial || changes.length + tags.length + newTexts.length === 0) return true;
  const taken = {
    // Whatever a translator’s program did to the source, the article’s own words stand.
    changes: changes
      .filter(({ side }) => side === 'target')
      .map(({ blockId }) => ({ blockId, version: preview.versions.get(blockId) ?? 0 })),
    tags: tags.length > 0,
    texts: newTexts.length > 0,
  };
  const asked = { operationId: services.makeId(), articleId, actorId };
  const outcome = await attachDocument(services, asked, read, taken);
  return outcome.kind === 'done' || fail('the article was changed meanwhile; nothing was written');
}

function told({ found, missing, unknown, changes, tags, tagsLeft, newTexts }: AttachPreview) {
  return {
    found,
    missing,
    unknown,
    changes: changes.map(({ blockId, side, before, after }) => ({ block: blockId, side, before, after })),
    newTags: tags.length,
    tagsLeft,
    newTranslations: newTexts.map(({ text }) => ({ lang: text.lang, blocks: text.blocks.length })),
  };
}
