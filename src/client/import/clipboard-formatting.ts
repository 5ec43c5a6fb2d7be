/** The longest formatting that is taken along, in UTF-16 units; pictures inside it make it longer than any text. */
const MAX_HTML_LENGTH = 5_000_000;

/** What is worth keeping: copies from editors and terminals have colours but none of these. */
const FORMATTING = /<(?:p|h[1-6]|li|blockquote|table|figure|a|em|i|strong|b|sup|sub)\b/i;

/**
 * Sends the clipboard's HTML along with a pasted text, and says so. Only where the text area holds nothing but the
 * paste: as soon as it is edited, what is seen is what is sent.
 */
export function clipboardFormatting(element: HTMLElement): void {
  const area = element.querySelector('textarea');
  const html = element.querySelector<HTMLInputElement>('[data-clipboard="html"]');
  const note = element.querySelector<HTMLElement>('[data-clipboard="note"]');
  if (!area || !html || !note) return;
  let pasted: string | null = null;
  let waiting: string | null = null;

  const keep = (formatting: string | null) => {
    html.value = formatting ?? '';
    pasted = formatting === null ? null : area.value;
    note.hidden = formatting === null;
  };

  area.addEventListener('paste', (event) => {
    const formatting = event.clipboardData?.getData('text/html') ?? '';
    const replacesAll = area.selectionStart === 0 && area.selectionEnd === area.value.length;
    waiting = replacesAll && isWorthKeeping(formatting) ? formatting : null;
  });
  area.addEventListener('input', () => {
    if (waiting !== null) keep(waiting);
    else if (area.value !== pasted) keep(null);
    waiting = null;
  });
  note.querySelector('[data-clipboard="drop"]')?.addEventListener('click', () => {
    keep(null);
    area.focus();
  });
}

/** Whether the HTML of a clipboard says something that its text does not, and is not too long to send. */
export function isWorthKeeping(formatting: string): boolean {
  return FORMATTING.test(formatting) && formatting.length <= MAX_HTML_LENGTH;
}
