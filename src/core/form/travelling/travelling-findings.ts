import { findingKind } from '../../finding';

export const notIssued = findingKind({
  code: 'S042',
  name: '不是下发的报表',
  tier: '提示',
  message: '这个工作簿不是用本程序下发的报表，没有随带审核规则，不能在这里审核。',
  reason: '审核规则随下发的报表走，别的表里没有。',
  next: '请用汇总单位下发的报表填报，或者填好后送汇总单位审核。',
});

export const nothingTravels = findingKind({
  code: 'S043',
  name: '没有随带审核规则',
  tier: '提示',
  message: '这份报表下发得早，没有随带审核规则，这里不能审核取数、上期和任务，也不能审核{rules}条审核规则；“填报检查”表仍然检查其中一部分。',
  reason: '早先下发的报表只带有填报格的位置和审核公式。',
  next: '请看“填报检查”表；需要在这里审核的，请汇总单位重新下发。',
});

export const rulesDamaged = findingKind({
  code: 'S044',
  name: '随带的审核规则不完整',
  tier: '核实',
  message: '随表的审核规则被改动过或者不完整，没有采用，这里没有审核。',
  reason: '改动过的规则审核出来的结果不可信。',
  next: '请用汇总单位原来下发的报表重新填报，或者请汇总单位重新下发。',
});

export const rulesNewer = findingKind({
  code: 'S045',
  name: '随带的审核规则是新版程序的',
  tier: '提示',
  message: '随表的审核规则是新版程序写的（格式{theirs}，本程序只认到{ours}），这里没有审核。',
  reason: '新的写法旧程序读不全，读不全的规则不能用来审核。',
  next: '请更新本程序后再审核，或者填好后送汇总单位审核。',
});
