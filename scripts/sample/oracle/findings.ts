import { readLayout, sheetFor } from '../layout';
import { type TableRow, type Tables, field } from '../tables';
import { type FileLayout, columnLetter, layoutOf } from './file-layout';
import { CITY_OWN_RULES, COUNTY_RULES, WHOLE_CITY_RULES, citySeen, failing, seenOf } from './rules';
import { indicatorRows } from './unit-figures';

/** A finding by its code and its place; what it says is the product's own business. */
export interface ExpectedFinding {
  readonly code: string;
  /** The 编号 of a rule of the scheme. */
  readonly rule?: string;
  readonly tier: string;
  /** Told only where it is not the form's. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly indicator?: string;
}

/** The first and last day on which a form could be filled for the month. */
const PERIOD_END = '2020-08-31';
const DEADLINE = '2020-08-31';

/** Where a rule of the scheme points: its leading indicator. */
const LEADING: Readonly<Record<string, string>> = { P01: '两癌.累计完成', P04: '两癌.本月完成', I17: '两癌.累计完成', P07: '健康卡.村卫生室', X05: '核酸检测.公立应改造' };

export function findingsByFile(tables: Tables): { file: string; unit: string; findings: ExpectedFinding[] }[] {
  const submissions = tables.records('submissions');
  const sent = submissions.map((row, index) => {
    const replaced = submissions.slice(index + 1).some((later) => field(later, '单位') === field(row, '单位'));
    return { file: field(row, '文件'), unit: field(row, '单位'), findings: [...ofTroubles(row, tables), ...(replaced ? [] : [...ofDates(row), ...ofRules(row, tables)])] };
  });
  const others = tables.records('troubles').filter((row) => !submissions.some((one) => field(one, '文件') === field(row, '文件')));
  const kinds = kindsOf(tables);
  return [...sent, ...others.map((row) => ({ file: field(row, '文件'), unit: '', findings: ofTrouble(row, kinds) }))];
}

/** Rules switched off, targets of which nobody reports, tasks that do not add up to what was published, rules over the city. */
export function roundFindings(tables: Tables): ExpectedFinding[] {
  const rules = tables.records('rules');
  const failed = failing(WHOLE_CITY_RULES, citySeen(tables)).map((rule) => ({ code: 'V100', rule, tier: tierOf(rule, rules), sheet: '审核', cell: formulaCellOf(rule, rules) }));
  const off = rules.flatMap((row, index) => (field(row, '停用') === '' ? [] : [{ code: 'T029', tier: '提示', sheet: '审核', cell: `G${index + 2}` }]));
  const targets = indicatorRows(tables).flatMap((row, index): ExpectedFinding[] => {
    const place = { sheet: '指标', cell: `A${index + 2}`, indicator: field(row, '代码') };
    if (field(row, '公布目标') === '') return [];
    if (field(row, '来源') === '无') return [{ code: 'R002', tier: '核实', ...place }];
    return field(row, '来源') === '任务' && !tasksMeet(row, tables) ? [{ code: 'R001', tier: '核实', ...place }] : [];
  });
  return [...off, ...targets, ...failed];
}

function tasksMeet(row: TableRow, tables: Tables): boolean {
  const tasks = tables.records('tasks').filter((task) => field(task, '指标') === field(row, '代码'));
  return tasks.reduce((sum, task) => sum + BigInt(field(task, '数值')), 0n) === BigInt(field(row, '公布目标'));
}

type Kinds = ReadonlyMap<string, TableRow>;

function kindsOf(tables: Tables): Kinds {
  return new Map(tables.records('trouble-kinds').map((row) => [field(row, '种类'), row]));
}

function ofTroubles(row: TableRow, tables: Tables): ExpectedFinding[] {
  const file = fileLayout(row, tables);
  const troubles = tables.records('troubles').filter((one) => field(one, '文件') === field(row, '文件'));
  return troubles.flatMap((trouble) => ofTrouble(trouble, kindsOf(tables), file));
}

function ofTrouble(trouble: TableRow, kinds: Kinds, file?: FileLayout): ExpectedFinding[] {
  const kind = kinds.get(field(trouble, '种类'));
  if (!kind || field(kind, '编码') === '') return [];
  const found = { code: field(kind, '编码'), tier: field(kind, '级别') };
  const where = field(trouble, '位置');
  switch (field(kind, '意见所在')) {
    case '格':
      return [{ ...found, ...at(file?.cellOf(where)), indicator: where }];
    case '表头':
      return [{ ...found, ...at(file?.headerOf(where)) }];
    case '址':
      return [{ ...found, cell: where }];
    case '行':
      return [{ ...found, cell: `A${where}` }];
    case '列':
      return [{ ...found, cell: `${columnLetter(Number(where))}1` }];
    default:
      return [found];
  }
}

function at(cell: string | undefined): { cell?: string } {
  return cell === undefined ? {} : { cell };
}

function ofDates(row: TableRow): ExpectedFinding[] {
  const [year = '', month = '', day = ''] = field(row, '填报日期').match(/\d+/g) ?? [];
  const filled = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (filled < PERIOD_END) return [{ code: 'V021', tier: '提示' }];
  return filled > DEADLINE ? [{ code: 'V022', tier: '提示' }] : [];
}

function ofRules(row: TableRow, tables: Tables): ExpectedFinding[] {
  const unit = field(row, '单位');
  const own = kindOfUnit(unit, tables) === '市本级' ? CITY_OWN_RULES : COUNTY_RULES;
  const file = fileLayout(row, tables);
  return failing(own, seenOf(unit, tables)).map((rule) => {
    const indicator = LEADING[rule] ?? '';
    return { code: 'V100', rule, tier: tierOf(rule, tables.records('rules')), ...at(file.cellOf(indicator)), indicator };
  });
}

function fileLayout(row: TableRow, tables: Tables): FileLayout {
  const sheet = sheetFor(kindOfUnit(field(row, '单位'), tables), tables);
  const troubles = tables.records('troubles').filter((one) => field(one, '文件') === field(row, '文件'));
  return layoutOf(readLayout(sheet, tables), troubles);
}

function kindOfUnit(unit: string, tables: Tables): string {
  return field(tables.records('units').find((row) => field(row, '名称') === unit) ?? {}, '类别');
}

/** A rule over the city stands at its formula. */
function formulaCellOf(rule: string, rules: readonly TableRow[]): string {
  return `C${rules.findIndex((row) => field(row, '编号') === rule) + 2}`;
}

function tierOf(rule: string, rules: readonly TableRow[]): string {
  return field(rules.find((row) => field(row, '编号') === rule) ?? {}, '级别');
}
