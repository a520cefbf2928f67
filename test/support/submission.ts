import { toAddress } from '../../src/core/address';
import { parseExpression } from '../../src/core/expression/parse-expression';
import type { Expression } from '../../src/core/expression/expression';
import type { Figure } from '../../src/core/figure/figure';
import type { ListEntry, Submission } from '../../src/core/form/submission';
import { historyOf } from '../../src/core/history/history-of';
import type { History } from '../../src/core/history/history';
import type { Form, ListArea, Slot } from '../../src/core/scheme/form';
import type { SchemeRule } from '../../src/core/scheme/scheme';
import { form } from './scheme';
import { figure, type FigureShorthand } from './scope';

export type Figures = Readonly<Record<string, FigureShorthand>>;

export function expression(source: string): Expression {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

export function rule(code: string, formula: string, more: Partial<Omit<SchemeRule, 'when'>> & { when?: string } = {}): SchemeRule {
  const { when, ...rest } = more;
  return {
    code,
    tier: '核实',
    formula: expression(formula),
    message: `${code}不成立`,
    where: [],
    when: when === undefined ? null : expression(when),
    off: null,
    place: { sheet: '审核', cell: 'A2' },
    ...rest,
  };
}

/** A form that asks for these indicators, one a row from D6 down; a leading = marks a computed slot. */
export function formOf(sheet: string, asked: readonly string[], more: Partial<Form> = {}): Form {
  const slots = asked.map((mark, index): Slot => {
    const computed = mark.startsWith('=');
    return { indicator: computed ? mark.slice(1) : mark, at: { row: 6 + index, column: 4 }, computed, unit: null, rowLabels: [], headings: [] };
  });
  return form(sheet, { slots, ...more });
}

/** What 甲县 (371302) sent in, each figure in its form's cell. */
export function submission(of: Form, figures: Figures, more: Partial<Omit<Submission, 'shown'>> & { shown?: Figures } = {}): Submission {
  const { shown = {}, ...rest } = more;
  const file = more.file ?? '甲县.xlsx';
  const placed = (table: Figures): Map<string, Figure> =>
    new Map(
      Object.entries(table).map(([code, short]) => {
        const at = of.slots.find((slot) => slot.indicator === code)?.at;
        const sources = at ? [{ file, sheet: of.sheet, cell: toAddress(at) }] : [];
        return [code, figure(short, { sources })];
      }),
    );
  return {
    unit: '371302',
    sender: more.unit ?? '371302',
    form: of.name,
    file,
    sheet: of.sheet,
    readBy: 'map',
    schemeVersion: '1',
    header: {},
    filledOn: null,
    modified: null,
    receivedOn: null,
    lists: new Map(),
    cells: [],
    findings: [],
    explanations: [],
    ...rest,
    figures: placed(figures),
    shown: placed(shown),
  };
}

/** What 甲县 had reported: by period code, by indicator. */
export function historyWith(periods: Readonly<Record<string, Figures>>, unit = '371302'): History {
  return historyOf(
    Object.entries(periods).flatMap(([period, figures]) =>
      Object.entries(figures).map(([indicator, short]) => ({ period, unit, indicator, figure: figure(short), version: 1 })),
    ),
  );
}

/** A list of a form from row `row` down, its columns from B on, with the entries that 甲县 filled in. */
export function listIn(of: Form, name: string, entries: readonly Figures[], at: { readonly row: number; readonly file?: string } = { row: 20 }): ListEntry[] {
  const columns = of.lists.find(({ list }) => list === name)?.columns ?? [];
  return entries.map((entry, index) => ({
    row: at.row + index,
    figures: new Map(
      columns.map(({ column, at: { column: number } }): [string, Figure] => {
        const cell = toAddress({ row: at.row + index, column: number });
        return [column, figure(entry[column.slice(name.length + 1)] ?? '空白', { sources: [{ file: at.file ?? '甲县.xlsx', sheet: of.sheet, cell }] })];
      }),
    ),
  }));
}

/** A list of a form, its columns side by side from B on. */
export function listArea(list: string, columns: readonly string[], row = 20): ListArea {
  return { list, row, rows: 1, columns: columns.map((column, index) => ({ column: `${list}.${column}`, at: { row, column: 2 + index }, headings: [column] })) };
}
