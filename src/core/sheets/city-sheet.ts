import Big from 'big.js';
import { sheetReference, toAddress } from '../address';
import type { CellWrite, Edit } from '../edit';
import { notReported, type Figure } from '../figure/figure';
import { periodName } from '../period';
import type { Indicator } from '../scheme/indicator';
import { formulaOf } from '../scheme/formula-of';
import { cellNumber, emptyCell, formulaCell, shownBy, textCell } from './cells';
import { figureCell } from './figure-cell';
import { figureFormat } from './figure-format';
import { formulaTotal } from './formula-total';
import { MIDDLE, NUMBER } from './look';
import { tableSheet } from './table-sheet';
import { totalCell } from './total-cell';
import { answerReference, CITY_FIGURE_COLUMN, SHEETS, type WorkbookPlan } from './workbook-plan';

const TARGET_COLUMN = 5;

/** 市级指标: what the city itself reports, and every indicator with a published target beside what became of it. */
export function citySheet(plan: WorkbookPlan): Edit[] {
  return tableSheet({
    sheet: SHEETS.city,
    title: '市级指标和公布目标',
    lead: `报告期：${periodName(plan.result.round.period)}　完成比例＝全市数÷公布目标；约数、区间和“左右”不算完成比例。`,
    headings: ['事项', '指标', '全市数', '计量单位', '公布目标', '目标要求', '完成比例', '说明'],
    rows: plan.cityRows.map(({ indicator, row }) => cityRow(plan, indicator, row)),
  });
}

function cityRow(plan: WorkbookPlan, indicator: Indicator, row: number): CellWrite[] {
  const figure = plan.result.summary.city.get(indicator.code)?.figure ?? notReported(indicator.measure);
  const style = figure.value === null ? MIDDLE : NUMBER;
  return [
    textCell(indicator.item),
    textCell(indicator.name),
    { ...cityFigureCell(plan, indicator, figure), style },
    textCell(indicator.type === '比率' ? '%' : indicator.measure, MIDDLE),
    targetCell(indicator),
    textCell(indicator.target?.comparison ?? '', MIDDLE),
    shareCell(indicator, figure, row),
    textCell(remarkOf(indicator, figure)),
  ];
}

/** A live reference to where the figure comes from: 汇总表, the city-level body's own sheet, or a formula on this one. */
function cityFigureCell(plan: WorkbookPlan, indicator: Indicator, figure: Figure): CellWrite {
  const format = figureFormat(indicator, figure);
  const column = plan.columns.find((one) => one.indicator.code === indicator.code);
  if (column) {
    const cell = sheetReference(SHEETS.total, { row: plan.totalRow, column: column.column });
    return formulaCell(`IF(${cell}="","",${cell})`, shownBy(totalCell(plan, column).content), { format });
  }
  if (formulaOf(indicator) !== null) return formulaTotal(plan, indicator, SHEETS.city);
  const cell = ownCell(plan, indicator);
  if (cell !== null) {
    return formulaCell(`IF(${cell}="","",${cell})`, shownBy(figureCell(figure, indicator, { notes: false }).content), { format });
  }
  return figure.state === 'notReported' && figure.text === '' ? textCell('未报') : figureCell(figure, indicator, { notes: false });
}

/** The cell that alone makes the city's figure. */
function ownCell(plan: WorkbookPlan, indicator: Indicator): string | null {
  const [only, ...others] = plan.result.summary.city.get(indicator.code)?.contributions ?? [];
  const answer = only && others.length === 0 ? plan.answerTo(only.unit, indicator.code) : null;
  return answer && answerReference(answer, indicator.code);
}

function targetCell(indicator: Indicator): CellWrite {
  if (!indicator.target) return emptyCell();
  const { value, upper } = indicator.target;
  if (upper !== null) return textCell(`${shown(indicator, value)}～${shown(indicator, upper)}`, NUMBER);
  return { content: { kind: 'number', value: cellNumber(value) }, format: targetFormat(indicator, value), style: NUMBER };
}

/** A published 80% is not 80.00%. */
function targetFormat(indicator: Indicator, value: string): string {
  if (indicator.type !== '比率') return figureFormat(indicator);
  const decimals = new Big(value).times(100).toFixed().split('.')[1]?.length ?? 0;
  return `0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}%`;
}

function shown({ type }: Indicator, value: string): string {
  return type === '比率' ? `${new Big(value).times(100).toFixed()}%` : value;
}

/** How much of the target is reached: only where both are exact quantities of the same thing. */
function shareCell(indicator: Indicator, figure: Figure, row: number): CellWrite {
  const { target, type, source } = indicator;
  const isShare = target && (type === '个数' || type === '金额') && source !== '任务' && ['=', '≥', '力争'].includes(target.comparison) && !figure.qualifier;
  if (!isShare || figure.value === null || Number(target.value) === 0) return emptyCell();
  const done = toAddress({ row, column: CITY_FIGURE_COLUMN });
  const goal = toAddress({ row, column: TARGET_COLUMN });
  return formulaCell(`IF(COUNT(${done},${goal})<2,"",${done}/${goal})`, cellNumber(new Big(figure.value).div(target.value)), { format: '0.00%' });
}

function remarkOf({ source, target, nature, method }: Indicator, figure: Figure): string {
  const remarks = [
    source === '任务' && target ? '各单位任务合计，与公布目标核对' : '',
    source === '无' ? '方案没有安排单位填报' : '',
    nature === '实绩' ? '' : `${nature}数，不计入完成`,
    figure.qualifier ? '约数' : '',
    method === '按式' ? '按公式用合计数算' : '',
  ];
  return remarks.filter((one) => one !== '').join('；');
}

