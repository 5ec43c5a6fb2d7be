import type { BilingualDocument } from '../../src/exchange/bilingual-document.ts';
import { block, documentOf, row, tag } from './sample-document.ts';

const markup =
  '"\'></mark></script><!--</style></title>]]><script>alert(1)</script><img src=x onerror=alert(1)>&amp;';

/** Text that tries to leave every place HTML can put it: element, attribute, script, comment, style, address. */
export const attack = `${markup}\u0000\u000B\uFFFE\uD800`;

/** The attack as a reader must see it: word for word, but for the characters that HTML forbids. */
export const harmless = `${markup}\uFFFD\uFFFD\uFFFD\uFFFD`;

/** A document with the attack in every field that people or imported pages can fill. */
export function hostileDocument(): BilingualDocument {
  const hrefs = [
    'javascript:alert(1)',
    'JaVa\nScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    `https://example.org/${attack}`,
    'mailto:desk@example.org?subject="><script>',
    '//example.org/no-protocol',
    ' vbscript:x',
    'https://[::1]:80/100%/{a}[1]|b#',
  ];
  const linked = block(`s2${attack}`, `${hrefs.map((_, index) => `link ${index}`).join(' ')} ${attack}`, {
    lang: 'ru',
    markup: hrefs.map((href, index) => ({ kind: 'link', href, start: index * 7, end: index * 7 + 6 })),
  });
  const target = block('t2', `${attack} words ${attack}`, { lang: attack });
  const table = block('s3', `a\t${attack}\n${attack}\tb\tc`, { lang: 'ru', kind: 'table' });
  const machine = { kind: 'machine' as const, engine: attack, engineVersion: attack, at: attack };
  return documentOf(
    [
      row(
        [block('s1', attack, { lang: 'ru', kind: 'title' })],
        [block('t1', attack, { lang: 'en', kind: 'title' })],
        { beadId: attack },
      ),
      row([linked], [target], { beadId: `${attack}2` }),
      row([table], [], { beadId: 'row-3', moved: attack }),
      row([], [block('t4', attack, { lang: 'en', kind: 'list-item', provenance: machine })]),
    ],
    {
      articleId: attack,
      metadata: {
        title: attack,
        publisher: attack,
        author: attack,
        address: `javascript:${attack}`,
        date: attack,
        rights: attack,
        translator: attack,
      },
      source: { id: 's', lang: `${attack}`, dir: 'ltr', kind: 'human', provenance: null },
      target: {
        id: 't',
        lang: 'en',
        dir: 'ltr',
        kind: 'human',
        provenance: { kind: 'human', translator: attack },
      },
      tags: [
        tag(attack, target, 'entity', attack, { span: 'words' }, { entityId: attack, twinId: attack }),
        tag(
          'g2',
          target,
          'quote',
          attack,
          { content: 'word', cue: 'ord', speaker: 'rds' },
          {
            entityId: attack,
            attributes: { original: attack, originalLang: attack, originalSource: `javascript:${attack}` },
          },
        ),
        tag(
          'g3',
          target,
          'note',
          attack,
          { span: 'words' },
          {
            attributes: { text: attack, lang: attack, publish: true },
          },
        ),
        tag('g4', linked, 'entity', 'PER', { span: 'nk 3 li' }),
      ],
      entities: [{ id: attack, label: attack, names: { en: attack } }],
    },
  );
}
