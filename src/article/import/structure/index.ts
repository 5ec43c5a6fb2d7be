import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { columns } from './columns.ts';
import { dateline } from './dateline.ts';
import { element } from './element.ts';
import { furniturePlace } from './furniture-place.ts';
import { furnitureRuns } from './furniture-runs.ts';
import { furnitureWords } from './furniture-words.ts';
import { heading } from './heading.ts';
import { notes } from './notes.ts';
import { repeats } from './repeats.ts';
import type { StructureRule } from './rule.ts';
import { standfirst } from './standfirst.ts';
import { title } from './title.ts';

/** Every rule is asked about every block; their order does not matter. */
export const structureRules: readonly StructureRule[] = [
  title,
  element,
  byline,
  dateline,
  standfirst,
  heading,
  caption,
  notes,
  columns,
  repeats,
  furnitureWords,
  furniturePlace,
  furnitureRuns,
];
