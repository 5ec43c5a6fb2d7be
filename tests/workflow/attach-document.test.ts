import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { editionOf } from '../../src/exchange/edition-of.ts';
import { readFiles, writeFormat } from '../../src/exchange/exchange.ts';
import type { Format } from '../../src/exchange/formats/format.ts';
import { tmx } from '../../src/exchange/formats/tmx.ts';
import { xliff12 } from '../../src/exchange/formats/xliff-1-2.ts';
import { articleDocument } from '../../src/workflow/article-document.ts';
import { attachDocument, previewAttachment } from '../../src/workflow/attach-document.ts';
import type { DocumentToImport } from '../../src/workflow/import-document.ts';
import type { Services } from '../../src/workflow/services.ts';
import { wordsIn } from '../exchange/words.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow, tagsAtAGlance } from '../setup/small-article.ts';

const words = await wordsIn('en');
let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services);
  anna = personAtWork(services, 'anna');
});
afterEach(() => dispose());

const read = (format: Format, text: string): DocumentToImport => {
  const found = readFiles(format, [{ name: 'file', bytes: new TextEncoder().encode(text) }]);
  if (found.kind === 'refused') throw new Error(JSON.stringify(found));
  return found;
};

/** The article as a file, with the words changed as another program would. */
async function returned(format: Format, change: (file: string) => string): Promise<DocumentToImport> {
  const article = articleDocument(await storyNow(services));
  const edition = editionOf(article, 'target');
  if (!edition) throw new Error('no edition');
  return read(format, change(String(writeFormat(format, { article, edition }, { words, uiLang: 'en' }))));
}

const asked = () => ({ operationId: services.makeId(), articleId: STORY, actorId: 'anna' });
const textOf = async (id: string) => (await storyNow(services)).blocks.find((block) => block.id === id)?.text;

async function takeAll(given: DocumentToImport, more: object = {}) {
  const preview = previewAttachment(await storyNow(services), given);
  const changes = preview.changes.map(({ blockId }) => ({
    blockId,
    version: preview.versions.get(blockId) ?? 0,
  }));
  return attachDocument(services, asked(), given, { changes, tags: true, texts: true, ...more });
}

describe.each([tmx, xliff12])('what another program did to $id', (format) => {
  test('is shown and not done, row by row', async () => {
    const given = await returned(format, (file) => file.replaceAll('One two three', 'One, two, three'));
    const preview = previewAttachment(await storyNow(services), given);
    expect(preview.changes).toEqual([
      { blockId: 't1', side: 'target', lang: 'en', before: 'One two three', after: 'One, two, three' },
    ]);
    expect([preview.unknown, preview.missing, preview.newTexts]).toEqual([[], 0, []]);
    expect(await textOf('t1')).toBe('One two three');
  });

  test('becomes one operation once it is taken, with the tags that stand on the words', async () => {
    await anna.mark('t1', 'two', 'PER', 'tag-1');
    const given = await returned(format, (file) => file.replaceAll('One two three', 'One, two, three'));
    expect(await takeAll(given)).toMatchObject({ kind: 'done' });
    expect(await textOf('t1')).toBe('One, two, three');
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['PER:two']);
    await anna.undo();
    expect(await textOf('t1')).toBe('One two three');
  });

  test('is refused whole where a paragraph was changed since it was shown', async () => {
    const given = await returned(format, (file) => file.replaceAll('One two three', 'One, two, three'));
    const version = (await storyNow(services)).blocks.find(({ id }) => id === 't1')?.version ?? 0;
    await anna.revise('t1', { kind: 'edit-text', text: 'Somebody else' });
    const changes = [{ blockId: 't1', version }];
    expect(
      (await attachDocument(services, asked(), given, { changes, tags: false, texts: false })).kind,
    ).toBe('stale');
    expect(await textOf('t1')).toBe('Somebody else');
  });
});

describe('a file of a program that knows nothing of our ids', () => {
  const unit = (from: string, to: string) =>
    `<tu><tuv xml:lang="ru"><seg>${from}</seg></tuv><tuv xml:lang="en-US"><seg>${to}</seg></tuv></tu>`;
  const memory = (units: string) =>
    `<tmx version="1.4"><header srclang="ru" segtype="paragraph" datatype="xml" adminlang="en" creationtool="x" creationtoolversion="1" o-tmf="x"/><body>${units}</body></tmx>`;

  test('attaches by the words of the source, and says what has no place', async () => {
    const source = await textOf('s1');
    const given = read(
      tmx,
      memory(unit(source ?? '', 'Anew') + unit('Ничего такого', 'Nothing of the kind')),
    );
    const preview = previewAttachment(await storyNow(services), given);
    expect(preview.changes.map(({ blockId, after }) => [blockId, after])).toEqual([['t1', 'Anew']]);
    expect(preview.unknown).toEqual(['Ничего такого', 'Nothing of the kind']);
    expect(preview.missing).toBeGreaterThan(0);
  });

  test('brings a translation that the article lacks, beside the paragraphs it translates', async () => {
    const source = await textOf('s1');
    const given = read(tmx, memory(unit(source ?? '', 'Bir iki')).replaceAll('en-US', 'tr'));
    expect(await takeAll(given)).toMatchObject({ kind: 'done' });
    const state = await storyNow(services);
    const text = state.texts.find(({ lang }) => lang === 'tr');
    const alignment = state.alignments.find(({ targetTextId }) => targetTextId === text?.id);
    const bead = alignment?.beads.find(({ target }) => target.length > 0);
    expect(bead?.source).toEqual(['s1']);
    expect(new Set(alignment?.beads.flatMap((each) => each.source))).toEqual(
      new Set(state.blocks.filter(({ id }) => /^s\d/.test(id)).map(({ id }) => id)),
    );
  });
});
