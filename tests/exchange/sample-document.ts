import type { Anchor, Layer, Role, Tag } from '../../src/annotation/tag.ts';
import type {
  BilingualDocument,
  DocumentBlock,
  DocumentRow,
  DocumentText,
} from '../../src/exchange/bilingual-document.ts';

/** A block of a test document. */
export function block(
  id: string,
  text: string,
  rest: Partial<DocumentBlock> & { readonly lang: string },
): DocumentBlock {
  return { id, kind: 'paragraph', text, markup: [], ...rest };
}

/** A row of a test document; its bead is named after the row's first block. */
export function row(
  source: readonly DocumentBlock[],
  target: readonly DocumentBlock[],
  rest: Partial<DocumentRow> = {},
): DocumentRow {
  const beadId = `bead-${(source[0] ?? target[0])?.id}`;
  return { beadId, source, target, status: 'confirmed', emptyReason: null, ...rest };
}

/** A tag whose anchors are found by their words: `{span: 'НАТО'}`, or `{content: [...], cue: '...'}`. */
export function tag(
  id: string,
  block: DocumentBlock,
  layer: Layer,
  label: string,
  words: Partial<Record<Role, string | readonly string[]>>,
  rest: Partial<Tag> = {},
): Tag {
  const anchors = Object.entries(words).map(([role, value]): Anchor => {
    const fragments = [value].flat().map((quote) => {
      const start = block.text.indexOf(quote);
      if (start === -1) throw new RangeError(`no "${quote}" in block ${block.id}`);
      return { blockId: block.id, start, end: start + quote.length, quote };
    });
    return { role: role as Role, state: 'anchored', fragments };
  });
  return {
    id,
    textId: 'text',
    layer,
    label,
    attributes: {},
    decision: 'accepted',
    authorId: 'person-1',
    entityId: null,
    parentId: null,
    anchors,
    twinId: null,
    version: 1,
    ...rest,
  };
}

const noMetadata: BilingualDocument['metadata'] = {
  title: null,
  publisher: null,
  author: null,
  address: null,
  date: null,
  rights: null,
  translator: null,
};

/** A test document from its rows: Russian and English by a person, no metadata, unless told otherwise. */
export function documentOf(
  rows: readonly DocumentRow[],
  rest: Partial<BilingualDocument> = {},
): BilingualDocument {
  const text = (id: string, lang: string): DocumentText => ({
    id,
    lang,
    dir: 'ltr',
    kind: 'human',
    provenance: null,
  });
  return {
    articleId: 'article-1',
    metadata: noMetadata,
    source: text('text-ru', 'ru'),
    target: text('text-en', 'en'),
    rows,
    tags: [],
    entities: [],
    ...rest,
  };
}

const ru = (id: string, text: string, rest: Partial<DocumentBlock> = {}): DocumentBlock =>
  block(id, text, { lang: 'ru', ...rest });
const en = (id: string, text: string, rest: Partial<DocumentBlock> = {}): DocumentBlock =>
  block(id, text, { lang: 'en', ...rest });

const machinePart = { engine: 'Apertium', engineVersion: '3.9.4', at: '2026-11-21T09:30:00Z' };

/** An invented story that has everything a published page can show. */
export function sampleDocument(): BilingualDocument {
  const s = {
    title: ru('s1', 'Город на Волге открывает мост через триста лет после первого чертежа', {
      kind: 'title',
    }),
    byline: ru('s2', 'Анна Лебедева', { kind: 'byline' }),
    lead: ru('s3', 'Переправа длиной 2 километра соединит Заречье с центром Верхнегорска.', {
      kind: 'standfirst',
    }),
    opening: ru(
      's4',
      'Мэр Верхнегорска Олег Дятлов 14 мая открыл движение по мосту, который строили девять лет. На церемонию приехали представители Дунайской комиссии и жители обоих берегов.',
      { markup: [{ kind: 'link', href: 'https://example.org/komissiya?a=1&b=2', start: 126, end: 144 }] },
    ),
    speech: ru(
      's5',
      '«Мы обещали открыть мост весной, и Верхнегорск своё слово сдержал», — заявил Дятлов, добавив, что последняя опора «далась труднее всех».',
    ),
    intro: ru('s6', 'По данным мэрии, в ближайшие недели:'),
    item1: ru('s7', '20 мая по мосту пустят автобусы;', { kind: 'list-item' }),
    item2: ru(
      's8',
      '1 июня откроется пешеходная часть с видом на старый речной порт и пристань, которую тоже обещают обновить;',
      { kind: 'list-item' },
    ),
    item3: ru('s9', 'осенью переправа паромом прекратится.', { kind: 'list-item' }),
    heading: ru('s10', '«Посмотрим»', { kind: 'heading' }),
    doubt: ru(
      's11',
      'Инженер Юнас Берг, чья фирма Nordbro считала опоры, осторожен: по его словам, о сроке службы можно будет судить только после первого ледохода.',
    ),
    quotation: ru('s12', 'Река решит сама. Мы лишь предложили ей условия.', { kind: 'quotation' }),
    table: ru('s13', 'Год\tСобытие\n1726\tпервый чертёж\n2017\tначало стройки\n2026\tоткрытие', {
      kind: 'table',
    }),
    ferry: ru('s14', 'Паромщик Семён Круглов возит людей сорок лет.'),
    caption: ru('s15', 'Новый мост утром 14 мая.', { kind: 'caption' }),
  };
  const t = {
    title: en('t1', 'Volga city opens a bridge three centuries after the first drawing', { kind: 'title' }),
    byline: en('t2', 'By Anna Lebedeva', { kind: 'byline' }),
    lead: en('t3', 'The two-kilometre crossing will join Zarechye to the centre of Verkhnegorsk.', {
      kind: 'standfirst',
    }),
    opening: en(
      't4',
      'Verkhnegorsk Mayor Oleg Dyatlov opened the bridge to traffic on May 14 after nine years of work.',
    ),
    opening2: en(
      't5',
      'Delegates of the Danube Commission and people from both banks came to the ceremony.',
      {
        markup: [{ kind: 'emphasis', start: 39, end: 61 }],
      },
    ),
    speech: en(
      't6',
      '“We promised to open the bridge in spring, and Verkhnegorsk has kept its word,” Dyatlov said, adding that the last pier had been “the hardest of all.”',
    ),
    intro: en('t7', 'In the coming weeks, according to the mayor’s office:'),
    item1: en('t8', 'on May 20 buses will start to cross;', { kind: 'list-item' }),
    item2: en('t9', 'on June 1 the footway opens;', { kind: 'list-item' }),
    item2b: en('t10', 'the old river port is to be renewed as well;', { kind: 'list-item' }),
    heading: en('t11', '“We’ll see”', { kind: 'heading' }),
    doubt: en(
      't12',
      'Engineer Jonas Berg, whose firm Nordbro calculated the piers, is careful: its life, he says, can be judged only after the first ice drift.',
      {
        provenance: { kind: 'post-edited', ...machinePart },
      },
    ),
    quotation: en('t13', 'The river will decide. All we did was offer it terms.', { kind: 'quotation' }),
    table: en('t14', 'Year\tEvent\n1726\tfirst drawing\n2017\twork begins\n2026\topening', { kind: 'table' }),
    note: en('t15', 'Verkhnegorsk is an invented city.', { kind: 'editors-note' }),
    caption: en('t16', 'The new bridge on the morning of May 14.', {
      kind: 'caption',
      provenance: { kind: 'machine', ...machinePart },
    }),
  };
  const entity = (
    id: string,
    at: DocumentBlock,
    label: string,
    words: string,
    entityId: string | null = null,
  ) => tag(id, at, 'entity', label, { span: words }, { entityId, twinId: entityId && `twin-${entityId}` });
  const original = { original: 'Vi får se', originalLang: 'sv', originalSource: 'https://example.org/berg' };
  return documentOf(
    [
      row([s.title], [t.title]),
      row([s.byline], [t.byline]),
      row([s.lead], [t.lead]),
      row([s.opening], [t.opening, t.opening2]),
      row([s.speech], [t.speech]),
      row([s.intro], [t.intro]),
      row([s.item1], [t.item1]),
      row([s.item2], [t.item2, t.item2b]),
      row([s.item3], []),
      row([s.heading], [t.heading]),
      row([s.doubt], [t.doubt]),
      row([s.quotation], [t.quotation]),
      row([s.table], [t.table]),
      row([s.ferry], [], { emptyReason: 'omitted' }),
      row([], [t.note], { emptyReason: 'added' }),
      row([s.caption], [t.caption]),
    ],
    {
      metadata: {
        title: s.title.text,
        publisher: 'Верхнегорский вестник',
        author: 'Анна Лебедева',
        address: 'https://example.org/news/most?id=7&from=rss',
        date: '2026-05-14',
        rights: 'CC BY 4.0',
        translator: 'Mary Whitfield',
      },
      tags: [
        entity('g1', s.title, 'LOC', 'Волге'),
        entity('g2', s.opening, 'PER', 'Олег Дятлов', 'dyatlov'),
        entity('g3', s.opening, 'LOC', 'Верхнегорска', 'city'),
        entity('g4', s.opening, 'DATE', '14 мая'),
        entity('g5', s.opening, 'ORG', 'Дунайской комиссии'),
        entity('g6', s.opening, 'LOC', 'Дунайской'),
        tag('g7', s.speech, 'quote', 'direct', {
          content: 'Мы обещали открыть мост весной, и Верхнегорск своё слово сдержал',
          cue: 'заявил',
          speaker: 'Дятлов',
        }),
        entity('g8', s.speech, 'LOC', 'Верхнегорск', 'city'),
        entity('g9', s.speech, 'PER', 'Дятлов', 'dyatlov'),
        entity('g10', t.opening, 'PER', 'Oleg Dyatlov', 'dyatlov'),
        entity('g11', t.opening, 'LOC', 'Verkhnegorsk', 'city'),
        entity('g12', t.opening, 'DATE', 'May 14'),
        entity('g13', t.opening2, 'ORG', 'Danube Commission'),
        entity('g14', t.speech, 'LOC', 'Verkhnegorsk', 'city'),
        tag('g15', t.speech, 'quote', 'direct', {
          content: 'We promised to open the bridge in spring, and Verkhnegorsk has kept its word',
          cue: 'said',
          speaker: 'Dyatlov',
        }),
        entity('g16', t.speech, 'PER', 'Dyatlov', 'dyatlov'),
        tag(
          'g17',
          s.heading,
          'quote',
          'direct',
          { content: 'Посмотрим' },
          { attributes: original, twinId: 'twin-see' },
        ),
        tag(
          'g18',
          t.heading,
          'quote',
          'direct',
          { content: 'We’ll see' },
          { attributes: original, twinId: 'twin-see' },
        ),
        entity('g19', s.doubt, 'PER', 'Юнас Берг'),
        entity('g20', s.doubt, 'ORG', 'Nordbro'),
        entity('g21', s.doubt, 'EVENT', 'первого ледохода'),
        tag('g22', s.doubt, 'quote', 'indirect', {
          content: 'о сроке службы можно будет судить только после первого ледохода',
          cue: 'по его словам',
          speaker: 'его',
        }),
        entity('g23', t.doubt, 'PER', 'Jonas Berg'),
        entity('g24', t.doubt, 'ORG', 'Nordbro'),
        tag(
          'g25',
          t.opening,
          'note',
          'explanation',
          { span: 'nine years' },
          {
            attributes: { text: 'The first tender was in 2017.', lang: 'en', publish: true },
          },
        ),
        tag('g26', t.opening, 'note', 'remark', { span: 'traffic' }, { attributes: { text: 'ask Anna' } }),
        tag('g27', s.lead, 'entity', 'LOC', { span: 'Заречье' }, { decision: 'suggested' }),
      ],
      entities: [
        { id: 'dyatlov', label: 'PER', names: { ru: 'Олег Дятлов', en: 'Oleg Dyatlov' } },
        { id: 'city', label: 'LOC', names: { ru: 'Верхнегорск', en: 'Verkhnegorsk' } },
      ],
    },
  );
}

/** A story in English with an Arabic translation, and a Latin-script name that is a block of its own. */
export function rightToLeftDocument(): BilingualDocument {
  const ar = (id: string, text: string, rest: Partial<DocumentBlock> = {}): DocumentBlock =>
    block(id, text, { lang: 'ar', ...rest });
  const opening = ar('t2', 'افتتحت المدينة جسرا جديدا يوم الخميس، وقال العمدة: «وفينا بوعدنا».');
  return documentOf(
    [
      row([en('s1', 'A bridge opens', { kind: 'title' })], [ar('t1', 'افتتاح جسر', { kind: 'title' })]),
      row(
        [en('s2', 'The city opened a new bridge on Thursday; “we kept our promise,” the mayor said.')],
        [opening],
      ),
      row(
        [en('s3', 'Buses first', { kind: 'list-item' })],
        [ar('t3', 'الحافلات أولا', { kind: 'list-item' })],
      ),
      row([en('s4', 'Then people', { kind: 'list-item' })], [ar('t4', 'ثم الناس', { kind: 'list-item' })]),
      row(
        [en('s5', 'By Anna Lebedeva', { kind: 'byline' })],
        [block('t5', 'Anna Lebedeva', { kind: 'byline', lang: 'en' })],
      ),
    ],
    {
      source: { id: 'text-en', lang: 'en', dir: 'ltr', kind: 'human', provenance: null },
      target: {
        id: 'text-ar',
        lang: 'ar',
        dir: 'rtl',
        kind: 'machine',
        provenance: {
          kind: 'machine',
          engine: 'LibreTranslate',
          engineVersion: null,
          at: '2026-11-20T22:15:00Z',
        },
      },
      tags: [
        tag('g1', opening, 'quote', 'direct', { content: 'وفينا بوعدنا', cue: 'وقال', speaker: 'العمدة' }),
        tag('g2', opening, 'entity', 'DATE', { span: 'يوم الخميس' }),
      ],
    },
  );
}
