import type { CellWrite, Edit } from '../edit';
import { periodName } from '../period';
import type { CityFigure } from '../rollup/summary';
import type { Indicator } from '../scheme/indicator';
import { textCell } from './cells';
import { figureCell } from './figure-cell';
import { MIDDLE, NUMBER, WORDS } from './look';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';
import { SHEETS } from './workbook-plan';

/** 数据来源: for every city figure the units' figures that made it, and the cell of each. */
export function sourceSheet({ round, summary }: RoundResult): Edit[] {
  const rows = [...summary.city.values()].flatMap((city) => {
    const indicator = round.scheme.indicators.get(city.indicator);
    return indicator ? rowsOf(city, indicator) : [];
  });
  return tableSheet({
    sheet: SHEETS.sources,
    title: '数据来源',
    lead: `报告期：${periodName(round.period)}　每个全市数由哪些单位的哪些格得来；未列出的单位没有数。`,
    headings: ['事项', '指标', '汇总方法', '全市数', '单位', '该单位的数', '文件', '工作表', '单元格', '原文'],
    rows,
  });
}

function rowsOf({ figure, method, contributions, lacking }: CityFigure, indicator: Indicator): CellWrite[][] {
  const head = [
    textCell(indicator.item),
    textCell(indicator.name),
    textCell(method, MIDDLE),
    { ...figureCell(figure, indicator, { notes: false }), style: NUMBER },
  ];
  const given = contributions.flatMap(({ unit, figure: own }) => {
    const value = { ...figureCell(own, indicator, { notes: false }), style: NUMBER };
    return own.sources.map(({ file, sheet, cell }) => [
      ...head,
      textCell(unit.name),
      value,
      textCell(file),
      textCell(sheet),
      textCell(cell, MIDDLE),
      textCell(own.sources.length === 1 ? own.text : '', WORDS),
    ]);
  });
  const absent = lacking.map(({ name }) => [...head, textCell(name), textCell('没有数', MIDDLE), ...['', '', '', ''].map((empty) => textCell(empty))]);
  return [...given, ...absent];
}
