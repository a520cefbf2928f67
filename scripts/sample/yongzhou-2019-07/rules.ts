import Big from 'big.js';
import { type Holds, type Rules, type Seen, against, need } from '../oracle/judge-rules';

const SEVEN_MONTHS_OF_TWELVE = new Big(7).div(12);
/** A reason told in fewer characters is none told. */
const WORDS_ENOUGH = 6;
const CITIES_OF_THE_PROVINCE = 14;

export const COUNTY_RULES: Rules = {
  K01: need(['产前筛查.干预人数', '产前筛查.异常人数'], (treated, abnormal) => treated.lte(abnormal)),
  K02: need(['产前筛查.异常人数', '产前筛查.累计完成'], (abnormal, done) => abnormal.lte(done)),
  K03: need(['空白村.已动工', '空白村.任务数'], (begun, due) => begun.lte(due)),
  K04: need(['空白村.主体完工', '空白村.已动工'], (built, begun) => built.lte(begun)),
  K05: need(['空白村.装修配备', '空白村.主体完工'], (equipped, built) => equipped.lte(built)),
  K06: need(['空白村.村医', '空白村.任务数'], (staffed, due) => staffed.lte(due)),
  K07: partsMakeWhole(),
  K08: notBegunAreListed,
  K10: ({ listed }) => listed.every(({ code, text }) => code !== '未动工村.原因' || [...text].length >= WORDS_ENOUGH),
  K09: ({ now }) => now.get('产前筛查.完成率')?.gte(SEVEN_MONTHS_OF_TWELVE),
  P01: against('产前筛查.累计完成', (now, before) => now.gte(before)),
  P02: against('空白村.主体完工', (now, before) => now.gte(before)),
};

export const CITY_OWN_RULES: Rules = {
  C01: need(['空白村.地方培养', '空白村.省定指标'], (trained, due) => trained.lte(due)),
  C02: ({ now }) => now.get('空白村.全省排名')?.lte(CITIES_OF_THE_PROVINCE),
};

export const WHOLE_CITY_RULES: Rules = {
  Q01: ({ now }) => now.get('产前筛查.完成率')?.gte(SEVEN_MONTHS_OF_TWELVE),
  Q02: partsMakeWhole(),
  Q04: (seen) => (seen.whole === true ? notBegunAreListed(seen) : undefined),
  Q03: (seen) => (seen.whole === true ? need(['空白村.已动工', '空白村.任务数'], (begun, due) => begun.eq(due))(seen) : undefined),
};

export const LEADING = { K01: '产前筛查.干预人数', K09: '产前筛查.累计完成', C01: '空白村.地方培养' };

/** One entry for each village where nothing has begun. */
function notBegunAreListed({ now, listed }: Seen): boolean | undefined {
  const [begun, due] = [now.get('空白村.已动工'), now.get('空白村.任务数')];
  return begun && due && due.minus(begun).eq(listed.filter(({ code }) => code === '未动工村.村名').length);
}

function partsMakeWhole(): Holds {
  return ({ now }) => {
    const [rural, poor, whole] = [now.get('两癌.农村完成'), now.get('两癌.低保完成'), now.get('两癌.累计完成')];
    return rural && poor && whole && rural.plus(poor).eq(whole);
  };
}
