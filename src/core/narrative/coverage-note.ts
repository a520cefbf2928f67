import type { CoverageRow, Summary } from '../rollup/summary';
import { unitTree } from '../rollup/unit-tree';
import { unitsDue } from '../rollup/units-due';
import type { Round } from '../scheme/round';
import { type Absence, absencesIn, isAbsent } from './absences';
import { type AdoptionTold, adoptionsTold } from './adoption-words';
import { plainRun } from './join-runs';
import type { Block, Run } from './report';

/**
 * 说明: which units, or which of their forms, the report is without, and which count otherwise than as they came. None
 * where all that is due has come and counts. Units are those directly under the city; one is 报齐 with all under it.
 */
export function coverageNote({ coverage }: Summary, round: Round): Block[] {
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
    plainRun(`个${named}。${ways}${leftOut(absent, adopted)}`),
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

/** Whom the figures are without: all those just named, or, where some of them count or others do not, by name. */
function leftOut(absent: readonly Absence[], adopted: readonly AdoptionTold[]): string {
  const counting = new Set(adopted.filter(({ included }) => included).map(({ unit }) => unit.code));
  const without = absent.filter(({ unit }) => !counting.has(unit.code));
  const others = adopted.filter(({ unit, included }) => !included && absent.every((one) => one.unit.code !== unit.code));
  if (adopted.length > 0) {
    const names = [...without.map(({ unit, whole }) => (whole ? unit.name : `${unit.name}的相应报表`)), ...others.map(({ unit }) => unit.name)];
    return names.length > 0 ? `以上数据未包括${names.join('、')}。` : '';
  }
  if (absent.every(({ whole }) => whole)) return '以上数据未包括上述单位。';
  return `以上数据未包括${absent.some(({ whole }) => whole) ? '上述单位和报表' : '上述单位的相应报表'}。`;
}
