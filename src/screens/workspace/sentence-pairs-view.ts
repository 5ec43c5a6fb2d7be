import type { Bead } from '../../alignment/bead.ts';
import { sentenceBeadName } from '../../alignment/pair-sentences.ts';
import { type Sentence, type SentenceBead, sentenceKey } from '../../alignment/sentence-bead.ts';
import { directionOf } from '../../text/scripts.ts';
import { sentencePairsOfRow } from '../../workflow/sentence-pairs.ts';
import { excerpt } from './excerpt.ts';
import type { Pairing } from './workspace.ts';

/** How many characters of a sentence say in the list which one it is. */
const MAX_WORDS = 80;

/** The pairs of the sentences of a row, as the panel lists them; null where the row itself says all there is to say. */
export function sentencePairsView(pairing: Pairing, row: Bead) {
  const pairs = sentencePairsOfRow(pairing.state, pairing.alignment, row);
  const [only] = pairs;
  if (!only || (pairs.length === 1 && only.decided === null && only.rows.length === 1 && isOneToOne(only)))
    return null;
  return {
    name: sentenceBeadName(pairs),
    /** Any sentence of the row: what is done to all of them names one. */
    at: placeIn(only, row),
    open: pairs.filter(({ status, isStale }) => status === 'auto' || isStale).length,
    count: pairs.length,
    isDecided: pairs.some(({ decided }) => decided !== null),
    pairs: pairs.map((pair, i) => pairView(pairing, row, pair, i === pairs.length - 1)),
  };
}

function pairView({ alignment, source, target }: Pairing, row: Bead, pair: SentenceBead, isLast: boolean) {
  const numberOf = new Map(
    pair.rows.map((id) => [id, alignment.beads.findIndex((bead) => bead.id === id) + 1]),
  );
  const rowOf = ({ blockId }: Sentence) =>
    alignment.beads.find((bead) => bead.source.includes(blockId) || bead.target.includes(blockId));
  const side = (name: 'source' | 'target') => {
    const { lang } = name === 'source' ? source : target;
    return {
      name,
      lang,
      dir: directionOf(lang),
      sentences: pair[name].map((sentence) => {
        const home = rowOf(sentence);
        return {
          ...sentence,
          excerpt: excerpt(sentence.words, MAX_WORDS),
          /** The number of the row where it stands, where that is not this one. */
          elsewhere: home && home !== row ? (numberOf.get(home.id) ?? null) : null,
        };
      }),
    };
  };
  return {
    key: sentenceKey(placeIn(pair, row)),
    name: sentenceBeadName([pair]),
    at: placeIn(pair, row),
    shape: `${pair.source.length}–${pair.target.length}`,
    status: pair.isStale ? 'stale' : pair.status,
    score: pair.score,
    isByHand: pair.decided !== null && pair.status === 'auto',
    isAlone: pair.source.length === 0 || pair.target.length === 0,
    canSplit: Math.max(pair.source.length, pair.target.length) > 1,
    isLast,
    sides: [side('source'), side('target')],
  };
}

/** A sentence of the pair that stands in the row. */
function placeIn(pair: SentenceBead, row: Bead): Sentence {
  const all = [...pair.source, ...pair.target];
  return (
    all.find(({ blockId }) => row.source.includes(blockId) || row.target.includes(blockId)) ??
    (all[0] as Sentence)
  );
}

function isOneToOne({ source, target }: SentenceBead): boolean {
  return source.length === 1 && target.length === 1;
}
