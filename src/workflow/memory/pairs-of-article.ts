import type { Alignment, Bead, Side } from '../../alignment/bead.ts';
import { wordingOf } from '../../annotation/tagging.ts';
import type { MemoryPair } from '../../translation/memory/memory-pair.ts';
import { type ArticleState, sourceText, textLookup } from '../article-state.ts';
import { problemOf } from '../row-problems.ts';
import { confirmedSentencePairs } from '../sentence-pairs.ts';

/** What the memory keeps of an article: its rows, the sentences of confirmed ones, and quotes with their twins. */
export function pairsOfArticle(state: ArticleState): readonly MemoryPair[] {
  const source = sourceText(state);
  return state.alignments.flatMap((alignment) => {
    const target = state.texts.find(({ id }) => id === alignment.targetTextId);
    if (!target) return [];
    const place = {
      articleId: state.article.id,
      alignmentId: alignment.id,
      langSource: source.lang,
      langTarget: target.lang,
    };
    const rows = rowPairs(state, alignment, place);
    const known = new Set(
      rows.filter(({ isConfirmed }) => isConfirmed).map((pair) => `${pair.source}\n${pair.target}`),
    );
    const sentences = sentencePairsOf(state, alignment, place).filter(
      (pair) => !known.has(`${pair.source}\n${pair.target}`),
    );
    return [...rows, ...sentences, ...quotePairs(state, alignment, place)];
  });
}

type Place = Pick<MemoryPair, 'articleId' | 'alignmentId' | 'langSource' | 'langTarget'>;

/** The words of one side of a row, its blocks in lines of their own. */
export function wordsOfSide(state: ArticleState, bead: Bead, side: Side): string {
  return bead[side].map(textLookup(state.blocks)).join('\n');
}

function rowPairs(state: ArticleState, { beads }: Alignment, place: Place): MemoryPair[] {
  const textOf = textLookup(state.blocks);
  const sources = beads.map((bead) => wordsOfSide(state, bead, 'source'));
  return beads.flatMap((bead, i): MemoryPair[] => {
    const [source = '', target] = [sources[i], wordsOfSide(state, bead, 'target')];
    if (source.trim() === '' || target.trim() === '') return [];
    const isConfirmed = bead.status === 'confirmed' && problemOf(bead, textOf) === null;
    const [before = '', after = ''] = [sources[i - 1], sources[i + 1]];
    return [
      {
        ...place,
        id: `row ${bead.id}`,
        bead: bead.id,
        kind: 'row',
        isConfirmed,
        source,
        target,
        before,
        after,
      },
    ];
  });
}

function sentencePairsOf(state: ArticleState, alignment: Alignment, place: Place): MemoryPair[] {
  return confirmedSentencePairs(state, alignment).map(({ source, target, rows }) => {
    const [first] = source;
    const words = (sentences: typeof source) => sentences.map((each) => each.words).join(' ');
    return {
      ...place,
      id: `sentence ${alignment.id} ${first?.blockId} ${first?.start}`,
      bead: rows[0] ?? '',
      kind: 'sentence',
      isConfirmed: true,
      source: words(source),
      target: words(target),
      before: '',
      after: '',
    };
  });
}

/** Direct quotes of the source with the twins that people gave them. */
function quotePairs(state: ArticleState, alignment: Alignment, place: Place): MemoryPair[] {
  const quotes = state.tags.filter(
    ({ layer, decision, twinId }) => layer === 'quote' && decision === 'accepted' && twinId !== null,
  );
  return quotes
    .filter(({ textId }) => textId === alignment.sourceTextId)
    .flatMap((quote): MemoryPair[] => {
      const twins = quotes.filter(
        (each) => each.textId === alignment.targetTextId && each.twinId === quote.twinId,
      );
      const [source, target] = [wordingOf(quote), twins.map(wordingOf).join(' … ')];
      if (source.trim() === '' || target.trim() === '') return [];
      const block = quote.anchors[0]?.fragments[0]?.blockId ?? '';
      const bead = alignment.beads.find((each) => each.source.includes(block))?.id ?? '';
      return [
        {
          ...place,
          id: `quote ${alignment.id} ${quote.id}`,
          bead,
          kind: 'quote',
          isConfirmed: true,
          source,
          target,
          before: '',
          after: '',
        },
      ];
    });
}
