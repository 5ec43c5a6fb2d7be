import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { storyText } from './support/story.ts';
import { openWorkspace, ready, workspaceOf } from './support/workspace.ts';

const { server, page, browser } = await takeSeat();
let desk = workspaceOf(page);
let keys = keysOf(desk);

/** Waits until words are seen at a place. */
async function seeWords(selector: string, words: string | RegExp): Promise<void> {
  await page.locator(selector, { hasText: words }).first().waitFor();
}

/** Presses keys that do something, and waits until it is done and named by undo. */
async function act(name: string, ...pressed: readonly string[]): Promise<void> {
  await keys.press(...pressed);
  await desk.undoes(name);
  await desk.saved();
  expect(await desk.focus()).not.toMatch(/^BODY/);
}

test('an article goes from the clipboard to a published bilingual page', async () => {
  await page.goto(server.address);
  await keys.tabTo('Import an article');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/import$/);
  await importBothTexts();
  await putThePairingRight();
  await tagBothSides();
  await goThroughSuggestions();
  await readWhatIsPublished();
}, 120_000);

async function importBothTexts(): Promise<void> {
  await keys.tabTo('Paste the article');
  await keys.type(storyText('source.ru.txt'));
  await keys.tabTo('Preview');
  await page.keyboard.press('Enter');
  await seeWords('#draft-counts', '17 blocks, 2 left out');
  await keys.tabTo('Repair: Ожидается');
  await page.keyboard.press('Enter');
  await page.locator('.remarks .done').waitFor();
  await keys.tabTo('Paste it');
  await page.keyboard.press('Enter');
  await keys.tabTo('Paste it');
  await page.keyboard.press('Tab');
  await keys.type(storyText('translation.en.txt'));
  await keys.tabTo('Preview');
  await page.keyboard.press('Enter');
  await seeWords('#draft-counts', 'Translation: 16 blocks');
  await keys.tabTo('Save the article');
  await page.keyboard.press('Enter');
  await ready(page);
}

async function putThePairingRight(): Promise<void> {
  await page.locator('[data-mode="align"]').waitFor();
  await keys.toBlock('Официальный представитель');
  expect(await desk.rowInHand()).toBe(13);
  // What the translation changed round is put right by the split.
  await act('Row split', 'Control+Shift+Backspace');
  await seeWords('[data-bead]:nth-child(14) .cell.target', 'Kremlin spokesman');
  await seeWords('[data-bead]:nth-child(15) .cell.target', 'Lenta.ru reports');
  // To another row and back again, by number.
  await keys.press('Tab');
  for (const row of ['14', '13'] as const) {
    await keys.toBlock('He also named');
    await keys.press('t');
    await page.locator('dialog[open] input:focus').waitFor();
    await seeWords('dialog[open] .excerpt', 'He also named');
    await keys.type(row);
    await act('Block moved to another row', 'Enter');
    await page
      .locator(`[data-bead]:nth-child(${Number(row) + 1}) .at`, { hasText: 'He also named' })
      .waitFor();
  }
  expect(await desk.shapes()).toHaveLength(16);

  // U leads to what is not confirmed yet, round and round.
  await keys.press('F6');
  await keys.toBlock('Ожидается', 'ArrowUp');
  await act('Gap explained', 'o');
  await keys.toBlock('17 декабря МИД');
  await act('Rows confirmed', 'c');
  await seeWords('[data-counts="align"]', '16/16 confirmed');
}

async function tagBothSides(): Promise<void> {
  // From Align over Translate to Annotate.
  await keys.press('g', 'g');
  await keys.toBlock('Байден встретиться', 'ArrowUp');
  await keys.select('[[Байден]] встретиться');
  await act('“Байден” tagged', '1');
  // W begins a twin and goes to the other side; Enter tags the words there with the same label.
  await keys.press('w');
  await page.locator('[data-linking]').waitFor();
  await keys.select('[[Biden]] to meet');
  await act('“Biden” tagged', 'Enter');
  await seeWords('[data-in-hand] .twin', 'Байден');

  await keys.press('F6');
  expect(await desk.tagInHand()).toBe('Байден');
  await keys.toBlock('Официальный представитель');
  await keys.select('[[Об этом пока даже речи не идет, даже близко]]»');
  await act('“Об этом пока даже речи не идет” tagged', 'q');
  await keys.select('— [[заявил]] он');
  await act('“заявил” marked in a quote', 'c');
  await keys.select('заявил [[он]], отвечая');
  await act('“он” marked in a quote', 's');
  await keys.press('w', 'ArrowDown', 'ArrowUp');
  await keys.toBlock('Kremlin spokesman');
  await keys.select('[[There is no talk of that yet, not even close]]');
  await act('“There is no talk of that yet, ” tagged', 'Enter');
  await keys.select('he [[said]] when');
  await act('“said” marked in a quote', 'c');
  await seeWords('[data-in-hand] .twin', 'Об этом пока');
  await seeWords('[data-list="row-quotes"]', 'has a twin');
}

async function goThroughSuggestions(): Promise<void> {
  await act('Names and quotes suggested', 'd');
  await seeWords('[data-counts="annotate"]', /\d+ suggestions/);
  // The first that is open is in hand; what people had tagged is none of them.
  await seeWords('[data-in-hand] .suggestion', 'sure to');
  expect(await desk.tagInHand()).not.toBe('');
  await act('Suggestions accepted', 'Enter');
  expect(await page.locator('mark.in-hand.suggested').count()).toBeGreaterThan(0);
  expect(await page.locator('mark.suggested.in-hand', { hasText: 'Байден' }).count()).toBe(0);
  await act('Suggestions rejected', 'x');
  await keys.press('Shift+n', 'n');
  await act('Suggestions accepted', 'Shift+y');
  await keys.press('Control+z', 'Control+z', 'Control+z', 'Control+z');
  await seeWords('[data-revert="redo"]', 'Redo');
  await page.locator('[data-revert="redo"][title="Redo: Names and quotes suggested"]').waitFor();
  expect(await page.locator('mark.suggested').count()).toBe(0);
}

async function readWhatIsPublished(): Promise<void> {
  await keys.tabTo(/^Translation: RU → EN/);
  await keys.press('Enter');
  await keys.tabTo('Read and publish');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/read/);
  await keys.tabTo(/Download/);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const html = await readFile(await (await download).path(), 'utf8');
  expect(html).toContain('Ожидается, что в ходе переговоров');
  expect(html).not.toMatch(/cookies|RELATED POSTS/);
  const published = await browser.newPage();
  await published.setContent(html);
  expect(await published.locator('.row-title mark').allInnerTexts()).toEqual(['Байден', 'Biden']);
  await published.close();
}

test('a preview has a short way past its blocks, to the translation and to saving', async () => {
  await page.goto(`${server.address}/import`);
  await page.locator('#import-text').fill(storyText('source.ru.txt'));
  await keys.tabTo('Preview');
  await page.keyboard.press('Enter');
  await page.locator('.enhanced .draft-blocks').waitFor();
  for (const [link, next] of [
    ['To the translation', 'Paste it'],
    ['To saving', 'Discard'],
  ] as const) {
    await page.reload();
    await keys.tabTo(link);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.innerText.trim()')).toBe(next);
  }
});

describe('in the sample article', () => {
  beforeEach(async () => {
    desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
    keys = keysOf(desk);
  });

  test('moving keeps the row in hand about a third from the top', async () => {
    for (let step = 0; step < 8; step++) await keys.press('PageDown');
    for (let step = 0; step < 3; step++) {
      await keys.press('PageDown');
      const { y } = (await page.locator('.row.current').boundingBox()) ?? { y: 0 };
      expect(y / 860).toBeGreaterThan(0.2);
      expect(y / 860).toBeLessThan(0.55);
    }
    await keys.press('End');
    expect(await desk.rowInHand()).toBe(16);
    await keys.press('Home');
    expect(await desk.rowInHand()).toBe(1);
  });

  test('a selection grows and shrinks by words and letters at the end it was entered at', async () => {
    await keys.press('PageDown', 'PageDown', 'ArrowRight', 'Shift+ArrowRight');
    expect(await desk.selection()).toBe('Ülviye FİLİYEVA');
    await keys.press('Alt+Shift+ArrowLeft');
    expect(await desk.selection()).toBe('Ülviye FİLİYEV');
    await keys.press('Alt+Shift+ArrowRight', 'Shift+ArrowLeft');
    expect(await desk.selection()).toBe('Ülviye');
    await keys.press('ArrowRight', 'ArrowRight', 'ArrowLeft', 'Alt+Shift+ArrowRight');
    expect(await desk.selection()).toBe('İLİYEVA');
    await keys.press('Escape');
    expect(await desk.selection()).toBe('');
  });

  test('the block in hand is in the order of Tab: the source, the translation, then what follows the rows', async () => {
    await keys.press('PageDown', 'Tab');
    expect(await page.locator('.at').innerText()).toBe('By the ANKASAM Team');
    await page.keyboard.press('Tab');
    expect(await page.locator('.furniture summary:focus').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('.at:focus').innerText()).toBe('By the ANKASAM Team');
    await keys.press('p');
    await page.locator('.panel:focus').waitFor();
    await keys.press('Tab', 'Escape');
    expect(await page.locator('.at:focus').count()).toBe(1);
    // What was chosen in the head does not keep the keys from the rows.
    await keys.tabTo('Annotate');
    await keys.press('Enter', 'ArrowDown');
    expect(await desk.rowInHand()).toBe(3);
  });

  test('letters work on Russian and Turkish layouts, by their names elsewhere, and with Cmd on a Mac', async () => {
    await keys.press('ArrowRight');
    await pressOn({ key: 'й', code: 'KeyQ' });
    await seeWords('[data-in-hand] .chip', 'Direct quote');
    await pressOn({ key: 'я', code: 'KeyZ', metaKey: true });
    await seeWords('[data-toast]', 'Undone: “Байден” tagged');
    // On a German keyboard Z lies where Y lies on an English one.
    await pressOn({ key: 'z', code: 'KeyY', ctrlKey: true });
    await seeWords('[data-toast]', 'There is nothing more to undo');
    await pressOn({ key: 'ö', code: 'Comma' });
    await pressOn({ key: 'ç', code: 'Period' });
    await seeWords('[data-in-hand] .words', 'Байден');
    await pressOn({ key: 'ц', code: 'KeyW' });
    await seeWords('[data-in-hand] .words', 'Biden');
  });

  test('single-letter keys can be switched off, and Tab still leads everywhere', async () => {
    await keys.press('?');
    // The keys are read from the top.
    expect(await page.locator('dialog[open] h2').isVisible()).toBe(true);
    expect(await page.evaluate(`document.querySelector('dialog[open]').scrollTop`)).toBe(0);
    await keys.tabTo('Use single-letter keys');
    await keys.press('Space', 'Escape', 'ArrowRight', '1');
    expect(await desk.selection()).toBe('Байден');
    await keys.press('Control+z');
    await seeWords('[data-toast]', 'There is nothing more to undo');
    await page.evaluate('localStorage.clear()');
  });

  test('a tag gets another label, another kind, and goes', async () => {
    await keys.toBlock('Президент США Джо');
    await keys.select('[[ответил]] на вопрос');
    await act('“ответил” tagged', '1');
    await act('Label of “ответил” changed', '5');
    await seeWords('[data-in-hand] .chip', 'Event');
    await act('Tag “ответил” removed', 'Backspace');
    await act('Label of “ответил” changed', 'Control+z');
    await keys.press('Control+Shift+Z');
    await seeWords('[data-toast]', 'Redone: Tag “ответил” removed');
    await act('Label of “ответил” changed', 'Control+z');
    await act('“ответил” tagged', 'Control+z');
  });

  test('keys lead from tag to tag, and to those without a twin', async () => {
    await keys.press('.', '.', '.', '.');
    await seeWords('[data-in-hand] .words', 'январе');
    await keys.press(',');
    await seeWords('[data-in-hand] .words', 'Путиным');
    const found = new Set<string | null>();
    for (let tags = 0; tags < 3; tags++) {
      await keys.press('u');
      const mark = page.locator('mark.single.in-hand').first();
      found.add(await mark.getAttribute('data-tag'));
    }
    expect(found.size).toBe(3);
    await seeWords('[data-in-hand] .attention-text', 'no twin yet');
  });

  test('interrupted speech becomes one quote', async () => {
    await keys.toBlock('Официальный представитель');
    await keys.select('[[похоже]], это состоится');
    await act('“похоже” tagged', 'q');
    await act('Label of “похоже” changed', 'q');
    await seeWords('[data-in-hand] .chip', 'Indirect quote');
    await keys.select('И [[мы будем]] ожидать');
    await act('Quote extended with “мы будем”', 'a');
    await seeWords('[data-in-hand] .words', 'похоже … мы будем');
  });

  test('in Align every change of the rows has a key, and undo takes each one back', async () => {
    await keys.press('g');
    await keys.toBlock('7 декабря');
    const before = await desk.shapes();
    const steps: readonly (readonly [string, string])[] = [
      ['Confirmation withdrawn', 'Shift+S'],
      ['Rows merged', 'Control+Backspace'],
      ['Row split', 'Control+Shift+Backspace'],
      ['Empty row inserted', 'Control+Enter'],
      ['One side moved', 'Enter'],
      ['One side moved', 'Backspace'],
      ['Block moved', 'Control+ArrowDown'],
      ['Block left out', 'x'],
    ];
    for (const [name, key] of steps) await act(name, key);
    for (let step = 0; step < steps.length; step++) await keys.press('Control+z');
    await seeWords('[data-toast]', 'Undone: Confirmation withdrawn');
    expect(await desk.shapes()).toEqual(before);
  });

  test('the menu of the row has what can be done with it, and no more, in every mode', async () => {
    await keys.toBlock('7 декабря');
    await keys.press('r');
    const items = page.locator('[data-row-menu] [role="menuitem"]:visible');
    await items.first().waitFor();
    expect((await items.allInnerTexts()).map((item) => item.replace(/\s+/g, ' '))).toEqual([
      'Withdraw the confirmation Shift S',
      'Confirm everything down to here C',
      'Bookmark the row M',
      'Merge with the next row Ctrl ⌫',
      'Insert an empty row Ctrl Enter',
      'Move this side down from here Enter',
      'Move this side up from here ⌫',
      'Swap this side with the next row W',
      'Select rows from here',
    ]);
    await keys.press('End', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await act('Confirmation withdrawn', 'Enter');
    expect(await page.locator('.at:focus').innerText()).toMatch(/^7 декабря/);
    await keys.press('r', 'ArrowDown', 'Escape');
    expect(await page.locator('.at:focus').count()).toBe(1);
    await keys.press('r');
    await act('Row confirmed', 'Enter');
    await keys.press('Control+z', 'Control+z');
    await seeWords('[data-toast]', 'Undone: Confirmation withdrawn');
  });

  test('in Align keys lead to the rows that still want something', async () => {
    await keys.press('g', 'Home', 'n');
    expect(await desk.rowInHand()).toBe(4);
    await keys.press('n');
    expect(await desk.rowInHand()).toBe(5);
    await act('Confirmation withdrawn', 'Shift+S');
    await keys.press('PageDown', 'PageDown', 'PageDown');
    await act('Confirmation withdrawn', 'Shift+S');
    await keys.press('End', 'u');
    expect(await desk.rowInHand()).toBe(5);
    await act('Row confirmed', 's');
    // Confirming goes on to the next row that is not confirmed.
    expect(await desk.rowInHand()).toBe(8);
    await act('Row confirmed', 's');
    // A confirmed row stays confirmed.
    await keys.press('s');
    await desk.saved();
    expect(await page.locator('.row.current.confirmed').count()).toBe(1);
    await keys.press('Control+z', 'Control+z', 'Control+z', 'Control+z');
    await seeWords('[data-toast]', 'Undone: Confirmation withdrawn');
  });

  test('a text is edited in its place; what cannot be saved stays in the field', async () => {
    await keys.toBlock('by ANKASAM');
    const field = page.locator('[data-edit-form] textarea');
    await keys.press('e');
    await keys.type('Written ');
    await act('Text edited', 'Control+Enter');
    await seeWords('.row .block', 'Written by ANKASAM Ekip');
    await keys.press('e', 'Control+a');
    await keys.type('   ');
    await keys.press('Control+Enter');
    await seeWords('[data-toast]', 'A block needs some text');
    expect(await field.inputValue()).toBe('   ');
    await keys.press('Escape');
    expect(await page.locator('.at:focus').innerText()).toBe('Written by ANKASAM Ekip');
  });
});

/** A key as another keyboard sends it. */
async function pressOn(event: Readonly<Record<string, string | boolean>>): Promise<void> {
  await page.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ bubbles: true, cancelable: true, ...event })}))`,
  );
}
