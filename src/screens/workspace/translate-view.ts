import type { Bead } from '../../alignment/bead.ts';
import { diffWords } from '../../text/diff.ts';
import { engineName } from '../../translation/engine-name.ts';
import { findTerms } from '../../translation/glossary/term.ts';
import type { MatchKind } from '../../translation/memory/memory-pair.ts';
import {
  type ParagraphProvenance,
  provenanceOf,
  type TranslationState,
} from '../../translation/paragraph.ts';
import { indexOfBlocks } from '../../workflow/article-state.ts';
import type { Memory } from '../../workflow/memory/memory.ts';
import { wordsOfSide } from '../../workflow/memory/pairs-of-article.ts';
import type { Pairing } from './workspace.ts';

/** Something that can be put into the row: a match of the memory, or what an engine wrote. */
export interface InsertView {
  readonly kind: MatchKind | 'engine';
  /** 0 … 1; 1 for an engine's words, which are not measured. */
  readonly score: number;
  readonly text: string;
  readonly engine: string | null;
  /** The source it was found by, with what differs from the row's; empty where nothing does. */
  readonly diff: readonly { readonly kind: string; readonly text: string }[];
  readonly articleId: string | null;
  readonly bead: string | null;
}

/** Everything that Translate shows beside the row in hand. */
export interface TranslateView {
  readonly langSource: string;
  readonly langTarget: string;
  readonly inserts: readonly InsertView[];
  readonly terms: readonly TermView[];
  readonly paragraphs: readonly ParagraphView[];
}

interface TermView {
  readonly source: string;
  readonly target: string;
  readonly status: string;
  readonly part: string | null;
  readonly note: string;
  /** Where it stands in the row, each as `block:start:end`. */
  readonly places: readonly string[];
}

interface ParagraphView {
  readonly block: string;
  readonly state: TranslationState | null;
  readonly provenance: ParagraphProvenance;
}

/** What the memory, the engines and the glossary have for a row, and how far its paragraphs are. */
export async function translateView(pairing: Pairing, bead: Bead, memory: Memory): Promise<TranslateView> {
  const { state, source, target, alignment } = pairing;
  const { byId } = indexOfBlocks(state.blocks);
  const words = wordsOfSide(state, bead, 'source');
  const at = alignment.beads.indexOf(bead);
  const neighbour = (i: number) => {
    const other = alignment.beads[i];
    return other ? wordsOfSide(state, other, 'source') : '';
  };
  const matches = await memory.suggest({
    langSource: source.lang,
    langTarget: target.lang,
    source: words,
    before: neighbour(at - 1),
    after: neighbour(at + 1),
    bead: bead.id,
  });
  const found = matches.map(({ kind, score, pair }): InsertView => {
    const isSame = kind !== 'fuzzy';
    return {
      kind,
      score,
      text: pair.target,
      engine: null,
      diff: isSame ? [] : diffWords(pair.source, words),
      articleId: pair.articleId,
      bead: pair.bead,
    };
  });
  return {
    langSource: source.lang,
    langTarget: target.lang,
    inserts: [...found, ...engineDrafts(pairing, bead)],
    terms: termViews(pairing, bead),
    paragraphs: bead.target.flatMap((id): ParagraphView[] => {
      const block = byId.get(id);
      const known = state.paragraphs.find((each) => each.id === id) ?? null;
      if (!block) return [];
      return [
        { block: id, state: known?.state ?? null, provenance: provenanceOf(block, known?.origin ?? null) },
      ];
    }),
  };
}

/** The terms of a row, each once, however often it stands there. */
function termViews({ state, source, target }: Pairing, bead: Bead): readonly TermView[] {
  const { byId } = indexOfBlocks(state.blocks);
  const found = bead.source.flatMap((id) => {
    const text = byId.get(id)?.text ?? '';
    return findTerms(text, state.terms, source.lang, target.lang).map((each) => ({ ...each, id }));
  });
  return [...Map.groupBy(found, ({ term }) => term)].map(([term, places]) => ({
    source: term.source,
    target: term.target,
    status: term.status,
    part: term.partOfSpeech,
    note: term.note,
    places: places.map(({ id, start, end }) => `${id}:${start}:${end}`),
  }));
}

/** What engines wrote for the same source in other translations of the article into the same language. */
function engineDrafts({ state, target, alignment }: Pairing, bead: Bead): readonly InsertView[] {
  const { byId } = indexOfBlocks(state.blocks);
  return state.alignments.flatMap((other): InsertView[] => {
    const text = state.texts.find(({ id }) => id === other.targetTextId);
    if (text?.provenance.kind !== 'machine' || text.lang !== target.lang) return [];
    const isOwn = other.id === alignment.id;
    const rows = other.beads.filter((each) => each.source.some((unit) => bead.source.includes(unit)));
    const draft = rows
      .flatMap((each) => each.target.map((unit) => byId.get(unit)?.draft ?? ''))
      .join(' ')
      .trim();
    const shown = bead.target.map((unit) => byId.get(unit)?.text ?? '').join(' ');
    if (draft === '' || (isOwn && draft === shown)) return [];
    const engine = engineName(text.provenance.engine);
    return [{ kind: 'engine', score: 1, text: draft, engine, diff: [], articleId: null, bead: null }];
  });
}
