import type { BeadStatus, EmptyReason, Side } from '../alignment/bead.ts';
import type { Tag } from '../annotation/tag.ts';
import type { Metadata } from '../article/article.ts';
import type { BlockKind, Markup } from '../article/block.ts';
import type { MachineProvenance, Provenance } from '../article/provenance.ts';
import type { Reason } from '../text/reason.ts';
import type { Direction } from '../text/scripts.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import { correctSentences, type SentenceCorrection } from '../text/sentence-corrections.ts';
import type { Offset, Span } from '../text/span.ts';

/**
 * One article beside one of its translations, ready for any format: no boilerplate, no database, no words
 * of the interface. Tags may hold every decision and state; `publishedTags` picks those fit for readers.
 */
export interface BilingualDocument {
  readonly articleId: string;
  readonly metadata: DocumentMetadata;
  readonly source: DocumentText;
  readonly target: DocumentText;
  /** The paragraph beads in reading order. Every block stands in exactly one row. */
  readonly rows: readonly DocumentRow[];
  /** The ids of the translation's blocks in the order of its text; where it is absent, that of the rows. */
  readonly targetOrder?: readonly string[];
  /** Tags of both texts; their fragments name blocks of the rows. */
  readonly tags: readonly Tag[];
  /** The names of those who made the tags, by `authorId`; who is missing here is not known by a name. */
  readonly authors?: Readonly<Record<string, string>>;
  readonly entities: readonly DocumentEntity[];
}

/** What is known about the article, as far as readers of the edition are told. */
export type DocumentMetadata = Omit<Metadata, 'targetLocale'> & Partial<Pick<Metadata, 'targetLocale'>>;

export interface DocumentText {
  readonly id: string;
  /** BCP 47; `und` where it is not known. */
  readonly lang: string;
  readonly dir: Direction;
  readonly kind: 'human' | 'machine';
  /** Who made the text; null for an original about which nothing is recorded. */
  readonly provenance: DocumentProvenance | null;
}

/** A machine's draft that a person has worked over: the machine's part of it is kept. */
export type PostEditedProvenance = Omit<MachineProvenance, 'kind'> & { readonly kind: 'post-edited' };

export type DocumentProvenance = Provenance | PostEditedProvenance;

export interface DocumentRow {
  readonly beadId: string;
  readonly source: readonly DocumentBlock[];
  readonly target: readonly DocumentBlock[];
  readonly status: BeadStatus;
  readonly emptyReason: EmptyReason | null;
  /**
   * Where the translator moved something, another bead: for a row with an empty side the one that holds the
   * counterpart, for a row with both sides the one beside which its target stands in the translation.
   */
  readonly moved?: string | null;
  /** 0 … 1, how sure the aligner was; null where a person made the pair, or nobody says. */
  readonly score?: number | null;
  readonly reasons?: readonly Reason[];
  readonly isBookmarked?: boolean;
}

export interface DocumentBlock {
  readonly id: string;
  readonly kind: BlockKind;
  /** Plain text. In a `table` block a newline ends a row and a tab ends a cell. */
  readonly text: string;
  readonly lang: string;
  readonly markup: readonly Markup[];
  /** Only where it differs from the provenance of the whole text. */
  readonly provenance?: DocumentProvenance | null;
  /** Where people corrected what segmentation says; `sentencesOfBlock` heeds them. */
  readonly sentences?: readonly SentenceCorrection[];
}

/** The sentences of a block, as people corrected them: trimmed, in order. */
export function sentencesOfBlock({ text, lang, sentences = [] }: DocumentBlock): readonly Span[] {
  return correctSentences(text, segmentSentences(text, lang), sentences);
}

/** What mentions refer to; `names` holds its name in each language by BCP 47 tag. */
export interface DocumentEntity {
  readonly id: string;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly wikidata?: string | null;
}

/** The title shown on one side: its first title block, for the source else the metadata's; null without one. */
export function titleOf(document: BilingualDocument, side: Side): string | null {
  const block = document.rows.flatMap((row) => row[side]).find(({ kind }) => kind === 'title');
  return block?.text ?? (side === 'source' ? document.metadata.title : null);
}

/** The tags that readers may see: accepted by a person and still standing on the words they marked. */
export function publishedTags({ tags }: Pick<BilingualDocument, 'tags'>): readonly Tag[] {
  return tags.filter((tag) => tag.decision === 'accepted' && stands(tag));
}

/** Whether every anchor of a tag is where it belongs (law 2: `review` and `detached` ask for a person first). */
export function stands(tag: Tag): boolean {
  return tag.anchors.every(({ state }) => state === 'anchored' || state === 'shifted');
}

/** One numbered note and the places in the texts that point to it. */
export interface DocumentNote {
  readonly number: number;
  /** `note`: written for the reader. `original`: what was really said, for a quote that is itself a translation. */
  readonly kind: 'note' | 'original';
  readonly text: string;
  /** The language of `text`; null where it is not known. */
  readonly lang: string | null;
  /** Where an original wording was found; null where nobody said. */
  readonly origin: string | null;
  readonly places: readonly NotePlace[];
}

export interface NotePlace {
  readonly tagId: string;
  readonly blockId: string;
  /** Where the words that the note is about end. */
  readonly offset: Offset;
}

/**
 * The notes in reading order (row by row, source before translation), numbered from 1. A tag of layer `note`
 * with the attributes `text` and `publish: true` is one, and so is a quote with an `original` wording
 * (`originalLang` and `originalSource` beside it). Twins that say the same share one number.
 */
export function notesOf(document: BilingualDocument): readonly DocumentNote[] {
  const order = new Map(
    document.rows
      .flatMap((row) => [...row.source, ...row.target])
      .map((block, index): [string, number] => [block.id, index]),
  );
  const found = publishedTags(document)
    .flatMap((tag) => {
      const note = noteOf(tag);
      const place = placeOf(tag);
      return note && place && order.has(place.blockId) ? [{ tag, note, place }] : [];
    })
    .sort(
      (a, b) =>
        (order.get(a.place.blockId) ?? 0) - (order.get(b.place.blockId) ?? 0) ||
        a.place.offset - b.place.offset,
    );
  const notes = new Map<string, DocumentNote>();
  for (const { tag, note, place } of found) {
    const key = JSON.stringify([tag.twinId ?? tag.id, note]);
    const known = notes.get(key);
    notes.set(key, {
      ...note,
      number: known?.number ?? notes.size + 1,
      places: [...(known?.places ?? []), place],
    });
  }
  return [...notes.values()];
}

function noteOf({ layer, attributes }: Tag): Pick<DocumentNote, 'kind' | 'text' | 'lang' | 'origin'> | null {
  const words = (name: string): string | null => {
    const value = attributes[name];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  if (layer === 'note') {
    const text = words('text');
    return text !== null && attributes.publish === true
      ? { kind: 'note', text, lang: words('lang'), origin: null }
      : null;
  }
  const original = layer === 'quote' ? words('original') : null;
  return original === null
    ? null
    : { kind: 'original', text: original, lang: words('originalLang'), origin: words('originalSource') };
}

function placeOf(tag: Tag): NotePlace | null {
  const anchor = tag.anchors.find(({ role }) => role === 'content' || role === 'span');
  const last = anchor?.fragments.at(-1);
  return last ? { tagId: tag.id, blockId: last.blockId, offset: last.end } : null;
}

/** How the paragraphs of the translation came about: counts of blocks, and the machines that had a part in it. */
export interface ProvenanceSummary {
  readonly paragraphs: number;
  readonly human: number;
  readonly machine: number;
  readonly postEdited: number;
  readonly machines: readonly MachinePart[];
}

/** One engine and version; `day` is the ISO 8601 date of its work. */
export interface MachinePart {
  readonly engine: string;
  readonly engineVersion: string | null;
  readonly day: string;
}

/** Counts the translation's blocks by who made them; a block without a provenance of its own has the text's. */
export function provenanceSummary({ target, rows }: BilingualDocument): ProvenanceSummary {
  const counts = { human: 0, machine: 0, 'post-edited': 0 };
  const machines = new Map<string, MachinePart>();
  const blocks = rows.flatMap((row) => row.target);
  for (const block of blocks) {
    const provenance = block.provenance ?? target.provenance;
    counts[provenance?.kind ?? target.kind] += 1;
    if (!provenance || provenance.kind === 'human') continue;
    const { engine, engineVersion, at } = provenance;
    const part = { engine, engineVersion, day: at.slice(0, 10) };
    machines.set(JSON.stringify(part), part);
  }
  return {
    paragraphs: blocks.length,
    human: counts.human,
    machine: counts.machine,
    postEdited: counts['post-edited'],
    machines: [...machines.values()],
  };
}
