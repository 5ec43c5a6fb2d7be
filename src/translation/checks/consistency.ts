import { type Check, inTarget, wholeOf } from './check.ts';

/** The same words of the source were translated in another way elsewhere. */
export const consistency: Check = {
  id: 'consistency',
  severity: 'hint',
  isOnByDefault: true,
  find: ({ source, target }, { otherTranslations }) => {
    const others = otherTranslations(source.text);
    const other = others.find((each) => folded(each) !== folded(target.text));
    if (other === undefined || others.some((each) => folded(each) === folded(target.text))) return [];
    return [inTarget(wholeOf(target), { code: 'translated-differently', values: { other } }, other)];
  },
};

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
