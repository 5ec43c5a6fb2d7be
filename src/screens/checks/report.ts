import type { Alignment } from '../../alignment/bead.ts';
import type { Words } from '../../web/i18n.ts';
import { type ArticleState, textLookup } from '../../workflow/article-state.ts';
import { checkAllRows } from '../../workflow/check-rows.ts';
import { titleOfState } from '../workspace/workspace.ts';
import { type FindingView, findingViews } from './finding-view.ts';

/** A finding with the row it is in. */
export interface ReportedFinding extends FindingView {
  readonly number: number;
  readonly source: string;
  readonly target: string;
}

/** What the checks find in one translation of one article. */
export interface CheckedTranslation {
  readonly articleId: string;
  readonly to: string;
  readonly title: string;
  readonly langSource: string;
  readonly langTarget: string;
  readonly findings: readonly ReportedFinding[];
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
  const numbers = new Map(alignment.beads.map((bead, i) => [bead.id, { bead, number: i + 1 }]));
  const textOf = textLookup(state.blocks);
  const langOf = (textId: string) => state.texts.find(({ id }) => id === textId)?.lang ?? 'und';
  const views = findingViews(state, await checkAllRows(state, alignment), t);
  return {
    articleId: state.article.id,
    to: alignment.targetTextId,
    title: titleOfState(state) ?? t('desk:untitled'),
    langSource: langOf(alignment.sourceTextId),
    langTarget: langOf(alignment.targetTextId),
    findings: views
      .filter(
        (each) => (check === '' || each.check === check) && (severity === '' || each.severity === severity),
      )
      .flatMap((each): ReportedFinding[] => {
        const row = numbers.get(each.bead);
        if (!row) return [];
        const side = (name: 'source' | 'target') => row.bead[name].map(textOf).join('\n');
        return [{ ...each, number: row.number, source: side('source'), target: side('target') }];
      })
      .sort((a, b) => a.number - b.number),
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
    ...translations.flatMap(({ title, findings }) =>
      findings.map((each) => [
        title,
        String(each.number),
        each.name,
        t(`checks:severity.${each.severity}`),
        each.why,
        each.words,
        each.source,
        each.target,
        each.dismissed ?? '',
      ]),
    ),
  ];
}
