import { isSameTitle } from '../same-title.ts';
import { type StructureRule, voteFor } from './rule.ts';

/** The title, by the metadata, the first-rank heading, or its place and form. */
export const title: StructureRule = {
  name: 'title',
  judge({ blocks, metadata, title }, index) {
    const block = blocks[index];
    if (block === undefined || index !== title) return [];
    if (isSameTitle(block.text, metadata.title)) return [voteFor('title', 3, 'title-in-metadata')];
    if (block.origin === 'heading-1') return [voteFor('title', 3, 'title-element')];
    return [voteFor('title', 3, 'title-first-line')];
  },
};
