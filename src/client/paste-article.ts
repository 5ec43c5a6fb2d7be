import { isWorthKeeping } from './import/clipboard-formatting.ts';

/** What is shorter was hardly meant to be an article, in UTF-16 units. */
const MIN_ARTICLE_LENGTH = 200;

/** A form that takes an article pasted anywhere on the page, outside of its fields. */
export function pasteArticle(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const text = form.querySelector<HTMLTextAreaElement>('[name="text"]');
  const html = form.querySelector<HTMLInputElement>('[name="html"]');
  if (!text || !html) return;
  document.addEventListener('paste', ({ target, clipboardData }) => {
    const pasted = clipboardData?.getData('text/plain') ?? '';
    const isInField = target instanceof Element && target.closest('input, textarea') !== null;
    if (isInField || pasted.trim().length < MIN_ARTICLE_LENGTH) return;
    const formatting = clipboardData?.getData('text/html') ?? '';
    text.value = pasted;
    html.value = isWorthKeeping(formatting) ? formatting : '';
    form.requestSubmit();
  });
}
