import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/article/import/read-document.ts';

const sentence = (topic: string) =>
  `The council has said that ${topic} will be discussed in the spring, when the figures for the whole of the year are known.`;
const paragraphs = (...topics: readonly string[]) =>
  topics.map((topic) => `<p>${sentence(topic)}</p>`).join('');
const teaser = (topic: string) => `<div class="item"><h3>On ${topic}</h3><p>${sentence(topic)}</p></div>`;

function read(body: string, head = '') {
  const document = `<!DOCTYPE html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
  const page = readDocument({ bytes: document, mediaType: 'text/html' });
  if (page.kind === 'refused') throw new RangeError(page.reason.code);
  const { blocks, metadata } = page;
  return {
    metadata,
    kept: blocks.filter(({ boilerplate }) => boilerplate === null).map(({ text }) => text),
    kindOf: (beginning: string) => blocks.find(({ text }) => text.startsWith(beginning))?.kind,
    stateOf: (text: string) => blocks.find((block) => block.text === text)?.boilerplate,
  };
}

describe('the article in a page', () => {
  test('is the container whose paragraphs stand together, not the teasers that have more words', () => {
    const teasers = ['roads', 'schools', 'trees', 'parks', 'ferries', 'bridges'].map(teaser).join('');
    const { kept } = read(
      `<div><h1>The bridges of the county</h1><div>${paragraphs('the first bridge', 'the second bridge')}</div></div><div>${teasers}</div>`,
    );
    expect(kept).toEqual([
      'The bridges of the county',
      sentence('the first bridge'),
      sentence('the second bridge'),
    ]);
  });

  test('goes on in further sections of the same sort', () => {
    const section = (topic: string) =>
      `<section class="part"><h2>On ${topic}</h2>${paragraphs(topic, `more ${topic}`)}</section>`;
    const { kept } = read(`<div><h1>A long report</h1>${section('roads')}${section('schools')}</div>`);
    expect(kept).toContain(sentence('more roads'));
    expect(kept).toContain(sentence('more schools'));
  });

  test('is kept behind a paywall, while the prompt in it is not', () => {
    const { kept, stateOf } = read(
      `<h1>A report that is sold</h1><div class="paywall">${paragraphs('roads', 'schools', 'trees')}<p>Subscribe now</p></div>`,
    );
    expect(kept).toContain(sentence('trees'));
    expect(stateOf('Subscribe now')).toBe('subscription');
  });

  test('is kept behind a paywall in pieces, with advertisements between them', () => {
    const piece = (topic: string) =>
      `<div class="paywall">${paragraphs(topic)}</div><div class="ad">Ad</div>`;
    const { kept } = read(
      `<h1>A report that is sold</h1><article>${['roads', 'schools', 'trees'].map(piece).join('')}</article>`,
    );
    expect(kept).toEqual([
      'A report that is sold',
      sentence('roads'),
      sentence('schools'),
      sentence('trees'),
    ]);
  });

  test('does not go on in an aside called sidebar, even where the article has little text', () => {
    const { kept } = read(
      `<h1>The calendar</h1><div class="article-body">${paragraphs('roads')}<table><tr><td>May</td><td>1</td></tr></table></div><aside class="sidebar">${paragraphs('parks', 'trees')}</aside>`,
    );
    expect(kept).toContain(sentence('roads'));
    expect(kept).not.toContain(sentence('parks'));
  });

  test('has a caption in what stands beside a picture, whatever element it is in', () => {
    const { kindOf } = read(
      `<h1>The bridges</h1><div>${paragraphs('roads')}<figure><img><p>The bridge in spring</p></figure>${paragraphs('trees')}</div>`,
    );
    expect(kindOf('The bridge in spring')).toBe('caption');
  });

  test('does not begin above its title', () => {
    const list = ['ferries', 'parks', 'trees'].map((topic) => `<li>${sentence(topic)}</li>`).join('');
    const { kept } = read(
      `<ul>${list}</ul><h1>The bridges of the county</h1><div>${paragraphs('roads', 'schools')}</div>`,
    );
    expect(kept[0]).toBe('The bridges of the county');
  });

  test('begins above its first heading in a document that is no page', () => {
    const bytes = `${paragraphs('roads', 'schools')}<h1>What comes next</h1>${paragraphs('trees', 'parks', 'ferries', 'bridges')}`;
    const page = readDocument({ bytes, mediaType: 'text/html' });
    expect(page.kind === 'read' && page.blocks.every(({ boilerplate }) => boilerplate === null)).toBe(true);
  });

  test('holds the caption of a picture once, and no counter of a slider', () => {
    const slide = (n: number) =>
      `<figure><figcaption>The old harbour seen from the north in winter</figcaption></figure><p>${n} / 2</p>`;
    const { kept } = read(
      `<h1>The old harbour</h1><div>${slide(1)}${paragraphs('roads', 'trees')}${slide(2)}${paragraphs('schools')}</div>`,
    );
    expect(kept.filter((text) => text.startsWith('The old harbour seen'))).toHaveLength(1);
    expect(kept.some((text) => text.endsWith('/ 2'))).toBe(false);
  });

  test('keeps words apart that only a style sheet sets apart, and letters together that are one word', () => {
    const { kept } = read(
      `<h1>Harbour</h1><p><span class="cap">T</span><span class="text">he</span> harbour <span class="name">Jane Doe</span><a href="/doe">More on her</a> is closed.</p>${paragraphs('roads', 'trees')}`,
    );
    expect(kept[1]).toBe('The harbour Jane Doe More on her is closed.');
  });
});

describe('kinds and metadata', () => {
  test('the name in a byline stands against an account’s in the metadata, and the heading against a search title', () => {
    const { metadata } = read(
      `<h1>The bridges of the county</h1><p>By Jane Doe</p>${paragraphs('roads', 'schools')}`,
      '<title>Bridges: ten facts</title><meta name="author" content="Super User">',
    );
    expect(metadata).toMatchObject({ title: 'The bridges of the county', author: 'Jane Doe' });
  });

  test('a line of who reported and edited is a byline, one on the author a note', () => {
    const { kindOf } = read(
      `<h1>The bridges of the county</h1><p>By Jane Doe</p>${paragraphs('roads', 'schools')}<p>Reporting by Jane Doe; editing by John Roe</p><p><em>Jane Doe is an engineer in Kirkmere</em></p>`,
    );
    expect(kindOf('Reporting by')).toBe('byline');
    expect(kindOf('Jane Doe is')).toBe('editors-note');
  });

  test('lines whose gaps make columns are rows of a table, one such line is none', () => {
    const text = `Budget\n\n${sentence('the budget')}\n\nItem     2023     2024\nRoads     7.4     8.1\nTrees     1.2     0.9\n\n${sentence('trees')}\n\nA wide     gap`;
    const page = readDocument({ bytes: text });
    const kinds = page.kind === 'read' ? page.blocks.map(({ kind }) => kind) : [];
    expect(kinds.filter((kind) => kind === 'table')).toHaveLength(3);
  });

  test('a picture’s source in brackets makes a caption, and a quotation inside «» no path through the site', () => {
    const { kindOf, stateOf } = read(
      `<h1>The bridges</h1><div><p>Паром «Заря» у причала</p>${paragraphs('roads')}<p>The bridge in spring (Image: Agency)</p>${paragraphs('trees')}</div>`,
    );
    expect(kindOf('The bridge in spring')).toBe('caption');
    expect(stateOf('Паром «Заря» у причала')).toBeNull();
  });
});
