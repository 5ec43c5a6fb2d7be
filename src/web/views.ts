import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { escapeHtml } from '../text/escape.ts';

/** Renders a view by its path below `views/`, without the ending; what the view sees is `it`. */
export type Render = (view: string, it: object) => string;

/** Compiles every view of a folder once. Throws for a view that does not compile. */
export function loadViews(folder: string): Render {
  const fileOf = (view: string) => join(folder, `${view}.ejs`);
  const templates = new Map<string, ejs.TemplateFunction>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ejs')) continue;
    const view = file.slice(0, -'.ejs'.length).replaceAll('\\', '/');
    const options = {
      strict: true,
      localsName: 'it',
      rmWhitespace: true,
      filename: fileOf(view),
      escape: (value?: unknown) => escapeHtml(String(value ?? '')),
      // EJS looks for the file at each include, and copies what is seen twice; a page has dozens of includes.
      destructuredLocals: ['include'],
      unsafePrototypeLocals: true,
    };
    templates.set(view, ejs.compile(readFileSync(fileOf(view), 'utf8'), options));
  }
  const render: Render = (view, it) => {
    const template = templates.get(view);
    if (!template) throw new RangeError(`no view ${view}`);
    // Included by the path below `views/`, wherever the including view is.
    const include = (path: string, more?: object) => render(path, more ? { ...it, ...more } : it);
    return template({ ...it, include });
  };
  return render;
}
