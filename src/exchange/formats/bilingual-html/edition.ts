import { engineName } from '../../../translation/engine-name.ts';
import { type DocumentNote, type MachinePart, provenanceSummary, titleOf } from '../../bilingual-document.ts';
import { safeHref, safeText } from './escape.ts';
import { languageName } from './language.ts';
import { languageAttributes, noteReferenceId, type Page } from './page.ts';
import { switchesHtml } from './switches.ts';

/** What stands above the texts: whose they are, the reader's switches, what the highlights mean. */
export function headerHtml(page: Page): string {
  const { document, options, marks } = page;
  const { words, uiLang } = options;
  const languages = words(
    `publish:edition.${provenanceSummary(document).machine === 0 ? 'human' : machineKey(page)}`,
    {
      source: languageName(document.source.lang, uiLang),
      target: languageName(document.target.lang, uiLang),
    },
  );
  const publisher = document.metadata.publisher;
  const edition = [...(publisher === null ? [] : [`<bdi>${safeText(publisher)}</bdi>`]), safeText(languages)];
  const legend = marks.legend.map(
    ({ className, word }) => `<li><span class="sample ${className}">${safeText(word)}</span></li>`,
  );
  return `<header class="top">
<p class="edition">${edition.join(' · ')}</p>
${switchesHtml(page)}
${legend.length === 0 ? '' : `<ul class="legend" aria-label="${safeText(words('publish:legend'))}">${legend.join('')}</ul>`}
</header>
${headingHtml(page)}`;
}

function machineKey({ document }: Page): 'machine' | 'partly-machine' {
  const { paragraphs, machine } = provenanceSummary(document);
  return machine === paragraphs ? 'machine' : 'partly-machine';
}

/** The page's heading where neither text brings a title block of its own. */
function headingHtml({ document, options, titleIds }: Page): string {
  if (titleIds.size > 0) return '';
  const title = titleOf(document, 'source');
  const { lang, dir } = document.source;
  return title === null
    ? `<h1>${safeText(options.words('publish:untitled'))}</h1>`
    : `<h1 ${languageAttributes(lang, dir)}>${safeText(title)}</h1>`;
}

/** What stands below the texts: the notes, where the article comes from, how the translation was made. */
export function footerHtml(page: Page): string {
  const { words } = page.options;
  return `${notesHtml(page)}<footer class="about">
<section class="about-source"><h2>${safeText(words('publish:about.source'))}</h2>
${detailsHtml(sourceDetails(page))}</section>
<section class="about-translation"><h2>${safeText(words('publish:about.translation'))}</h2>
${detailsHtml(translationDetails(page))}</section>
</footer>`;
}

function notesHtml(page: Page): string {
  const { notes, options } = page;
  if (notes.length === 0) return '';
  return `<section class="notes"><h2>${safeText(options.words('publish:notes.title'))}</h2>
<ol>${notes.map((note) => noteHtml(page, note)).join('\n')}</ol></section>
`;
}

function noteHtml({ options }: Page, { number, kind, text, lang, origin, places }: DocumentNote): string {
  const { words, uiLang } = options;
  const wording = `<span class="wording" ${lang === null ? 'dir="auto"' : languageAttributes(lang)}>${safeText(text)}</span>`;
  const language = lang === null ? null : languageName(lang, uiLang);
  const intro =
    kind === 'note'
      ? ''
      : `${safeText(language === null ? words('publish:notes.original') : words('publish:notes.original-in', { language }))} `;
  const found = origin === null ? '' : ` · ${safeText(words('publish:notes.origin'))} ${addressHtml(origin)}`;
  const back = places.map((_, index) => {
    const name = safeText(words('publish:notes.back', { number, place: index + 1 }));
    return ` <a class="back" href="#${noteReferenceId(number, index + 1)}" aria-label="${name}">↩</a>`;
  });
  return `<li id="note-${number}">${intro}${wording}${found}${back.join('')}</li>`;
}

type Detail = readonly [name: string, html: string];

/** Only what was given: a detail that nobody gave is not mentioned. */
function sourceDetails({ document, options }: Page): readonly Detail[] {
  const { words, uiLang } = options;
  const { publisher, author, address, date, rights } = document.metadata;
  const given: readonly (readonly [string, string | null])[] = [
    ['publisher', textOrNull(publisher)],
    ['author', textOrNull(author)],
    ['address', address === null ? null : addressHtml(address)],
    ['date', date === null ? null : dateHtml(date, uiLang)],
    ['rights', textOrNull(rights)],
    ['language', safeText(languageName(document.source.lang, uiLang))],
  ];
  return given.flatMap(([key, html]) => (html === null ? [] : [[words(`publish:about.${key}`), html]]));
}

function translationDetails({ document, options }: Page): readonly Detail[] {
  const { words, uiLang } = options;
  const { paragraphs, human, machine, postEdited, machines } = provenanceSummary(document);
  const provenance = document.target.provenance;
  const translator =
    document.metadata.translator ?? (provenance?.kind === 'human' ? (provenance.translator ?? null) : null);
  const part = (key: string, count: number): readonly Detail[] =>
    count === 0
      ? []
      : [
          [
            words(`publish:about.${key}`),
            safeText(words('publish:about.part', { count: paragraphs, part: count })),
          ],
        ];
  return [
    ...(translator === null ? [] : [[words('publish:about.translator'), bdi(translator)] as const]),
    ...part('human', human),
    ...part('post-edited', postEdited),
    ...part('machine', machine),
    ...machines.map((each): Detail => [words('publish:about.engine'), machineHtml(each, uiLang)]),
    [words('publish:about.language'), safeText(languageName(document.target.lang, uiLang))],
  ];
}

function detailsHtml(details: readonly Detail[]): string {
  const items = details.map(([name, html]) => `<div><dt>${safeText(name)}</dt> <dd>${html}</dd></div>`);
  return `<dl>${items.join('\n')}</dl>`;
}

function machineHtml({ engine, engineVersion, day }: MachinePart, uiLang: string): string {
  const name = [engineName(engine), engineVersion].filter(Boolean).join(' ');
  return `${bdi(name)}, ${dateHtml(day, uiLang)}`;
}

function textOrNull(text: string | null): string | null {
  return text === null ? null : bdi(text);
}

function bdi(text: string): string {
  return `<bdi>${safeText(text)}</bdi>`;
}

function addressHtml(address: string): string {
  const href = safeHref(address);
  return href === null ? bdi(address) : `<a href="${safeText(href)}" rel="noopener">${safeText(address)}</a>`;
}

/** The day as it was given, in words, never moved into another time zone; anything else stays as it is. */
function dateHtml(date: string, uiLang: string): string {
  const day = isoDay(date);
  if (day === null) return bdi(date);
  const words = new Intl.DateTimeFormat(uiLang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return `<time datetime="${day}">${safeText(words)}</time>`;
}

/** The calendar day of an ISO 8601 date, with or without a time; null when it is none. */
export function isoDay(date: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(date)?.[1] ?? null;
  return day !== null && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : null;
}
