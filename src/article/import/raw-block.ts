import type { BoilerplateReason, Markup } from '../block.ts';

/** What the file itself says a block is, before any rule looks at its words. */
export type Origin =
  | 'line' // a line or paragraph of plain text, or a bare run of text in HTML
  | 'paragraph'
  | 'heading-1'
  | 'heading-2' // h2 … h6
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'table-row'
  | 'embed';

/** A container (`<nav>`, `class="share-bar"`, …) that speaks for a block's being page furniture. */
export interface ContainerHint {
  readonly reason: BoilerplateReason;
  /** `nav`, `share-bar`, …: the element or class that says so. */
  readonly container: string;
  /** 0 … 1, added to what other rules say. */
  readonly strength: number;
}

/** One block as a reader cut it out of a file, with what the file says about it. */
export interface RawBlock {
  readonly text: string;
  readonly markup: readonly Markup[];
  readonly origin: Origin;
  /** The bullet or number taken off a list item's start; null elsewhere. */
  readonly bullet: string | null;
  readonly containers: readonly ContainerHint[];
  /** `author`, `lead`, …: what a class or property of the block's own elements calls it; null where nothing does. */
  readonly role: BlockRole | null;
  /** Whether the block stands outside the element that holds the running text; false in plain text. */
  readonly outside: boolean;
}

export type BlockRole =
  | 'author'
  | 'lead'
  | 'caption'
  | 'credit'
  | 'quotation'
  | 'date'
  | 'editors-note'
  | 'footnote'
  | 'subheading';

/** Share of a block's characters that are links, 0 … 1. */
export function linkShare({ text, markup }: Pick<RawBlock, 'text' | 'markup'>): number {
  return coveredShare(text, markup, ['link']);
}

/** Whether the whole block is set in bold. */
export function isWhollyStrong({ text, markup }: Pick<RawBlock, 'text' | 'markup'>): boolean {
  return coveredShare(text, markup, ['strong']) > 0.95;
}

/** Whether the whole block is set in italics. */
export function isWhollyEmphasised({ text, markup }: Pick<RawBlock, 'text' | 'markup'>): boolean {
  return coveredShare(text, markup, ['emphasis']) > 0.95;
}

function coveredShare(text: string, markup: readonly Markup[], kinds: readonly Markup['kind'][]): number {
  let covered = 0;
  let reached = 0;
  for (const { kind, start, end } of markup) {
    if (!kinds.includes(kind) || end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return text.length === 0 ? 0 : covered / text.length;
}
