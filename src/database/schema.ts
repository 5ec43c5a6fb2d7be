import type {
  AnchorRow,
  AnnotationRow,
  BlindPassRow,
  DismissalRow,
  EntityFormRow,
  EntityRow,
  FragmentRow,
  TwinMemberRow,
} from './tag-rows.ts';
import type { BlockTranslationRow, TermRow } from './translation-rows.ts';

/**
 * The tables, as the queries see them. Every key starts with `project_id`, ids are made by the caller,
 * JSON columns are strings, times are ISO 8601 in UTC, flags are 0 or 1.
 */
export interface Schema {
  readonly schema_version: { version: number };
  readonly project: { project_id: string; name: string; settings: string; version: number };
  readonly person: { project_id: string; id: string; name: string; created_at: string; version: number };
  readonly article: ArticleRow;
  readonly snapshot: SnapshotRow;
  readonly reading: ReadingRow;
  readonly text: TextRow;
  readonly block: BlockRow;
  readonly alignment: AlignmentRow;
  readonly bead: BeadRow;
  readonly bead_unit: BeadUnitRow;
  readonly bookmark: BookmarkRow;
  readonly entity: EntityRow;
  readonly entity_form: EntityFormRow;
  readonly annotation: AnnotationRow;
  readonly anchor: AnchorRow;
  readonly fragment: FragmentRow;
  readonly twin_member: TwinMemberRow;
  readonly sentence_correction: SentenceCorrectionRow;
  readonly sentence_bead: SentenceBeadRow;
  readonly dismissal: DismissalRow;
  readonly blind_pass: BlindPassRow;
  readonly text_signature: TextSignatureRow;
  readonly text_shingle: TextShingleRow;
  readonly site_mark: SiteMarkRow;
  readonly import_draft: ImportDraftRow;
  readonly block_translation: BlockTranslationRow;
  readonly term: TermRow;
  readonly job: JobRow;
  readonly secret: SecretRow;
  readonly machine_answer: MachineAnswerRow;
  readonly stream: StreamRow;
  readonly operation: OperationRow;
  readonly operation_row: OperationImageRow;
}

export interface ArticleRow {
  project_id: string;
  id: string;
  metadata: string;
  state: string;
  created_by: string;
  created_at: string;
  version: number;
}

/** The raw input as it came, kept for ever. Outside history: it never changes. */
export interface SnapshotRow {
  project_id: string;
  id: string;
  file_name: string | null;
  format: string;
  encoding: string;
  bytes: Uint8Array;
  created_at: string;
}

/** JSON: what a raw input was read as. Outside history, like the input itself: it never changes. */
export interface ReadingRow {
  project_id: string;
  snapshot_id: string;
  content: string;
}

export interface TextRow {
  project_id: string;
  id: string;
  article_id: string;
  role: string;
  lang: string;
  provenance: string;
  snapshot_id: string | null;
  created_at: string;
  version: number;
}

export interface BlockRow {
  project_id: string;
  id: string;
  article_id: string;
  text_id: string;
  order_key: string;
  kind: string;
  lang: string;
  state: string;
  boilerplate: string | null;
  body: string;
  draft: string | null;
  markup: string;
  reasons: string;
  successor_id: string | null;
  version: number;
}

export interface AlignmentRow {
  project_id: string;
  id: string;
  article_id: string;
  source_text_id: string;
  target_text_id: string;
  version: number;
}

export interface BeadRow {
  project_id: string;
  id: string;
  article_id: string;
  alignment_id: string;
  order_key: string;
  status: string;
  score: number | null;
  reasons: string;
  empty_reason: string | null;
  seen_hash: string | null;
  version: number;
}

export interface BeadUnitRow {
  project_id: string;
  alignment_id: string;
  unit_id: string;
  article_id: string;
  bead_id: string;
  side: string;
  ordinal: number;
  version: number;
}

/** A row of a pairing that somebody wants to come back to. */
export interface BookmarkRow {
  project_id: string;
  bead_id: string;
  article_id: string;
  version: number;
}

/** A place at which a person, and not segmentation, says whether a sentence begins; the others are computed. */
export interface SentenceCorrectionRow {
  project_id: string;
  id: string;
  article_id: string;
  block_id: string;
  starts_at: number;
  kind: string;
  version: number;
}

/** Sentences that a person put together, or found to have no counterpart; `source` and `target` are JSON. */
export interface SentenceBeadRow {
  project_id: string;
  id: string;
  article_id: string;
  alignment_id: string;
  source: string;
  target: string;
  status: string;
  seen_hash: string | null;
  version: number;
}

/** An import that nobody has saved yet. Outside history: it is nobody's work until it is saved. */
export interface ImportDraftRow {
  project_id: string;
  id: string;
  person_id: string;
  content: string;
  source_bytes: Uint8Array;
  target_bytes: Uint8Array | null;
  updated_at: string;
  /** JSON: by what the source is recognised in other imports of the same person; null where it has no words. */
  signature: string | null;
}

/** By what a text is found when it is imported again, as it was then. Outside history: it never changes. */
export interface TextSignatureRow {
  project_id: string;
  text_id: string;
  article_id: string;
  words_hash: string | null;
  sample_size: number;
}

/** One sampled shingle of one text: the index by which near-duplicates are found. */
export interface TextShingleRow {
  project_id: string;
  shingle: number;
  text_id: string;
}

/** What a person said about a block of a site; named like the block, or by an id of its own where it is forgotten. */
export interface SiteMarkRow {
  project_id: string;
  id: string;
  site: string;
  /** Null for a forgetting, which belongs to no article. */
  article_id: string | null;
  decision: string;
  text_key: string | null;
  shape_key: string | null;
  sample: string;
  marked_at: string;
  version: number;
}

/** Long work that survives a restart. Outside history: what it produces is recorded, not its progress. */
export interface JobRow {
  project_id: string;
  id: string;
  article_id: string;
  kind: string;
  input: string;
  state: string;
  done: number;
  total: number;
  problem: string | null;
  created_by: string;
  created_at: string;
  updated_at: string;
  /** Who works on it, and until when nobody else may; null while nobody does. */
  lease_holder: string | null;
  lease_until: string | null;
}

/** A key to a server of others. Outside history and exports: no image, no log and no page ever holds it. */
export interface SecretRow {
  project_id: string;
  name: string;
  value: string;
  /** The address for which it was given; it is sent to no other. */
  bound_to: string;
  changed_at: string;
}

/** What an engine that costs money answered, so that nobody pays for it twice. Outside history: it is nobody's work. */
export interface MachineAnswerRow {
  project_id: string;
  question_hash: string;
  text: string;
  version: string | null;
  answered_at: string;
}

/** The head of one operation stream (an article's, or the project's own): what ETags and live updates watch. */
export interface StreamRow {
  project_id: string;
  id: string;
  head_seq: number;
  changed_at: string;
  changed_by: string;
}

export interface OperationRow {
  project_id: string;
  id: string;
  stream: string;
  seq: number;
  actor_id: string;
  at: string;
  kind: string;
  summary: string;
  /** The operation that an undo or redo takes back or brings back; null for ordinary work. */
  target_id: string | null;
  answer: string;
  /** The operation of the same stream that leads the group this one belongs to; null for one that leads or stands alone. */
  group_id: string | null;
}

/** What one operation did to one row: its images; both are null where it only relied on the row. */
export interface OperationImageRow {
  project_id: string;
  operation_id: string;
  ordinal: number;
  table_name: string;
  row_key: string;
  before_image: string | null;
  after_image: string | null;
}
