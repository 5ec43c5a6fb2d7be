import { type Change, makeChange, type Replacement } from './change.ts';
import { changeBetween, diffWords } from './diff.ts';
import type { Span } from './span.ts';

/**
 * A stretch of two edits of one text: nobody touched it (`same`), one of the two did, both did the same (`both`), or
 * both changed the same words otherwise (`conflict`). The three texts say how it reads in each version.
 */
export interface MergePart {
  readonly kind: 'same' | 'ours' | 'theirs' | 'both' | 'conflict';
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Whose words stand where both changed the same ones. */
export type ConflictChoice = 'ours' | 'theirs';

/**
 * Merges two edits of one text by whole words, after Khanna, Kunal and Pierce, "A Formal Investigation of Diff3" (2007).
 * Edits that touch without a word or a blank between them are a conflict: careful where it costs one look only.
 */
export function mergeTexts(base: string, ours: string, theirs: string): readonly MergePart[] {
  const edits = [
    ...editsOf(base, ours).map((edit) => ({ ...edit, by: 'ours' as const })),
    ...editsOf(base, theirs).map((edit) => ({ ...edit, by: 'theirs' as const })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: MergePart[] = [];
  let at = 0;
  for (const group of touching(edits)) {
    const whole = { start: group[0]?.start ?? 0, end: Math.max(...group.map(({ end }) => end)) };
    addSame(parts, base.slice(at, whole.start));
    const version = (by: ConflictChoice) =>
      within(
        base,
        whole,
        group.filter((edit) => edit.by === by),
      );
    const part = {
      base: base.slice(whole.start, whole.end),
      ours: version('ours'),
      theirs: version('theirs'),
    };
    parts.push({ kind: kindOf(part), ...part });
    at = whole.end;
  }
  addSame(parts, base.slice(at));
  return parts;
}

/** The text that a merge comes to. */
export function mergedText(parts: readonly MergePart[], choice: ConflictChoice): string {
  return parts.map((part) => (isTaken(part, choice) ? part.theirs : part.ours)).join('');
}

/** The edit of our text that leads to the merged one: words that the others left alone stay untouched by it. */
export function changeOfMerge(parts: readonly MergePart[], choice: ConflictChoice): Change {
  const replacements: Replacement[] = [];
  let at = 0;
  for (const part of parts) {
    if (isTaken(part, choice)) {
      for (const { start, end, insert } of changeBetween(part.ours, part.theirs).replacements) {
        replacements.push({ start: at + start, end: at + end, insert });
      }
    }
    at += part.ours.length;
  }
  return makeChange(at, replacements);
}

/** Whether both changed the same words in different ways. */
export function hasConflict(parts: readonly MergePart[]): boolean {
  return parts.some(({ kind }) => kind === 'conflict');
}

function isTaken({ kind }: MergePart, choice: ConflictChoice): boolean {
  return kind === 'theirs' || (kind === 'conflict' && choice === 'theirs');
}

function kindOf({ base, ours, theirs }: Omit<MergePart, 'kind'>): MergePart['kind'] {
  if (ours === theirs) return ours === base ? 'same' : 'both';
  if (theirs === base) return 'ours';
  return ours === base ? 'theirs' : 'conflict';
}

function addSame(parts: MergePart[], text: string): void {
  if (text !== '') parts.push({ kind: 'same', base: text, ours: text, theirs: text });
}

/** What was edited, in whole words, as replacements in the text before. */
function editsOf(before: string, after: string): readonly Replacement[] {
  if (before === after) return [];
  const edits: Replacement[] = [];
  let at = 0;
  let isOpen = false;
  for (const { kind, text } of diffWords(before, after)) {
    if (kind === 'same') {
      at += text.length;
      isOpen = false;
      continue;
    }
    const last = isOpen ? edits.pop() : undefined;
    const { start, end, insert } = last ?? { start: at, end: at, insert: '' };
    if (kind === 'removed') at += text.length;
    edits.push({ start, end: Math.max(end, at), insert: kind === 'added' ? insert + text : insert });
    isOpen = true;
  }
  return edits;
}

function touching<Edit extends Span>(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  let end = -1;
  for (const edit of edits) {
    if (edit.start <= end) groups.at(-1)?.push(edit);
    else groups.push([edit]);
    end = Math.max(end, edit.end);
  }
  return groups;
}

/** A stretch of the text with the edits that lie in it. */
function within(text: string, { start, end }: Span, edits: readonly Replacement[]): string {
  let result = '';
  let at = start;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return result + text.slice(at, end);
}
