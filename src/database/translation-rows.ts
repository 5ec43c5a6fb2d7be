/** How far a paragraph of a translation is, and what it began with. */
export interface BlockTranslationRow {
  project_id: string;
  block_id: string;
  article_id: string;
  state: string;
  /** JSON: what was put in to begin with; null where a person typed it. */
  origin: string | null;
  version: number;
}

/** One term of the glossary with one translation. */
export interface TermRow {
  project_id: string;
  id: string;
  lang_source: string;
  lang_target: string;
  source: string;
  target: string;
  /** JSON: further forms of either side. */
  forms: string;
  part_of_speech: string | null;
  status: string;
  note: string;
  version: number;
}
