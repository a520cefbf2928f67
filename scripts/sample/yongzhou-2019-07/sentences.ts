import type Big from 'big.js';
import type { Standing } from '../oracle/standing';
import type { Numbers } from '../oracle/unit-figures';

const NUMERALS = '零一二三四五六七八九十';

/** What the published report states with figures, by the city's numbers; and what it says of those who are lacking. */
export function sentencesOf(city: Numbers, standing: ReadonlyMap<string, Standing>): readonly string[] {
  return [...statements(city), ...(isWhole(standing) ? [] : lacking(city, standing))];
}

function statements(city: Numbers): readonly string[] {
  const number = (code: string) => city.get(code)?.toFixed() ?? '';
  const rate = (code: string) => percent(city.get(code));
  const numeral = (code: string) => chinese(Number(number(code)));
  const staffed = number('空白村.村医') === number('空白村.任务数') ? '合格村医已全部配备到位' : `合格村医已配备到位${number('空白村.村医')}个`;
  return [
    '永州市2019年1—7月省定民生实事有关医疗卫生工作进展汇报',
    `省定${numeral('二甲.实事件数')}件民生实事任务工作中`,
    '现将2019年1—7月工作进度汇报如下：',
    `2019年全市“两癌”免费检查项目任务数为${number('两癌.任务数')}人，截至7月31日，全市共完成${number('两癌.累计完成')}人的免费检查，任务完成率达${rate('两癌.完成率')}`,
    `2019年全市免费产前筛查项目任务数为${number('产前筛查.任务数')}人，截至7月31日，全市孕产妇免费产前筛查完成${number('产前筛查.累计完成')}人，完成率为${rate('产前筛查.完成率')}，产前筛查异常人数${number('产前筛查.异常人数')}人，产筛异常人群接受产前干预诊断${number('产前筛查.干预人数')}人，干预率${rate('产前筛查.干预率')}`,
    `新生儿疾病筛查（${numeral('产前筛查.新生儿病种')}项）及听力筛查`,
    `纳入2019年${number('二甲.实事件数')}件重点民生实事，我市江永县人民医院创建二甲综合医院在列。`,
    `委党组书记${numeral('二甲.指导次数')}次到创建医院指导创建工作，并亲自给医院医务人员解读创建标准。`,
    `委党组书记亲自从市中心医院抽调${numeral('二甲.抽调专家')}名有创建三甲综合医院经验的专家指导创建工作。`,
    `省政府下达给永州市的消除村卫生室“空白村”共${number('空白村.任务数')}个，截至7月底，${number('空白村.任务数')}个村卫生室“空白村”已动工${number('空白村.已动工')}个，其中已完成标准化建设主体工程${number('空白村.主体完工')}个，已完成装修和设施设备配备${number('空白村.装修配备')}个，${staffed}，建设进度${rate('空白村.建设进度')}，排全省第${numeral('空白村.全省排名')}`,
    `自2013年全省开展乡村医生本土化免费培养以来，在省定培养指标${number('空白村.省定指标')}人的基础上，率先在全省由地方财政出资培养了${number('空白村.地方培养')}人，2019年已完成${number('空白村.本年录取')}名乡村医生的本土化免费培养招考和录取工作`,
  ];
}

function lacking(city: Numbers, standing: ReadonlyMap<string, Standing>): readonly string[] {
  const unitsThat = (is: Standing) => [...standing].flatMap(([unit, one]) => (one === is ? [unit] : []));
  const [missing, returned] = [unitsThat('未报'), unitsThat('退回')];
  const counties = standing.size - 1;
  const counted = counties - missing.length - returned.length;
  const divided = (done: string, rate: string) => city.get(done)?.div(city.get(rate) ?? 1).toFixed(0) ?? '';
  return [
    `（两癌免费检查人数按计入的${counted}个县区统计，应报${counties}个；完成率按计入的${counted}个县区的任务数${divided('两癌.累计完成', '两癌.完成率')}人计算）`,
    `（除任务数外，按计入的${counted}个县区统计，应报${counties}个；完成率按计入的${counted}个县区的任务数${divided('产前筛查.累计完成', '产前筛查.完成率')}人计算）`,
    `本期应报${standing.size}个单位，已报${standing.size - missing.length}个；未报送：${missing.join('、')}；已报送但退回、未采用：${returned.join('、')}。除任务数外，以上数据未包括上述单位。`,
  ];
}

function isWhole(standing: ReadonlyMap<string, Standing>): boolean {
  return [...standing.values()].every((one) => one === '已报' || one === '迟报');
}

function percent(rate: Big | undefined): string {
  return rate === undefined ? '' : `${rate.times(100).toFixed(2)}%`;
}

/** 十二 for 12; up to nineteen. */
function chinese(number: number): string {
  return number <= 10 ? NUMERALS.charAt(number) : `十${NUMERALS.charAt(number - 10)}`;
}
