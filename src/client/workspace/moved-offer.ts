import type { Page } from './page.ts';

/** Where the panel knows what is missing in the row in hand, its gap offers it as well. */
export function offerMoved({ panel, rows }: Page): void {
  const form = panel.querySelector<HTMLElement>('[data-moved]');
  for (const old of rows.querySelectorAll('[data-moved-offer]')) old.remove();
  const gap = form && document.querySelector(`#row-${CSS.escape(form.dataset.moved ?? '')} .gap`);
  if (!gap) return;
  const offer = document.createElement('button');
  offer.type = 'button';
  offer.className = 'button quiet';
  offer.tabIndex = -1;
  offer.dataset.command = 'pair-moved';
  offer.dataset.movedOffer = '';
  offer.textContent = form.dataset.words ?? '';
  gap.append(offer);
}
