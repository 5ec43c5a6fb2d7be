import type { Block, Text } from '../../article/article.ts';
import { blocksOf } from '../../article/article.ts';
import { diffWords } from '../../text/diff.ts';
import { type ArticleState, sourceText } from '../../workflow/article-state.ts';

/** A stretch of a translation; `differs` where the other one says it in other words. */
export interface ComparedRun {
  readonly text: string;
  readonly differs: boolean;
}

/** What two translations make of one block of the source; empty where one has nothing. */
export interface ComparedRow {
  readonly source: Block;
  readonly first: readonly ComparedRun[];
  readonly second: readonly ComparedRun[];
}

/** Two translations of an article beside its source, block by block. */
export function compareTranslations(state: ArticleState, first: Text, second: Text): readonly ComparedRow[] {
  const ofFirst = translationsBySource(state, first);
  const ofSecond = translationsBySource(state, second);
  const marks = areComparable(first, second);
  return blocksOf(state.blocks, sourceText(state).id)
    .filter(({ boilerplate }) => boilerplate === null)
    .map((source) => ({
      source,
      ...differences(ofFirst.get(source.id) ?? '', ofSecond.get(source.id) ?? '', marks),
    }));
}

/** Whether words of two translations can be compared: those of two languages all differ. */
export function areComparable(first: Text, second: Text): boolean {
  return new Intl.Locale(first.lang).language === new Intl.Locale(second.lang).language;
}

/** What stands beside each block of the source; a row of several source blocks is said with each of them. */
function translationsBySource(state: ArticleState, text: Text): ReadonlyMap<string, string> {
  const words = new Map(state.blocks.map((block) => [block.id, block.text]));
  const alignment = state.alignments.find(({ targetTextId }) => targetTextId === text.id);
  return new Map(
    (alignment?.beads ?? []).flatMap(({ source, target }) => {
      const said = target.flatMap((id) => words.get(id) ?? []).join(' ');
      return source.map((id): [string, string] => [id, said]);
    }),
  );
}

/** Where one of them has nothing, there is nothing to compare. */
function differences(first: string, second: string, marks: boolean): Pick<ComparedRow, 'first' | 'second'> {
  const whole = (text: string) => (text === '' ? [] : [{ text, differs: false }]);
  if (!marks || first === '' || second === '') return { first: whole(first), second: whole(second) };
  const parts = diffWords(first, second);
  const side = (own: 'removed' | 'added') =>
    parts.flatMap(({ kind, text }) =>
      kind === 'same' || kind === own ? [{ text, differs: kind === own }] : [],
    );
  return { first: side('removed'), second: side('added') };
}
