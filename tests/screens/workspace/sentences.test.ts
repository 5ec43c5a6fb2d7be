import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DomUtils, parseDocument } from 'htmlparser2';
import { startApp, type TestApp } from '../../setup/app.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../../setup/small-article.ts';
import { ask, type Fields, sendForm, sendJson } from '../../setup/visit.ts';

let app: TestApp;
const page = () => `${app.address}/articles/${STORY}`;
const TEXT = 'Он уехал в пос. Мирный. Там «тихо; никого» нет. Зима.';
const offsetOf = (words: string) => TEXT.indexOf(words);

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services, { source: [TEXT], target: ['One. Two.'], rows: ['1-1'] });
  await personAtWork(app.services, 'boris').mark('s1', 'Там', 'LOC', 'tag');
});
afterAll(() => app.stop());

async function versionOf(blockId: string): Promise<number> {
  return (await storyNow(app.services)).blocks.find(({ id }) => id === blockId)?.version ?? 0;
}

async function act(fields: Fields) {
  const blockVersion = fields.blockVersion ?? (await versionOf('s1'));
  return sendJson(`${page()}/actions`, { to: 'target', mode: 'align', block: 's1', ...fields, blockVersion });
}

/** The words of the source block as its row has them, with `|`, `‖` and `+` where signs stand. */
async function shown(): Promise<string> {
  const { body: content } = await ask(`${page()}?to=target&mode=align`);
  const { children } = parseDocument(content);
  const block = DomUtils.getElementById('block-s1', children);
  for (const sign of block ? DomUtils.getElementsByTagName('i', block) : []) {
    const word = { 's split': '‖', 's join': '+' }[sign.attribs.class ?? ''] ?? '|';
    DomUtils.replaceElement(sign, parseDocument(word).children[0] as never);
  }
  return block ? DomUtils.textContent(block) : '';
}

beforeEach(async () => {
  for (let undone = 'done'; undone === 'done'; )
    undone = (await sendJson(`${page()}/actions`, { to: 'target', action: 'undo' })).content.outcome.kind;
});

describe('sentences in the workspace', () => {
  test('have a sign where each begins, outside of what is tagged there', async () => {
    expect(await shown()).toBe('Он уехал в пос. Мирный. |Там «тихо; никого» нет. |Зима.');
    const { body: content } = await ask(`${page()}?to=target&mode=align`);
    expect(content).toContain('Мирный. <i class="s"></i><mark class="LOC');
  });

  test('are divided and joined, and shown so to everyone who asks for news', async () => {
    const first = await act({ action: 'split-sentence', offset: offsetOf('никого') });
    expect(first.content.update.html.r1).toContain('тихо; <i class="s split"></i>никого');
    await act({ action: 'join-sentence', offset: offsetOf('Зима') });
    expect(await shown()).toBe('Он уехал в пос. Мирный. |Там «тихо; ‖никого» нет. +Зима.');
    expect((await act({ action: 'undo' })).content.message).toBe('Undone: Sentences joined');
    expect(await shown()).toBe('Он уехал в пос. Мирный. |Там «тихо; ‖никого» нет. |Зима.');
  });

  test('are corrected once by one operation, however often it arrives', async () => {
    const fields = { action: 'split-sentence', offset: offsetOf('никого'), operation: 'same-operation' };
    expect((await act(fields)).status).toBe(200);
    expect((await act(fields)).content.outcome.kind).toBe('done');
    expect((await storyNow(app.services)).sentenceCorrections).toHaveLength(1);
  });

  test('are not corrected in a text that was edited meanwhile: 409, and the text as it is', async () => {
    const blockVersion = await versionOf('s1');
    await act({ action: 'edit-text', text: `Вчера ${TEXT}` });
    const answer = await act({ action: 'split-sentence', offset: offsetOf('никого'), blockVersion });
    expect([answer.status, answer.content.outcome.kind]).toEqual([409, 'stale']);
    expect(await shown()).toBe('Вчера Он уехал в пос. Мирный. |Там «тихо; никого» нет. |Зима.');
  });

  test.each([
    ['split-sentence', 'Там', 'a sentence is to begin with, not where'],
    ['join-sentence', 'тихо', 'the word that a sentence begins with'],
  ])('stay as they are where there is nothing to do (%s), and it is said why', async (action, word, why) => {
    const answer = await act({ action, offset: offsetOf(word) });
    expect(answer.content.outcome).toEqual({ kind: 'impossible', why: action });
    expect(answer.content.message).toContain(why);
  });

  test('are listed in the panel, with forms that need no scripts', async () => {
    const form = { to: 'target', mode: 'align', row: 'r1', block: 's1' };
    const post = async (fields: Fields) =>
      sendForm(`${page()}/actions`, { ...form, blockVersion: await versionOf('s1'), ...fields });
    expect((await post({ action: 'split-sentence', wording: 'никого' })).status).toBe(303);
    expect((await post({ action: 'join-sentence', offset: offsetOf('Зима') })).status).toBe(303);
    const { body: content } = await ask(`${page()}/panel?to=target&mode=align&row=r1`);
    expect(content).toContain('3 sentences');
    const { children } = parseDocument(content);
    const list = DomUtils.findOne(({ attribs }) => attribs.class === 'sentences', children);
    const lines = DomUtils.getElementsByTagName('li', list ?? []).map((line) =>
      DomUtils.textContent(line).replace(/\s+/gu, ' ').trim(),
    );
    expect(lines).toEqual([
      'Он уехал в пос. Мирный.',
      'Там «тихо; Join to the one before',
      'никого» нет. Зима. divided by hand · joined by hand Join to the one before',
    ]);
  });
});
