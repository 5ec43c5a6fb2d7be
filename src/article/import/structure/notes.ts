import { foldText, foldWords, matchPhrase, parsePhrase } from '../phrase.ts';
import { isWhollyEmphasised } from '../raw-block.ts';
import { readByline } from './byline-words.ts';
import type { Page } from './page.ts';
import { type StructureRule, type Vote, voteFor } from './rule.ts';
import { structureWords } from './words/index.ts';

/** Footnotes («* Организация запрещена …», "[1] …") and notes of the editors («От редакции: …», "Editor's note"). */
export const notes: StructureRule = {
  name: 'notes',
  judge(page, index) {
    const block = page.blocks[index];
    if (block === undefined || index === page.title) return [];
    const { text } = block;
    const votes: Vote[] = [];
    const note = beginsNote(text);
    if (note !== null) votes.push(voteFor('editors-note', 1.5, 'editors-note-words', { word: note }));
    if (block.role === 'editors-note') votes.push(voteFor('editors-note', 1.2, 'class-editors-note'));
    if (isAboutAuthor(page, index)) votes.push(voteFor('editors-note', 1.5, 'note-on-author'));
    const sign = FOOTNOTE.exec(text)?.[0].trim();
    // Brackets and small digits speak alone; a star needs a starred word before it.
    const isReferredTo = !sign?.startsWith('*') || (page.firstStar >= 0 && page.firstStar < index);
    if (sign !== undefined && isReferredTo) votes.push(voteFor('footnote', 1.3, 'footnote-sign', { sign }));
    if (block.role === 'footnote') votes.push(voteFor('footnote', 1.2, 'class-footnote'));
    return votes;
  },
};

/** A line in italics right behind or at the end of the text that begins with the name of who wrote it: "Jane Doe is …". */
function isAboutAuthor(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (block === undefined || index < page.lastProse || !isWhollyEmphasised(block)) return false;
  const words = foldText(block.text);
  const shown = page.decided.filter(({ kind }) => kind === 'byline').map(({ text }) => text);
  return [...(page.metadata.author?.split(/\s*;\s*/) ?? []), ...shown].some((name) => {
    const folded = foldText(readByline(name)?.names ?? name);
    return folded.includes(' ') && words.startsWith(`${folded} `);
  });
}

const MAX_NOTE = 700;
const NOTES = structureWords.flatMap(({ editorsNote }) => editorsNote.map(parsePhrase));
const FOOTNOTE = /^(?:\*{1,3}|†|‡|\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)(?=\s*\S)/u;

/** The words that begin a note, perhaps behind a bracket; null where the block begins otherwise. */
function beginsNote(text: string): string | null {
  if (text.length > MAX_NOTE) return null;
  const words = foldWords(text);
  const phrase = NOTES.find((candidate) => matchPhrase(candidate, words, 0) !== null);
  if (phrase === undefined) return null;
  // "Correction" also begins ordinary sentences: a one-word sign counts with a stop, colon or bracket only.
  const labelled = /^[([]|^[^.:–—]{2,60}[.:–—]/u.test(text);
  return phrase.parts.length > 2 || labelled ? phrase.source : null;
}
