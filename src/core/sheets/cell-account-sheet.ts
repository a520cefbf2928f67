import type { CellWrite, Edit } from '../edit';
import type { CellAccount } from '../form/submission';
import { numberCell, textCell } from './cells';
import { MIDDLE, TOTAL } from './look';
import type { RoundResult } from './round-result';
import { TABLE_TOP, tableSheet } from './table-sheet';

const FATES: Readonly<Record<CellAccount['fate'], string>> = { used: '采用', ignored: '不采用', blocked: '退回' };

/** 单元格账: how many input cells each file has and what became of them; then every cell that was not used, with the reason. */
export function cellAccountSheet(sheet: string, { cells }: RoundResult): Edit[] {
  const files = [...new Set(cells.map(({ source }) => source.file))];
  const totals = files.map((file) => totalRow(file, cells.filter(({ source }) => source.file === file)));
  const unused = cells.filter(({ fate }) => fate !== 'used');
  const blankRow: CellWrite[] = [];
  const counted = [...totals, totalRow('合计', cells).map((cell) => ({ ...cell, style: TOTAL })), blankRow];
  return tableSheet({
    sheet,
    title: '单元格账',
    lead: '每个填报格不是采用，就是注明原因不采用，或随整表退回；三项相加等于填报格数。',
    headings: ['文件', '填报格', '采用', '不采用', '退回', '说明'],
    rows: [
      ...counted,
      ...(unused.length === 0 ? [] : [['没有采用的格', '工作表', '单元格', '指标', '去向', '原因'].map((heading) => textCell(heading, { ...TOTAL, align: 'center' }))]),
      ...unused.map(unusedRow),
    ],
    ...(unused.length === 0 ? {} : { repeated: TABLE_TOP + counted.length }),
  });
}

function totalRow(name: string, cells: readonly CellAccount[]): CellWrite[] {
  const count = (fate: CellAccount['fate']) => cells.filter((cell) => cell.fate === fate).length;
  const counts = [cells.length, count('used'), count('ignored'), count('blocked')];
  return [textCell(name), ...counts.map((value) => numberCell(value, '0', MIDDLE)), textCell('')];
}

function unusedRow({ source, indicator, fate, reason }: CellAccount): CellWrite[] {
  return [textCell(source.file), textCell(source.sheet), textCell(source.cell, MIDDLE), textCell(indicator ?? ''), textCell(FATES[fate], MIDDLE), textCell(reason)];
}
