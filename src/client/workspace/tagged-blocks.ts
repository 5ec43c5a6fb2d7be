import type { Commands, Tools } from './tools.ts';

/** Blocks that somebody has gone through, and the way to those that nobody has. */
export function taggedBlockCommands({ page, cursor, sender, say }: Tools): Commands {
  function mark(): void {
    const block = cursor.block();
    if (!block) return say('select');
    const { id } = block;
    const isTagged = block.classList.contains('tagged');
    void sender.act(() => ({
      action: isTagged ? 'unmark-tagged' : 'mark-tagged',
      block: block.dataset.block,
      blockVersion: document.getElementById(id)?.dataset.version,
    }));
    if (!isTagged) goToNext();
  }

  /** Round and round, to the next block that nobody has said is tagged, or whose text changed since. */
  function goToNext(): void {
    const blocks = [...page.rows.querySelectorAll<HTMLElement>('.block')];
    const at = blocks.indexOf(cursor.block() ?? cursor.stop() ?? (blocks[0] as HTMLElement));
    const next = [...blocks.slice(at + 1), ...blocks.slice(0, Math.max(at, 0))].find(
      (block) => !block.classList.contains('tagged'),
    );
    if (next) cursor.goTo(next);
    else say('all-tagged');
  }

  return { 'block-tagged': mark, 'next-untagged': goToNext };
}
