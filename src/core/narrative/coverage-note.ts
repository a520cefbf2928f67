import type { Period } from '../period';
import type { Coverage, CoverageRow, Summary } from '../rollup/summary';
import { plainRun } from './join-runs';
import type { Block, Run } from './report';

/** A unit with its forms that do not count; `whole` where none of its forms does. */
interface Absence {
  readonly unit: string;
  readonly missing: readonly string[];
  readonly blocked: readonly string[];
  readonly whole: boolean;
}

/** 说明: which units, or which of their forms, the report is without. None where all that is due has come and counts. */
export function coverageNote({ coverage }: Summary, { code: period }: Period): Block[] {
  const units = absencesIn(coverage);
  const absent = units.filter(({ missing, blocked }) => missing.length + blocked.length > 0);
  if (absent.length === 0) return [];
  const counted = (count: number, format: string): Run => ({
    text: String(count),
    figure: { expression: '单位数()', indicators: ['单位数'], unit: null, period, format },
  });
  const incomplete = units.filter(({ missing }) => missing.length > 0);
  const runs = [
    plainRun('本期应报'),
    counted(units.length, '应报'),
    plainRun(`个单位，${incomplete.every(({ whole }) => whole) ? '已报' : '报齐'}`),
    counted(units.length - incomplete.length, '已报'),
    plainRun(`个；${namedIn(absent)}。以上数据未包括${leftOut(absent)}。`),
  ];
  return [{ kind: '说明', runs }];
}

/** Every unit that owes, in order. */
function absencesIn({ rows }: Coverage): Absence[] {
  const units = [...new Set(rows.map(({ unit }) => unit.name))];
  return units.map((unit) => {
    const own = rows.filter((row) => row.unit.name === unit);
    const formsOf = (standing: CoverageRow['standing']) => own.filter((row) => row.standing === standing).map(({ form }) => form);
    const [missing, blocked] = [formsOf('未报'), formsOf('退回')];
    return { unit, missing, blocked, whole: missing.length + blocked.length === own.length };
  });
}

/** A unit as a whole is named once: as missing where any of its forms has not come. */
function namedIn(absent: readonly Absence[]): string {
  const named = ({ unit, whole }: Absence, forms: readonly string[]) => (whole ? unit : `${unit}的${forms.map((form) => `“${form}”`).join('、')}`);
  const missing = absent.flatMap((one) => (one.missing.length > 0 ? named(one, one.missing) : []));
  const blocked = absent.flatMap((one) => (one.blocked.length > 0 && !(one.whole && one.missing.length > 0) ? named(one, one.blocked) : []));
  const parts = [missing.length > 0 ? `未报送：${missing.join('、')}` : '', blocked.length > 0 ? `已报送但退回、未采用：${blocked.join('、')}` : ''];
  return parts.filter((part) => part !== '').join('；');
}

function leftOut(absent: readonly Absence[]): string {
  if (absent.every(({ whole }) => whole)) return '上述单位';
  return absent.some(({ whole }) => whole) ? '上述单位和报表' : '上述单位的相应报表';
}
