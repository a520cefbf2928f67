import { findingKind } from '../finding';

export const newerState = findingKind({
  code: 'S050',
  name: '市级工作簿由新版月报写成',
  tier: '强制',
  message: '这本工作簿由更新版本的月报写成（架构{theirs}，本程序识别到架构{ours}），只能查看，不能再写入。',
  reason: '旧程序写回去会丢掉新程序记下的东西。',
  next: '请用新版月报打开，或者换用以前的备份。',
});

export const damagedState = findingKind({
  code: 'S051',
  name: '随工作簿保存的内容损坏',
  tier: '强制',
  message: '随工作簿保存的收文和写入记录（工作表“{sheet}”）已损坏：{why}。',
  reason: '缺了其中一部分，汇总出来的数就不是报来的数，而且看不出来。',
  next: '请换用以前的备份；没有备份的，把结果工作表另存后删除，选择重新开始，再把各单位的文件收一遍。',
});

export const correctedFigure = findingKind({
  code: 'S233',
  name: '市级改过的数',
  tier: '提示',
  message: '{unit}的“{indicator}”报来的是{came}，市级在工作表“{sheet}”的{cell}改为{now}，按改后的数计算。',
  reason: '改过的数不是单位报来的数，报告里用到时应当说得清是谁改的、依据什么。',
  next: '请通知报送单位核对，需要的请其更正后重报。',
});
