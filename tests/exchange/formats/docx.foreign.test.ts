import { expect, test } from '@jest/globals';
import { docx } from '../../../src/exchange/formats/docx.ts';
import { convertDocument } from '../../setup/libreoffice.ts';
import { sampleDocument } from '../sample-document.ts';
import { wordsIn } from '../words.ts';

/** LibreOffice takes seconds to start. */
const LIMIT_MS = 120_000;

test(
  'LibreOffice opens the Word table, with every paragraph of both texts, and prints it',
  async () => {
    const file = docx.write(sampleDocument(), { words: await wordsIn('en'), uiLang: 'en' });
    const saved = await convertDocument('table.docx', file, ['html', 'pdf']);
    const page = new TextDecoder()
      .decode(saved.get('html'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const word of ['Верхнегорск', 'Danube Commission', 'Паромщик', 'Zarechye'])
      expect(page).toContain(word);
    expect(new TextDecoder('latin1').decode(saved.get('pdf')?.subarray(0, 5))).toBe('%PDF-');
  },
  LIMIT_MS,
);
