import type { Cursor } from './cursor.ts';
import type { Page } from './page.ts';
import type { RowSelection } from './row-selection.ts';
import type { Sender } from './send.ts';
import type { SentencePairs } from './sentence-pairs.ts';
import type { TagInHand } from './tag-in-hand.ts';

/** What a command can lack, or is busy with; the words are in `data-say-…` of the page. */
export type Missing =
  | 'no-problem'
  | 'all-tagged'
  | 'select'
  | 'quote'
  | 'one-block'
  | 'moved'
  | 'suggestion'
  | 'searching'
  | 'mentions'
  | 'renderings';

/** What the commands of a mode work with. */
export interface Tools {
  readonly page: Page;
  readonly cursor: Cursor;
  readonly selection: RowSelection;
  readonly tag: TagInHand;
  readonly sentences: SentencePairs;
  readonly sender: Sender;
  /** Gives a field of the panel the focus, as soon as the panel is about what is in hand. */
  focusPanel(field: string): void;
  /** Tells the person what is missing for a command, or that it takes a moment. */
  say(what: Missing): void;
}

export type Commands = Readonly<Record<string, () => void>>;
