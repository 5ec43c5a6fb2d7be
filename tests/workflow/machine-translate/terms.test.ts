import { expect, test } from '@jest/globals';
import { saveTerm } from '../../../src/translation/glossary/store.ts';
import { termsIn } from '../../../src/workflow/machine-translate/terms.ts';
import { temporaryDesk } from '../../setup/desk.ts';

test('an engine is told the approved terms that stand in the text, once each, in whatever form', async () => {
  const { services, dispose } = await temporaryDesk();
  const { projectId, history } = services;
  const term = (
    id: string,
    source: string,
    target: string,
    status: 'approved' | 'forbidden' = 'approved',
  ) => ({
    id,
    langSource: 'ru',
    langTarget: 'en',
    source,
    target,
    forms: { source: [], target: [] },
    partOfSpeech: null,
    status,
    note: '',
  });
  const request = { id: 'terms', projectId, stream: 'glossary', actorId: 'anna', kind: 'save-term' };
  await history.perform(request, async (rows) => {
    await saveTerm(rows, projectId, term('a', 'переговоры', 'talks'), false);
    await saveTerm(rows, projectId, term('b', 'договор', 'treaty'), false);
    await saveTerm(rows, projectId, term('c', 'президент', 'prez', 'forbidden'), false);
    return { kind: 'done' };
  });
  const text = 'Президент говорил о переговорах. Переговоры прошли.';
  expect(await termsIn(services, text, 'ru', 'en')).toEqual([{ source: 'переговоры', target: 'talks' }]);
  expect(await termsIn(services, text, 'ru', 'tr')).toEqual([]);
  await dispose();
});
