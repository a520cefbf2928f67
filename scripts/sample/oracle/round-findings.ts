import { listedOf } from '../answers';
import { type TableRow, type Tables, field } from '../tables';
import { cityNumbers } from './city-figures';
import { type ExpectedFinding, tierOf } from './findings';
import { failing } from './judge-rules';
import type { Received } from './received';
import { countedUnits, standings } from './standing';
import { indicatorRows } from './unit-figures';
import { unitNames } from './units';

/** Rules switched off, targets of which nobody reports, tasks that do not add up to what was published, rules over the city, units that are lacking, events that came later. */
export function roundFindings(received: Received): ExpectedFinding[] {
  const { tables } = received.sample;
  return [...switchedOff(tables), ...ofTargets(tables), ...ofCityRules(received), ...ofLackingUnits(received), ...ofLaterEvents(received)];
}

function switchedOff(tables: Tables): ExpectedFinding[] {
  return tables.records('rules').flatMap((row, index) => (field(row, '停用') === '' ? [] : [{ code: 'T029', tier: '提示', sheet: '审核', cell: `G${index + 2}` }]));
}

function ofTargets(tables: Tables): ExpectedFinding[] {
  return indicatorRows(tables).flatMap((row, index): ExpectedFinding[] => {
    const place = { sheet: '指标', cell: `A${index + 2}`, indicator: field(row, '代码') };
    if (field(row, '公布目标') === '') return [];
    if (field(row, '来源') === '无') return [{ code: 'R002', tier: '核实', ...place }];
    return field(row, '来源') === '任务' && !tasksMeet(row, tables) ? [{ code: 'R001', tier: '核实', ...place }] : [];
  });
}

function tasksMeet(row: TableRow, tables: Tables): boolean {
  const tasks = tables.records('tasks').filter((task) => field(task, '指标') === field(row, '代码'));
  return tasks.reduce((sum, task) => sum + BigInt(field(task, '数值')), 0n) === BigInt(field(row, '公布目标'));
}

/** A rule over the city stands at its formula. */
function ofCityRules(received: Received): ExpectedFinding[] {
  const { tables, rules } = received.sample;
  const counted = countedUnits(received);
  const now = cityNumbers('figures', tables, counted);
  const before = cityNumbers('history', tables, unitNames(received.sample));
  const rows = tables.records('rules');
  const whole = counted.length === unitNames(received.sample).length;
  return failing(rules.wholeCity, { now, before, texts: new Map(), listed: counted.flatMap((unit) => listedOf(unit, tables)), whole }).map((rule) => ({ code: 'V100', rule, tier: tierOf(rule, rows), sheet: '审核', cell: formulaCellOf(rule, rows) }));
}

function formulaCellOf(rule: string, rules: readonly TableRow[]): string {
  return `C${rules.findIndex((row) => field(row, '编号') === rule) + 2}`;
}

function ofLackingUnits(received: Received): ExpectedFinding[] {
  return [...standings(received).values()].flatMap((standing) => (standing === '未报' ? [{ code: 'R004', tier: '提示' }] : []));
}

/** An event that its table says is not yet is one that the report leaves out. */
function ofLaterEvents({ sample }: Received): ExpectedFinding[] {
  return sample.tables.records('events').flatMap((row, index) => {
    const [start = ''] = field(row, '日期').split('—');
    return start > sample.periodEnd ? [{ code: 'N003', tier: '提示', sheet: '动态', cell: `E${index + 2}` }] : [];
  });
}
