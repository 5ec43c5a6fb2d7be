/** Choices that take effect at once; other fields of the same form wait for its button. */
export function submitOnChange(element: HTMLElement, choices = 'select'): void {
  element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.matches(choices)) target.form?.requestSubmit();
  });
}
