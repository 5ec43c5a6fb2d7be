/** The rows of tags, of what they refer to, and of what checks complain of: part of the tables of `schema.ts`. */

export interface EntityRow {
  project_id: string;
  id: string;
  label: string | null;
  names: string;
  wikidata: string | null;
  note: string | null;
  /** The referent that this one was found to be; its mentions are that one's. */
  successor_id: string | null;
  version: number;
}

/** A further name of a referent in one language; `is_allowed` where translations may use it. */
export interface EntityFormRow {
  project_id: string;
  entity_id: string;
  lang: string;
  form: string;
  ordinal: number;
  is_allowed: number;
  version: number;
}

export interface AnnotationRow {
  project_id: string;
  id: string;
  article_id: string;
  text_id: string;
  layer: string;
  label: string;
  attributes: string;
  decision: string;
  author_id: string;
  entity_id: string | null;
  parent_id: string | null;
  /** The person in whose own set it is; null for the set of the article. */
  set_id: string | null;
  version: number;
}

export interface AnchorRow {
  project_id: string;
  annotation_id: string;
  role: string;
  article_id: string;
  state: string;
  version: number;
}

export interface FragmentRow {
  project_id: string;
  annotation_id: string;
  role: string;
  ordinal: number;
  article_id: string;
  block_id: string;
  start_at: number;
  end_at: number;
  quote: string;
  version: number;
}

export interface TwinMemberRow {
  project_id: string;
  annotation_id: string;
  article_id: string;
  twin_id: string;
  version: number;
}

/** A problem that somebody looked at and left as it is; it holds while what was looked at still reads the same. */
export interface DismissalRow {
  project_id: string;
  /** Made of the check and the place: of one problem there is one. */
  id: string;
  article_id: string;
  check_code: string;
  place: string;
  seen_hash: string;
  reason: string;
  person_id: string;
  version: number;
}

/** An article that everybody annotates on their own for now. */
export interface BlindPassRow {
  project_id: string;
  article_id: string;
  started_by: string;
  version: number;
}
