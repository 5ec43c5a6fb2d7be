import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/cli/read.ts';
import { runCommand } from './streams.ts';

const html = `<html lang="en"><head><title>Ferry to sail again | The Post</title>
<meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2024-03-14"></head>
<body><nav><a href="/">Home</a></nav><h1>Ferry to sail again</h1><p>By Jane Doe</p>
<p>The ferry across the lake will sail again on the first of April, two weeks earlier than usual, the harbour said.</p>
<p>«Лёд сошёл уже на большей части акватории, у берегов осталась только кромка», — сказал начальник порта.</p>
<div class="share-bar">Facebook Telegram</div></body></html>`;

describe('diptych read', () => {
  test('gives the blocks of a page with kind, language and state, and its metadata', async () => {
    const { status, answers } = await runCommand(read, [], [{ id: 'a', html, source: 'post' }]);
    expect(status).toBe(0);
    expect(answers).toEqual([
      {
        id: 'a',
        html,
        source: 'post',
        lang: 'en',
        metadata: {
          title: 'Ferry to sail again',
          byline: 'Jane Doe',
          date: '2024-03-14',
          publisher: 'The Post',
          address: null,
        },
        blocks: [
          { kind: 'paragraph', text: 'Home', lang: expect.any(String), boilerplate: 'navigation' },
          { kind: 'title', text: 'Ferry to sail again', lang: 'en', boilerplate: null },
          { kind: 'byline', text: 'By Jane Doe', lang: expect.any(String), boilerplate: null },
          { kind: 'paragraph', text: expect.stringMatching(/^The ferry/), lang: 'en', boilerplate: null },
          { kind: 'paragraph', text: expect.stringMatching(/^«Лёд/), lang: 'ru', boilerplate: null },
          {
            kind: 'paragraph',
            text: 'Facebook Telegram',
            lang: expect.any(String),
            boilerplate: 'share-bar',
          },
        ],
      },
    ]);
  });

  test('reads a plain text, whose line ends separate blocks', async () => {
    const text = 'Паром пойдёт раньше\nПереправа откроется 1 апреля, сообщил начальник порта.\nЧитайте также';
    const { answers } = await runCommand(read, [], [{ id: 1, text }]);
    expect(answers[0]).toMatchObject({
      lang: 'ru',
      metadata: { title: 'Паром пойдёт раньше', byline: null, date: null },
      blocks: [
        { kind: 'title', boilerplate: null },
        { text: 'Переправа откроется 1 апреля, сообщил начальник порта.', boilerplate: null },
        { text: 'Читайте также', boilerplate: 'related-posts' },
      ],
    });
  });

  test('says what is wrong with a line, and reads the others', async () => {
    const lines = [
      { id: 1 },
      { id: 2, html: '<p>a', text: 'a' },
      { id: 3, html: '<div></div>' },
      { text: 'Да.' },
    ];
    const { status, errors, answers } = await runCommand(read, [], lines);
    expect(status).toBe(1);
    expect(errors.split('\n')).toEqual([
      expect.stringMatching(/^line 1: .*one of "html" and "text" is needed/),
      expect.stringMatching(/^line 2: .*one of "html" and "text" is needed/),
      expect.stringMatching(/^line 3: .+/),
      '',
    ]);
    expect(answers).toHaveLength(1);
  });
});
