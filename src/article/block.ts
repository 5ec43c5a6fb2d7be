import type { Reason } from '../text/reason.ts';
import type { Span } from '../text/span.ts';

/** What a paragraph-level unit of a text is. Boilerplate is not a kind but a state of any block. */
export const blockKinds = [
  'title',
  'byline',
  'dateline',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
  'credit',
  'table',
  'embed',
  'footnote',
  'editors-note',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Why a block is page furniture and not the article; also the locale key of the words for it. */
export const boilerplateReasons = [
  'related-posts',
  'cookie-notice',
  'share-bar',
  'subscription',
  'comments',
  'copyright',
  'navigation',
  'advertisement',
  'margin-comment',
  'marked-by-hand',
  'marked-before',
  'removed-in-correction',
] as const;
export type BoilerplateReason = (typeof boilerplateReasons)[number];

/** A link, emphasis or break as an anchored range over a block's plain text, never inside it. */
export type Markup =
  | (Span & { readonly kind: 'link'; readonly href: string })
  | (Span & { readonly kind: 'emphasis' | 'strong' | 'superscript' | 'subscript' })
  | (Span & { readonly kind: 'break' });

/** One block as a reader found it in an imported document, before anything is saved. Text is NFC. */
export interface FoundBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly markup: readonly Markup[];
  /** Null for a block of the article proper. */
  readonly boilerplate: BoilerplateReason | null;
  /** Why this kind and this state, strongest first; never empty. */
  readonly reasons: readonly Reason[];
}

/** Metadata as read from a document or entered by hand; null where nobody gave it. Never invented. */
export interface FoundMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly address: string | null;
  /** ISO 8601 date, with or without a time. */
  readonly date: string | null;
  readonly lang: string | null;
  /** Who may use it how: a copyright notice, or a licence by its name or address. */
  readonly rights: string | null;
}
