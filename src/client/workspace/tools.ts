import type { Cursor } from './cursor.ts';
import type { Page } from './page.ts';
import type { Sender } from './send.ts';
import type { TagInHand } from './tag-in-hand.ts';

/** What the commands of a mode work with. */
export interface Tools {
  readonly page: Page;
  readonly cursor: Cursor;
  readonly tag: TagInHand;
  readonly sender: Sender;
}

export type Commands = Readonly<Record<string, () => void>>;
