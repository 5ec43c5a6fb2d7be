import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Markup } from '../../../src/article/block.ts';
import { keepThreads } from '../../../src/translation/bergamot/threads.ts';
import { bergamotEngine } from '../../../src/translation/engines/bergamot.ts';
import { inBatches } from '../../../src/translation/engines/in-batches.ts';
import { openModelFolder } from '../../../src/translation/models/model-folder.ts';
import { importArticle } from '../../../src/workflow/import-article.ts';
import { emptyMetadata } from '../../../src/workflow/import-draft/metadata.ts';
import { startMachineTranslation } from '../../../src/workflow/machine-translate.ts';
import { temporaryDesk } from '../../setup/desk.ts';
import { installTinyModel } from '../../setup/tiny-model/install-tiny-model.ts';
import { anna, articleId, machineAt, panelsOf } from './machine-desk.ts';

const link: Markup = { kind: 'link', href: 'https://mir.example/', start: 0, end: 3 };
const strong: Markup = { kind: 'strong', start: 6, end: 10 };
const paragraphs = [
  { text: 'мир и труд.', markup: [link, strong] },
  { text: 'труд и мир.', markup: [] },
  { text: 'май, мир и труд.', markup: [{ ...strong, start: 0, end: 3 }] },
] as const;

test('links and emphasis of a source come over to the words of the translation that they belong to', async () => {
  const data = await mkdtemp(join(tmpdir(), 'diptych-markup-'));
  const models = openModelFolder(data);
  await installTinyModel(models, 'ru', 'en');
  const threads = keepThreads();
  const { services, dispose } = await temporaryDesk();
  const metadata = Object.fromEntries(Object.keys(emptyMetadata).map((field) => [field, null]));
  const blocks = paragraphs.map(({ text, markup }, at) => ({
    id: `s${at}`,
    kind: 'paragraph' as const,
    text,
    lang: 'ru',
    markup,
    boilerplate: null,
    reasons: [{ code: 'sample' }],
  }));
  await importArticle(
    services,
    { operationId: 'import', articleId, actorId: 'anna' },
    {
      metadata: metadata as unknown as Parameters<typeof importArticle>[2]['metadata'],
      source: {
        id: 'source',
        lang: 'ru',
        provenance: { kind: 'human', translator: null },
        blocks,
        raw: null,
      },
    },
  );
  const machine = machineAt(services, [inBatches(bergamotEngine(models, threads))]);
  const asked = { ...anna, operationId: 'translate' };
  const started = await startMachineTranslation(services, machine, asked, { engineId: 'bergamot', to: 'en' });
  if (started.kind !== 'done') throw new RangeError(started.kind);
  await machine.runner.idle();
  const { target } = await panelsOf({ services }, started.textId);
  expect(target.map(({ text, markup }) => ({ text, markup }))).toEqual([
    { text: 'mir i trud.', markup: [link, strong] },
    { text: 'trud i mir.', markup: [] },
    { text: 'may, mir i trud.', markup: [{ ...strong, start: 0, end: 3 }] },
  ]);
  await machine.runner.stop();
  await threads.end();
  await dispose();
  await rm(data, { recursive: true, force: true });
}, 60_000);
