import { findForms, seek } from '../../text/word-forms.ts';
import { type Check, type Finding, inTarget } from './check.ts';

/** Words that the glossary forbids: everywhere, or as a translation of one term. */
export const forbiddenTerms: Check = {
  id: 'forbidden-terms',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }, context) =>
    context.terms.flatMap(({ source: term, approved, forbidden }): Finding[] => {
      if (forbidden.length === 0) return [];
      if (term !== null && findForms(source.text, seek(term, source.lang)).length === 0) return [];
      const [instead] = approved;
      return forbidden.flatMap((words) =>
        findForms(target.text, seek(words, target.lang)).map((at) =>
          inTarget(
            at,
            {
              code: instead === undefined ? 'forbidden-term' : 'forbidden-term-instead',
              values: {
                words: target.text.slice(at.start, at.end),
                ...(instead !== undefined && { instead }),
              },
            },
            instead ?? null,
          ),
        ),
      );
    }),
};
