import { adjudication } from './adjudication.ts';
import { clipboardFormatting } from './import/clipboard-formatting.ts';
import { dropFile } from './import/drop-file.ts';
import { importDraft } from './import/import-draft.ts';
import { menu } from './menu.ts';
import { pasteArticle } from './paste-article.ts';
import { refreshWhileBusy } from './refresh-while-busy.ts';
import { submitOnChange } from './submit-on-change.ts';
import { workspace } from './workspace/workspace.ts';

/** What `data-behaviour` can name. */
export const behaviours: Readonly<Record<string, (element: HTMLElement) => void>> = {
  adjudication,
  menu,
  filters: (form) => submitOnChange(form),
  workspace,
  'refresh-while-busy': refreshWhileBusy,
  'clipboard-formatting': clipboardFormatting,
  'drop-file': dropFile,
  'paste-article': pasteArticle,
  'import-draft': importDraft,
};
