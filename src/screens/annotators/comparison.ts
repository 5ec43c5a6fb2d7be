import { toMark } from '../../annotation/agreement/adjudication.ts';
import { compareAnnotators } from '../../annotation/agreement/compare-annotators.ts';
import { type MarkedTwin, twinF1 } from '../../annotation/agreement/span-f1.ts';
import type { Tag } from '../../annotation/tag.ts';
import { anchorOf, wordingOf } from '../../annotation/tagging.ts';
import { claimedName } from '../../exchange/claimed-author.ts';
import { casesOf, type DecidedCase } from '../../workflow/adjudicate.ts';
import { type ArticleState, indexOfBlocks, sourceText } from '../../workflow/article-state.ts';
import { tagsBySet } from '../../workflow/tag-sets.ts';
import { inReadingOrder } from '../workspace/reading-order.ts';

/** How many characters are shown before and after the words of a case. */
const CONTEXT = 60;

/** Somebody's own set of tags. */
export interface Annotator {
  readonly id: string;
  readonly name: string;
  readonly tags: number;
}

/** Who has tagged an article on their own. */
export function annotatorsOf(state: ArticleState, people: ReadonlyMap<string, string>): readonly Annotator[] {
  return [...tagsBySet(state.setTags)].map(([id, tags]) => ({
    id,
    name: people.get(id) ?? claimedName(id) ?? id,
    tags: tags.flatMap(toMark).length,
  }));
}

/** How far people agree, text by text and layer by layer; figures that are null are undefined. */
export function agreementOf(state: ArticleState, ids: readonly string[]) {
  const sets = tagsBySet(state.setTags);
  return state.texts.flatMap(({ id: textId, lang }) => {
    const blocks = state.blocks.filter((block) => block.textId === textId && block.boilerplate === null);
    return (['entity', 'quote'] as const).flatMap((layer) => {
      const marks = ids.map((id) =>
        (sets.get(id) ?? []).filter((tag) => tag.textId === textId && tag.layer === layer).flatMap(toMark),
      );
      if (marks.every(({ length }) => length === 0)) return [];
      const { pairs, fleissKappa, alpha, unitizing } = compareAnnotators(blocks, marks);
      const [pair] = pairs;
      return [
        {
          textId,
          lang,
          layer,
          counts: marks.map(({ length }) => length),
          exact: pair?.exact.f1 ?? null,
          overlap: pair?.overlap.f1 ?? null,
          kappa: pair?.kappa ?? null,
          fleissKappa,
          alpha,
          unitizing,
        },
      ];
    });
  });
}

/** How far two people linked the same twins between the source and each translation. */
export function twinAgreementOf(state: ArticleState, first: string, second: string) {
  const source = sourceText(state);
  return state.texts.flatMap(({ id: textId, lang }) => {
    if (textId === source.id) return [];
    const [own, others] = [first, second].map((id) => twinsOf(state, id, source.id, textId));
    if (!own || !others || own.length + others.length === 0) return [];
    return [{ lang, exact: twinF1(own, others, 'exact'), overlap: twinF1(own, others, 'overlap') }];
  });
}

function twinsOf(state: ArticleState, personId: string, sourceId: string, targetId: string): MarkedTwin[] {
  const tags = tagsBySet(state.setTags).get(personId) ?? [];
  const targets = tags.filter(({ textId, twinId }) => textId === targetId && twinId !== null);
  return tags
    .filter(({ textId, twinId }) => textId === sourceId && twinId !== null)
    .flatMap((tag) =>
      targets.filter(({ twinId }) => twinId === tag.twinId).map((twin) => [tag, twin] as const),
    )
    .flatMap(([tag, twin]) => {
      const [source, target] = [toMark(tag)[0], toMark(twin)[0]];
      return source && target ? [{ source, target }] : [];
    });
}

/** The cases of two people in reading order, as the page shows them. */
export function caseViews(state: ArticleState, first: string, second: string) {
  const cases = casesOf(state, first, second);
  const byTag = new Map(cases.map((each) => [each.first ?? each.second, each]));
  const order = inReadingOrder(
    state,
    [...byTag.keys()].filter((tag) => tag !== null),
  );
  return order.flatMap((tag) => {
    const found = byTag.get(tag);
    return found ? [caseView(state, found)] : [];
  });
}

function caseView(state: ArticleState, { key, kind, textId, first, second, seenHash, verdict }: DecidedCase) {
  return {
    key,
    kind,
    seenHash,
    verdict,
    lang: state.texts.find(({ id }) => id === textId)?.lang ?? 'und',
    first: first && tagView(state, first),
    second: second && tagView(state, second),
    /** What of it is in the article's set, to go on with there. */
    final:
      state.tags.find(({ attributes: { from } }) => from && (from === first?.id || from === second?.id))
        ?.id ?? null,
  };
}

function tagView({ blocks }: ArticleState, tag: Tag) {
  const fragments = (anchorOf(tag, 'content') ?? anchorOf(tag, 'span'))?.fragments ?? [];
  const [start, end] = [fragments[0], fragments.at(-1)];
  const { byId } = indexOfBlocks(blocks);
  const before = byId.get(start?.blockId ?? '')?.text.slice(0, start?.start) ?? '';
  const after = byId.get(end?.blockId ?? '')?.text.slice(end?.end) ?? '';
  return {
    layer: tag.layer,
    label: tag.label,
    words: wordingOf(tag),
    before: before.length > CONTEXT ? `…${before.slice(-CONTEXT).replace(/^\S*\s/u, '')}` : before,
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT).replace(/\s\S*$/u, '')}…` : after,
  };
}
