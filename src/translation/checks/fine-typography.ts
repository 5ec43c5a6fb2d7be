import { baseLanguage } from '../../text/languages.ts';
import { type Check, inTarget, matchesOf } from './check.ts';
import { typographies } from './typographic-rules.ts';

const THREE_POINTS = /(?<![.\d])\.{3}(?!\.)/gu;

/** Typewriter marks and spaces that may break a line: right in print, and more than many houses ask for. */
export const fineTypography: Check = {
  id: 'fine-typography',
  severity: 'hint',
  isOnByDefault: false,
  find: ({ target }) => {
    const rules = typographies[baseLanguage(target.lang)];
    if (!rules) return [];
    const { text } = target;
    const [open, close] = rules.quotes;
    return [
      ...matchesOf(text, /"/g).map(({ start, end }) => {
        const isOpening = /(?:^|[\s([—–])$/u.test(text.slice(0, start));
        return inTarget({ start, end }, { code: 'typewriter-quote' }, isOpening ? open : close);
      }),
      ...matchesOf(text, /(?<=\p{L})'(?=\p{L})/gu).map(({ start, end }) =>
        inTarget({ start, end }, { code: 'typewriter-apostrophe' }, '’'),
      ),
      ...matchesOf(text, THREE_POINTS).map((at) => inTarget(at, { code: 'three-points' }, '…')),
      ...(rules.ties ? matchesOf(text, rules.ties) : []).map(({ start, end }) =>
        inTarget({ start, end }, { code: 'space-to-tie' }, '\u00A0'),
      ),
    ];
  },
};
