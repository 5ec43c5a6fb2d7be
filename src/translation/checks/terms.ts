import { findForms, seek } from '../../text/word-forms.ts';
import { type Check, type Finding, inSource } from './check.ts';

/** A term of the source is translated by one of the words that the glossary approves. */
export const terms: Check = {
  id: 'terms',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ source, target }, context) =>
    context.terms.flatMap(({ source: term, approved }): Finding[] => {
      if (term === null || approved.length === 0) return [];
      const [first] = findForms(source.text, seek(term, source.lang));
      if (!first || approved.some((words) => findForms(target.text, seek(words, target.lang)).length > 0))
        return [];
      return [inSource(first, { code: 'term-missing', values: { term, expected: approved.join(', ') } })];
    }),
};
