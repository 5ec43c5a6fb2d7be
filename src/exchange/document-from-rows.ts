import type { BeadStatus, EmptyReason, Side } from '../alignment/bead.ts';
import type { Metadata } from '../article/article.ts';
import { type BlockKind, blockKinds, type Markup } from '../article/block.ts';
import { cleanText } from '../article/import/clean-text.ts';
import { MAX_BLOCKS } from '../article/import/limits.ts';
import type { Reason } from '../text/reason.ts';
import type { ArticleBead, ArticleBlock, ArticleText } from './article-document.ts';
import { noMetadata } from './article-document.ts';
import { joinCut } from './inline.ts';
import { type FoundDocument, refuse } from './read-files.ts';

/** A block as a file of rows has it. */
export interface RowBlock {
  readonly text: string;
  readonly markup?: readonly Markup[];
  readonly kind?: string | undefined;
  /** Null or absent where the file has none. */
  readonly id?: string | null | undefined;
  /** Where it stands in its text, for a translator who moved it; the place of its row where it is absent. */
  readonly place?: number | undefined;
}

/** A row as a file has it. */
export interface FileRow {
  readonly source: readonly RowBlock[];
  readonly target: readonly RowBlock[];
  readonly line: number;
  readonly id?: string | null | undefined;
  readonly status?: BeadStatus | undefined;
  readonly emptyReason?: EmptyReason | null | undefined;
}

export interface FileOfRows {
  readonly articleId?: string | null | undefined;
  readonly textIds?: Readonly<Record<Side, string | null>> | undefined;
  readonly metadata?: Partial<Metadata>;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly rows: readonly FileRow[];
  readonly notices?: readonly Reason[];
}

/** The most rows that a file may have: as many as two texts can have paragraphs. */
export const MAX_ROWS = 2 * MAX_BLOCKS;

/**
 * The article that a file of rows holds. Ids are its own where every row has them, else they are made; blocks without
 * words are none; a file with no translated row holds the source alone.
 */
export function documentFromRows(file: FileOfRows): FoundDocument {
  const { articleId, textIds, metadata, sourceLang, targetLang, rows, notices = [] } = file;
  if (rows.length > MAX_ROWS) refuse('too-many-blocks', rows[MAX_ROWS]?.line ?? null, { limit: MAX_BLOCKS });
  if (sourceLang === targetLang) refuse('same-language', rows[0]?.line ?? null, { lang: sourceLang });
  const hasOwnIds = allHaveIds(rows);
  const lines = new Map<string, number>();
  const sides = { source: sideOf('s', 'source'), target: sideOf('t', 'target') };
  function sideOf(prefix: string, side: Side) {
    let count = 0;
    return rows.map(({ line, ...row }, at) =>
      row[side].flatMap((block) => {
        const clean = cleanBlock(block);
        if (clean.text === '') return [];
        count++;
        const id = hasOwnIds ? (block.id ?? '') : `${prefix}${count}`;
        if (lines.has(id)) refuse('duplicate-id', line, { id });
        lines.set(id, line);
        return { id, place: block.place ?? at, block: { ...clean, id } };
      }),
    );
  }
  const ids = { source: textIds?.source ?? 'source', target: textIds?.target ?? 'target' };
  const text = (side: Side, lang: string): ArticleText => ({
    id: hasOwnIds ? ids[side] : side,
    role: side === 'source' ? 'source' : 'translation',
    lang,
    provenance: { kind: 'human', translator: null },
    blocks: sides[side]
      .flat()
      .toSorted((a, b) => a.place - b.place)
      .map(
        ({ block }): ArticleBlock => ({
          ...block,
          lang,
          boilerplate: null,
          draft: null,
          sentences: [],
          translation: null,
        }),
      ),
  });
  const beads = rows.flatMap((row, at): ArticleBead[] => {
    const source = sides.source[at]?.map(({ id }) => id) ?? [];
    const target = sides.target[at]?.map(({ id }) => id) ?? [];
    if (source.length + target.length === 0) return [];
    const id = hasOwnIds ? (row.id ?? '') : `r${at + 1}`;
    lines.set(id, row.line);
    return [bead({ ...row, id, source, target })];
  });
  const isTranslated = sides.target.some((blocks) => blocks.length > 0);
  const document = {
    articleId: articleId ?? 'article',
    metadata: { ...noMetadata, ...metadata },
    texts: [text('source', sourceLang), ...(isTranslated ? [text('target', targetLang)] : [])],
    pairings: isTranslated
      ? [{ id: 'pairing', targetTextId: hasOwnIds ? ids.target : 'target', beads, sentences: [] }]
      : [],
    tags: [],
    authors: {},
    setTags: [],
    blindPass: false,
    dismissals: [],
    entities: [],
    rawInputs: 0,
  };
  return { document, hasOwnIds, notices, lines };
}

function bead(
  row: Omit<FileRow, 'source' | 'target' | 'id'> & Pick<ArticleBead, 'id' | 'source' | 'target'>,
): ArticleBead {
  const { id, source, target, status = 'auto', emptyReason = null } = row;
  const why = source.length > 0 && target.length > 0 ? null : emptyReason;
  return {
    id,
    source,
    target,
    status,
    score: null,
    reasons: [],
    emptyReason: why,
    seenHash: null,
    isBookmarked: false,
  };
}

/** Whether the file's ids are to be used: all rows have them, or none. A row that lacks them is refused by its line. */
function allHaveIds(rows: readonly FileRow[]): boolean {
  const isNamed = ({ id, source, target }: FileRow) =>
    Boolean(id) && [...source, ...target].every((block) => Boolean(block.id) || block.text === '');
  if (!rows.some(isNamed)) return false;
  const nameless = rows.find((row) => row.source.length + row.target.length > 0 && !isNamed(row));
  if (nameless) refuse('missing-id', nameless.line);
  return true;
}

/** Words as they may be stored. What markup is about is not known any more where they had to be changed. */
function cleanBlock({
  text,
  markup = [],
  kind,
}: RowBlock): Pick<ArticleBlock, 'text' | 'markup' | 'kind' | 'reasons'> {
  const isTable = kind === 'table';
  const clean = cleanText(text).text;
  const words = (isTable ? clean : clean.replace(/\s*\n\s*/g, ' ')).trim();
  return {
    text: words,
    markup: words === text ? joinCut(markup) : [],
    kind: blockKinds.find((each): each is BlockKind => each === kind) ?? 'paragraph',
    reasons: [{ code: 'from-file' }],
  };
}
