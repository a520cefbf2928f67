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
