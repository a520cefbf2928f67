import { areaAddress } from '../address';
import type { CellWrite, Edit } from '../edit';
import { periodName } from '../period';
import type { Figure, Source } from '../figure/figure';
import type { CityFigure, Contribution } from '../rollup/summary';
import type { Indicator } from '../scheme/indicator';
import { textCell } from './cells';
import { DATA, DATA_SOURCES } from './data-layout';
import { figureCell } from './figure-cell';
import { MIDDLE, NUMBER, WORDS } from './look';
import { tableSheet } from './table-sheet';
import { SHEETS, type WorkbookPlan } from './workbook-plan';

/** So that a page is wide enough for all of them in letters that can be read. */
const WIDTHS = { 4: 16, 6: 20, 7: 28, 10: 28 };

/** 数据来源: for every city figure the units' figures that made it with the cells of each, and the units that have none. */
export function sourceSheet(plan: WorkbookPlan): Edit[] {
  const { round, summary } = plan.result;
  const rows = [...summary.city.values()].flatMap((city) => {
    const indicator = round.scheme.indicators.get(city.indicator);
    return indicator ? rowsOf(city, indicator, plan) : [];
  });
  return tableSheet({
    sheet: SHEETS.sources,
    title: '数据来源',
    lead: `报告期：${periodName(round.period)}　每个全市数由哪些单位的哪些格得来；没有计入的单位也列出，并说明原因。比率的原文是分子÷分母。`,
    headings: ['事项', '指标', '汇总方法', '全市数', '单位', '该单位的数', '文件', '工作表', '单元格', '原文'],
    rows,
    widths: WIDTHS,
  });
}

function rowsOf(city: CityFigure, indicator: Indicator, plan: WorkbookPlan): CellWrite[][] {
  const { units } = plan;
  const { figure, method, lacking, notApplicable } = city;
  const { together, contributions } = inData(city, plan);
  const head = [
    textCell(indicator.item),
    textCell(indicator.name),
    textCell(method, MIDDLE),
    { ...figureCell(figure, indicator, { notes: false }), style: figure.text !== '' && figure.value === null ? WORDS : NUMBER },
  ];
  const given = contributions.map(({ unit, figure: own }) => [
    ...head,
    textCell(unit.name),
    { ...figureCell(own, indicator, { notes: false }), style: indicator.type === '文本' ? WORDS : NUMBER },
    ...placeCells(own.sources),
    textCell(originalOf(own, indicator, (code) => units.figureOf(unit, code)), WORDS),
  ]);
  const absent = [...lacking, ...notApplicable].map((unit) => {
    const figures = [indicator.code, indicator.numerator, indicator.denominator].flatMap((code) => (code === null ? [] : units.figureOf(unit, code)));
    const { why, original } = reasonOf(figures);
    return [...head, textCell(unit.name), textCell(why, MIDDLE), ...['', '', ''].map((empty) => textCell(empty)), textCell(original)];
  });
  return [...together.map((cells) => [...head, ...cells]), ...given, ...absent];
}

/** Where a sheet 数据 holds the answers: one row for all that stand in it, and the others one by one. */
function inData({ indicator, contributions }: CityFigure, { placed, answerTo }: WorkbookPlan): { readonly together: readonly CellWrite[][]; readonly contributions: readonly Contribution[] } {
  if (placed.data === null) return { together: [], contributions };
  const places = contributions.flatMap(({ unit }) => answerTo(unit, indicator)?.cells.get(indicator)?.at ?? []);
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return { together: [], contributions };
  const cells = [textCell(`${places.length}个单位`), textCell('见右列', MIDDLE), textCell('本工作簿'), textCell(`${DATA}、${DATA_SOURCES}`), textCell(areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column }), MIDDLE), textCell('', WORDS)];
  return { together: [cells], contributions: contributions.filter(({ unit }) => answerTo(unit, indicator) === null) };
}

/** File, sheet and cell, of one source or of several. */
function placeCells(sources: readonly Source[]): CellWrite[] {
  const listed = (texts: readonly string[]) => [...new Set(texts)].join('、');
  return [
    textCell(listed(sources.map(({ file }) => file))),
    textCell(listed(sources.map(({ sheet }) => sheet))),
    textCell(listed(sources.map(({ cell }) => cell)), MIDDLE),
  ];
}

/** What the cell said; of a rate its two sides; of what is calculated otherwise, the number. */
function originalOf(own: Figure, { method, numerator, denominator }: Indicator, figureOf: (code: string) => Figure): string {
  if (method === '比率' && numerator !== null && denominator !== null) {
    return [numerator, denominator].map((code) => figureOf(code)).map(({ text, value }) => text || (value ?? '')).join('÷');
  }
  return own.text || (own.value ?? '');
}

/** Why a unit is not in the figure, and what its cell said. A rate is judged by its sides. */
function reasonOf(figures: readonly Figure[]): { readonly why: string; readonly original: string } {
  const find = (state: Figure['state']) => figures.find((figure) => figure.state === state && figure.text !== '') ?? figures.find((figure) => figure.state === state);
  const approximate = figures.find(({ qualifier }) => qualifier);
  if (approximate) return { why: '约数，不算率', original: approximate.text };
  if (find('blank')) return { why: '空白', original: '' };
  const apart = find('notApplicable');
  return apart ? { why: '不适用', original: apart.text } : { why: '未报', original: find('notReported')?.text ?? '' };
}
