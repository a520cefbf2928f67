import { findingKind } from '../../finding';

/** S100–S199 (防火墙): what was done to a form besides filling it. */

const KEEP = '请恢复原样；以后填报请不要改变表格式样。';

export const notIssued = findingKind({
  code: 'S100',
  name: '不是下发的表',
  tier: '提示',
  message: '这份文件不是由月报下发的，“{form}”按行标题和列标题读取。',
  reason: '没有随表下发的标识，格的位置要靠标题认。',
  next: '请抽查几个数，看读得对不对。',
});

export const inserted = findingKind({
  code: 'S101',
  name: '插入了行或列',
  tier: '核实',
  message: '插入了{lines}{content}；“{form}”已改按行标题和列标题读取。',
  reason: '插入行列会使后面的数错位（F01：不得增删行列）。',
  next: KEEP,
});

export const removed = findingKind({
  code: 'S102',
  name: '删除了行或列',
  tier: '核实',
  message: '少了“{label}”这一{line}；“{form}”已改按行标题和列标题读取。',
  reason: '删去的行列里如有要填的数，这些数就没有了。',
  next: KEEP,
});

export const textChanged = findingKind({
  code: 'S103',
  name: '表头文字有改动',
  tier: '提示',
  message: '表样有{count}处文字改动：{changes}。',
  reason: '文字是认行认列的依据，也说明口径。',
  next: KEEP,
});

export const textAdded = findingKind({
  code: 'S104',
  name: '填报格外有内容',
  tier: '提示',
  message: '{where}的{count}个格有内容（{cells}），{fate}。',
  reason: '写在填报格以外的数和说明不会计入汇总，单列出来以免遗漏。',
  next: '要报的数请填在填报格里，说明写在“核实说明”里。',
});

export const sheetRenamed = findingKind({
  code: 'S105',
  name: '工作表改名',
  tier: '提示',
  message: '工作表“{form}”改名为“{sheet}”，内容对得上，照常读取。',
  reason: '表样按指纹或标题认，改名不影响读数，但影响表间公式。',
  next: KEEP,
});

export const extraSheet = findingKind({
  code: 'S106',
  name: '多余的工作表',
  tier: '提示',
  message: '{hidden}工作表“{sheet}”不是表样，有{count}个格有内容，不读。',
  reason: '多出的工作表里可能有该报的数。',
  next: '要报的数请填在下发的表里。',
});

export const hiddenLines = findingKind({
  code: 'S107',
  name: '数据区有隐藏行列',
  tier: '提示',
  message: '数据区里{lines}被隐藏，其中的数照常读取。',
  reason: '隐藏的行列里仍有数，看的人看不到（F08）。',
  next: '请取消隐藏，核对其中的数。',
});

export const mergedSlots = findingKind({
  code: 'S108',
  name: '填报格被合并',
  tier: '核实',
  message: '{area}被合并，盖住了“{indicators}”的格，只有左上角的一格读得到数。',
  reason: '合并单元格时，除左上角以外的数都被删去。',
  next: '请取消合并，补填被盖住的格。',
});

export const formulaReplaced = findingKind({
  code: 'S109',
  name: '公式被覆盖',
  tier: '提示',
  message: '“{indicator}”应由公式计算，现在是手填的{typed}；已重新计算，不用手填的。',
  reason: '手填的数不会随其他数变动（F06）。',
  next: '请恢复公式。',
});

export const formulasLost = findingKind({
  code: 'S130',
  name: '保存的格式丢了公式',
  tier: '提示',
  message: '保存为{format}后，{count}个计算格（{cells}）的公式没有保存下来，只剩数值；已按填报的数重新计算。',
  reason: '有的格式或保存方法只保存公式的结果，并不是有人手填。',
  next: '以后请另存为 .xlsx 后报送，表中自带的检查才能使用。',
});

export const formulaInInput = findingKind({
  code: 'S110',
  name: '填报格里是公式',
  tier: '提示',
  message: '“{indicator}”一格是公式（={formula}），按文件里保存的结果{typed}读取。',
  reason: '公式的结果会随别的格变动，引用别处的还可能取不到。',
  next: '请核对结果，最好改填数值。',
});

export const resultMissing = findingKind({
  code: 'S111',
  name: '计算格没有结果',
  tier: '提示',
  message: '“{indicator}”的公式没有保存计算结果，已按填报的数重新计算。',
  reason: '由其他软件生成或转存的文件，公式可能没有算过（F06）。',
  next: '请用 Excel 或 WPS 打开并保存一次。',
});

export const errorShown = findingKind({
  code: 'S112',
  name: '计算格是错误值',
  tier: '提示',
  message: '“{indicator}”一格显示{typed}，已按填报的数重新计算。',
  reason: '分母为零或引用失效时公式会显示错误值（F06）。',
  next: '分母为零的应显示“/”，请恢复原来的公式。',
});

export const externalLink = findingKind({
  code: 'S113',
  name: '引用了别的文件',
  tier: '核实',
  message: '“{indicator}”的公式引用了别的文件（={formula}），这里只能读到上次保存的结果。',
  reason: '别的文件改了，这里不会跟着改（F08）。',
  next: '请改填数值，并核对是不是最新的。',
});

export const slotNotFound = findingKind({
  code: 'S114',
  name: '找不到填报格',
  tier: '强制',
  message: '找不到“{indicator}”的格：{why}。',
  reason: '位置不作猜测：读错一格，指标就张冠李戴。',
  next: '请用下发的表重新填报，或恢复表样的行标题和列标题。',
});

export const slotAmbiguous = findingKind({
  code: 'S115',
  name: '填报格不止一处',
  tier: '强制',
  message: '“{indicator}”的格不止一处：{why}。',
  reason: '不能确定以哪一处为准。',
  next: '请删去多出的行或列。',
});

export const formHidden = findingKind({
  code: 'S116',
  name: '表样被隐藏',
  tier: '提示',
  message: '工作表“{sheet}”被隐藏，照常读取。',
  reason: '隐藏的表看的人看不到。',
  next: '请取消隐藏。',
});

export const headerErased = findingKind({
  code: 'S117',
  name: '表头被清空',
  tier: '提示',
  message: '表头的{field}是空的，按随表的隐藏表读作{stands}。',
  reason: '打印盖章的表要写明单位和报告期。',
  next: '请补填表头。',
});

export const figuresLeftBehind = findingKind({
  code: 'S118',
  name: '标题移动而数没有移动',
  tier: '强制',
  message: '标题换了位置，数像是没有换：{cells}有数而表样在这里没有填报格，旁边的填报格却空着，不能确定是哪个指标的数。',
  reason: '按标题读取，这些数会记到别的指标名下。',
  next: '请恢复标题原来的位置，或者把数移到各自的标题下。',
});

export const otherMeasure = findingKind({
  code: 'S120',
  name: '标题的计量单位不同',
  tier: '强制',
  message: '{cell}的标题写成了“{label}”，“{indicator}”应以{measure}为单位，不能确定填的数是以哪个为单位。',
  reason: '元与万元、人与万人差一万倍，读错了全市合计也错。',
  next: '请恢复原来的标题，按要求的单位填数。',
});

export const severalForms = findingKind({
  code: 'S121',
  name: '一张工作表上有几张表',
  tier: '核实',
  message: '工作表“{sheet}”上还有一张表，像是“{form}”；一张工作表只读一张表，“{form}”没有读。',
  reason: '几张表放在一起，行列和标题会混淆；没有读的表按未报处理。',
  next: '请把没有读的表单独放在一张工作表上重报，每张表一个工作表。',
});

export const labelsExchanged = findingKind({
  code: 'S122',
  name: '同一行的标题对调',
  tier: '强制',
  message: '第{row}行的标题对调了（{changes}），不能确定旁边的数各是哪个指标的。',
  reason: '按原来的位置读取，数会记到别的指标名下。',
  next: '请恢复标题原来的位置，核对旁边的数。',
});

export const taskSpoiled = findingKind({
  code: 'S119',
  name: '任务数的格被改动',
  tier: '核实',
  message: '“{indicator}”一格{now}，{set}；任务数以下达的为准，汇总不受影响。',
  reason: '任务数由市里下达，随表预先填好，不由单位填报；表上改了，按表算的完成率就不对。',
  next: '请恢复下达的任务数；认为任务数有误的，请说明并附文件。',
});
