import Big from 'big.js';
import { isDateFormat } from '../figure/date-format';
import type { Figure, FigureState, Qualifier, Source } from '../figure/figure';
import { readDay } from '../figure/read-day';
import { withinReach } from '../figure/within-reach';
import { type Cell, cellText } from '../grid';
import type { HistoryRecord } from './history';

export const COLUMNS = ['期', '单位代码', '单位', '指标', '数', '状态', '来源', '版本'] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Record<Column, Cell>>;

const STATES: Readonly<Record<string, FigureState>> = {
  value: 'value', zero: 'zero', blank: 'blank', notApplicable: 'notApplicable', notReported: 'notReported',
  有数: 'value', 零: 'zero', 空白: 'blank', 不适用: 'notApplicable', 未报: 'notReported',
};

/** Stands after the state where the figure is approximate: 有数（近）. */
const QUALIFIERS: readonly Qualifier[] = ['近', '约', '余', '多', '左右', '以上', '以下'];

/** A row of sheet 历史, or in a sentence why it is none. A unit code left blank is the city's. */
export function readRecord(row: Row, source: Source): HistoryRecord | string {
  const period = periodCode(row.期);
  const indicator = cellText(row.指标).trim();
  const version = cellText(row.版本).trim() || '1';
  const unit = cellText(row.单位代码).trim();
  if (period === null) return '“期”不是 2020-08、2020-Q3、2020-H2、2020 一类的期号';
  if (indicator === '') return '“指标”没有填';
  if (!/^[1-9]\d{0,5}$/.test(version)) return '“版本”不是从1起的整数';
  if (unit === '' && !['', '全市'].includes(cellText(row.单位).trim())) return '“单位代码”没有填';
  const figure = readRecordFigure(row, source);
  return typeof figure === 'string' ? figure : { period, unit: unit === '' || unit === '全市' ? null : unit, indicator, figure, version: Number(version) };
}

/** Excel turns a typed 2020-08 into the first day of that month. */
function periodCode(cell: Cell): string | null {
  if (cell.value.kind === 'number' && isDateFormat(cell.numberFormat)) return readDay(cell)?.slice(0, 7) ?? null;
  const text = cellText(cell).trim();
  return /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12])?$/.test(text) ? text : null;
}

function readRecordFigure({ 数: cell, 状态 }: Row, source: Source): Figure | string {
  const [, declared = '', approximate] = /^(.*?)(?:（([^（）]*)）)?$/s.exec(cellText(状态).trim()) ?? [];
  const qualifier = QUALIFIERS.find((one) => one === approximate);
  if (approximate !== undefined && !qualifier) return `“状态”里的“${approximate}”不认识`;
  const state = declared === '' ? undefined : STATES[declared];
  if (declared !== '' && !state) return `“状态”里的“${declared}”不认识`;
  if (cell.uncached || cell.value.kind === 'error' || cell.value.kind === 'boolean') return '“数”是错误值，或者公式没有结果';
  const text = cellText(cell).trim();
  if (text === '') return emptyFigure(state ?? 'blank', source);
  if (state === 'blank' || state === 'notApplicable' || state === 'notReported') return `“状态”是${declared}，“数”却填了${text}`;
  const value = decimalOf(cell);
  if (value === 'out of reach') return '“数”的位数过多';
  if (value === null) return state === 'zero' ? '“状态”是零，“数”却不是数' : { state: 'value', value: null, text, measure: '', sources: [source] };
  if (state !== undefined && (state === 'zero') !== (value === '0')) return `“状态”是${declared}，“数”却是${value}`;
  return { state: value === '0' ? 'zero' : 'value', value, text: value, measure: '', ...(qualifier ? { qualifier } : {}), sources: [source] };
}

function emptyFigure(state: FigureState, source: Source): Figure | string {
  if (state === 'value') return '“数”没有填';
  return { state, value: state === 'zero' ? '0' : null, text: '', measure: '', sources: [source] };
}

function decimalOf({ value }: Cell): string | 'out of reach' | null {
  const text = value.kind === 'text' ? value.value.trim() : '';
  if (value.kind !== 'number' && !/^-?\d+(\.\d+)?$/.test(text)) return null;
  if (value.kind === 'number' && !Number.isFinite(value.value)) return 'out of reach';
  const number = new Big(value.kind === 'number' ? value.value.toPrecision(15) : text);
  if (!withinReach(number)) return 'out of reach';
  return number.eq(0) ? '0' : number.toFixed();
}
