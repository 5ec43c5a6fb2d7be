import { describe, expect, test } from '@jest/globals';
import { agencyReport, followUp, reprint } from '../article/duplicate-stories.ts';
import { takeSeat } from './support/seat.ts';

const { server, page } = await takeSeat({ viewport: { width: 1280, height: 860 } });

const INVITATION = 'Не пропустите самое важное за неделю';

/** Chooses a page of one site; its blocks stand above the same invitation. */
async function choosePage(name: string, [title, ...blocks]: readonly string[]): Promise<void> {
  const paragraphs = [...blocks, INVITATION].map((block) => `<p>${block}</p>`).join('');
  const html = `<html lang="ru"><head><link rel="canonical" href="https://www.kamensk.example/${name}"></head>
    <body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
  await page.goto(`${server.address}/import`);
  await page.setInputFiles('#import-file', {
    name: `${name}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(html),
  });
  await page.getByText(`${name}.html · HTML`).waitFor();
}

const folded = () => page.locator('li.left-out', { hasText: INVITATION });
const blockOf = (words: string) => page.locator('li.draft-block', { hasText: words });

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save the article' }).click();
  await page.waitForURL(/\/articles\//);
}

describe('what was imported from a site before', () => {
  test('teaches the next import which line to leave out', async () => {
    await choosePage('bridge', agencyReport);
    await blockOf(INVITATION).locator('summary').click();
    await blockOf(INVITATION).getByRole('button', { name: 'Leave out as page furniture' }).click();
    await folded().waitFor();
    await save();
    await choosePage('bus', followUp);
    await folded().waitFor();
    expect(await folded().locator('summary').innerText()).toContain('marked as junk on this site before');
    await save();
  });

  test('is recognised in a reprint, with its share and the way to it', async () => {
    await choosePage('reprint', reprint);
    const remark = page.locator('.resembling');
    expect(await remark.innerText()).toContain('77% of this text stands in it');
    await remark.getByRole('link', { name: agencyReport[0] ?? '' }).click();
    await page.waitForURL(/\/articles\//);
    await page
      .getByText(agencyReport[0] ?? '')
      .first()
      .waitFor();
  });

  test('is listed, forgotten, and brought back by undo', async () => {
    await choosePage('reprint', reprint);
    await page.getByRole('link', { name: 'kamensk.example' }).click();
    await page.getByRole('heading', { name: 'What is remembered of kamensk.example' }).waitFor();
    await page.getByRole('button', { name: 'Forget' }).click();
    await page.getByText('Nothing is remembered of this site.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Forget' }).waitFor();
  });
});
