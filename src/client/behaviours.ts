import { menu } from './menu.ts';
import { submitOnChange } from './submit-on-change.ts';
import { workspace } from './workspace/workspace.ts';

/** What `data-behaviour` can name. */
export const behaviours: Readonly<Record<string, (element: HTMLElement) => void>> = {
  menu,
  filters: submitOnChange,
  workspace,
};
