import type { TaggedText } from './train-tagger.ts';

/** Reads texts, parted by empty lines, in which names are marked so: [PER Анна Лисова]. */
export function readMarkedTexts(marked: string): readonly TaggedText[] {
  return marked
    .trim()
    .split(/\n{2,}/)
    .map(readMarkedText);
}

function readMarkedText(marked: string): TaggedText {
  const entities: { start: number; end: number; label: string }[] = [];
  let text = '';
  for (const [, label, name, plain] of marked.matchAll(/\[([A-Z]+) ([^\]]*)\]|([^[]+)/g)) {
    if (label !== undefined && name !== undefined)
      entities.push({ start: text.length, end: text.length + name.length, label });
    text += name ?? plain ?? '';
  }
  return { text, entities };
}
