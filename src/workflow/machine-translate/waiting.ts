import type { Bead } from '../../alignment/bead.ts';
import type { Block } from '../../article/article.ts';
import { mergedInto, type Part, type Progress, type Source } from './progress.ts';
import { splitOffAfterwards } from './split-off.ts';

/** Words that nobody has translated yet. */
export interface WaitingUnit {
  /** The blocks whose words these are: the first gives the unit its name, the others were merged into it. */
  readonly ids: readonly string[];
  /** The block in which they stand now; the translation belongs into its row. */
  readonly holder: Block;
  readonly text: string;
}

/**
 * What the machine still has to translate, in the order of the source. Every block is asked for once, as it reads
 * now. A block that was merged away is asked for only where its words were not translated with the block it went
 * into; one that was split off only where its words were not translated before. What a person settled does not wait:
 * boilerplate, a row that is left empty on purpose, a confirmed row.
 */
export function waitingUnits(source: Source, progress: Progress): WaitingUnit[] {
  const settled = settledBlocks(source.beads);
  const isWanted = wantedBlocks(source.beads, progress);
  const splitOff = splitOffAfterwards(source, progress);
  return source.sourceBlocks
    .filter(({ id, boilerplate }) => boilerplate === null && !settled.has(id) && isWanted(id))
    .flatMap((block) => unitsIn(block, block, { ...source, ...progress, splitOff }))
    .filter(({ text }) => text.trim() !== '');
}

function settledBlocks(beads: readonly Bead[]): ReadonlySet<string> {
  const settled = beads.filter(({ status, emptyReason }) => status === 'confirmed' || emptyReason !== null);
  return new Set(settled.flatMap((bead) => bead.source));
}

/** Where rows were chosen, theirs alone wait, and of those only the rows in which nobody has put a translation since. */
function wantedBlocks(beads: readonly Bead[], { only, answered }: Progress): (id: string) => boolean {
  if (!only) return () => true;
  const own = new Set(Object.values(answered).map(({ block }) => block));
  const open = beads.filter(({ target }) => target.every((id) => own.has(id)));
  const wanted = new Set(open.flatMap(({ source }) => source).filter((id) => only.includes(id)));
  return (id) => wanted.has(id);
}

type Known = Pick<Source, 'merged'> & Progress & { readonly splitOff: ReadonlySet<string> };

function unitsIn(part: Part, holder: Block, known: Known): WaitingUnit[] {
  if (translatedWords(part, known) !== null) {
    const into = known.merged.filter(({ successorId }) => successorId === part.id);
    return into.flatMap((each) => unitsIn(each, holder, known));
  }
  const inside = mergedInto(part.id, known.merged);
  const open = inside.filter((each) => translatedWords(each, known) === null);
  const text = inside.reduce((rest, each) => {
    const done = translatedWords(each, known);
    if (done === null) return rest;
    // Where it was edited after it was translated, what went in are its last words.
    return without(rest, rest.includes(done) ? done : each.text);
  }, part.text);
  return [{ ids: [part.id, ...open.map(({ id }) => id)], holder, text }];
}

/** The words of a part that a translation has, so far as they stood in it; null where it has none. */
function translatedWords({ id, text }: Part, { answered, splitOff, merged }: Known): string | null {
  const done = answered[id];
  if (done) return done.text;
  if (!splitOff.has(id)) return null;
  const into = merged.filter(({ successorId }) => successorId === id);
  return into.reduceRight((rest, each) => without(rest, each.text), text);
}

/** Without the last place where the words stand: what is merged in comes at the end. */
function without(text: string, words: string): string {
  const at = words === '' ? -1 : text.lastIndexOf(words);
  if (at === -1) return text;
  return `${text.slice(0, at).trimEnd()} ${text.slice(at + words.length).trimStart()}`.trim();
}
