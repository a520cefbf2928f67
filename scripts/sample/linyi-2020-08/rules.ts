import Big from 'big.js';
import { type Rules, against, need } from '../oracle/judge-rules';
import type { Numbers } from '../oracle/unit-figures';

const EIGHT_MONTHS_OF_TWELVE = new Big(8).div(12);
const HALF_A_HUNDREDTH_PERCENT = new Big('0.00005');
const COUNTIES = 15;
/** A problem told in fewer characters is none told: 无, 没有, 暂无. */
const WORDS_ENOUGH = 6;

/** I01 is switched off. */
export const COUNTY_RULES: Rules = {
  I02: need(['两癌.累计完成', '两癌.任务数'], (done, task) => done.lte(task)),
  I03: need(['两癌.异常人数', '两癌.累计完成'], (abnormal, done) => abnormal.lte(done)),
  I04: need(['两癌.干预人数', '两癌.异常人数'], (treated, abnormal) => treated.lte(abnormal)),
  I05: ({ now }) => treatedRateFits(now),
  I08: need(['两癌.干预率', '两癌.干预率'], (rate) => rate.gte(0) && rate.lte(1)),
  I09: ({ now }) => partsMakeWhole(now),
  I17: ({ now, texts }) => {
    const rate = now.get('两癌.完成率');
    return rate && (rate.gte(EIGHT_MONTHS_OF_TWELVE) || [...(texts.get('两癌.存在问题') ?? '')].length >= WORDS_ENOUGH);
  },
  P01: ({ now, before }) => {
    const [total, month, previous] = [now.get('两癌.累计完成'), now.get('两癌.本月完成'), before.get('两癌.累计完成')];
    return total && month && previous && total.eq(previous.plus(month));
  },
  P02: against('两癌.累计完成', (now, before) => now.gte(before)),
  P03: against('两癌.任务数', (now, before) => now.eq(before)),
  P04: against('两癌.本月完成', (now, before) => now.lte(before.times(3))),
  P05: need(['两癌.本月完成', '两癌.本月完成'], (month) => month.gt(0)),
  P07: against('健康卡.村卫生室', (now, before) => now.gte(before)),
};

export const CITY_OWN_RULES: Rules = {
  I06: need(['核酸检测.公立已建成', '核酸检测.公立应改造'], (done, due) => done.lte(due)),
  I13: need(['负压病房.累计支出', '负压病房.债券到账'], (spent, received) => spent.lte(received)),
  P09: against('负压病房.累计支出', (now, before) => now.gte(before)),
  X05: need(['核酸检测.公立应改造', '核酸检测.应改造机构'], (publicOnes, all) => publicOnes.eq(all)),
};

export const WHOLE_CITY_RULES: Rules = {
  I14: ({ now }) => now.get('精神科医师.已引进')?.lte(10),
  X02: ({ now }) => partsMakeWhole(now),
  F02: ({ now }) => now.get('基本公卫.评价县区数')?.eq(COUNTIES),
  P08: ({ now }) => now.get('两癌.完成率')?.gte(EIGHT_MONTHS_OF_TWELVE),
};

function treatedRateFits(now: Numbers): boolean | undefined {
  const [rate, treated, abnormal] = [now.get('两癌.干预率'), now.get('两癌.干预人数'), now.get('两癌.异常人数')];
  if (!rate || !treated || !abnormal || abnormal.eq(0)) return undefined;
  return rate.minus(treated.div(abnormal)).abs().lte(HALF_A_HUNDREDTH_PERCENT);
}

function partsMakeWhole(now: Numbers): boolean | undefined {
  const [rural, urban, whole] = [now.get('两癌.农村完成'), now.get('两癌.城镇完成'), now.get('两癌.累计完成')];
  return rural && urban && whole && rural.plus(urban).eq(whole);
}

export const LEADING = { P01: '两癌.累计完成', P04: '两癌.本月完成', I17: '两癌.累计完成', P07: '健康卡.村卫生室', X05: '核酸检测.公立应改造' };
