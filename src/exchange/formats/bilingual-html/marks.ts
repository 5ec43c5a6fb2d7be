import { meaningOfDate } from '../../../annotation/iso-date.ts';
import { entityLabels, type Role, type Tag } from '../../../annotation/tag.ts';
import { type BilingualDocument, publishedTags } from '../../bilingual-document.ts';
import type { WriteOptions } from '../format.ts';
import { classToken, safeText } from './escape.ts';
import type { InlineElement } from './inline.ts';

/** The highlights of a page: what to wrap in each block, and the words for every look that occurs. */
export interface Marks {
  readonly byBlock: ReadonlyMap<string, readonly InlineElement[]>;
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly className: string;
  readonly word: string;
}

/** The published tags as `<mark>` elements by block, with the legend that explains them. */
export function marksOf(document: BilingualDocument, options: WriteOptions): Marks {
  const byBlock = new Map<string, InlineElement[]>();
  const legend = new Map<string, LegendEntry>();
  for (const tag of publishedTags(document)) {
    for (const { role, fragments } of tag.anchors) {
      const look = lookOf(tag, role, options);
      if (look === null) continue;
      legend.set(look.className, { className: look.className, word: look.word });
      const date = dateOf(document, tag);
      const time = date === null ? '' : `<time datetime="${safeText(date)}">`;
      const open = openMark(tag, look, nameOf(document, tag, options)) + time;
      const close = `${time && '</time>'}</mark>`;
      for (const { blockId, start, end } of fragments) {
        const elements = byBlock.get(blockId) ?? [];
        elements.push({ start, end, open, close, rank: 1 });
        byBlock.set(blockId, elements);
      }
    }
  }
  const order = [...entityLabels.map((label) => `tag-${label}`), '', 'tag-quote', 'tag-cue', 'tag-speaker'];
  const rank = ({ className }: LegendEntry): number => {
    const known = order.indexOf(className);
    return known === -1 ? order.indexOf('') : known;
  };
  return { byBlock, legend: [...legend.values()].sort((a, b) => rank(a) - rank(b)) };
}

/** How one role of a tag looks: its class, further classes, the legend's word and the pointer's. */
interface Look extends LegendEntry {
  readonly modifier: string;
  readonly title: string;
}

/** Null for what a reading page leaves unmarked: the scope of an attribution, a note's place, an addressee. */
function lookOf({ layer, label }: Tag, role: Role, { words }: WriteOptions): Look | null {
  switch (layer) {
    case 'entity': {
      const isKnown = entityLabels.some((known) => known === label);
      const word = isKnown ? words(`publish:label.${label}`) : label;
      return { className: `tag-${classToken(label)}`, modifier: 'tag-entity', word, title: word };
    }
    case 'quote':
    case 'attribution':
      if (role === 'content' && layer === 'quote') {
        const title = words(`publish:quote.${label === 'mixed' || label === 'indirect' ? label : 'direct'}`);
        return {
          className: 'tag-quote',
          modifier: `tag-${classToken(label)}`,
          word: words('publish:label.quote'),
          title,
        };
      }
      if (role === 'cue' || role === 'speaker' || role === 'source') {
        const name = role === 'cue' ? 'cue' : 'speaker';
        const word = words(`publish:label.${name}`);
        return { className: `tag-${name}`, modifier: 'tag-part', word, title: word };
      }
      return null;
    case 'note':
      return null;
    default:
      return layer satisfies never;
  }
}

function openMark(tag: Tag, { className, modifier, title }: Look, name: string | null): string {
  const twin = tag.twinId === null ? '' : ` data-twin="${safeText(tag.twinId)}"`;
  const words = safeText(name === null ? title : `${title}: ${name}`);
  return `<mark class="tag ${className} ${modifier}" data-tag="${safeText(tag.id)}"${twin} title="${words}">`;
}

/** The day, month or year that a tagged date means, where that is known. */
function dateOf({ source, target, metadata }: BilingualDocument, tag: Tag): string | null {
  const { lang } = tag.textId === source.id ? source : target;
  return meaningOfDate(tag, lang, metadata.date)?.value ?? null;
}

/** Whom or what the tag refers to, in the interface's language or else the translation's. */
function nameOf({ entities, target }: BilingualDocument, tag: Tag, { uiLang }: WriteOptions): string | null {
  const names = entities.find(({ id }) => id === tag.entityId)?.names;
  return names?.[uiLang] ?? names?.[target.lang] ?? null;
}
