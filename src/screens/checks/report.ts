import type { Alignment } from '../../alignment/bead.ts';
import type { Words } from '../../web/i18n.ts';
import { type ArticleState, textLookup } from '../../workflow/article-state.ts';
import { checkAllRows } from '../../workflow/check-rows.ts';
import { titleOfState } from '../workspace/workspace.ts';
import { type FindingView, findingViews } from './finding-view.ts';

/** A row with what is found in it. */
export interface CheckedRow {
  readonly bead: string;
  /** From 1, as the workspace counts. */
  readonly number: number;
  readonly source: string;
  readonly target: string;
  /** Never empty. */
  readonly findings: readonly FindingView[];
}

/** What the checks find in one translation of one article. */
export interface CheckedTranslation {
  readonly articleId: string;
  readonly to: string;
  readonly title: string;
  readonly langSource: string;
  readonly langTarget: string;
  /** In the order of the article. */
  readonly rows: readonly CheckedRow[];
}

/** Which findings are shown; empty for all. */
export interface ReportFilter {
  readonly check: string;
  readonly severity: string;
}

/** Checks one translation, all of its rows. */
export async function reportOf(
  state: ArticleState,
  alignment: Alignment,
  t: Words,
  { check, severity }: ReportFilter,
): Promise<CheckedTranslation> {
  const textOf = textLookup(state.blocks);
  const langOf = (textId: string) => state.texts.find(({ id }) => id === textId)?.lang ?? 'und';
  const views = findingViews(state, await checkAllRows(state, alignment), t).filter(
    (each) => (check === '' || each.check === check) && (severity === '' || each.severity === severity),
  );
  const byRow = Map.groupBy(views, ({ bead }) => bead);
  return {
    articleId: state.article.id,
    to: alignment.targetTextId,
    title: titleOfState(state) ?? t('desk:untitled'),
    langSource: langOf(alignment.sourceTextId),
    langTarget: langOf(alignment.targetTextId),
    rows: alignment.beads.flatMap(({ id, source, target }, i): CheckedRow[] => {
      const findings = byRow.get(id);
      if (!findings) return [];
      const words = (ids: readonly string[]) => ids.map(textOf).join('\n');
      return [{ bead: id, number: i + 1, source: words(source), target: words(target), findings }];
    }),
  };
}

/** The report as the rows of a table, heads first. */
export function tableOf(
  translations: readonly CheckedTranslation[],
  t: Words,
): readonly (readonly string[])[] {
  const columns = ['article', 'row', 'check', 'severity', 'what', 'words', 'source', 'target', 'dismissed'];
  return [
    columns.map((column) => t(`checks:column.${column}`)),
    ...translations.flatMap(({ title, rows }) =>
      rows.flatMap(({ number, source, target, findings }) =>
        findings.map((each) => [
          title,
          String(number),
          each.name,
          t(`checks:severity.${each.severity}`),
          each.why,
          each.words,
          source,
          target,
          each.dismissed ?? '',
        ]),
      ),
    ),
  ];
}
