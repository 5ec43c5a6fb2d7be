import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanPersonName, MAX_PERSON_NAME } from '../../src/account/person.ts';
import { createPeople } from '../../src/screens/people/people.ts';
import { startApp, type TestApp } from '../setup/app.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { ask, sendForm } from '../setup/visit.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ sample: false });
});
afterEach(() => app.stop());

const cookieOf = (headers: Readonly<Record<string, string>>) => headers['set-cookie']?.split(';')[0] ?? '';

describe('who works here', () => {
  test('is the first person until somebody chooses', async () => {
    const { body } = await ask(app.address);
    expect(body).toContain('Anna');
  });

  test('is a name somebody gives, kept in a cookie', async () => {
    const added = await sendForm(`${app.address}/people`, { name: '  Жанна   д’Арк ', back: '/help' });
    expect([added.status, added.headers.location]).toEqual([303, '/help']);
    const cookie = cookieOf(added.headers);
    expect((await ask(`${app.address}/people`, { headers: { cookie } })).body).toContain('Жанна д’Арк');
    const chosen = await sendForm(`${app.address}/people/choose`, { person: 'id-1' }, { cookie });
    expect(cookieOf(chosen.headers)).toBe('diptych_person=id-1');
  });

  test('is the same person under the same name', async () => {
    const first = await sendForm(`${app.address}/people`, { name: 'Boris' });
    const second = await sendForm(`${app.address}/people`, { name: 'Boris ' });
    expect(cookieOf(second.headers)).toBe(cookieOf(first.headers));
  });

  test.each(['', '   ', '\u200b', 'a\u0007b', 'x'.repeat(MAX_PERSON_NAME + 1)])(
    'is not called “%s”',
    async (name) => {
      const { status, body, headers } = await sendForm(`${app.address}/people`, { name });
      expect([status, cookieOf(headers)]).toEqual([422, '']);
      expect(body).toContain(`1 to ${MAX_PERSON_NAME} characters`);
    },
  );

  test('goes back only to pages of this site', async () => {
    for (const back of ['https://evil.example', '//evil.example', undefined]) {
      const { headers } = await sendForm(`${app.address}/people`, { name: 'Boris', back });
      expect(headers.location).toBe('/');
    }
  });

  test('is somebody even where a cookie names nobody', async () => {
    for (const cookie of ['diptych_person=nobody', 'diptych_person=', 'diptych_person="><script>']) {
      expect((await ask(app.address, { headers: { cookie } })).body).toContain('Anna');
    }
  });
});

describe('the language of the interface', () => {
  test('is chosen by a switch, which a cookie keeps', async () => {
    const chosen = await sendForm(`${app.address}/language`, { language: 'tr', back: '/help' });
    expect([chosen.status, chosen.headers.location, cookieOf(chosen.headers)]).toEqual([
      303,
      '/help',
      'diptych_language=tr',
    ]);
    const headers = { cookie: cookieOf(chosen.headers), 'accept-language': 'ru' };
    expect((await ask(app.address, { headers })).body).toContain('<html lang="tr"');
  });

  test('is English where another is wanted than there is', async () => {
    const chosen = await sendForm(`${app.address}/language`, { language: 'xx' });
    expect(cookieOf(chosen.headers)).toBe('diptych_language=en');
    const headers = { cookie: 'diptych_language=xx', 'accept-language': 'tlh' };
    expect((await ask(app.address, { headers })).body).toContain('<html lang="en"');
  });
});

describe('people', () => {
  test('are known to every program on the same desk, in the order in which they came', async () => {
    const { services, dispose } = await temporaryDesk();
    const here = await createPeople(services, 'Anna');
    const there = await createPeople(services, 'Somebody else');
    await here.add('boris', 'Boris');
    expect((await there.list()).map(({ name }) => name)).toEqual(['Anna', 'Boris']);
    expect((await there.recognise('boris')).name).toBe('Boris');
    await dispose();
  });

  test('have names without blanks to spare and in one spelling', () => {
    expect(cleanPersonName(' A\u0301nna\t\nK ')).toBe('Ánna K');
    expect(cleanPersonName('\ud83d')).toBe('\ufffd');
    expect(cleanPersonName('٣')).toBe('٣');
  });
});
