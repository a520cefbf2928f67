import { findingKind } from '../finding';

export const missingColumn = findingKind({
  code: 'S230',
  name: '往期表缺列',
  tier: '核实',
  message: '往期表“{sheet}”没有“{columns}”列，往期数没有读入，涉及上期的审核没有进行。',
  reason: '往期数按列名读取。',
  next: '请按“期、单位代码、单位、指标、数、状态、来源、版本”补齐第一行的列名。',
});

export const unreadableRecord = findingKind({
  code: 'S231',
  name: '往期数读不出',
  tier: '核实',
  message: '往期表第{row}行没有读入：{why}。',
  reason: '读不出的往期数不作零，也不沿用。',
  next: '请改正这一行，或者从当期汇总重新结转。',
});

export const contradictoryRecords = findingKind({
  code: 'S232',
  name: '往期数重复且不一致',
  tier: '核实',
  message: '往期表第{row}行与第{other}行是同一期、同一单位、同一指标、同一版本，数却不同（{right}与{left}），两行都没有采用。',
  reason: '同一版本只能有一个数，采用哪个都是猜测。',
  next: '请删去不对的一行，或者把订正后的一行版本加一。',
});

export const unknownUnits = findingKind({
  code: 'S034',
  name: '往期有方案外的单位',
  tier: '提示',
  message: '往期表有{count}行的单位代码是“{code}”（{name}），方案的“单位”表里没有，这些行用不上。',
  reason: '往期数按单位代码接续，代码变了就接不上。',
  next: '请核对代码；代码改过的，把往期表里的旧代码改成新代码。',
});

export const unknownIndicators = findingKind({
  code: 'S035',
  name: '往期有方案外的指标',
  tier: '提示',
  message: '往期表有{count}行的指标是“{code}”，方案的“指标”表里没有，也不是哪个指标的曾用代码，这些行用不上。',
  reason: '往期数按指标代码接续，改名而没有写曾用代码就接不上。',
  next: '指标改过名的，请在“指标”表的“曾用代码”里写上原来的代码；已经取消的，不必处理。',
});

export const repeatedRecords = findingKind({
  code: 'S036',
  name: '往期数重复',
  tier: '提示',
  message: '往期表有{count}行与前面的行完全相同（{rows}），各按一行计。',
  reason: '重复的行不影响结果，但往往是粘贴了两次。',
  next: '请删去重复的行。',
});

export const unitNotThere = findingKind({
  code: 'S037',
  name: '往期数不在单位的起止期内',
  tier: '提示',
  message: '往期表有{count}行是{unit}在{periods}的数，按“单位”表它那时{why}，全市往期合计不含这些行。',
  reason: '往期合计按当期应报的单位计算。',
  next: '请核对“单位”表的起始期、截止期和并入，或者改正往期表。',
});

export const revisedRecord = findingKind({
  code: 'R020',
  name: '往期数订正',
  tier: '提示',
  message: '{unit}“{indicator}”{period}的数由{before}改为{after}，版本{version}。',
  reason: '往期已有的行保留，订正另加一行，取版本最高的一行。',
  next: '请核对订正是否有据，必要时发文说明。',
});

export const laterTotalChanges = findingKind({
  code: 'R021',
  name: '订正改变以后各期的累计',
  tier: '提示',
  message: '{unit}“{indicator}”{period}的订正使{later}的本年累计由{before}变为{after}。',
  reason: '当期数的累计是各期相加，前面一期改了，后面各期的累计随之改变。',
  next: '以后各期已经报出的累计与此不同的，请一并订正。',
});

export const laterTotalStale = findingKind({
  code: 'R022',
  name: '以后各期的累计没有随同订正',
  tier: '核实',
  message: '{unit}“{indicator}”{period}的累计改动了{difference}，{later}的累计（{values}）还是订正前报的。',
  reason: '累计数各期自报，前面一期改了，后面各期不会自己改。',
  next: '请与单位核对以后各期的累计，需要改的重报后再次存入。',
});

export const runningTotalStale = findingKind({
  code: 'R023',
  name: '本期数订正而累计没有随同',
  tier: '核实',
  message: '{unit}“{indicator}”{period}的数改动了{difference}，由它累加的“{total}”没有随同改动：{later}（{values}）还是订正前报的。',
  reason: '方案规定累计等于上期累计加本期数，前面一期改了，后面各期的累计不会自己改。',
  next: '请与单位核对各期的累计，需要改的重报后再次存入。',
});
