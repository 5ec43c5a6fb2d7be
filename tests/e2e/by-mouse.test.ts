import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { takeSeat } from './support/seat.ts';
import { storyText } from './support/story.ts';
import { clickOn, dragOver, marked, openWorkspace, ready, workspaceOf } from './support/workspace.ts';

const { server, page, browser } = await takeSeat();
let desk = workspaceOf(page);

/** Gives the quote in hand its cue or its speaker. */
async function addPart(part: string, words: string, side?: 'source' | 'target'): Promise<void> {
  await dragOver(desk, words, side);
  await tool(part);
  await seeWords('[data-in-hand] .part', textMarked(words));
}

const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
const tool = (command: string) => page.locator(`.toolbar [data-command="${command}"]:visible`).click();
const inPanel = (name: string) => page.locator('.panel').getByRole('button', { name, exact: true });

/** Moves the block with these words to a row, through the panel. */
async function moveTo(words: string, row: number): Promise<void> {
  await clickOn(desk, words);
  const id = await desk.block(words).getAttribute('data-block');
  const card = page.locator(`[data-panel-block="${id}"]`);
  await card.getByLabel('To row number').fill(String(row));
  await card.getByRole('button', { name: 'Move', exact: true }).click();
  await page.locator(`[data-bead]:nth-child(${row + 1}) #block-${id}`).waitFor();
}

function textMarked(words: string): string {
  const { text, start, end } = marked(words);
  return text.slice(start, end);
}

/** Tags words by selecting them and pressing a label. */
async function tag(words: string, label: string, side?: 'source' | 'target'): Promise<void> {
  await dragOver(desk, words, side);
  expect(await desk.selection()).toBe(words);
  await tool(label);
  await page.locator('[data-in-hand] .words', { hasText: words }).waitFor();
}

test('an article goes from the clipboard to a published bilingual page', async () => {
  await page.goto(server.address);
  await page.getByRole('link', { name: 'Import an article' }).click();
  await lookAtWhatWasFound();
  await addTheTranslation();
  await putThePairingRight();
  await tagBothSides();
  await readWhatIsPublished();
}, 120_000);

async function lookAtWhatWasFound(): Promise<void> {
  await page.getByLabel('Paste the article').fill(storyText('source.ru.txt'));
  await click('Preview');
  await seeWords('#draft-counts', '17 blocks, 2 left out');
  expect(await blocksOfKind('Title')).toEqual(['Байден встретиться с Путиным в январе']);
  expect(await blocksOfKind('Byline')).toHaveLength(2);
  expect(await blocksOfKind('List item')).toHaveLength(3);
  expect(await blocksOfKind('Heading')).toHaveLength(2);
  await click('Repair: Ожидается');
  await page.locator('.remarks .done').waitFor();
}

async function addTheTranslation(): Promise<void> {
  await page.locator('summary', { hasText: 'Paste it' }).click();
  await page.locator('#translation-text').fill(storyText('translation.en.txt'));
  await page.locator('#translation').getByRole('button', { name: 'Preview' }).click();
  await seeWords('#draft-counts', 'Translation: 16 blocks');
  await page.getByLabel('Publisher').fill('ANKASAM');
  await click('Save the article');
  await ready(page);
  expect(await page.title()).toBe('Байден встретиться с Путиным в январе · Diptych');
}

/** Two paragraphs changed places: the aligner put them and their translations into one row, which is split. */
async function putThePairingRight(): Promise<void> {
  await page.locator('[data-mode="align"]').waitFor();
  expect((await desk.shapes()).filter((shape) => shape !== '1–1')).toEqual(['2–1', '1–0', '2–3']);
  await clickOn(desk, 'Официальный представитель');
  expect(await desk.rowInHand()).toBe(13);
  await inPanel('Split the row').click();
  await desk.row(16).waitFor();
  await seeWords('[data-bead]:nth-child(14) .cell.target', 'Kremlin spokesman');
  await seeWords('[data-bead]:nth-child(15) .cell.target', 'Lenta.ru reports');
  for (const row of [14, 13]) await moveTo('He also named a condition', row);

  // A row that was inserted by mistake is empty, and goes.
  await inPanel('Insert an empty row').click();
  await desk.row(17).waitFor();
  await page.locator('[data-bead] .cell.source .gap').last().click();
  await inPanel('Remove the empty row').click();
  await desk.row(17).waitFor({ state: 'detached' });

  await desk.row(5).getByRole('button', { name: 'Empty on purpose' }).click();
  await desk.row(5).locator('.gap.on-purpose').waitFor();
  await clickOn(desk, '17 декабря МИД России');
  await tool('confirm-above');
  await seeWords('[data-counts="align"]', '16/16 confirmed');
  expect((await desk.shapes()).filter((shape) => shape !== '1–1')).toEqual(['2–1', '1–0', '1–2']);
}

async function tagBothSides(): Promise<void> {
  await page.getByRole('link', { name: 'Annotate', exact: true }).click();
  await tag('Байден', 'label-PER');
  await tag('Biden', 'label-PER', 'target');
  await page.locator('.panel [data-command="link-twin"]').click();
  await page.locator('[data-linking]').waitFor();
  await clickOn(desk, 'Байден');
  await seeWords('[data-in-hand] .twin', 'Biden');

  await tag('Об этом пока даже речи не идет, даже близко', 'label-quote');
  await addPart('part-cue', '— [[заявил]] он');
  await addPart('part-speaker', 'заявил [[он]], отвечая');
  await tag('There is no talk of that yet, not even close', 'label-quote', 'target');
  await addPart('part-cue', 'he [[said]] when', 'target');
  await page.locator('#twin-choice').selectOption({ label: 'Об этом пока даже речи не идет, даже близко' });
  await page.locator('form:has(#twin-choice) button').click();
  await seeWords('[data-in-hand] .twin', 'Об этом пока');
  await seeWords('[data-list="row-quotes"]', 'has a twin');
}

async function readWhatIsPublished(): Promise<void> {
  await page.locator('.translations summary').click();
  await page.getByRole('link', { name: 'Read and publish' }).click();
  const download = page.waitForEvent('download');
  await page.locator('.reader-tools a[download]').click();
  const html = await readFile(await (await download).path(), 'utf8');
  expect(html).toMatch(/^<!doctype html>/i);
  expect(html).toContain('Ожидается, что в ходе переговоров');
  expect(html).not.toMatch(/cookies|RELATED POSTS/);

  const published = await browser.newPage();
  await published.setContent(html);
  const title = published.locator('.row-title');
  expect(await title.locator('.source').innerText()).toContain('Байден встретиться с Путиным в январе');
  expect(await title.locator('.target').innerText()).toContain('Biden to meet Putin in January');
  expect(await title.locator('mark').allInnerTexts()).toEqual(['Байден', 'Biden']);
  expect(await published.locator('.source li').count()).toBe(3);
  const quotes = published.locator('mark', { hasText: /Об этом пока|There is no talk/ });
  expect(await quotes.count()).toBe(2);
  await published.close();
}

describe('in the sample article', () => {
  beforeEach(async () => {
    desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  });

  test('nothing moves under the pointer when a row is clicked on', async () => {
    const row = desk.row(12);
    await row.scrollIntoViewIfNeeded();
    const before = await row.boundingBox();
    await row.locator('.block').first().click();
    await seeWords('[data-panel-row]', 'Row 12 of 16');
    await page.getByRole('link', { name: 'Align', exact: true }).click();
    await row.locator('.block').last().click();
    await page.locator('#with-row .actions').first().waitFor();
    expect(await row.boundingBox()).toEqual(before);
  });

  test('a block is cut before the word that was clicked on, and made whole by undoing', async () => {
    await page.getByRole('link', { name: 'Align', exact: true }).click();
    await clickOn(desk, 'Позже в Кремле');
    expect(await desk.selection()).toBe('Позже');
    await tool('split-block');
    await page.locator('.block.at', { hasText: /^Позже в Кремле/ }).waitFor();
    await page.locator('[data-revert="undo"]').click();
    await seeWords('[data-toast]', 'Undone: Block split');
    await page.locator('.block', { hasText: /^7 декабря.*Позже в Кремле/ }).waitFor();
  });

  test('a text is edited in its place, and given up or saved with buttons', async () => {
    await page.getByRole('link', { name: 'Align', exact: true }).click();
    const field = page.locator('[data-edit-form] textarea');
    for (const [button, expected] of [
      ['Cancel', 'by ANKASAM Ekip'],
      ['Save', 'by 🕊️ ANKASAM Ekip'],
    ] as const) {
      await clickOn(desk, 'ANKASAM Ekip');
      await inPanel('Edit the text').first().click();
      await field.fill('by 🕊️ ANKASAM Ekip');
      await click(button);
      await seeWords('.row .block', expected);
    }
    // A picture is two code units and more: what comes after it is still where it was.
    await page.getByRole('link', { name: 'Annotate', exact: true }).click();
    await clickOn(desk, 'Ekip');
    await seeWords('[data-in-hand] .words', 'ANKASAM Ekip');
    await dragOver(desk, '🕊️ ANKASAM');
    await tool('label-EVENT');
    await seeWords('[data-in-hand] .words', '🕊️ ANKASAM');
  });

  test('a click takes the innermost of names within names, a further click the one around it', async () => {
    await tag('пояснил, что', 'label-EVENT');
    await tag('что, прежде', 'label-DATE');
    await clickOn(desk, 'что, прежде');
    await seeWords('[data-in-hand] .words', 'что, прежде');
    await clickOn(desk, 'что, прежде');
    await seeWords('[data-in-hand] .words', 'пояснил, что');
    await page.locator('#relabel').selectOption({ label: 'Organisation' });
    await seeWords('[data-in-hand] .chip', 'Organisation');
    await inPanel('Remove').click();
    await page.locator('[data-in-hand]').waitFor({ state: 'detached' });
    expect(await desk.undoName()).toBe('Undo: Tag “пояснил, что” removed');
  });

  test('a press on selected words selects anew', async () => {
    await dragOver(desk, 'отвечая на вопрос журналистов');
    await dragOver(desk, 'вопрос журналистов');
    expect(await desk.selection()).toBe('вопрос журналистов');
    await page.locator('.counts:visible').click();
    await page.keyboard.press('1');
    await seeWords('[data-toast]', 'Select some words first.');
  });

  test('words of two paragraphs are not tagged, nor is the tag in hand changed', async () => {
    await clickOn(desk, 'Джо Байден');
    await seeWords('[data-in-hand] .words', 'Джо Байден');
    await page.evaluate(`(() => {
      const [from, to] = document.querySelectorAll('#' + document.querySelector('.row.current').id + ' .block');
      getSelection().setBaseAndExtent(from, 0, to, 1);
    })()`);
    await tool('label-EVENT');
    await seeWords('[data-toast]', 'A tag stays within one paragraph');
    await seeWords('[data-in-hand] .chip', 'Person');
    await page.evaluate('getSelection().removeAllRanges()');
  });

  test('a quote goes on where further words are selected', async () => {
    await tag('похоже', 'label-quote');
    await dragOver(desk, 'мы будем ожидать');
    await tool('extend-quote');
    await seeWords('[data-in-hand] .words', 'похоже … мы будем ожидать');
    await page.locator('[data-revert="undo"]').click();
    await seeWords('[data-toast]', 'Undone: Quote extended with “мы будем ожидать”');
  });

  test('the sign for help shows the keys where they work', async () => {
    await page.locator('.account [data-command="help"]').click();
    await seeWords('dialog[open] h2', 'Keys');
    await click('Close');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  test('a name in the panel leads to its mentions one after the other', async () => {
    const name = page.locator('[data-list="names"] a', { hasText: 'НАТО' }).first();
    await name.click();
    await seeWords('[data-panel-row]', 'Row 5 of 16');
    const place = await name.boundingBox();
    await name.click();
    await seeWords('[data-panel-row]', 'Row 7 of 16');
    expect((await name.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, -1);
  });

  test('a letter of another script is repaired in the panel', async () => {
    await clickOn(desk, 'жидается');
    await seeWords('.panel .warning', '“Oжидается” has a letter of another script in it: O (Latin).');
    await click('Repair: Ожидается');
    await page.locator('.to-repair').waitFor({ state: 'detached' });
    expect(await desk.undoName()).toBe('Undo: Text repaired');
  });

  test('a block is left out and put back', async () => {
    await page.getByRole('link', { name: 'Align', exact: true }).click();
    await clickOn(desk, '13 января');
    await page.locator('.block-card').first().getByRole('button', { name: 'Leave out' }).click();
    await desk.row(8).locator('.gap').waitFor();
    await page.locator('.furniture summary').click();
    await page.locator('.furniture li', { hasText: '13 января' }).getByRole('button').click();
    await page.locator('.row .block', { hasText: '13 января' }).waitFor();
  });
});

test('an article that is pasted onto the desk, or dropped there as a file, is on its way into an import', async () => {
  await page.goto(server.address);
  await pasteOntoPage('too short for an article');
  await pasteOntoPage(storyText('source.ru.txt'));
  await seeWords('#draft-counts', '17 blocks, 2 left out');
  await page.goto(server.address);
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(storyText('source.ru.txt'))}], 'article.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await seeWords('#draft-counts', '17 blocks, 2 left out');
}, 30_000);

async function pasteOntoPage(text: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  })()`);
}

/** Waits until words are seen at a place. */
async function seeWords(selector: string, words: string): Promise<void> {
  await page.locator(selector, { hasText: words }).first().waitFor();
}

/** The words of the blocks of the preview that are of a kind. */
function blocksOfKind(kind: string): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.draft-block')]
    .filter((block) => block.querySelector('select').selectedOptions[0].text === ${JSON.stringify(kind)})
    .map((block) => block.querySelector('.draft-words').textContent)`);
}
