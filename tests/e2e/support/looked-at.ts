import type { Page } from 'playwright-core';
import { storyText } from './story.ts';

const ARTICLE = '/articles/sample';

/** A page that is looked at. */
export interface LookedAt {
  readonly path: string;
  /** What has to be there before it is looked at. */
  readonly ready: string;
  /** What a person does after it is opened, where an address alone does not lead there. */
  readonly reach?: (page: Page) => Promise<void>;
}

/** Does some work at a fresh desk, so that pages have something to show, and says which there are. */
export async function pagesAtWork(address: string): Promise<Readonly<Record<string, LookedAt>>> {
  const draft = await begin(`${address}/import`, storyText('source.ru.txt'));
  const review = await begin(
    `${address}${ARTICLE}/corrections/new?text=${await sourceOf(address)}`,
    storyText('source.ru.txt')
      .replace('в платформе', 'на платформе')
      .replace(/«Российские проекты[^\n]*\n/u, ''),
  );
  await tagBlindly(address);
  await send(`${address}/glossary`, {
    langSource: 'ru',
    langTarget: 'en',
    source: 'переговоры',
    target: 'talks',
    note: 'Never “negotiations”',
  });
  const begun = await send(`${address}${ARTICLE}/translations/begin`, { lang: 'de' });
  const empty = /to=([^&]+)/.exec(begun.headers.get('location') ?? '')?.[1];
  const xliff = await (await fetch(`${address}${ARTICLE}/export?format=xliff-2-1`)).text();
  const back = {
    name: 'back.xlf',
    mimeType: 'application/xml',
    buffer: Buffer.from(xliff.replaceAll('NATO', 'Nato')),
  };
  return {
    desk: { path: '/', ready: '.articles' },
    import: { path: '/import', ready: '#import-text' },
    'import preview': { path: draft, ready: '.enhanced .draft-blocks' },
    'corrected version': { path: review, ready: '.review-place' },
    align: { path: `${ARTICLE}?mode=align`, ready: '.panel:not([inert]) .block-tools' },
    translate: { path: `${ARTICLE}?mode=translate`, ready: '.row.current' },
    annotate: { path: `${ARTICLE}?mode=annotate`, ready: '.panel:not([inert]) .names' },
    'pair again': { path: `${ARTICLE}/realign`, ready: '.scopes' },
    find: { path: `${ARTICLE}/find?find=Путин&insert=Х`, ready: '.hits' },
    reader: { path: `${ARTICLE}/read`, ready: '.row' },
    details: { path: `${ARTICLE}/details`, ready: 'form.details' },
    annotators: { path: `${ARTICLE}/annotators`, ready: '.case' },
    checks: { path: `${ARTICLE}/checks`, ready: 'h1' },
    'checks of all': { path: '/checks', ready: 'h1' },
    compare: { path: `${ARTICLE}/compare`, ready: '.compare' },
    'empty rows': { path: `${ARTICLE}/translate-rows?to=${empty}`, ready: '.translate-rows' },
    'another translation': { path: `${ARTICLE}/translations/new`, ready: 'h1' },
    export: { path: `${ARTICLE}/export`, ready: '.export-format' },
    attach: { path: `${ARTICLE}/attach`, ready: '#attach-file' },
    'what comes back': {
      path: `${ARTICLE}/attach`,
      ready: '.attach-changes del',
      reach: async (page) => {
        await page.setInputFiles('#attach-file', back);
        await page.locator('main form .button.primary').click();
      },
    },
    ledger: { path: '/ledger', ready: '.ledger-table' },
    referent: { path: '/ledger/biden', ready: '.mentions li' },
    'new referent': { path: '/ledger/new', ready: '.entity-form' },
    glossary: { path: '/glossary', ready: 'table.glossary td' },
    concordance: { path: '/concordance?q=NATO', ready: '.concordance' },
    labels: { path: '/settings/labels', ready: '.entity-form' },
    engines: { path: '/settings/engines', ready: '.engine-card' },
    help: { path: '/help', ready: '.key-table' },
    people: { path: '/people', ready: '.choices' },
    sites: { path: '/import/sites', ready: 'h1' },
    'one site': { path: '/import/sites?site=news.example', ready: 'h1' },
  };
}

/** Gives a text and says where its preview is. */
async function begin(address: string, text: string): Promise<string> {
  const body = new FormData();
  body.set('text', text);
  const begun = await fetch(address, { method: 'POST', body, redirect: 'manual' });
  return begun.headers.get('location') ?? '';
}

/** Two people tag the same words on their own, differently, and one of them some more; then all go on together. */
async function tagBlindly(address: string): Promise<void> {
  const other = await send(`${address}/people`, { name: 'Boris' });
  const boris = other.headers.getSetCookie().join('; ');
  await send(`${address}${ARTICLE}/annotators`, { action: 'begin-blind-pass' });
  const page = await (await fetch(`${address}${ARTICLE}?mode=annotate`)).text();
  const [, block = '', version = ''] =
    /data-block="([^"]+)" data-version="(\d+)"[^>]*>Президент США/.exec(page) ?? [];
  const tag = (wording: string, label: string, cookie = '') =>
    send(
      `${address}${ARTICLE}/actions`,
      { action: 'add-tag', block, blockVersion: version, wording, label },
      cookie,
    );
  await tag('США', 'LOC');
  await tag('Байден', 'PER');
  await tag('США', 'ORG', boris);
  await tag('Байден', 'PER', boris);
  await tag('Украину', 'LOC', boris);
  await send(`${address}${ARTICLE}/annotators`, { action: 'end-blind-pass' });
}

/** The id of the source's text, from the door to a corrected version. */
async function sourceOf(address: string): Promise<string> {
  const page = await (await fetch(`${address}${ARTICLE}`)).text();
  return /corrections\/new\?text=([^"&]+)/.exec(page)?.[1] ?? '';
}

/** Sends a form as a browser does; fails where it is refused. */
async function send(
  address: string,
  fields: Readonly<Record<string, string>>,
  cookie = '',
): Promise<Response> {
  const body = new URLSearchParams(fields);
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual', headers: { cookie } });
  if (answer.status >= 400) throw new Error(`${address}: ${answer.status} for ${body}`);
  return answer;
}
