import { describe, expect, test } from '@jest/globals';
import { MAX_METADATA_LENGTH } from '../../../src/article/import/limits.ts';
import { readHtmlMetadata } from '../../../src/article/import/read-html-metadata.ts';

const nothing = {
  title: null,
  publisher: null,
  author: null,
  address: null,
  date: null,
  lang: null,
  rights: null,
};

describe('a page’s metadata', () => {
  test.each([
    ['a link of its head', '<link rel=license href="https://cc.example/by">', 'https://cc.example/by'],
    [
      'JSON-LD, by name',
      '<script type="application/ld+json">{"@type": "NewsArticle", "license": {"name": "CC BY 4.0"}}</script>',
      'CC BY 4.0',
    ],
    [
      'JSON-LD, as a notice',
      '<script type="application/ld+json">{"@type": "NewsArticle", "copyrightNotice": "© The Courier"}</script>',
      '© The Courier',
    ],
    ['a meta element', '<meta name="dcterms.rights" content="© The Courier">', '© The Courier'],
    [
      'nowhere, where only a picture’s is linked',
      '<p>Photo: <a rel=license href="https://cc.example/">CC</a>',
      null,
    ],
  ])('says who may use it: by %s', (_, html, rights) => {
    expect(readHtmlMetadata(html).metadata.rights).toBe(rights);
  });

  test('comes from JSON-LD first', () => {
    const page = `<title>Other</title><script type="application/ld+json">${JSON.stringify({
      '@graph': [
        { '@type': 'Organization', name: 'Wrong' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge opened',
          author: [{ name: 'Jane Doe' }, { name: 'John Roe' }, { name: 'https://x.example/jane' }],
          publisher: { name: 'The Courier' },
          datePublished: '2024-01-05T10:00:00+0300',
          mainEntityOfPage: { '@id': 'https://x.example/bridge' },
          inLanguage: 'en_GB',
        },
      ],
    })}</script>`;
    expect(readHtmlMetadata(page).metadata).toEqual({
      title: 'Bridge opened',
      publisher: 'The Courier',
      author: 'Jane Doe; John Roe',
      address: 'https://x.example/bridge',
      date: '2024-01-05T10:00:00+03:00',
      lang: 'en-GB',
      rights: null,
    });
  });

  test('else from <meta>, links and the page’s own language', () => {
    const page = `<html lang="ru"><head><title>Мост — Вестник</title><meta property="og:title" content="Мост &amp; река">
      <meta property="og:site_name" content="Вестник"><meta name="author" content="Анна Серова">
      <meta property="article:published_time" content="2024-03-05 09:30:00Z">
      <link rel="canonical" href="HTTPS://V.example/most"><meta name="description" content="Кратко"></head>`;
    expect(readHtmlMetadata(page)).toMatchObject({
      metadata: {
        title: 'Мост & река',
        publisher: 'Вестник',
        author: 'Анна Серова',
        address: 'https://v.example/most',
        date: '2024-03-05T09:30:00Z',
        lang: 'ru',
      },
      description: 'Кратко',
      warnings: [],
    });
  });

  test('is null where the page says nothing, and the title of a drawing is none', () => {
    expect(readHtmlMetadata('<svg><title>Icon</title></svg><p>Text').metadata).toEqual(nothing);
  });

  test('is not believed where it is too long, no address, or no language', () => {
    const page = `<html lang="??"><title>${'x'.repeat(MAX_METADATA_LENGTH + 1)}</title>
      <link rel="canonical" href="javascript:alert(1)"><meta name="author" content="https://x.example/profile">
      <meta property="og:url" content="https://user:secret@x.example/">`;
    expect(readHtmlMetadata(page).metadata).toEqual(nothing);
  });

  test('with a warning where a date or the JSON-LD cannot be read', () => {
    const page = '<meta name="date" content="05/01/24"><script type="application/ld+json">{"@type":</script>';
    expect(readHtmlMetadata(page).warnings).toEqual([
      { code: 'json-ld-unreadable', values: { count: 1 } },
      { code: 'metadata-date-unreadable', values: { date: '05/01/24' } },
    ]);
    expect(readHtmlMetadata('<meta name=date content="2024-02-30">').metadata.date).toBeNull();
  });

  test('survives JSON-LD that is nested beyond measure', () => {
    const nested = `${'[{"@graph":'.repeat(20_000)}1${'}]'.repeat(20_000)}`;
    expect(readHtmlMetadata(`<script type="application/ld+json">${nested}</script>`).metadata).toEqual(
      nothing,
    );
  });
});
