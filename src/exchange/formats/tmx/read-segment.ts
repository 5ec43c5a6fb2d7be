import type { Markup } from '../../../article/block.ts';
import { textOf, type XmlElement } from '../../../article/import/office/xml-tree.ts';
import type { InlineBlock, MarkupKind } from '../../read-inline.ts';

/** Reads segments, and counts the codes of other programs that are left out. */
export function segmentReader() {
  let codes = 0;

  function read(segment: XmlElement): readonly InlineBlock[] {
    const blocks: { text: string; markup: Markup[] }[] = [{ text: '', markup: [] }];
    const last = () => blocks.at(-1) as { text: string; markup: Markup[] };
    const open = new Map<
      string,
      { readonly markup: MarkupKind; readonly block: InlineBlock; readonly start: number }
    >();
    const visit = ({ children }: XmlElement): void => {
      for (const child of children) {
        if (typeof child === 'string') last().text += child;
        else visitElement(child);
      }
    };
    const visitElement = (child: XmlElement): void => {
      const { i = '', type } = child.attributes;
      if (child.name === 'hi') return visit(child);
      if (child.name === 'ph' && type === 'x-diptych-paragraph') {
        blocks.push({ text: '', markup: [] });
        return;
      }
      if (child.name === 'ph' && type === 'lb') {
        const { text, markup } = last();
        markup.push({ kind: 'break', start: text.length, end: text.length + 1 });
        last().text += ' ';
        return;
      }
      const markup = child.name === 'bpt' ? markupOf(type, textOf(child)) : null;
      const opened = child.name === 'ept' ? open.get(i) : undefined;
      if (markup) open.set(i, { markup, block: last(), start: last().text.length });
      else if (opened) {
        open.delete(i);
        const range = { ...opened.markup, start: opened.start, end: opened.block.text.length };
        if (range.start < range.end) (opened.block.markup as Markup[]).push(range);
      } else codes++;
    };
    visit(segment);
    return blocks;
  }

  return { read, codes: () => codes };
}

const types: Readonly<Record<string, MarkupKind>> = {
  bold: { kind: 'strong' },
  italic: { kind: 'emphasis' },
  'x-sup': { kind: 'superscript' },
  'x-sub': { kind: 'subscript' },
};

/** What a code means: its type says it, or the HTML that stands in it. Null for another program's. */
function markupOf(type: string | undefined, code: string): MarkupKind | null {
  const href = /^<a\s+href="([^"<>]*)">$/.exec(code)?.[1];
  if (href !== undefined) return { kind: 'link', href: plainOf(href) };
  return (type !== undefined && Object.hasOwn(types, type) && types[type]) || null;
}

const plainOf = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
