import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAddress } from '../../../src/core/address';
import { functions as expressionFunctions } from '../../../src/core/expression/functions';
import { formsFor } from '../../../src/core/form/form-for';
import { issueWorkbook } from '../../../src/core/form/issue-workbook';
import { type CellValue, type Grid, placedCells } from '../../../src/core/grid';
import type { Round } from '../../../src/core/scheme/round';
import { summarySheets } from '../../../src/core/sheets/summary-sheets';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { gather, resultOf } from '../../support/gathered';
import { resultOfFolder, roundOfFolder } from '../../support/round-in-memory';
import { threeLevels, THREE_LEVELS_SENT } from '../../support/three-levels';
import { functions } from '../../../src/hosts/memory/calculate/functions';
import { recalculate } from '../../../src/hosts/memory/calculate/recalculate';

const SAMPLES = join(__dirname, '../../../assets/samples');
const SOURCES = join(__dirname, '../../../src/core');
const ROUNDS = [['linyi-2020-08', '2020-08'], ['yongzhou-2019-07', '2019-07']] as const;

/** The cells whose formula does not come to what the engine says of it. */
function disagreements(sheets: readonly Grid[]): string[] {
  const anew = recalculate(sheets);
  return sheets.flatMap((sheet, index) =>
    placedCells(sheet).flatMap(({ at, cell }) => {
      const result = anew[index]?.cells[at.row - 1]?.[at.column - 1]?.value ?? { kind: 'blank' };
      return cell.formula === undefined || same(cell.value, result) ? [] : [`${sheet.name}!${toAddress(at)} =${cell.formula}: ${show(cell.value)} ≠ ${show(result)}`];
    }),
  );
}

function same(one: CellValue, other: CellValue): boolean {
  if (one.kind === 'number' && other.kind === 'number') return Math.abs(one.value - other.value) <= 1e-9 * Math.max(Math.abs(one.value), Math.abs(other.value));
  return show(one) === show(other);
}

/** A formula that shows nothing is cached as blank or as "". */
function show(value: CellValue): string {
  return value.kind === 'blank' || (value.kind === 'text' && value.value === '') ? 'nothing' : `${value.kind} ${String(value.value)}`;
}

const formulas = (sheets: readonly Grid[]): number => sheets.flatMap(placedCells).filter(({ cell }) => cell.formula !== undefined).length;
const issued = (round: Round): Grid[][] => round.scheme.units.filter((unit) => formsFor(round, unit).length > 0).map((unit) => applyEdits([], issueWorkbook(round, unit)));

describe.each(ROUNDS)('the workbooks of %s', (folder, period) => {
  it('summary.xlsx shows by its formulas what the engine computed', () => {
    const sheets = applyEdits([], summarySheets(resultOfFolder(join(SAMPLES, folder), period)));
    expect(formulas(sheets)).toBeGreaterThan(300);
    expect(disagreements(sheets)).toEqual([]);
  });

  it('every issued form shows by its formulas what was cached with them', () => {
    const workbooks = issued(roundOfFolder(join(SAMPLES, folder), period));
    expect(workbooks.length).toBeGreaterThan(10);
    expect(workbooks.flatMap(disagreements)).toEqual([]);
  });
});

describe('the workbooks of a round over three levels', () => {
  const result = resultOf(gather(threeLevels(), THREE_LEVELS_SENT));

  it.each<[string, () => readonly Grid[][]]>([
    ['summary.xlsx', () => [applyEdits([], summarySheets(result))]],
    ['the form as issued to a unit with no rows', () => issued(result.round).slice(2)],
  ])('%s shows by its formulas what the engine computed', (_, workbooks) => {
    expect(workbooks().flatMap(disagreements)).toEqual([]);
  });

  it('the forms as issued too, but for a formula that their designer wrote: nobody worked that out', () => {
    const [county = [], other = []] = issued(result.round);
    expect([county, other].map(disagreements)).toEqual([
      ['分乡镇月报!C7 =SUM(C4:C6): nothing ≠ number 330', '分乡镇月报!D7 =SUM(D4:D6): nothing ≠ number 0'],
      ['分乡镇月报!C6 =SUM(C4:C5): nothing ≠ number 270', '分乡镇月报!D6 =SUM(D4:D5): nothing ≠ number 0'],
    ]);
  });
});

describe('a workbook that was spoiled', () => {
  it('is told from one that is right', () => {
    const [sheet] = applyEdits([], [
      { kind: 'addSheet', sheet: '表', visibility: 'visible' },
      { kind: 'write', sheet: '表', at: { row: 1, column: 1 }, cells: [[{ content: { kind: 'number', value: 2 } }, { content: { kind: 'formula', formula: 'A1*2', cached: 5 } }]] },
    ]);
    expect(disagreements(sheet ? [sheet] : [])).toEqual(['表!B1 =A1*2: number 5 ≠ number 4']);
  });

  it('with formulas in a circle is refused', () => {
    const sheets = applyEdits([], [
      { kind: 'addSheet', sheet: '表', visibility: 'visible' },
      { kind: 'write', sheet: '表', at: { row: 1, column: 1 }, cells: [[{ content: { kind: 'formula', formula: 'B1', cached: 1 } }, { content: { kind: 'formula', formula: 'A1', cached: 1 } }]] },
    ]);
    expect(() => recalculate(sheets)).toThrow('depends on itself');
  });
});

describe('the functions that are modelled', () => {
  it('are those that rules may bring into a form and those that our own formulas have, no others', () => {
    const ofRules = [...expressionFunctions.values()].flatMap(({ name, excel }) => (excel === true ? [name === 'CONCAT' ? 'CONCATENATE' : name] : []));
    const texts = ['form', 'sheets'].flatMap((folder) => sourcesBelow(join(SOURCES, folder)));
    const ofTemplates = texts.flatMap((text) => [...text.matchAll(/(?<![A-Za-z.])([A-Z]{2,})\((?=[^)])/g)].map(([, name = '']) => name));
    expect([...functions.keys()].sort()).toEqual([...new Set([...ofRules, ...ofTemplates])].sort());
  });
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
}
