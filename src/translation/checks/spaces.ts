import { baseLanguage } from '../../text/languages.ts';
import { type Check, type Finding, inTarget, matchesOf } from './check.ts';

const SEVERAL = /(?<=\S)[ \u00A0\u202F\t]{2,}(?=\S)/gu;
const BEFORE_POINT = /(?<=[\p{L}\p{N})\]»”"])[ \u00A0]+(?=[,.;:!?](?:\s|$))/gu;
const BEFORE_TALL_POINT = /(?<=[\p{L}\p{N})\]»”"])[ \u00A0]+(?=[,.](?:\s|$))/gu;
const AFTER_POINT = /(?<=\p{L}[,;:!?])(?=\p{L})/gu;
const IN_BRACKET = /(?<=[([«“„])[ \u00A0]+|[ \u00A0]+(?=[)\]»](?![\p{L}\p{N}]))/gu;
const AT_ENDS = /^\s+|\s+$/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu;

/** Spaces too many or too few: doubled, at the ends, before a comma, inside brackets, none after a comma. */
export const spaces: Check = {
  id: 'spaces',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ target }) => {
    const { text } = target;
    const addresses = matchesOf(text, ADDRESS);
    // French sets a space before tall marks and inside its quotation marks.
    const isFrench = baseLanguage(target.lang) === 'fr';
    const found: Finding[] = [
      ...matchesOf(text, SEVERAL).map((at) => inTarget(at, { code: 'several-spaces' }, ' ')),
      ...matchesOf(text, AT_ENDS).map((at) => inTarget(at, { code: 'space-at-end' }, '')),
      ...matchesOf(text, isFrench ? BEFORE_TALL_POINT : BEFORE_POINT).map((at) =>
        inTarget(at, { code: 'space-before-mark', values: { mark: text.charAt(at.end) } }, ''),
      ),
      ...matchesOf(text, AFTER_POINT).map(({ start }) =>
        inTarget(
          { start: start - 1, end: start },
          {
            code: 'no-space-after-mark',
            values: { mark: text.charAt(start - 1) },
          },
          `${text.charAt(start - 1)} `,
        ),
      ),
      ...(isFrench
        ? []
        : matchesOf(text, IN_BRACKET).map((at) => inTarget(at, { code: 'space-in-bracket' }, ''))),
    ];
    return found.filter(
      ({ span }) => !addresses.some((each) => each.start < span.end && span.start < each.end),
    );
  },
};
