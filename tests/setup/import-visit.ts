import { DomUtils, parseDocument } from 'htmlparser2';
import { readArticleState } from '../../src/workflow/article-state.ts';
import type { TestApp } from './app.ts';

/** Several files of one field come as a list. */
type Fields = Readonly<Record<string, string | File | readonly File[]>>;

/** Goes through the import screens as a page without scripts does. `app` gives the app of the moment. */
export function importVisit(app: () => TestApp) {
  /** What the server answers, without following it. */
  async function ask(path: string, fields?: Fields, lang = 'en') {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields ?? {})) {
      for (const each of typeof value === 'string' || value instanceof File ? [value] : value) {
        body.append(name, each);
      }
    }
    const response = await fetch(app().address + path, {
      method: fields ? 'POST' : 'GET',
      ...(fields && { body }),
      redirect: 'manual',
      headers: { 'accept-language': lang },
    });
    const html = await response.text();
    return {
      status: response.status,
      to: response.headers.get('location') ?? '',
      page: readPage(html),
      html,
    };
  }

  /** Uploads a file and gives the address of its preview. */
  async function upload(file: File): Promise<string> {
    const { status, to } = await ask('/import', { file });
    if (status !== 303 || !/^\/import\/./.test(to))
      throw new Error(`the upload was answered ${status} ${to}`);
    return to;
  }

  /** The article that an address leads to. */
  async function stateOf(path: string) {
    const id = /^\/articles\/([\w-]+)/.exec(path)?.[1] ?? '';
    const { database, projectId } = app().services;
    const state = await readArticleState(database.read, projectId, id);
    if (!state) throw new Error(`no article at ${path}`);
    return state;
  }

  return { ask, upload, stateOf };
}

export const textFile = (bytes: Uint8Array | string, name = 'article.txt', type = 'text/plain') =>
  new File([bytes as Uint8Array<ArrayBuffer>], name, { type });

function readPage(html: string) {
  const page = parseDocument(html);
  const all = (wanted: (name: string, attributes: Record<string, string>) => boolean) =>
    DomUtils.findAll(({ name, attribs }) => wanted(name, attribs), page.children);
  const withClass = (name: string) =>
    all((_, { class: names = '' }) => names.split(/\s+/).includes(name)).map((found) => ({
      text: DomUtils.textContent(found).replace(/\s+/gu, ' ').trim(),
      attributes: found.attribs,
    }));
  return {
    withClass,
    words: (role: string) =>
      all((_, attributes) => attributes.role === role)
        .map((found) => DomUtils.textContent(found).replace(/\s+/gu, ' ').trim())
        .join(' '),
    /** The value of the button `do` that starts so. */
    button: (start: string) =>
      all((name, { value = '' }) => name === 'button' && value.startsWith(start))[0]?.attribs.value ?? '',
    value: (field: string) => all((_, { name }) => name === field)[0]?.attribs.value,
    /** What a select says: the value chosen by hand, else the words for what was found. */
    chosen: (field: string) => {
      const select = all((name, attributes) => name === 'select' && attributes.name === field)[0];
      const options = DomUtils.findAll(({ name }) => name === 'option', select?.children ?? []);
      const option = options.find(({ attribs }) => 'selected' in attribs) ?? options[0];
      return option && (option.attribs.value || DomUtils.textContent(option));
    },
    kinds: () =>
      withClass('draft-block').map(({ attributes }) => /kind-(\S+)/.exec(attributes.class ?? '')?.[1]),
    /** The id of the block that starts with these words. */
    block: (start: string) => {
      const blocks = all((name, { id = '' }) => name === 'li' && id.startsWith('b-'));
      const block = blocks.find((li) =>
        DomUtils.findAll(({ attribs }) => attribs.class === 'draft-words', li.children).some((words) =>
          DomUtils.textContent(words).startsWith(start),
        ),
      );
      return block?.attribs.id?.slice(2) ?? '';
    },
  };
}
