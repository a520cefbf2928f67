import { toAddress } from '../../address';
import { type Finding, type Outcome, raise } from '../../finding';
import { type Grid, BLANK, cellAt, cellText } from '../../grid';
import type { PeriodKind } from '../../period';
import type { Rounding } from '../../figure/figure';
import { plainName } from '../half-width';
import { misnamedSetting, missingSetting, repeatedSetting, upwardWithoutUnit } from '../table/setting-findings';
import type { Deadline, ListStyle, Numbering, Settings } from '../scheme';
import { type Column, type Columns, type Parsed, bad, good } from '../table/column';
import { choice, name, template, text, whole, words } from '../table/columns';
import { findSheet, readFields } from '../table/read-table';
import type { CellPlace, SchemeRow } from '../table/scheme-row';
import { missingSheet } from '../table/table-findings';

interface SettingFields extends Omit<Settings, 'periods' | 'upward'> {
  readonly periodKind: PeriodKind;
  readonly closingDay: number | null;
  readonly upwardUnit: string;
  readonly upwardScheme: string;
  readonly upwardVersion: string;
}

const ROUNDINGS: Readonly<Record<string, Rounding>> = { 四舍五入: 'halfUp', 'GB/T 8170': 'halfEven', 四舍六入五成双: 'halfEven', 截断: 'truncate' };

const SETTINGS: Columns<SettingFields> = {
  name: text('名称', 'value'),
  code: name('代码', 'value'),
  version: name('版本', 'value'),
  city: name('地区', 'value'),
  issuer: text('发布单位', 'value'),
  addressee: text('主送'),
  periodKind: choice<PeriodKind>('报告期类型', words('月', '季', '半年', '年', '累计'), { need: 'value', otherwise: '月' }),
  closingDay: whole('结账日', { least: 1, most: 31 }),
  deadline: deadline('报送截止'),
  reportTitle: template('报告标题', 'value'),
  numbering: choice<Numbering>('编号样式', words('1.', '一、', '一是', '表格'), { otherwise: '1.' }),
  listStyle: choice<ListStyle>('列表样式', words('圈码', '连写'), { otherwise: '圈码' }),
  rounding: choice('取舍', ROUNDINGS, { otherwise: 'halfUp' }),
  upwardUnit: name('上报单位'),
  upwardScheme: name('上报方案'),
  upwardVersion: name('上报版本'),
};

/** Sheet 方案: 项目 in the first column, 内容 in the second, in any order. */
export function readSettings(sheets: readonly Grid[], file: string): Outcome<SchemeRow<Settings>> {
  const grid = findSheet(sheets, '方案');
  const sheet = grid?.name ?? '方案';
  const labels = (grid?.cells ?? []).map((row) => plainName(cellText(row?.[0] ?? BLANK)));
  const rowOf = (label: string): number => labels.indexOf(label) + 1;
  const at = (label: string): CellPlace => ({ file, sheet, cell: toAddress({ row: rowOf(label) || 1, column: rowOf(label) ? 2 : 1 }) });
  const plan = { at, row: 1, known: () => false };
  const cellOf = (label: string) => (grid && rowOf(label) > 0 ? cellAt(grid, { row: rowOf(label), column: 2 }) : BLANK);
  const { value, findings } = readFields(SETTINGS, cellOf, plan);
  const { periodKind, closingDay, upwardUnit, upwardScheme, upwardVersion, ...rest } = value;
  const upward = { unit: upwardUnit, scheme: upwardScheme || rest.code, version: upwardVersion || rest.version };
  const settings: Settings = { ...rest, periods: { kind: periodKind, closingDay }, upward: upwardUnit === '' ? null : upward };
  return {
    value: { value: settings, row: 1, at },
    findings: grid ? [...findings, ...lintLabels(grid, labels, file), ...lintUpward(value, at)] : [raise(missingSheet, { sheet }, { place: { file, sheet, cell: 'A1' } })],
  };
}

function lintLabels(grid: Grid, labels: readonly string[], file: string) {
  const all: Column<unknown>[] = Object.values(SETTINGS);
  const blankOnes = all.filter(({ heading, need }) => {
    const row = labels.indexOf(heading) + 1;
    return need === 'value' && (row === 0 || cellText(cellAt(grid, { row, column: 2 })).trim() === '');
  });
  let absent = labels.length;
  const missing = blankOnes.map(({ heading }) => {
    const row = labels.indexOf(heading) + 1;
    const cell = row > 0 ? toAddress({ row, column: 2 }) : toAddress({ row: (absent += 1), column: 1 });
    return raise(missingSetting, { setting: heading }, { place: { file, sheet: grid.name, cell } });
  });
  const odd = labels.flatMap((label, index) => {
    const place = { file, sheet: grid.name, cell: toAddress({ row: index + 1, column: 1 }) };
    if (label === '' || (label === '项目' && index === 0)) return [];
    if (labels.indexOf(label) < index) return [raise(repeatedSetting, { setting: label }, { place })];
    return all.some(({ heading }) => heading === label) ? [] : [raise(misnamedSetting, { setting: label }, { place })];
  });
  return [...missing, ...odd];
}

function lintUpward({ upwardUnit, upwardScheme, upwardVersion }: SettingFields, at: (label: string) => CellPlace): Finding[] {
  const setting = upwardScheme !== '' ? '上报方案' : '上报版本';
  if (upwardUnit !== '' || (upwardScheme === '' && upwardVersion === '')) return [];
  return [raise(upwardWithoutUnit, { setting }, { place: at(setting) })];
}

/** 次月5日, 次月底, 当月28日, 期末后3日. */
function deadline(heading: string): Column<Deadline | null> {
  return { heading, need: 'none', otherwise: null, parse: ({ text: typed }) => readDeadline(plainName(typed)) };
}

function readDeadline(typed: string): Parsed<Deadline> {
  const day = /^(当|本|次|下)月(?:(\d{1,2})[日号]?|[底末])(?:前|之前)?$/.exec(typed);
  const number = Number(day?.[2] ?? 31);
  if (day && number >= 1 && number <= 31) return good({ kind: 'day', months: /[次下]/.test(day[1] ?? '') ? 1 : 0, day: number });
  const after = /^期末后(\d{1,3})[日天]内?$/.exec(typed);
  return after ? good({ kind: 'after', days: Number(after[1]) }) : bad('看不懂（写法如次月5日、当月28日、期末后3日，不设就空着）');
}
