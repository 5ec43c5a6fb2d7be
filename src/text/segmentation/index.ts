import { be } from './be.ts';
import { bg } from './bg.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { kk } from './kk.ts';
import { mk } from './mk.ts';
import { ru } from './ru.ts';
import type { SegmentationRules } from './rules.ts';
import { sr } from './sr.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages whose abbreviations are known, by their primary subtag. */
export const segmentationRules: Readonly<Record<string, SegmentationRules>> = {
  be,
  bg,
  de,
  en,
  fr,
  kk,
  mk,
  ru,
  sr,
  tr,
  uk,
};
