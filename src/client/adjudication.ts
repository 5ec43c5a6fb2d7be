/** Goes through the cases of two annotators by keys: arrows or J and K, 1 to 4 decide, E edits. The page works without. */
export function adjudication(root: HTMLElement): void {
  const cases = [...root.querySelectorAll<HTMLElement>('[data-case]')];
  const current = () => cases.find((each) => each.contains(document.activeElement)) ?? null;

  function goTo(goal: HTMLElement | undefined): void {
    goal?.focus({ preventScroll: true });
    goal?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  document.addEventListener('keydown', (event) => {
    const { target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || (target as HTMLElement).matches('select, input, textarea')) return;
    const at = cases.indexOf(current() as HTMLElement);
    // Letters are matched by their place, too: people type on Russian and Turkish layouts.
    const key = /^(?:Key([A-Z])|Digit(\d))$/.exec(event.code)?.slice(1).find(Boolean) ?? event.key;
    const step = { ArrowDown: 1, J: 1, ArrowUp: -1, K: -1 }[key];
    if (step !== undefined) {
      event.preventDefault();
      return goTo(cases[Math.max(0, at + step)]);
    }
    const control = cases[at]?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]:not(:disabled)`);
    if (!control) return;
    event.preventDefault();
    control.click();
  });

  if (location.hash === '#open') goTo(root.querySelector<HTMLElement>('#open') ?? cases.at(-1));
}
