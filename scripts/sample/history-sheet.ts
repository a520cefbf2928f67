import type { Cell, CellStyle, Grid } from '../../src/core/grid';
import { emptyGrid } from '../../src/core/grid';
import { cityNumbers } from './oracle/city-figures';
import { type Numbers, indicatorRows, numbersOf } from './oracle/unit-figures';
import type { Sample } from './sample';
import { field } from './tables';

const HEADINGS = ['期', '单位代码', '单位', '指标', '数', '状态', '来源', '版本'];
const WIDTHS = [10, 12, 26, 26, 16, 10, 30, 8];
const HEADING: CellStyle = { font: '黑体', size: 11, bold: true, align: 'center', border: 'thin', fill: 'DDE6F0' };
const BODY: CellStyle = { font: '宋体', size: 11, border: 'thin' };

interface Reporter {
  readonly code: string;
  readonly name: string;
  readonly numbers: Numbers;
  readonly source: string;
}

/** Sheet 历史: the figures of the period before, of every unit, then the city's (no unit code). */
export function historySheet({ tables, past }: Sample): Grid {
  const units = tables.records('units').map((row): Reporter => {
    const name = field(row, '名称');
    return { code: field(row, '代码'), name, numbers: numbersOf(name, 'history', tables), source: past.fileOf(field(row, '简称')) };
  });
  const city: Reporter = { code: '', name: '全市', numbers: cityNumbers('history', tables, units.map(({ name }) => name)), source: past.total };
  const indicators = indicatorRows(tables).map((row) => field(row, '代码'));
  const rows = [...units, city].flatMap((reporter) => rowsOf(reporter, indicators, past.period));
  return {
    ...emptyGrid('历史'),
    cells: [HEADINGS.map((heading) => text(heading, HEADING)), ...rows],
    columnWidths: Object.fromEntries(WIDTHS.map((width, index) => [index + 1, width])),
    frozen: { row: 2, column: 1 },
  };
}

function rowsOf({ code, name, numbers, source }: Reporter, indicators: readonly string[], period: string): Cell[][] {
  return indicators.flatMap((indicator) => {
    const number = numbers.get(indicator);
    if (!number) return [];
    const value: Cell = { value: { kind: 'number', value: Number(number.toFixed()) }, style: { ...BODY, align: 'right' } };
    const version: Cell = { value: { kind: 'number', value: 1 }, style: { ...BODY, align: 'right' } };
    return [[text(period), text(code), text(name), text(indicator), value, text(number.eq(0) ? '零' : ''), text(source), version]];
  });
}

function text(value: string, style: CellStyle = BODY): Cell {
  return { value: value === '' ? { kind: 'blank' } : { kind: 'text', value }, numberFormat: '@', style };
}
