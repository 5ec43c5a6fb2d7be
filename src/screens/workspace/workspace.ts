import type { Alignment } from '../../alignment/bead.ts';
import type { Text } from '../../article/article.ts';
import { articleTitle } from '../../article/article.ts';
import { directionOf } from '../../text/scripts.ts';
import { engineName } from '../../translation/engine-name.ts';
import { type ArticleState, indexOfBlocks, sourceText } from '../../workflow/article-state.ts';
import { asSeenBy, setOf } from '../../workflow/tag-sets.ts';

export const modes = ['align', 'translate', 'annotate'] as const;
export type Mode = (typeof modes)[number];

/** An article beside one of its translations: what the workspace shows. */
export interface Pairing {
  readonly state: ArticleState;
  readonly source: Text;
  readonly target: Text;
  readonly alignment: Alignment;
  /** Whose own set of tags is shown; null for the article's. */
  readonly setId: string | null;
}

/** The pairing as a person sees it: in a blind pass with the tags of their own set. */
export function pairingFor(
  state: ArticleState,
  personId: string,
  targetTextId: string | null,
): Pairing | null {
  return pairingOf(asSeenBy(state, personId), targetTextId, setOf(state, personId));
}

/** The pairing with the translation asked for, else with the first; null where the article has no translation. */
export function pairingOf(
  state: ArticleState,
  targetTextId: string | null,
  setId: string | null = null,
): Pairing | null {
  const wanted = state.alignments.find((alignment) => alignment.targetTextId === targetTextId);
  const first = state.texts.find(({ role }) => role === 'translation');
  const alignment = wanted ?? state.alignments.find((each) => each.targetTextId === first?.id);
  const target = state.texts.find(({ id }) => id === alignment?.targetTextId);
  return alignment && target ? { state, source: sourceText(state), target, alignment, setId } : null;
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

/** The title of an article as the workspace and its tab show it. */
export function titleOfState(state: ArticleState): string | null {
  const source = sourceText(state);
  const titles = indexOfBlocks(state.blocks).titles.filter(({ textId }) => textId === source.id);
  return articleTitle(state.article, titles);
}
