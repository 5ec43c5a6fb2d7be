import { metadataFields } from '../../article/article.ts';
import { MAX_METADATA_LENGTH } from '../../article/import/limits.ts';
import type { Words } from '../../web/i18n.ts';
import { boilerplateOf } from '../../workflow/import-draft/corrections.ts';
import {
  type DraftSide,
  type DraftText,
  type ImportDraft,
  textLang,
} from '../../workflow/import-draft/draft.ts';
import type { Resembling } from '../../workflow/import-draft/resembling.ts';
import type { SaveProblem } from '../../workflow/import-draft/save-draft.ts';
import { fieldNames } from './draft-form.ts';
import { type PreviewPart, previewAddress } from './preview-parts.ts';
import { recalledView, resemblingView } from './resembling-view.ts';
import { type TextsBeside, textView, type Viewer } from './text-view.ts';
import type { EngineView } from './translation-view.ts';

/** What went wrong with what was just sent; the draft itself is as it was. */
export interface DraftProblems {
  readonly save: readonly SaveProblem[];
  /** Why a translation or an encoding could not be read, in words. */
  readonly reading: string | null;
  /** The translation as it was typed, so that it need not be typed again. */
  readonly typed: string;
  /** The address of a translation as it was typed. */
  readonly typedAddress: string;
}

export const noProblems: DraftProblems = { save: [], reading: null, typed: '', typedAddress: '' };

/**
 * Everything that the preview of a draft shows; `beside` are the texts of the article where it exists already, and
 * `resembling` is what else has much the same words.
 */
export async function draftView(
  draft: ImportDraft,
  beside: TextsBeside,
  resembling: readonly Resembling[],
  viewer: Viewer,
  engines: readonly EngineView[],
  problems: DraftProblems,
  part: PreviewPart,
) {
  const { words, nameOf } = viewer;
  const place = { draftId: draft.id, part };
  const { source, translation } = draft;
  const machine = translation.kind === 'machine' ? translation : null;
  // A corrected version is compared as it came; what it brings anew is repaired in the workspace.
  const noRepairs = draft.update && { repairs: [], leftRepairs: [], repairable: 0 };
  return {
    draftId: draft.id,
    part,
    action: previewAddress(draft.id, part.number),
    articleId: draft.articleId,
    source: source && {
      ...(await textView(source, 'source', { source: null, translations: [] }, viewer, place)),
      ...besidesText(source, 'source', resembling, viewer),
      ...noRepairs,
    },
    translation:
      translation.kind === 'text'
        ? {
            ...(await textView(
              translation.text,
              'translation',
              { ...beside, source: source ? textLang(source) : beside.source },
              viewer,
              place,
            )),
            ...besidesText(translation.text, 'translation', resembling, viewer),
            ...noRepairs,
          }
        : null,
    columns: columnsView(draft, viewer),
    machine: machine && { engine: machine.engineId, langName: nameOf(machine.to) },
    engines,
    machineField: fieldNames.machine,
    typed: problems.typed,
    typedAddress: problems.typedAddress,
    readingProblem: problems.reading,
    metadata: metadataView(draft, words, problems.save),
    problems: [
      ...(problems.reading === null
        ? []
        : [
            {
              about: words('import:side.translation'),
              words: problems.reading,
              href: '#translation',
              remedy: null,
            },
          ]),
      ...problems.save.map((problem) => ({
        about: fieldName(words, problem.field),
        words: problemWords(words, problem),
        href: `#${idOfField(problem.field)}`,
        remedy:
          problem.code === 'article-gone'
            ? { name: words('import:problem.put-article-back'), verb: 'put-article-back' }
            : null,
      })),
    ],
  };
}

/** What is known of a text from elsewhere: what it resembles, and what was decided as on its site before. */
function besidesText(text: DraftText, side: DraftSide, resembling: readonly Resembling[], viewer: Viewer) {
  return {
    resembling: resembling.filter((each) => each.side === side).map((each) => resemblingView(each, viewer)),
    recalled: recalledView(text, viewer),
  };
}

/** What is said of a document that has two texts side by side; null for any other. */
function columnsView({ source, translation }: ImportDraft, { words, nameOf }: Viewer) {
  const texts = [source, translation.kind === 'text' ? translation.text : null];
  const inColumns = texts.filter((text) => text !== null && text.input.column !== undefined);
  const [text, other] = inColumns;
  if (!text) return null;
  // A translation from elsewhere would have to go.
  const table = source && translation.kind === 'none' ? 'two-texts' : null;
  if (text.input.column === 'neither') return { words: words('import:columns.neither'), table };
  if (!other) return { words: words('import:columns.one', { lang: nameOf(textLang(text)) }), table };
  return { words: words('import:columns.both'), table: 'one-text' };
}

/** The language of what a draft is called by. */
export function draftLang({ source, translation }: ImportDraft): string {
  const text = source ?? (translation.kind === 'text' ? translation.text : null);
  return text ? textLang(text) : 'und';
}

/** What a draft is called: the title of its source as a person will see it; null where it has none. */
export function draftTitle({ source, translation, metadata }: ImportDraft): string | null {
  const text = source ?? (translation.kind === 'text' ? translation.text : null);
  return metadata.title.trim() || (text && titleIn(text)) || null;
}

/** The first words of a text: its title, or where it has none, whatever it begins with. */
export function titleIn(text: DraftText): string | null {
  const own = text.blocks.filter((block) => boilerplateOf(block) === null);
  const title = own.find(({ kind, found }) => (kind ?? found.kind) === 'title') ?? own[0];
  return title?.found.text ?? null;
}

function metadataView({ source, metadata }: ImportDraft, words: Words, problems: readonly SaveProblem[]) {
  const shown = source ? metadataFields : (['translator'] as const);
  return shown.map((name) => {
    const problem = problems.find(({ field }) => field === name);
    return {
      name,
      id: idOfField(name),
      field: fieldNames.metadata(name),
      value: metadata[name],
      placeholder: name === 'title' && source ? (titleIn(source) ?? '') : '',
      maxLength: MAX_METADATA_LENGTH,
      problem: problem ? problemWords(words, problem) : null,
    };
  });
}

function idOfField(field: SaveProblem['field']): string {
  return isSide(field) ? field : `meta-${field}`;
}

function fieldName(words: Words, field: SaveProblem['field']): string {
  return words(isSide(field) ? `import:side.${field}` : `article:metadata.${field}`);
}

function problemWords(words: Words, problem: SaveProblem): string {
  return 'values' in problem
    ? words(`import:metadata-problem.${problem.code}`, problem.values)
    : words(`import:problem.${problem.code}`);
}

function isSide(field: SaveProblem['field']): field is DraftSide {
  return field === 'source' || field === 'translation';
}
