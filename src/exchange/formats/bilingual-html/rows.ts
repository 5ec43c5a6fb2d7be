import type { Side } from '../../../alignment/bead.ts';
import type { DocumentRow } from '../../bilingual-document.ts';
import { blockHtml, linesClass, movedHtml } from './blocks.ts';
import { elementId, safeText } from './escape.ts';
import { languageName } from './language.ts';
import { frameLanguage, languageAttributes, type Page } from './page.ts';
import { groupRows, type RowGroup, type SidePart, type Slot } from './row-groups.ts';

/** Both texts as a table of rows: number, source, translation. Roles say so under any layout, stacked too. */
export function rowsHtml(page: Page): string {
  const { document, options } = page;
  const { words, uiLang } = options;
  const header = (className: string, word: string): string =>
    `<div role="columnheader" class="${className}">${safeText(word)}</div>`;
  const source = words('publish:column.source', { language: languageName(document.source.lang, uiLang) });
  const target = words('publish:column.target', { language: languageName(document.target.lang, uiLang) });
  return `<div class="rows" role="table" aria-label="${safeText(words('publish:table'))}">
<div role="rowgroup" class="unseen"><div role="row">${header('', words('publish:column.number'))}${header('source', source)}${header('target', target)}</div></div>
<div role="rowgroup">
${groupRows(document.rows)
  .map((group) => groupHtml(page, group))
  .join('\n')}
</div>
</div>`;
}

function groupHtml(page: Page, group: RowGroup): string {
  const first = group.rows[0]?.row;
  const kind = (first?.source[0] ?? first?.target[0])?.kind ?? 'paragraph';
  const aligned = group.rows.length > 1 ? ' aligned' : '';
  const numbers = group.rows.map(({ row, number, lines }) => {
    const id = safeText(elementId('row', row.beadId));
    const name = safeText(page.options.words('publish:row', { number }));
    const stretch = aligned && lines > 1 ? ` ${linesClass(lines)}` : '';
    return `<a class="number${stretch}" id="${id}" href="#${id}" aria-label="${name}">${number}</a>`;
  });
  return `<div role="row" class="row row-${kind}${aligned}">
<div role="rowheader" class="hinge">${numbers.join(' ')}</div>
${sideHtml(page, group, 'source')}
${sideHtml(page, group, 'target')}
</div>`;
}

function sideHtml(page: Page, group: RowGroup, side: Side): string {
  const { lang, dir } = page.document[side];
  const content = group[side].map((part) => partHtml(page, part, side, group.rows.length > 1)).join('\n');
  return `<div role="cell" class="side ${side}" ${languageAttributes(lang, dir)}>${content}</div>`;
}

function partHtml(page: Page, part: SidePart, side: Side, isAligned: boolean): string {
  const slotHtml = (slot: Slot, element: 'p' | 'li'): string => {
    const lines = isAligned ? slot.lines : 1;
    return slot.block === null
      ? absenceHtml(page, slot.row, side, element, lines)
      : blockHtml(page, slot.block, page.document[side], lines);
  };
  return part.kind === 'block'
    ? slotHtml(part.slot, 'p')
    : `<ul>${part.slots.map((slot) => slotHtml(slot, 'li')).join('')}</ul>`;
}

/** Says in place of absent words why there are none, and where they went if they were moved. */
function absenceHtml(page: Page, row: DocumentRow, side: Side, element: 'p' | 'li', lines: number): string {
  const { words } = page.options;
  const className = `absence${lines > 1 ? ` ${linesClass(lines)}` : ''}`;
  const moved = row.moved ? movedHtml(page, row.moved, 'publish:absent.moved') : '';
  const content = moved || safeText(words(`publish:absent.${absenceKey(row, side)}`));
  return `<${element} class="${className}" ${frameLanguage(page.options)}>${content}</${element}>`;
}

function absenceKey({ emptyReason }: DocumentRow, side: Side): string {
  if (side === 'target') return emptyReason === 'omitted' ? 'omitted' : 'target';
  return emptyReason === 'added' ? 'added' : 'source';
}
