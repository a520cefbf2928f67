import { type Area, type Grid, type Position, cellText, placedCells } from '../grid';
import type { HeaderSlot, Slot } from './form';
import { readFormMarks } from './form-marks';
import { type SeenCell, seenCells } from './merged-cells';

/** The form as the labels are looked for in it. */
interface FormPlan {
  readonly see: (position: Position) => SeenCell;
  readonly slotCells: ReadonlySet<string>;
  readonly slotRows: ReadonlySet<number>;
  readonly slotColumns: ReadonlySet<number>;
  readonly fieldRows: ReadonlySet<number>;
  /** Where the names of units go: what else stands in them names its row. */
  readonly nameColumns: ReadonlySet<number>;
  readonly firstRow: number;
  /** The first row has one text only: a title, where there are headings below it. */
  readonly opensAlone: boolean;
}

/**
 * Gives each slot the texts that name its row and the headings over its column. `beside` are cells to be filled that stand
 * in other tables of the form, such as its lists: their rows are no headings, but their columns may hold these slots' labels.
 */
export function labelSlots(grid: Grid, { slots, beside }: { readonly slots: readonly Slot[]; readonly beside: readonly Slot[] }, headers: readonly HeaderSlot[]): Slot[] {
  const all = [...slots, ...beside];
  const firstRow = grid.cells.findIndex((row) => row?.some((cell) => cell && cell.value.kind !== 'blank')) + 1;
  const plan: FormPlan = {
    see: seenCells(grid),
    slotCells: new Set(all.map(({ at }) => key(at))),
    slotRows: new Set(all.map(({ at }) => at.row)),
    slotColumns: new Set(slots.map(({ at }) => at.column)),
    fieldRows: new Set(headers.map(({ at }) => at.row)),
    nameColumns: new Set(placedCells(grid).flatMap(({ at, cell }) => (readFormMarks(cellText(cell)).some(({ kind }) => kind === 'unit') ? [at.column] : []))),
    firstRow,
    opensAlone: grid.cells[firstRow - 1]?.filter((cell) => cell && cell.value.kind !== 'blank').length === 1,
  };
  return slots.map((slot) => {
    const { headings, section } = headingsOver(plan, slot.at);
    return { ...slot, rowLabels: [...section, ...labelsBeside(plan, slot.at)], headings };
  });
}

function key({ row, column }: Position): string {
  return `${row},${column}`;
}

/**
 * The headings are the texts above, from the slot up to the title: rows of slots and blanks between are passed over.
 * A text that also spans the row's label column is the title of a section and names the rows below it.
 */
function headingsOver(plan: FormPlan, { row, column }: Position): { headings: string[]; section: string[] } {
  const headings: string[] = [];
  const section: string[] = [];
  for (let above = row - 1; above > 0 && !plan.fieldRows.has(above); above -= 1) {
    if (plan.slotRows.has(above)) {
      if (headings.length > 0) break;
      continue;
    }
    const { text, area } = plan.see({ row: above, column });
    if (isTitle(plan, area, text) || (headings.length > 0 && above === plan.firstRow && plan.opensAlone)) break;
    if (spansLabels(plan, area)) {
      if (headings.length > 0) break;
      if (section.length === 0) section.unshift(text);
    } else if (isHeading(text) && area.top === above) {
      headings.unshift(text);
    }
  }
  return { headings, section };
}

function isTitle(plan: FormPlan, area: Area, text: string): boolean {
  return /^(?:计量)?单位[:：]/.test(text) || (area.top <= plan.firstRow && area.right > area.left && spansLabels(plan, area));
}

/** Spans at least a column without slots and one with slots, leftwards. */
function spansLabels(plan: FormPlan, area: Area): boolean {
  if (area.left === area.right) return false;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return !plan.slotColumns.has(area.left) && columns.some((column) => plan.slotColumns.has(column));
}

/** A row of column numbers (1, 2, (3), 甲) is no heading, nor is a text with marks. */
function isHeading(text: string): boolean {
  return text !== '' && !/^[(（]?(?:\d{1,2}|[甲乙丙丁])[)）]?$/.test(text) && readFormMarks(text).every((mark) => mark.kind === 'text');
}

/** The nearest group of label cells to the left that says more than a number or a measure unit. */
function labelsBeside(plan: FormPlan, { row, column }: Position): string[] {
  const labels: string[] = [];
  const seen = new Set<string>();
  for (let left = column - 1; left > 0; left -= 1) {
    const inSlotColumn = plan.slotColumns.has(left);
    if (inSlotColumn && labels.length > 0 && plan.slotCells.has(key({ row, column: left }))) break;
    if (inSlotColumn) continue;
    const { text, area } = plan.see({ row, column: left });
    const corner = key({ row: area.top, column: area.left });
    if (!seen.has(corner) && identifies(text) && !isSideColumn(plan, row, left)) labels.unshift(text);
    seen.add(corner);
  }
  return labels;
}

const MEASURE = /^(?:[千万亿]?(?:元|人|人次|户|平方米|公顷|亩|吨|公里)|家|处|张|个|名|所|间|台|套|项|件|例|次|%|％|㎡|m²|元\/人\/年)$/;

function identifies(text: string): boolean {
  return /\p{Letter}/u.test(text) && !MEASURE.test(text) && !text.includes('{{');
}

/** A column headed 序号, 计量单位 and the like does not say what its rows are about. */
function isSideColumn(plan: FormPlan, row: number, column: number): boolean {
  if (plan.nameColumns.has(column)) return false;
  const above = Array.from({ length: row - 1 }, (_, index) => plan.see({ row: index + 1, column }).text);
  return above.some((text) => /^(?:序号|编号|计量单位|单位|代码|栏次|行次)$/.test(text));
}
