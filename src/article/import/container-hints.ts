import type { BoilerplateReason } from '../block.ts';
import type { BlockRole, ContainerHint } from './raw-block.ts';

/** The attributes of an element that say what it is for. */
export interface ElementNames {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}

/** What an element's name, role, class and id say about its content's being page furniture; null where nothing. */
export function containerHint(element: ElementNames): ContainerHint | null {
  const { name, attribs } = element;
  if (attribs.hidden !== undefined) return { reason: 'navigation', container: 'hidden', strength: 1 };
  const tokens = nameTokens(element);
  const named = tokens === '' ? undefined : NAMED.find(([, , pattern]) => pattern.test(tokens));
  const byElement = BY_ELEMENT[name] ?? BY_ROLE[attribs.role ?? ''];
  if (named !== undefined) {
    const [reason, strength, pattern] = named;
    // An element and its class that say the same are surer than either alone: `<aside class="sidebar">`.
    const both = Math.min(1, strength + (byElement ?? 0));
    return { reason, container: pattern.exec(tokens)?.[1] ?? name, strength: both };
  }
  if (byElement === undefined) return null;
  return {
    reason: 'navigation',
    container: BY_ELEMENT[name] ? name : (attribs.role ?? name),
    strength: byElement,
  };
}

/** What the element's class, property or relation calls its content within the article; null where nothing. */
export function elementRole(element: ElementNames): BlockRole | null {
  const known = ROLES_OF.get(element);
  if (known !== undefined) return known;
  const role = findRole(element);
  ROLES_OF.set(element, role);
  return role;
}

/** Each block asks the elements around it, which many blocks share. */
const ROLES_OF = new WeakMap<ElementNames, BlockRole | null>();

function findRole(element: ElementNames): BlockRole | null {
  const { name, attribs } = element;
  if (name === 'time' || attribs.itemprop === 'datePublished') return 'date';
  if (attribs.itemprop === 'author' || /\bauthor\b/.test(attribs.rel ?? '')) return 'author';
  const tokens = nameTokens(element);
  const named = tokens === '' ? undefined : ROLES.find(([, pattern]) => pattern.test(tokens));
  return named?.[0] ?? null;
}

/** Class and id as `-word-word-`, without the words that only say that something is there or is not. */
function nameTokens({ attribs }: ElementNames): string {
  if (!attribs.class && !attribs.id) return '';
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, MAX_NAMES);
  const known = TOKENS.get(names);
  if (known !== undefined) return known;
  const words = names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const tokens = `-${words}-`.replaceAll(/-(?:has|no|not|with|without|hide|show|is)-[^-]+(?=-)/g, '');
  if (TOKENS.size >= MAX_TOKENS) TOKENS.clear();
  TOKENS.set(names, tokens);
  return tokens;
}

/** A page repeats its class names for every entry of every list. */
const TOKENS = new Map<string, string>();
const MAX_TOKENS = 5_000;
const MAX_NAMES = 500;

/** Names that templates the world over give to furniture, with how much each one alone says. */
const NAMED: readonly (readonly [BoilerplateReason, number, RegExp])[] = [
  ['cookie-notice', 1, /-(cookies?|gdpr|consent|cookiebar|cookiebanner|o?embed-placeholder)-/],
  ['share-bar', 1, /-(share|sharing|sharer|shares|social|socials|addthis|sharethis|share2|pluso)-/],
  ['comments', 1, /-(comments?|disqus|respond|commentlist|yorumlar|kommentare|commentaires)-/],
  ['subscription', 1, /-(subscribe|subscription|newsletter|paywall|regwall|signup|abonnement)-/],
  [
    'related-posts',
    1,
    /-(related|recommend|recommended|recommendations?|recirculation|outbrain|taboola|mgid|smi2)-/,
  ],
  [
    'related-posts',
    1,
    /-((?:read|see|more|most|also)-(?:also|more|next|news|stories|articles|from|read|popular|like))-/,
  ],
  [
    'related-posts',
    1,
    /-(rich-link|inline-(?:related|teaser|story)|(?:related|teaser|story)-inline|a-lire|lire-aussi|chitayte?|read-?also|ilgili-haber|benzer-haberler)-/,
  ],
  ['related-posts', 0.8, /-(popular|trending|similar|ilgili|benzer|onerilen|lentainform)-/],
  ['related-posts', 0.5, /-(teasers?|carousel|cards?)-/],
  [
    'advertisement',
    1,
    /-(ads?|adv|advert|advertisement|adsbygoogle|adfox|jobs?-(?:market|teaser|box)|stellenmarkt|sponsor|sponsored|reklama?|dfp|werbung)-/,
  ],
  ['advertisement', 0.7, /-(banners?|promo|promotion)-/],
  ['subscription', 0.8, /-(popup|modal|lightbox|donat(?:e|ion)s?|abo|abone|podpiska)-/],
  ['copyright', 0.8, /-(copyright|imprint)-/],
  [
    'navigation',
    1,
    /-(nav|navbar|navigation|menu|breadcrumbs?|crumbs?|pagination|pager|next-prev|prev-next|topbar|sitemap|toolbar)-/,
  ],
  ['navigation', 0.8, /-(sidebar|footer|masthead|tags|taglist|login|search|widgets?|rubrics?)-/],
];

const BY_ELEMENT: Readonly<Record<string, number>> = {
  nav: 1,
  footer: 0.8,
  form: 0.8,
  aside: 0.6,
  header: 0.5,
};

const BY_ROLE: Readonly<Record<string, number>> = {
  ...{ navigation: 1, menu: 1, menubar: 1, search: 1, contentinfo: 0.8, dialog: 0.8, alertdialog: 0.8 },
  ...{ complementary: 0.6, banner: 0.5 },
};

const ROLES: readonly (readonly [BlockRole, RegExp])[] = [
  ['editors-note', /-(?:editors?-note|editorial-note|corrections?)-/],
  ['footnote', /-(?:footnotes?|endnotes?)-/],
  ['credit', /-(?:credits?|photographer|photo-(?:author|by))-/],
  [
    'caption',
    /-(?:captions?|bildunterschrift|bildtext|legende|(?:media|photo|foto|image|img|picture|gallery|[a-z]*bild)-(?:description|desc|info|text|title))-/,
  ],
  ['quotation', /-(?:quotes?|pullquote|blockquote)-/],
  ['author', /-(?:bylines?|authors?|yazar|auteur|autor|contributors?)-/],
  ['subheading', /-(?:subheading|subhead|crosshead|intertitre|zwischentitel|ara-baslik)-/],
  [
    'lead',
    /-(?:lead|lede|standfirst|dek|deck|summary|subtitle|preview-text|detail-preview|sub-title|second-title|intro|spot|chapo|vorspann|anons|announce)-/,
  ],
  ['date', /-(?:date|dateline|datetime|timestamp|pubdate|published|time|tarih)-/],
];
