import { safeText } from './escape.ts';
import { langAttribute, ownLanguageName } from './language.ts';
import type { Page } from './page.ts';

/**
 * The reader's choices as plain inputs that the stylesheet reads: which sides, in which order, tags or none.
 * They need no script, and without `:has()` they are not shown.
 */
export function switchesHtml({ document, options, marks }: Page): string {
  const { words } = options;
  const language = (lang: string): string =>
    `<span lang="${langAttribute(lang)}">${safeText(ownLanguageName(lang))}</span>`;
  const only = (key: string, lang: string): string =>
    `<span class="unseen">${safeText(words(key))} </span>${language(lang)}`;
  const inputs = [
    input('radio', 'both', safeText(words('publish:view.both')), true),
    input('radio', 'source', only('publish:view.source', document.source.lang), false),
    input('radio', 'target', only('publish:view.target', document.target.lang), false),
    input(
      'checkbox',
      'swap',
      `<span aria-hidden="true">⇄</span><span class="unseen">${safeText(words('publish:view.swap'))}</span>`,
      false,
    ),
    ...(marks.legend.length > 0
      ? [input('checkbox', 'tags', safeText(words('publish:view.tags')), true)]
      : []),
  ];
  return `<fieldset class="switches"><legend class="unseen">${safeText(words('publish:view.legend'))}</legend>
${inputs.join('\n')}
</fieldset>`;
}

function input(type: 'radio' | 'checkbox', name: string, label: string, isChecked: boolean): string {
  const id = `view-${name}`;
  const group = type === 'radio' ? 'view' : id;
  const checked = isChecked ? ' checked' : '';
  return `<span class="switch"><input type="${type}" name="${group}" id="${id}"${checked}><label for="${id}">${label}</label></span>`;
}
