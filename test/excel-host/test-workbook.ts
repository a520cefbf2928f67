import type { Area, CellValue, Grid } from '../../src/core/grid';
import { sameSheet } from '../../src/core/sheet-name';
import { calculate } from '../../src/hosts/memory/calculate/calculate';
import type { Calculator } from '../../src/hosts/memory/calculate/calculator';
import { seedSheet } from './seed-sheet';
import { renameSheets } from './state/references';
import { SheetState } from './state/sheet';

export interface WorkbookOptions {
  /** Works out formulas. A seeded formula has the result it came with until something is written, as in Excel. */
  readonly calculate?: Calculator;
}

/** A workbook as it would lie in the file and in Excel: it outlives the add-in, the client and Excel itself. */
export class TestWorkbook {
  sheets: SheetState[] = [];
  active: SheetState;
  /** Of the active sheet. */
  selected: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  readonly calculate: Calculator;
  /** Grows with every change, whoever makes it. */
  revision = 0;
  #results = new Map<string, CellValue>();
  #resultsOf = 0;
  #running = new Set<string>();
  #lastId = 0;

  constructor(options: WorkbookOptions = {}) {
    this.calculate = options.calculate ?? calculate;
    this.active = this.addSheet('Sheet1');
    this.revision = 0;
  }

  static from(grids: readonly Grid[], options: WorkbookOptions = {}): TestWorkbook {
    const workbook = new TestWorkbook(options);
    workbook.sheets = [];
    for (const grid of grids) seedSheet(workbook.addSheet(grid.name), grid);
    const inView = workbook.sheets[grids.findIndex(({ active }) => active)] ?? workbook.sheets.find(({ visibility }) => visibility === 'visible');
    if (!inView) throw new Error('a workbook needs a visible sheet');
    workbook.active = inView;
    workbook.revision = 0;
    return workbook;
  }

  addSheet(name: string): SheetState {
    this.#lastId += 1;
    const sheet = new SheetState(`{${String(this.#lastId).padStart(8, '0')}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    this.changed();
    return sheet;
  }

  sheet(name: string): SheetState | undefined {
    return this.sheets.find((one) => sameSheet(one.name, name) || one.id === name);
  }

  /** Every sheet has another id, as a workbook may have that was closed and opened again. */
  renumberSheets(): void {
    for (const sheet of this.sheets) {
      this.#lastId += 1;
      sheet.id = `{${String(this.#lastId).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    }
  }

  /** Formulas that named the sheet refer to nothing afterwards. */
  removeSheet(sheet: SheetState): void {
    this.sheets = this.sheets.filter((one) => one !== sheet);
    sheet.deleted = true;
    this.#rewriteFormulas((name) => (sameSheet(name, sheet.name) ? '#REF!' : null));
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === 'visible') ?? this.active;
  }

  renameSheet(sheet: SheetState, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.#rewriteFormulas((named) => (sameSheet(named, before) ? `'${name.replaceAll("'", "''")}'!` : null));
  }

  changed(): void {
    this.revision += 1;
  }

  /** What the cell shows: its value or its formula's result. */
  valueAt(sheet: SheetState, row: number, column: number): CellValue {
    const { content } = sheet.cell(row, column);
    if (content.kind !== 'formula') return content;
    if (this.revision === 0 && content.seeded) return content.seeded;
    return this.#calculated(content.formula, { sheet: sheet.name, row, column });
  }

  #calculated(formula: string, at: { sheet: string; row: number; column: number }): CellValue {
    if (this.#resultsOf !== this.revision) this.#results.clear();
    this.#resultsOf = this.revision;
    const key = `${at.sheet}!${at.row},${at.column}`;
    const known = this.#results.get(key);
    if (known) return known;
    if (this.#running.has(key)) throw new Error(`The formula ${formula} in ${key} refers to itself.`);
    this.#running.add(key);
    try {
      const value = this.calculate(formula, at, (sheet, row, column) => this.#lookUp(sheet, row, column));
      this.#results.set(key, value);
      return value;
    } finally {
      this.#running.delete(key);
    }
  }

  #lookUp(name: string, row: number, column: number): CellValue {
    const sheet = this.sheets.find((one) => sameSheet(one.name, name));
    return sheet ? this.valueAt(sheet, row, column) : { kind: 'error', value: '#REF!' };
  }

  #rewriteFormulas(renamed: (name: string) => string | null): void {
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of sheet.stored()) {
        if (cell.content.kind !== 'formula') continue;
        const formula = renameSheets(cell.content.formula, renamed);
        if (formula !== cell.content.formula) sheet.put(row, column, { ...cell, content: { ...cell.content, formula } });
      }
    }
    this.changed();
  }
}
