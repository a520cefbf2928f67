import { toAddress } from '../address';
import { notReported } from '../figure/figure';
import type { Finding, Place } from '../finding';
import type { ListEntry, Submission } from '../form/submission';
import type { ListArea } from '../scheme/form';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { ListColumn } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import type { FigureSubject } from './figure-rule';
import { toldEntries } from './further-entries';
import { entryRules } from './rules/index';

/** The built-in rules that make sense for a cell of a list, over every entry of the submission's lists. */
export function inspectLists(submission: Submission, unit: Unit, round: Round): Finding[] {
  const { scheme, period } = round;
  const form = scheme.forms.find(({ name }) => name === submission.form);
  return (form?.lists ?? []).flatMap((area) => {
    const entries = submission.lists.get(area.list) ?? [];
    const columns = (scheme.lists.get(area.list)?.columns ?? []).filter(({ code }) => area.columns.some(({ column }) => column === code));
    return columns.flatMap((column) =>
      entryRules.flatMap((rule) => {
        const findings = entries.flatMap((entry) => rule.judge(subjectOf(entry, column, { unit, period }), placeOf(entry, column, { submission, unit, area })) ?? []);
        const { file, sheet } = submission;
        return toldEntries(unreadableLeftOut(findings, submission), { list: area.list, says: `${column.name}${rule.kind.name}`, place: { unit: unit.name, file, sheet } });
      }),
    );
  });
}

/** A cell of a list in the words of the rules over figures. */
function subjectOf(entry: ListEntry, column: ListColumn, { unit, period }: { readonly unit: Unit; readonly period: Round['period'] }): FigureSubject {
  return {
    indicator: asIndicator(column),
    role: '填报',
    figure: entry.figures.get(column.code) ?? notReported(column.measure),
    shown: undefined,
    previous: undefined,
    whole: undefined,
    task: undefined,
    unit,
    period,
  };
}

function asIndicator(column: ListColumn): Indicator {
  return {
    ...column,
    item: column.code.slice(0, column.code.indexOf('.')),
    formerCode: null,
    flow: '时点',
    nature: column.code === '动态.日期' ? '预计' : '实绩',
    source: '填报',
    method: '不汇总',
    numerator: null,
    denominator: null,
    weight: null,
    roundedAs: null,
    formula: null,
    target: null,
    largerIsBetter: true,
  };
}

/** Reading the cell has already said what is wrong. */
function unreadableLeftOut(findings: readonly Finding[], { findings: read }: Submission): Finding[] {
  return findings.filter(({ sheet, cell }) => !read.some((one) => one.tier === '强制' && one.sheet === sheet && one.cell === cell));
}

function placeOf(
  { row, figures }: ListEntry,
  { code }: ListColumn,
  { submission, unit, area }: { readonly submission: Submission; readonly unit: Unit; readonly area: ListArea },
): Place {
  const { file, sheet } = submission;
  const [source] = figures.get(code)?.sources ?? [];
  const column = area.columns.find((one) => one.column === code)?.at.column ?? 1;
  return { unit: unit.name, file, sheet, cell: toAddress({ row, column }), ...source };
}
