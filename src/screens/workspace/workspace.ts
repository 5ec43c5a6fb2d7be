import type { Alignment } from '../../alignment/bead.ts';
import type { Text } from '../../article/article.ts';
import { articleTitle } from '../../article/article.ts';
import { directionOf } from '../../text/scripts.ts';
import { engineName } from '../../translation/engine-name.ts';
import { type ArticleState, sourceText, textLookup } from '../../workflow/article-state.ts';
import { problemOf } from '../../workflow/row-problems.ts';

export const modes = ['align', 'annotate'] as const;
export type Mode = (typeof modes)[number];

/** An article beside one of its translations: what the workspace shows. */
export interface Pairing {
  readonly state: ArticleState;
  readonly source: Text;
  readonly target: Text;
  readonly alignment: Alignment;
}

/** The pairing with the translation asked for, else with the first; null where the article has no translation. */
export function pairingOf(state: ArticleState, targetTextId: string | null): Pairing | null {
  const wanted = state.alignments.find((alignment) => alignment.targetTextId === targetTextId);
  const first = state.texts.find(({ role }) => role === 'translation');
  const alignment = wanted ?? state.alignments.find((each) => each.targetTextId === first?.id);
  const target = state.texts.find(({ id }) => id === alignment?.targetTextId);
  return alignment && target ? { state, source: sourceText(state), target, alignment } : null;
}

/** One side's heading. */
export interface SideView {
  readonly textId: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly kind: 'human' | 'machine';
  readonly engine: string | null;
}

export function sideView(text: Text): SideView {
  const { provenance } = text;
  return {
    textId: text.id,
    lang: text.lang,
    dir: directionOf(text.lang),
    kind: provenance.kind,
    engine: provenance.kind === 'machine' ? engineName(provenance.engine) : null,
  };
}

/** How far the work on a pairing is. */
export interface Counts {
  readonly rows: number;
  readonly confirmed: number;
  readonly problems: number;
  /** Entity and quote tags of both sides that have no twin on the other. */
  readonly single: number;
  /** Tags whose words were edited under them. */
  readonly review: number;
}

export function countsOf({ state, alignment, source, target }: Pairing): Counts {
  const textOf = textLookup(state.blocks);
  const tags = state.tags.filter(
    ({ textId, layer }) =>
      (textId === source.id || textId === target.id) && (layer === 'entity' || layer === 'quote'),
  );
  const sides = Map.groupBy(tags, ({ textId }) => textId);
  const twins = (textId: string) => new Set((sides.get(textId) ?? []).flatMap(({ twinId }) => twinId ?? []));
  const shared = twins(source.id).intersection(twins(target.id));
  return {
    rows: alignment.beads.length,
    confirmed: alignment.beads.filter(({ status }) => status === 'confirmed').length,
    problems: alignment.beads.filter((bead) => problemOf(bead, textOf) !== null).length,
    single: tags.filter(({ twinId }) => twinId === null || !shared.has(twinId)).length,
    review: tags.filter(({ anchors }) => anchors.some(({ state: s }) => s === 'review' || s === 'detached'))
      .length,
  };
}

/** The title of an article as the workspace and its tab show it. */
export function titleOfState(state: ArticleState): string | null {
  const source = sourceText(state);
  const titles = state.blocks.filter(({ kind, textId }) => kind === 'title' && textId === source.id);
  return articleTitle(state.article, titles);
}
