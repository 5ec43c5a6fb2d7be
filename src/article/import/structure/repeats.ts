import type { Origin, RawBlock } from '../raw-block.ts';
import { isSameTitle } from '../same-title.ts';
import { type StructureRule, voteAgainst } from './rule.ts';

/** What a page says a second time: the title over the text again, the caption of the same picture in a slider. */
export const repeats: StructureRule = {
  name: 'repeats',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title || !isRepeatable(block)) return [];
    const { title, blocks, decided } = page;
    const shown = title === null || title > index ? null : (blocks[title]?.text ?? null);
    const isTitle = block.origin.startsWith('heading') && shown !== null && isSameTitle(shown, block.text);
    const isSaid = decided.some(({ text, boilerplate }) => boilerplate === null && text === block.text);
    return isTitle || isSaid ? [voteAgainst('navigation', 1, 'said-before')] : [];
  },
};

const MIN_LENGTH = 30;

/** Running text and tables may say a thing twice; a caption, an item of a slider or a heading of this length does not. */
function isRepeatable({ text, origin, role }: RawBlock): boolean {
  return text.length >= MIN_LENGTH && (role === 'caption' || REPEATABLE.has(origin));
}

const REPEATABLE: ReadonlySet<Origin> = new Set(['caption', 'list-item', 'heading-1', 'heading-2']);
