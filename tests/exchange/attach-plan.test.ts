import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAnswer } from '../../src/annotation/notes.ts';
import type { ArticleDocument } from '../../src/exchange/article-document.ts';
import { planAttachment } from '../../src/exchange/attach-plan.ts';
import { anyArticle } from './arbitrary-article.ts';

const commentsIn = ({ tags }: Pick<ArticleDocument, 'tags'>) =>
  tags.filter(({ label }) => label === 'comment');

/** The document with its tags under other ids, as another desk would have them. */
function underOtherIds(document: ArticleDocument): ArticleDocument {
  const tags = document.tags.map((tag) => ({
    ...tag,
    id: `other-${tag.id}`,
    parentId: tag.parentId && `other-${tag.parentId}`,
  }));
  return { ...document, tags };
}

describe('what a file would bring to an article', () => {
  test('has every answer with the note that it answers, wherever that note is', () => {
    fc.assert(
      fc.property(anyArticle, (document) => {
        const { tags } = planAttachment({ ...document, tags: [] }, document, true);
        const answers = tags.filter(isAnswer);
        expect(answers).toHaveLength(commentsIn({ tags }).length);
        const ids = new Set(tags.map(({ id }) => id));
        for (const { parentId } of answers) expect(ids).toContain(parentId);
      }),
    );
  });

  test('has nothing that the article has under other ids', () => {
    fc.assert(
      fc.property(anyArticle, (document) => {
        expect(planAttachment(document, underOtherIds(document), true).tags).toEqual([]);
      }),
    );
  });

  test('has a second answer beside the first, under the note as the article has it', () => {
    const someNote = anyArticle.filter((document) => commentsIn(document).length > 0);
    fc.assert(
      fc.property(someNote, (document) => {
        const file = underOtherIds(document);
        const [first] = file.tags.filter(isAnswer);
        if (!first) throw new RangeError('no answer');
        const again = { ...first, id: 'again', attributes: { ...first.attributes, text: 'No.' } };
        const { tags } = planAttachment(document, { ...file, tags: [...file.tags, again] }, true);
        expect(tags.map(({ id }) => id)).toEqual(['again']);
        expect(commentsIn(document).map(({ id }) => id)).toContain(tags[0]?.parentId);
      }),
      { numRuns: 20 },
    );
  });

  test('has no answer to a note that is neither here nor there', () => {
    fc.assert(
      fc.property(anyArticle, (document) => {
        const tags = document.tags.filter(isAnswer);
        const plan = planAttachment({ ...document, tags: [] }, { ...document, tags }, true);
        expect([plan.tags, plan.tagsLeft]).toEqual([[], tags.length]);
      }),
      { numRuns: 20 },
    );
  });
});
