import { type StructureRule, type Vote, voteFor } from './rule.ts';

/** What the file itself says: a heading, list, quotation, caption or table element, or a bullet in plain text. */
export const element: StructureRule = {
  name: 'element',
  judgesFurniture: true,
  judge({ blocks }, index) {
    const block = blocks[index];
    if (block === undefined) return [];
    const votes: Vote[] = [];
    switch (block.origin) {
      case 'heading-1':
      case 'heading-2':
        // Some templates set whole paragraphs as headings for the size of the letters.
        if (block.text.length <= MAX_HEADING) votes.push(voteFor('heading', 1, 'element-heading'));
        break;
      case 'list-item':
        votes.push(
          block.bullet === null
            ? voteFor('list-item', 1, 'element-list-item')
            : voteFor('list-item', 1, 'bullet', { sign: block.bullet }),
        );
        break;
      case 'quotation':
        votes.push(voteFor('quotation', 1, 'element-quotation'));
        break;
      case 'caption':
        votes.push(voteFor('caption', 1, 'element-caption'));
        break;
      case 'table-row':
        votes.push(voteFor('table', 2, 'element-table'));
        break;
      case 'embed':
        votes.push(voteFor('embed', 2, 'element-embed'));
        break;
      case 'paragraph':
      case 'line':
        break;
      default:
        block.origin satisfies never;
    }
    // Signs of Markdown, which stay part of the text.
    if (block.origin === 'line' && /^>\s/.test(block.text))
      votes.push(voteFor('quotation', 1, 'sign', { sign: '>' }));
    const marked = block.origin === 'line' ? /^#{1,6}(?=\s)/.exec(block.text)?.[0] : undefined;
    if (marked !== undefined && block.text.length <= MAX_HEADING)
      votes.push(voteFor('heading', 1, 'sign', { sign: marked }));
    if (block.role === 'quotation') votes.push(voteFor('quotation', 0.7, 'class-quotation'));
    if (block.role === 'subheading') votes.push(voteFor('heading', 0.8, 'class-heading'));
    return votes;
  },
};

const MAX_HEADING = 300;
