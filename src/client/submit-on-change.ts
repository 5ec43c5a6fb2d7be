/** A form whose choices take effect at once. */
export function submitOnChange(element: HTMLElement): void {
  element.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) event.target.form?.requestSubmit();
  });
}
