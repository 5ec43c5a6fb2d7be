import { type Complaint, hashOfSeen } from '../dismissals/dismissal.ts';
import type { Tag } from '../tag.ts';
import { anchorOf } from '../tagging.ts';
import { deniesSomething } from './negation.ts';
import {
  acceptedNames,
  blocksOf,
  innermostAround,
  type Quotes,
  quotesOf,
  speakerOf,
  type TagsByBlock,
  tagsByBlock,
} from './quote-facts.ts';

/** What can be wrong between a quote and its counterpart. */
export const quoteChecks = [
  'quote-without-counterpart',
  'quote-other-speaker',
  'quote-without-speaker',
  'quote-nesting',
  'quote-marks-lost',
  'quote-marks-gained',
  'quote-negation-lost',
  'quote-negation-gained',
  'quote-addressee-lost',
] as const;
export type QuoteCheck = (typeof quoteChecks)[number];

/** One thing that is wrong with a quote of one of the two texts. */
export interface QuoteProblem extends Complaint {
  readonly check: QuoteCheck;
  readonly tagId: string;
  readonly twinIds: readonly string[];
  /** Words to say it with: who speaks here, and who there. */
  readonly values: Readonly<Record<string, string>>;
}

/** What the checks look at. */
export interface CheckedQuotes {
  /** The tags of the article, of every layer. */
  readonly tags: readonly Tag[];
  readonly source: { readonly id: string; readonly lang: string };
  readonly target: { readonly id: string; readonly lang: string };
  readonly textOf: (blockId: string) => string;
  /** Whether a block stands where a counterpart is left out, or was put in, on purpose. */
  readonly isAlone: (blockId: string) => boolean;
}

/**
 * What is wrong with the accepted quotes of two texts, in the order of the tags: a quote of the translation is
 * complained of for itself only where it has no counterpart, everything else is said of the source's.
 */
export function checkQuotes(checked: CheckedQuotes): readonly QuoteProblem[] {
  const around = surroundingsIn(checked);
  const { own, others } = around;
  return [
    ...own.all.flatMap((quote) => checkQuote(checked, quote, around)),
    ...others.all.flatMap((quote) =>
      own.withTwin(quote).length === 0 ? withoutCounterpart(checked, quote, checked.source.id) : [],
    ),
  ];
}

/** The quotes and names of two texts by what they are found by; kept for as long as no tag has changed. */
function surroundingsIn({ tags, source, target }: CheckedQuotes): Surroundings {
  const pair = `${source.id} ${target.id}`;
  const known = surroundings.get(tags);
  if (known?.pair === pair) return known.found;
  const quotes = tags.filter(({ layer, decision }) => layer === 'quote' && decision === 'accepted');
  const byText = Map.groupBy(quotes, ({ textId }) => textId);
  const found = {
    own: quotesOf(byText.get(source.id) ?? []),
    others: quotesOf(byText.get(target.id) ?? []),
    names: tagsByBlock(acceptedNames(tags)),
  };
  surroundings.set(tags, { pair, found });
  return found;
}

const surroundings = new WeakMap<readonly Tag[], { readonly pair: string; readonly found: Surroundings }>();

interface Surroundings {
  readonly own: Quotes;
  readonly others: Quotes;
  readonly names: TagsByBlock;
}

function checkQuote(checked: CheckedQuotes, quote: Tag, around: Surroundings): readonly QuoteProblem[] {
  const twins = around.others.withTwin(quote);
  if (twins.length === 0) return withoutCounterpart(checked, quote, checked.target.id);
  // One quote often becomes two: all that share the twin are judged together, once.
  const siblings = around.own.withTwin(quote);
  if (siblings[0] !== quote) return [];
  const asked = whatTellsOf(checked, siblings, twins, around);
  const known = kept.get(quote);
  if (known?.asked.length === asked.length && known.asked.every((each, i) => each === asked[i]))
    return known.found;
  const found = checkPair(checked, siblings, twins, around);
  kept.set(quote, { asked, found });
  return found;
}

/** What was found for as long as nothing that tells of it is another: an edit touches few quotes of many. */
const kept = new WeakMap<
  Tag,
  { readonly asked: readonly unknown[]; readonly found: readonly QuoteProblem[] }
>();

function whatTellsOf(
  { source, target, textOf }: CheckedQuotes,
  siblings: readonly Tag[],
  twins: readonly Tag[],
  { own, others, names }: Surroundings,
): readonly unknown[] {
  const told: unknown[] = [source.lang, target.id, target.lang];
  const tell = (tags: readonly Tag[], quotes: Quotes) => {
    for (const quote of tags) {
      told.push(quote, quotes.byId.get(quote.parentId ?? ''));
      for (const id of blocksOf(quote))
        told.push(textOf(id), ...(names.get(id) ?? []), ...(quotes.byBlock.get(id) ?? []));
    }
  };
  tell(siblings, own);
  tell(twins, others);
  return told;
}

function checkPair(
  checked: CheckedQuotes,
  siblings: readonly Tag[],
  twins: readonly Tag[],
  around: Surroundings,
): readonly QuoteProblem[] {
  const [quote] = siblings as [Tag];
  const found: { readonly check: QuoteCheck; readonly values?: QuoteProblem['values'] }[] = [
    ...speakers(around.names, siblings, twins),
    ...(isNestedAlike(siblings, twins, around) ? [] : [{ check: 'quote-nesting' as const }]),
    ...kinds(siblings, twins),
    ...negations(checked, siblings, twins),
    ...addressees(siblings, twins),
  ];
  const seen = [...siblings, ...twins].flatMap((tag) => seenOf(checked, tag));
  return found.map(({ check, values = {} }) => ({
    check,
    place: `${quote.id} ${checked.target.id}`,
    seenHash: hashOfSeen([...seen, ...Object.values(values)]),
    tagId: quote.id,
    twinIds: twins.map(({ id }) => id),
    values,
  }));
}

function withoutCounterpart(
  checked: CheckedQuotes,
  quote: Tag,
  otherTextId: string,
): readonly QuoteProblem[] {
  const fragments = anchorOf(quote, 'content')?.fragments ?? [];
  if (fragments.length > 0 && fragments.every(({ blockId }) => checked.isAlone(blockId))) return [];
  return [
    {
      check: 'quote-without-counterpart',
      place: `${quote.id} ${otherTextId}`,
      seenHash: hashOfSeen(seenOf(checked, quote)),
      tagId: quote.id,
      twinIds: [],
      values: {},
    },
  ];
}

/** What a person has before their eyes who says that it is right as it is. */
function seenOf({ textOf }: CheckedQuotes, quote: Tag): readonly string[] {
  const words = quote.anchors.flatMap(({ role, fragments }) =>
    fragments.map(({ blockId, start, end }) => `${role} ${textOf(blockId).slice(start, end)}`),
  );
  return [quote.label, ...words];
}

function speakers(names: Surroundings['names'], own: readonly Tag[], twins: readonly Tag[]) {
  const here = own.flatMap((each) => speakerOf(names, each) ?? []);
  const there = twins.flatMap((each) => speakerOf(names, each) ?? []);
  const [first, second] = [here[0], there[0]];
  if (!first) return [];
  const values = { here: first.words, there: second?.words ?? '' };
  if (!second)
    return first.identities.length > 0 ? [{ check: 'quote-without-speaker' as const, values }] : [];
  const known = [here, there].map((each) => each.flatMap(({ identities }) => identities));
  const [ours = [], theirs = []] = known;
  // Only who is known on both sides can be told to be another.
  if (ours.length === 0 || theirs.length === 0) return [];
  return ours.some((each) => theirs.includes(each))
    ? []
    : [{ check: 'quote-other-speaker' as const, values }];
}

function isNestedAlike(
  own: readonly Tag[],
  twins: readonly Tag[],
  { own: all, others }: Surroundings,
): boolean {
  const outer = own.flatMap((each) => innermostAround(each, all) ?? []);
  const outerThere = twins.flatMap((each) => innermostAround(each, others) ?? []);
  if (outer.length === 0 || outerThere.length === 0) return outer.length === outerThere.length;
  // Whether the outer ones belong together is said of them, where they have no counterpart.
  return outer.some(
    (each) => each.twinId === null || outerThere.some(({ twinId }) => twinId === each.twinId),
  );
}

function kinds(own: readonly Tag[], twins: readonly Tag[]): readonly { readonly check: QuoteCheck }[] {
  const isIndirect = (tags: readonly Tag[]) => tags.every(({ label }) => label === 'indirect');
  if (!isIndirect(own) && isIndirect(twins)) return [{ check: 'quote-marks-lost' }];
  if (isIndirect(own) && !isIndirect(twins)) return [{ check: 'quote-marks-gained' }];
  return [];
}

function negations(
  { source, target, textOf }: CheckedQuotes,
  own: readonly Tag[],
  twins: readonly Tag[],
): readonly { readonly check: QuoteCheck }[] {
  const said = (tags: readonly Tag[], lang: string) =>
    deniesSomething(
      tags
        .flatMap((tag) => anchorOf(tag, 'content')?.fragments ?? [])
        .map(({ blockId, start, end }) => textOf(blockId).slice(start, end))
        .join(' '),
      lang,
    );
  const [here, there] = [said(own, source.lang), said(twins, target.lang)];
  if (here === null || there === null || here === there) return [];
  return [{ check: here ? 'quote-negation-lost' : 'quote-negation-gained' }];
}

function addressees(own: readonly Tag[], twins: readonly Tag[]): readonly { readonly check: QuoteCheck }[] {
  const isTold = (tags: readonly Tag[]) => tags.some((tag) => anchorOf(tag, 'addressee') !== null);
  return isTold(own) && !isTold(twins) ? [{ check: 'quote-addressee-lost' }] : [];
}
