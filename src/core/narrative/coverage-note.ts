import type { CoverageRow, Summary } from '../rollup/summary';
import { unitTree } from '../rollup/unit-tree';
import { unitsDue } from '../rollup/units-due';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { type Absence, absencesIn, isAbsent } from './absences';
import { type AdoptionTold, adoptionsTold } from './adoption-words';
import { plainRun } from './join-runs';
import type { Block, Run } from './report';

const TARGET = /目标\s*[(（]/;

/**
 * 说明: which units, or which of their forms, the report is without, and which count otherwise than as they came. None
 * where all that is due has come and counts. Units are those directly under the city; one is 报齐 with all under it.
 */
export function coverageNote({ coverage, city }: Summary, round: Round, told: readonly Block[]): Block[] {
  const { rows } = coverage;
  const absent = absencesIn(rows);
  const adopted = adoptionsTold(coverage, round);
  if (absent.length + adopted.length === 0) return [];
  const { due, incomplete } = countsOf(rows, round);
  const counted = (count: number, format: string): Run => ({
    text: String(count),
    figure: { expression: '单位数()', indicators: ['单位数'], unit: null, period: round.period.code, format },
  });
  const named = absent.length > 0 ? `；${namedIn(absent)}` : '';
  const ways = adopted.length > 0 ? `${adopted.map(({ words }) => words).join('；')}。` : '';
  const runs = [
    plainRun('本期应报'),
    counted(due, '应报'),
    plainRun(`个单位，${incomplete.every((own) => own.every(isAbsent)) ? '已报' : '报齐'}`),
    counted(due - incomplete.length, '已报'),
    plainRun(`个${named}。${ways}${leftOut(absent, adopted, (units) => (tellsTasksOf(units, { city, round, told }) ? '除任务数外，' : ''))}`),
  ];
  return [{ kind: '说明', runs }];
}

/** How many units directly under the city are due, and the rows of each of which something has not come. */
function countsOf(rows: readonly CoverageRow[], round: Round): { readonly due: number; readonly incomplete: readonly (readonly CoverageRow[])[] } {
  const tree = unitTree(round.scheme, round.period);
  const tops = unitsDue({ rows }, round);
  const own = tops.map(({ code }) => rows.filter(({ unit }) => tree.topOf(unit).code === code));
  return { due: tops.length, incomplete: own.filter((some) => some.some(({ standing }) => standing === '未报')) };
}

/** A unit as a whole is named once: as missing where any of its forms has not come. */
function namedIn(absent: readonly Absence[]): string {
  const named = ({ unit, whole }: Absence, forms: readonly string[]) => (whole ? unit.name : `${unit.name}的${forms.map((form) => `“${form}”`).join('、')}`);
  const missing = absent.flatMap((one) => (one.missing.length > 0 ? named(one, one.missing) : []));
  const blocked = absent.flatMap((one) => (one.blocked.length > 0 && !(one.whole && one.missing.length > 0) ? named(one, one.blocked) : []));
  const parts = [missing.length > 0 ? `未报送：${missing.join('、')}` : '', blocked.length > 0 ? `已报送但退回、未采用：${blocked.join('、')}` : ''];
  return parts.filter((part) => part !== '').join('；');
}

/** Whom the figures are without: all those just named, or, where some of them count or others do not, by name. `except` is what has them all the same. */
function leftOut(absent: readonly Absence[], adopted: readonly AdoptionTold[], except: (units: readonly Unit[]) => string): string {
  const counting = new Set(adopted.filter(({ included }) => included).map(({ unit }) => unit.code));
  const without = absent.filter(({ unit }) => !counting.has(unit.code));
  const others = adopted.filter(({ unit, included }) => !included && absent.every((one) => one.unit.code !== unit.code));
  const excepted = except([...without, ...others].map(({ unit }) => unit));
  if (adopted.length > 0) {
    const names = [...without.map(({ unit, whole }) => (whole ? unit.name : `${unit.name}的相应报表`)), ...others.map(({ unit }) => unit.name)];
    return names.length > 0 ? `${excepted}以上数据未包括${names.join('、')}。` : '';
  }
  if (absent.every(({ whole }) => whole)) return `${excepted}以上数据未包括上述单位。`;
  return `${excepted}以上数据未包括${absent.some(({ whole }) => whole) ? '上述单位和报表' : '上述单位的相应报表'}。`;
}

/** True where the report gives a city's task that has these units' in it: a task is the scheme's, whoever reports. */
function tellsTasksOf(units: readonly Unit[], { city, round, told }: Pick<Summary, 'city'> & { readonly round: Round; readonly told: readonly Block[] }): boolean {
  const codes = new Set(units.map(({ code }) => code));
  const indicators = new Set(told.flatMap(({ runs }) => runs.flatMap(({ figure }) => (!figure || TARGET.test(figure.expression) ? [] : figure.indicators))));
  return [...indicators].some((indicator) => {
    const isTask = round.scheme.indicators.get(indicator)?.source === '任务';
    return isTask && city.get(indicator)?.contributions.some(({ unit }) => codes.has(unit.code) || codes.has(unit.parent ?? ''));
  });
}
