import type { Tag } from '../../annotation/tag.ts';
import type { BilingualDocument } from '../bilingual-document.ts';
import { claimedName } from '../claimed-author.ts';
import type { Format } from './format.ts';

/** A line a tag, for spreadsheets (RFC 4180): its words, who says them, what it names, and the words of its twins. */
export const csvTags = {
  id: 'csv-tags',
  purpose: 'table',
  mediaType: 'text/csv',
  extension: 'csv',
  carries: new Set([
    'entities',
    'quotes',
    'attributions',
    'notes',
    'roles',
    'fragments',
    'twins',
    'ledger',
    'authors',
    'suggestions',
    'loose',
  ]),
  write,
} satisfies Format;

const heads = [
  ...['id', 'layer', 'label', 'side', 'lang', 'row', 'words', 'cue', 'speaker', 'addressee', 'source'],
  ...['entity', 'wikidata', 'twins', 'decision', 'state', 'author'],
] as const;

function write(document: BilingualDocument): string {
  const rowOf = new Map(
    document.rows.flatMap((row, at) => [...row.source, ...row.target].map(({ id }) => [id, at + 1] as const)),
  );
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const line = (tag: Tag): Readonly<Record<(typeof heads)[number], string>> => {
    const entity = entities.get(tag.entityId ?? '');
    const isSource = tag.textId === document.source.id;
    const { lang } = isSource ? document.source : document.target;
    const twins = document.tags.filter(
      ({ id, twinId }) => twinId !== null && twinId === tag.twinId && id !== tag.id,
    );
    return {
      id: tag.id,
      layer: tag.layer,
      label: tag.label,
      side: isSource ? 'source' : 'target',
      lang,
      row: String(rowOf.get(tag.anchors[0]?.fragments[0]?.blockId ?? '') ?? ''),
      words: wordsOf(tag, 'span') || wordsOf(tag, 'content'),
      cue: wordsOf(tag, 'cue'),
      speaker: wordsOf(tag, 'speaker'),
      addressee: wordsOf(tag, 'addressee'),
      source: wordsOf(tag, 'source'),
      entity: entity ? (entity.names[lang] ?? Object.values(entity.names)[0] ?? '') : '',
      wikidata: entity?.wikidata ?? '',
      twins: twins.map((twin) => wordsOf(twin, 'span') || wordsOf(twin, 'content')).join(' | '),
      decision: tag.decision,
      state: tag.anchors.map(({ state }) => state).find((state) => state !== 'anchored') ?? 'anchored',
      author: document.authors?.[tag.authorId] ?? claimedName(tag.authorId) ?? '',
    };
  };
  const lines = document.tags.map(line).map((cells) => heads.map((head) => cell(cells[head])));
  // With the mark, spreadsheets take it for UTF-8.
  return `\uFEFF${[heads, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

const wordsOf = ({ anchors }: Tag, role: string) =>
  anchors
    .find((anchor) => anchor.role === role)
    ?.fragments.map(({ quote }) => quote)
    .join(' … ') ?? '';

/** A spreadsheet takes what begins like a formula for one; an apostrophe says that it is words. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
