import type { BlockKind } from '../../article/block.ts';
import { flattenRanges } from '../../text/flatten.ts';
import { baseLanguage } from '../../text/languages.ts';
import {
  boilerplateOf,
  type DraftRepair,
  repairsByBlock,
  whyAsItIs,
} from '../../workflow/import-draft/corrections.ts';
import {
  type DraftBlock,
  type DraftSide,
  type DraftText,
  textLang,
} from '../../workflow/import-draft/draft.ts';
import { fieldNames } from './draft-form.ts';
import { encodingView, isAboutMojibake, namedReason } from './encoding-view.ts';
import { languageOptions } from './language-options.ts';
import { type PreviewPart, partOfPlace, previewAddress } from './preview-parts.ts';
import { languageReasons, readingReason, removedWords, type Speaker } from './reason-words.ts';
import { isOffered, leftGroups, placesOf, repairableTogether, repairGroups } from './repair-view.ts';

/** In whose words a view is made, and the project's languages. */
export interface Viewer extends Speaker {
  readonly candidates: readonly string[];
}

/** Where on the way through a long draft a view is made. */
export interface Place {
  readonly draftId: string;
  readonly part: PreviewPart;
}

/** A stretch of a block's words that looks alike. */
export interface WordRun {
  readonly text: string;
  readonly classes: string;
  readonly isBreak: boolean;
  readonly isWrong: boolean;
}

export interface BlockView {
  readonly id: string;
  readonly number: number;
  readonly kind: BlockKind;
  readonly kindField: string;
  readonly lang: string;
  readonly langField: string;
  readonly langName: string;
  readonly chosenLang: string | null;
  readonly foundLang: string;
  /** Differs from the text's own language. */
  readonly isForeign: boolean;
  readonly runs: readonly WordRun[];
  readonly why: readonly string[];
  readonly whyLang: readonly string[];
  readonly boilerplate: string | null;
}

/** Blocks of the article one by one, and what is left out between them as one fold. */
export type RowView =
  | { readonly kind: 'block'; readonly block: BlockView }
  | { readonly kind: 'left-out'; readonly blocks: readonly BlockView[]; readonly reasons: readonly string[] };

/** The languages of the texts that a text will stand beside: BCP 47. */
export interface TextsBeside {
  /** Of the source, for a translation; null for the source itself. */
  readonly source: string | null;
  /** Of the translations that the article has already. */
  readonly translations: readonly string[];
}

/** One text of a draft as a part of the preview shows it. */
export async function textView(
  text: DraftText,
  side: DraftSide,
  beside: TextsBeside,
  viewer: Viewer,
  { draftId, part }: Place,
) {
  const { words, nameOf } = viewer;
  const own = textLang(text);
  const { leftRepairs = [] } = text;
  const byBlock = await repairsByBlock(text);
  const all = [...byBlock.values()].flat();
  const repairs = all.filter(({ kind }) => !leftRepairs.includes(kind));
  const places = new Map(text.blocks.map(({ id }, at) => [id, at]));
  const hrefOf = (blockId: string) => {
    const there = partOfPlace(places.get(blockId) ?? 0);
    return there === part.number ? `#b-${blockId}` : previewAddress(draftId, there, `#b-${blockId}`);
  };
  const groups = repairGroups(repairs, viewer, hrefOf);
  const inBlocks = text.blocks.flatMap((block) => [block.detected.lang, block.lang ?? own]);
  const leftOut = text.blocks.filter((block) => boilerplateOf(block) !== null).length;
  return {
    side,
    lang: own,
    langName: nameOf(own),
    langField: fieldNames.textLang(side),
    langs: languageOptions(nameOf, viewer.candidates, [own, text.detected.lang, ...inBlocks]),
    chosenLang: text.lang,
    whyLang: whyLanguage(text, viewer),
    foundLang: nameOf(text.detected.lang),
    fileName: text.input.fileName,
    format: text.format,
    encoding: encodingView(text, viewer),
    encodingField: fieldNames.encoding(side),
    evidence: text.evidence.map((reason) => namedReason(viewer, reason)),
    removed: text.removed.map((each) => removedWords(words, each)),
    warnings: text.warnings
      .filter((reason) => !isOffered(reason.code, repairs) && !isAboutMojibake(reason))
      .map((reason) => namedReason(viewer, reason)),
    repairs: groups,
    leftRepairs: leftGroups(all, leftRepairs),
    repairable: repairableTogether(groups),
    remarks: remarksOn(text, beside, viewer),
    rows: rowsOf(text, part, viewer, byBlock),
    count: text.blocks.length - leftOut,
    leftOut,
  };
}

export type TextView = Awaited<ReturnType<typeof textView>>;

/** Why a text is thought to be in its language: the share of its blocks, and what gives its longest one away. */
function whyLanguage({ blocks, detected }: DraftText, viewer: Viewer): string[] {
  const inLanguage = blocks.filter((block) => block.detected.lang === detected.lang);
  const longest = inLanguage.toSorted((a, b) => b.found.text.length - a.found.text.length)[0];
  const telling = longest?.detected.reasons.filter(({ code }) => code !== 'expected' && code !== 'inherited');
  return languageReasons(viewer, [...detected.reasons, ...(telling ?? [])]);
}

/** Something to look at before saving; the words are `import:remark.<code>`. `blockId` is what a remedy is about. */
interface Remark {
  readonly code:
    | 'no-title'
    | 'several-titles'
    | 'no-language'
    | 'nothing-left'
    | 'language-of-source'
    | 'language-exists';
  readonly blockId: string | null;
  readonly values?: { readonly lang: string };
}

function remarksOn(text: DraftText, beside: TextsBeside, { nameOf }: Viewer): Remark[] {
  const own = text.blocks.filter((block) => boilerplateOf(block) === null);
  const titles = own.filter(({ kind, found }) => (kind ?? found.kind) === 'title').length;
  const remarks: Remark[] = [];
  if (own.length === 0) return [{ code: 'nothing-left', blockId: null }];
  if (titles === 0) remarks.push({ code: 'no-title', blockId: own[0]?.id ?? null });
  if (titles > 1) remarks.push({ code: 'several-titles', blockId: null });
  const lang = textLang(text);
  if (lang === 'und') return [...remarks, { code: 'no-language', blockId: null }];
  const isSame = (other: string) => baseLanguage(other) === baseLanguage(lang);
  const about = { blockId: null, values: { lang: nameOf(lang) } };
  if (beside.source !== null && isSame(beside.source)) remarks.push({ code: 'language-of-source', ...about });
  if (beside.translations.some(isSame)) remarks.push({ code: 'language-exists', ...about });
  return remarks;
}

type RepairsByBlock = ReadonlyMap<string, readonly DraftRepair[]>;

function rowsOf(
  text: DraftText,
  { start, end }: PreviewPart,
  viewer: Viewer,
  repairs: RepairsByBlock,
): RowView[] {
  const rows: RowView[] = [];
  let run: BlockView[] = [];
  const closeRun = () => {
    if (run.length > 0) rows.push({ kind: 'left-out', blocks: run, reasons: reasonsOf(run) });
    run = [];
  };
  text.blocks.slice(start, end).forEach((block, index) => {
    const view = blockView(block, start + index + 1, text, viewer, repairs.get(block.id) ?? []);
    if (view.boilerplate !== null) {
      run.push(view);
    } else {
      closeRun();
      rows.push({ kind: 'block', block: view });
    }
  });
  closeRun();
  return rows;
}

/** Each reason of a run once, in order. */
function reasonsOf(run: readonly BlockView[]): string[] {
  return [...new Set(run.flatMap(({ boilerplate }) => boilerplate ?? []))];
}

function blockView(
  block: DraftBlock,
  number: number,
  text: DraftText,
  viewer: Viewer,
  repairs: readonly DraftRepair[],
): BlockView {
  const { words, nameOf } = viewer;
  const kind = block.kind ?? block.found.kind;
  const own = block.lang ?? block.detected.lang;
  const boilerplate = boilerplateOf(block);
  const reasons = block.kind === null || boilerplate !== null ? whyAsItIs(block) : [{ code: 'by-hand' }];
  return {
    id: block.id,
    number,
    kind,
    kindField: fieldNames.kind(block.id),
    lang: own,
    langField: fieldNames.blockLang(block.id),
    langName: nameOf(own),
    chosenLang: block.lang,
    foundLang: nameOf(block.detected.lang),
    isForeign: own !== textLang(text),
    runs: runsOf(block, repairs, text.leftRepairs),
    why:
      block.state === 'left-out'
        ? [words('import:by-hand')]
        : reasons.map((each) => readingReason(words, each)),
    whyLang:
      block.lang === null ? languageReasons(viewer, block.detected.reasons) : [words('import:by-hand')],
    boilerplate,
  };
}

/** The words of a block with the page's own emphasis and the words that have wrong letters. */
function runsOf(
  block: DraftBlock,
  repairs: readonly DraftRepair[],
  left: DraftText['leftRepairs'] = [],
): WordRun[] {
  const { text, markup } = block.found;
  const ranges = [
    ...markup.map((each, i) => ({ id: `m${i}`, start: each.start, end: each.end, as: each.kind as string })),
    ...repairs.filter(({ kind, isChosen }) => !isChosen && !left.includes(kind)).flatMap(placesOf),
  ];
  return flattenRanges(text, ranges).map((run) => {
    const kinds = run.ranges.map(({ as }) => as);
    return {
      text: run.text,
      classes: kinds.map((kind) => `as-${kind}`).join(' '),
      isBreak: kinds.includes('break'),
      isWrong: kinds.some((kind) => kind.startsWith('wrong')),
    };
  });
}
