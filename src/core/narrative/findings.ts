import { findingKind } from '../finding';

export const figureMissing = findingKind({
  code: 'N001',
  name: '文中的数没有报送',
  tier: '核实',
  message: '第{item}项的句子“{sentence}”用到的{figures}没有数，文中写作“{wording}”。',
  reason: '句子不能带着空缺印出去，也不能悄悄少一句：没有的数写明没有，由人决定是补报还是改写。',
  next: '补报后重新汇总；确实没有的，请改写或停用这一句。',
});

export const conditionMissing = findingKind({
  code: 'N002',
  name: '条件无法判断',
  tier: '核实',
  message: '第{item}项的一句没有写入报告：它的条件“{condition}”无法判断（{why}）。',
  reason: '条件用到的数没有报送时，写与不写都可能是错的。',
  next: '补报所缺的数后重新汇总，或改写该行的条件。',
});

export const laterEvent = findingKind({
  code: 'N003',
  name: '晚于报告期的动态',
  tier: '提示',
  message: '第{item}项动态“{event}”的日期{date}晚于报告期，没有写入报告。',
  reason: '报告只写报告期以内已经发生的事；写明“预计”“计划”“拟”的除外。',
  next: '日期有误的请更正；属于计划的，请在文字中写明“预计”或“计划”。',
});

export const emptyItem = findingKind({
  code: 'N004',
  name: '事项没有进展',
  tier: '提示',
  message: '第{item}项没有可写的进展，报告写作“进展情况：无”。',
  reason: '公布了的事项，报告应当有交代。',
  next: '请在“叙述”或“动态”工作表补写该项，或核对各行的条件。',
});

export const declaredCount = findingKind({
  code: 'N005',
  name: '所称个数与列举不符',
  tier: '核实',
  message: '第{item}项称“等{declared}个”，前面列举的是{listed}个，文中写作“等{written}个”。',
  reason: '全部列举时，“等N个”的N应当等于前面列举的个数。',
  next: '请核对该句：个数应与列举一致；确属举例的，说明即可。',
});

export const tableNumbering = findingKind({
  code: 'N006',
  name: '表格样式按段落写出',
  tier: '提示',
  message: '方案的编号样式是“表格”，目前按“1.”分段写出。',
  reason: '表格样式（序号、任务、进展）尚不能生成。',
  next: '需要表格的，请在 Word 中调整，或改用其他编号样式。',
});

export const unusedText = findingKind({
  code: 'N007',
  name: '叙述行的文字没有用上',
  tier: '提示',
  message: '第{item}项“{kind}”行的文字“{text}”没有写入报告：这种行的文字由程序生成。',
  reason: '动态行的内容取自“动态”工作表，完成情况的措辞由完成率得出，不用手写。',
  next: '要写的话请另起一行“条目”或“段落”。',
});

export const notCalculable = findingKind({
  code: 'N008',
  name: '文中的数算不出来',
  tier: '核实',
  message: '第{item}项的句子“{sentence}”中的“{expression}”算不出来（{error}），文中写作“{wording}”。',
  reason: '算不出来的数不能留空，也不能编造。',
  next: '请检查公式，例如分母是否为零、指标名是否写对。',
});

export const completionWithoutRate = findingKind({
  code: 'N009',
  name: '完成情况没有完成率',
  tier: '核实',
  message: '第{item}项的完成情况行没有可用的完成率，没有写出完成情况。',
  reason: '完成情况由完成率与完成时限、序时进度比较得出。',
  next: '请在该行的文字中写一个完成率标记，如“{{[事项.完成率]}}”。',
});

export const unknownItem = findingKind({
  code: 'N010',
  name: '没有对应的事项',
  tier: '核实',
  message: '“{sheet}”中事项编号“{item}”在“事项”中没有，该行没有写入报告。',
  reason: '找不到事项的句子和动态无处可放。',
  next: '请更正该行的事项编号。',
});

export const digitsLost = findingKind({
  code: 'N011',
  name: '换算单位丢了位数',
  tier: '核实',
  message: '第{item}项的句子“{sentence}”把“{exact}”写作“{written}”，换算单位后少了位数。',
  reason: '换算成万、亿以后按格式取整，写出来的数与实际的数不符，核对时对不上。',
  next: '请改用写得全的格式，如“0.####万”或“0”；确实只写约数的，在句中写明“近”“约”。',
});

export const formAbsent = findingKind({
  code: 'N012',
  name: '整份表没有数，报告多处空缺',
  tier: '核实',
  message: '{unit}的“{form}”{standing}，报告第{items}项共{count}处没有数可写：{figures}。',
  reason: '同一份表没有报送，牵涉的各句合为一条；没有数的文中写明，条件无法判断的没有写入。',
  next: '补报这份表后重新汇总；来不及的，请逐处改写或停用。',
});

export const eventWithoutItem = findingKind({
  code: 'N013',
  name: '动态没有对应的事项',
  tier: '核实',
  message: '{unit}报送的动态“{event}”所写事项“{item}”在方案中没有，没有写入报告。',
  reason: '动态按事项归到报告各项，找不到事项的无处可放。',
  next: '请单位把“事项”改为方案中的编号或简称后重报，或由市里写入方案的“动态”工作表。',
});

export const eventWithoutText = findingKind({
  code: 'N014',
  name: '动态没有文字',
  tier: '核实',
  message: '{unit}报送的动态第{row}行没有文字，没有写入报告。',
  reason: '没有文字的一行不知道说的是什么事。',
  next: '请单位补写文字，或删去这一行。',
});

export const figureLost = findingKind({
  code: 'N015',
  name: '改写段落中的数没有了依据',
  tier: '核实',
  message: '第{item}项“{kind}”段改写过，其中{figures}在本次结果中已没有对应的数，文中仍是原来的文字，不再随数据更新。',
  reason: '找不到依据的数不能替人猜，也不能悄悄删去；留着的是旧数，印出去之前须有人看过。',
  next: '请在报告中改写这一段：删去该数，或换上现有的数；也可以改用原文。',
});

export const editOutdated = findingKind({
  code: 'N016',
  name: '改写段落的原文变了',
  tier: '核实',
  message: '第{item}项“{kind}”段改写过，现在生成的原文与改写时不同：“{now}”；报告仍用改写的文字。',
  reason: '原文增减了动态、换了说法，改写的文字可能漏了新的进展，或还在说已经不对的话。',
  next: '请对照现在的原文看改写的文字：仍合适的予以保留，否则改写或改用原文。',
});

export const editOfOtherPeriod = findingKind({
  code: 'N017',
  name: '沿用另一期的改写',
  tier: '核实',
  message: '第{item}项“{kind}”段的文字是{period}改写的，本期沿用，其中的数已随本期更新。',
  reason: '改写时手写的日期、会议和说法不会随报告期变动。',
  next: '请看这段文字是否适用于本期：适用的予以保留，否则改写或改用原文。',
});

export const editWithoutPlace = findingKind({
  code: 'N018',
  name: '改写段落没有了位置',
  tier: '核实',
  message: '第{item}项“{kind}”段改写过，本期报告里已没有这一段，改写的文字没有写入报告，仍留在工作簿里：“{text}”。',
  reason: '原来的一段不再生成，多因条件不成立或事项已撤；它说的事可能已经不对，不能照旧印出去，也不能丢掉。',
  next: '还要用的，请把文字移到别的段落；不要的，请在报告中弃用。这一段恢复生成时，改写随之恢复。',
});

/** Every kind of finding of this stage. */
export const kinds = [
  figureMissing,
  conditionMissing,
  laterEvent,
  emptyItem,
  declaredCount,
  tableNumbering,
  unusedText,
  notCalculable,
  completionWithoutRate,
  unknownItem,
  digitsLost,
  formAbsent,
  eventWithoutItem,
  eventWithoutText,
  figureLost,
  editOutdated,
  editOfOtherPeriod,
  editWithoutPlace,
];
