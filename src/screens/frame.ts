import type { Request, RequestHandler, Response } from 'express';
import type { Person } from '../account/person.ts';
import { directionOf } from '../text/scripts.ts';
import type { Assets } from '../web/assets.ts';
import { readCookie } from '../web/cookies.ts';
import { acceptedLanguages, type Languages, type Words } from '../web/i18n.ts';
import type { Render } from '../web/views.ts';
import type { People } from './people/people.ts';

/** Cookies that hold nothing but a choice. */
export const PERSON_COOKIE = 'diptych_person';
export const LANGUAGE_COOKIE = 'diptych_language';

/** Who asks, and in which language the answer is put into words. */
export interface Visitor {
  readonly person: Person;
  readonly lang: string;
  readonly words: Words;
}

/** What a view sees besides its frame. `title` is shown in the browser's tab. */
export interface PageView {
  readonly title: string;
  readonly [name: string]: unknown;
}

/** What every page has around it. */
export interface Frame {
  readonly render: Render;
  readonly languages: Languages;
  readonly assets: Assets;
  readonly people: People;
}

/** Finds out who asks before any page is made. */
export function recogniseVisitor({ languages, people }: Frame): RequestHandler {
  return async (request, response, next) => {
    const asked = readCookie(request, LANGUAGE_COOKIE);
    const lang = languages.choose([
      ...(asked ? [asked] : []),
      ...acceptedLanguages(request.headers['accept-language']),
    ]);
    const person = await people.recognise(readCookie(request, PERSON_COOKIE));
    response.locals.visitor = { person, lang, words: languages.words(lang) } satisfies Visitor;
    next();
  };
}

export function visitorOf(response: Response): Visitor {
  return response.locals.visitor as Visitor;
}

/** The HTML of a view with the page around it. `title` is shown in the browser's tab. */
export function pageHtml(
  frame: Frame,
  request: Request,
  response: Response,
  view: string,
  it: PageView,
): string {
  return frame.render(view, { ...pageFrame(frame, request, response), ...it });
}

/** Answers with a view. */
export function sendPage(
  frame: Frame,
  request: Request,
  response: Response,
  view: string,
  it: PageView,
): void {
  const html = pageHtml(frame, request, response, view, it);
  response.type('html').end(html);
}

function pageFrame(frame: Frame, request: Request, response: Response) {
  const { person, lang, words } = visitorOf(response);
  return {
    t: words,
    lang,
    dir: directionOf(lang),
    person,
    languages: ownNames(frame.languages),
    script: frame.assets.script,
    style: frame.assets.style,
    icon: frame.assets.icon,
    path: request.originalUrl,
    crumbs: [] as readonly string[],
    bodyClass: '',
  };
}

const known = new WeakMap<Languages, readonly { readonly tag: string; readonly name: string }[]>();

/** The interface's languages by the names that they have for themselves. */
function ownNames(languages: Languages) {
  const names = known.get(languages) ?? languages.tags.map((tag) => ({ tag, name: languageName(tag, tag) }));
  known.set(languages, names);
  return names;
}

/** A language's name for a visitor; what nobody could tell is said to be so. */
export type NameLanguage = (tag: string) => string;

/** Names languages in a visitor's words. */
export function languageNamer({ words, lang }: Pick<Visitor, 'words' | 'lang'>): NameLanguage {
  return (tag) => (tag === 'und' ? words('import:undetermined') : languageName(tag, lang));
}

/** Names by the language they are in and their tag: looking one up takes as long as a row of a page. */
const languageNames = new Map<string, string>();
const MAX_LANGUAGE_NAMES = 1000;

/** A language's name in another language, with a capital letter; the tag itself where it has none, or is none. */
function languageName(tag: string, inLang: string): string {
  const asked = `${inLang} ${tag}`;
  const known = languageNames.get(asked);
  if (known !== undefined) return known;
  const name = displayName(tag, inLang) ?? tag;
  const shown = name.charAt(0).toLocaleUpperCase(inLang) + name.slice(1);
  if (languageNames.size >= MAX_LANGUAGE_NAMES) languageNames.clear();
  languageNames.set(asked, shown);
  return shown;
}

/** By the language they are in, one of the interface's: making one takes longer than a row of the page. */
const displayNames = new Map<string, Intl.DisplayNames>();

function displayName(tag: string, inLang: string): string | undefined {
  try {
    const names =
      displayNames.get(inLang) ?? new Intl.DisplayNames(inLang, { type: 'language', fallback: 'code' });
    displayNames.set(inLang, names);
    return names.of(tag);
  } catch {
    return undefined;
  }
}
