import { baseLanguage } from '../../text/languages.ts';
import { wrongDash } from '../../text/repairs/wrong-dash.ts';
import { type Check, type Finding, inTarget, matchesOf } from './check.ts';
import { typographies } from './typographic-rules.ts';

/** Quotation marks of another language, a hyphen for a dash. */
export const typography: Check = {
  id: 'typography',
  severity: 'hint',
  isOnByDefault: true,
  find: ({ target }) => {
    const rules = typographies[baseLanguage(target.lang)];
    if (!rules) return [];
    const [open, close] = rules.quotes;
    return [
      ...matchesOf(target.text, rules.foreignQuotes).map(({ start, end, found }): Finding => {
        const insert = /[«„‹]/.test(found) ? open : close;
        return inTarget({ start, end }, { code: 'foreign-quote', values: { mark: found } }, insert);
      }),
      ...wrongDash
        .find(target.text, target.lang)
        .flatMap(({ replacements }) =>
          replacements.map(({ start, end, insert }) =>
            inTarget({ start, end }, { code: 'hyphen-as-dash' }, insert),
          ),
        ),
    ];
  },
};
