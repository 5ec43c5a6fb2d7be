import { describe, expect, test } from '@jest/globals';
import { docx, p, table } from '../article/import/office/docx.ts';
import { takeSeat } from './support/seat.ts';

const { server, page } = await takeSeat({ viewport: { width: 1280, height: 860 } });

const article = docx(p('Река вышла из берегов', 'a3') + p('Город готовится к худшему, сообщили в мэрии.'));
const columns = docx(
  table([
    ['Река вышла из берегов', 'The river has burst its banks'],
    [
      'Город готовится к худшему, сообщили в мэрии.',
      'The city prepares for the worst, the mayor’s office said.',
    ],
  ]),
);
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Drops files on the page, as from a folder of the system. */
async function drop(...files: readonly ReturnType<typeof file>[]): Promise<void> {
  const packed = JSON.stringify(files.map(({ name, buffer }) => [name, buffer.toString('base64')]));
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const [name, content] of ${packed}) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  })()`);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

describe('documents of word processors', () => {
  test('are read as soon as they are chosen, looked over and saved', async () => {
    await page.goto(`${server.address}/import`);
    await page.setInputFiles('#import-file', file('article.docx', article));
    await page.getByText('article.docx · Word document').waitFor();
    await page.getByRole('button', { name: 'Save the article' }).click();
    await page.waitForURL(/\/articles\//);
    await page.getByText('Река вышла из берегов').first().waitFor();
  });

  test('with two texts side by side are dropped, taken for a table, taken back, and saved as pairs', async () => {
    await page.goto(`${server.address}/import`);
    await drop(file('columns.docx', columns));
    await page.getByRole('button', { name: 'No, it is an ordinary table' }).click();
    await page.getByRole('button', { name: 'Read it as a text and its translation' }).click();
    await page.getByText('their rows are paired').waitFor();
    await page.getByRole('button', { name: 'Save the article' }).click();
    await page.waitForURL(/\/articles\/.*to=/);
    await page.getByText('in one row of the document’s table').waitFor();
  });

  test('are dropped together as an article and its translation, where that was chosen', async () => {
    await page.goto(`${server.address}/import`);
    await page.getByLabel('an article and its translation, in this order').check();
    const english = docx(p('The river has burst its banks', 'a3') + p('The city prepares for the worst.'));
    await drop(file('ru.docx', article), file('en.docx', english));
    await page.getByText('en.docx · Word document').waitFor();
    expect(await page.getByLabel('Language').first().inputValue()).toBe('');
  });

  test('are dropped together as articles of their own', async () => {
    await page.goto(`${server.address}/import`);
    await drop(file('a.docx', article), file('b.docx', article));
    await page.getByText('The files were read.').waitFor();
    expect(await page.locator('.import-drafts li').count()).toBeGreaterThanOrEqual(2);
  });
});
