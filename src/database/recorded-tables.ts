import type { Schema } from './schema.ts';

/** The tables under history, parents before children, with the columns that make up their primary keys. */
export const recordedTables = {
  project: ['project_id'],
  person: ['project_id', 'id'],
  article: ['project_id', 'id'],
  text: ['project_id', 'id'],
  block: ['project_id', 'id'],
  alignment: ['project_id', 'id'],
  bead: ['project_id', 'id'],
  bead_unit: ['project_id', 'alignment_id', 'unit_id'],
  bookmark: ['project_id', 'bead_id'],
  entity: ['project_id', 'id'],
  entity_form: ['project_id', 'entity_id', 'lang', 'form'],
  annotation: ['project_id', 'id'],
  anchor: ['project_id', 'annotation_id', 'role'],
  fragment: ['project_id', 'annotation_id', 'role', 'ordinal'],
  twin_member: ['project_id', 'annotation_id'],
  site_mark: ['project_id', 'id'],
  blind_pass: ['project_id', 'article_id'],
  dismissal: ['project_id', 'id'],
  sentence_correction: ['project_id', 'id'],
  sentence_bead: ['project_id', 'id'],
  block_translation: ['project_id', 'block_id'],
  term: ['project_id', 'id'],
} as const satisfies { readonly [T in keyof Schema]?: readonly (keyof Schema[T])[] };

export type RecordedTable = keyof typeof recordedTables;
