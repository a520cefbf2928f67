import { toAddress } from '../address';
import type { Figure } from '../figure/figure';
import type { ListEntry } from '../form/submission';
import { rowsOf } from '../form/list-cells';
import type { Position } from '../grid';
import type { Answer, UnitSheet } from '../sheets/answers';
import { sameSheet } from '../sheet-name';
import type { WorkbookPlan } from '../sheets/workbook-plan';
import type { WrittenCell } from './city-workbook';
import type { HeldCell } from './sheet-contents';

/** The input cells of the units' sheets, or of 数据, that hold what a cell of a file says. */
export function writtenCells({ placed }: WorkbookPlan, contents: ReadonlyMap<string, ReadonlyMap<string, HeldCell>>): WrittenCell[] {
  const place = ({ unit, sheet }: Pick<Answer, 'unit' | 'sheet'>, { at, indicator, figure }: Input): WrittenCell[] => {
    const [from, another] = figure?.sources ?? [];
    if (!from || another) return [];
    const cell = toAddress(at);
    return [{ unit: unit.code, indicator, sheet, cell, text: contents.get(sheet)?.get(cell)?.held ?? '', from }];
  };
  return [...placed.answers.flatMap((answer) => inputsOf(answer).flatMap((input) => place(answer, input))), ...placed.sheets.flatMap((sheet) => listInputs(sheet).flatMap(({ answer, ...input }) => place(answer, input)))];
}

/** The addresses of a sheet's input cells. */
export function inputsOn(name: string, written: readonly WrittenCell[]): ReadonlySet<string> {
  return new Set(written.flatMap(({ sheet, cell }) => (sameSheet(sheet, name) ? [cell] : [])));
}

interface Input {
  readonly at: Position;
  readonly indicator: string;
  readonly figure: Figure | undefined;
}

function inputsOf({ cells, checked: { submission } }: Answer): Input[] {
  return [...cells].flatMap(([indicator, { at, role }]) => (role === '填报' ? [{ at, indicator, figure: submission.figures.get(indicator) }] : []));
}

/** The entries of the sender's lists, which begin with the first row. */
function listInputs({ form, sender, answers }: UnitSheet): (Input & { readonly answer: Answer })[] {
  const answer = answers.get(sender.code);
  if (!answer) return [];
  return form.lists.flatMap((area) => {
    const entries: readonly ListEntry[] = answer.checked.submission.lists.get(area.list) ?? [];
    return rowsOf(area).flatMap((row, index) => area.columns.map(({ column, at }) => ({ answer, at: { row, column: at.column }, indicator: column, figure: entries[index]?.figures.get(column) })));
  });
}
