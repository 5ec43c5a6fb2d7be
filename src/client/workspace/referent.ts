import { modeOf } from './page.ts';
import type { Commands, Tools } from './tools.ts';

/** How long somebody has to stop typing before the ledger is searched, in milliseconds. */
const REST_MS = 120;

/** Whom a tag means: searched for while typing, its other mentions, and what it may be called. */
export function referentCommands(tools: Tools): Commands {
  const { page, tag, sender, say } = tools;
  const { panel } = page;
  let timer = 0;
  let asking: AbortController | null = null;

  async function search(field: HTMLInputElement): Promise<void> {
    const choices = panel.querySelector('[data-referent-choices]');
    const id = tag.id();
    if (!choices || !id) return;
    asking?.abort();
    asking = new AbortController();
    const query = new URLSearchParams({ to: page.to, mode: modeOf(page), tag: id, referent: field.value });
    try {
      const response = await fetch(`${page.base}/referents?${query}`, { signal: asking.signal });
      const now = panel.querySelector('[data-referent-choices]');
      if (response.ok && now && tag.id() === id) now.outerHTML = await response.text();
    } catch {
      // Aborted by the next letter, or the server is away: what was offered before stays.
    }
  }

  panel.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-referent-search]')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void search(target), REST_MS);
  });

  panel.addEventListener('submit', (event) => {
    const form = event.target as HTMLElement;
    if (form.matches('.referent-search')) event.preventDefault();
  });

  // Arrows and Enter choose among what is found, as in any field that completes.
  panel.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const isField = target.matches('[data-referent-search]');
    if (!isField && !target.matches('[data-referent-choices] .choice')) return;
    const choices = [...panel.querySelectorAll<HTMLElement>('[data-referent-choices] .choice')];
    const field = panel.querySelector<HTMLElement>('[data-referent-search]');
    const at = choices.indexOf(target);
    if (event.key === 'ArrowDown') (choices[at + 1] ?? choices[0])?.focus();
    else if (event.key === 'ArrowUp') (at > 0 ? choices[at - 1] : field)?.focus();
    else if (event.key === 'Enter' && isField) choices[0]?.click();
    else if (event.key === 'Escape') tools.cursor.focus();
    else return;
    event.preventDefault();
  });

  function find(): void {
    if (!tag.id()) return say('select');
    panel.querySelector<HTMLDetailsElement>('[data-fold="other-referent"]')?.setAttribute('open', '');
    tools.focusPanel('[data-referent-search]');
  }

  async function tagOthers(scope: 'article' | 'project'): Promise<void> {
    const id = tag.id();
    if (!id) return say('select');
    say('mentions');
    const { outcome } = await sender.act(() => ({ action: 'tag-mentions', tag: id, scope }));
    const first = outcome.kind === 'done' ? outcome.focus?.tag : undefined;
    if (first && first !== id) tag.goTo(first);
  }

  return {
    'find-referent': find,
    'tag-mentions': () => void tagOthers('article'),
    'tag-mentions-everywhere': () => void tagOthers('project'),
    'next-not-allowed': () => {
      if (page.rows.querySelector('mark.not-allowed')) tag.step(1, 'not-allowed');
      else say('renderings');
    },
    'use-rendering': () => {
      const offer = panel.querySelector<HTMLButtonElement>('[data-first-rendering]');
      if (offer && !panel.inert && tag.mark()?.classList.contains('not-allowed')) offer.click();
      else say('renderings');
    },
  };
}
