import { findingKind } from '../../finding';

/** S001–S029: whose file it is, of which period and version, and which of several counts. */

export const unreadableFile = findingKind({
  code: 'S001',
  name: '文件打不开',
  tier: '强制',
  message: '文件“{file}”打不开：{why}。',
  reason: '读不出的文件不能作为没有报送处理，更不能作零。',
  next: '请用 Excel 或 WPS 打开，另存为 .xlsx 后重报。',
});

export const lockFile = findingKind({
  code: 'S002',
  name: '临时文件',
  tier: '提示',
  message: '“{file}”是文件打开时留下的临时文件，没有内容，不读。',
  reason: 'Excel 和 WPS 打开文件时会留下以“~$”开头的临时文件。',
  next: '关闭正在打开的文件后，可以删除它。',
});

export const unknownUnit = findingKind({
  code: 'S003',
  name: '认不出单位',
  tier: '强制',
  message: '文件“{file}”看不出是哪个单位报的{seen}。',
  reason: '单位不作猜测：记到别的单位名下，两个单位都会错。',
  next: '请在表头填写单位全称后重报。',
});

export const unitNotDue = findingKind({
  code: 'S004',
  name: '不是本期填报单位',
  tier: '强制',
  message: '“{unit}”不在本期的填报单位之列{why}。',
  reason: '不在名册的单位计入汇总，会重复或多出。',
  next: '请核对方案“单位”表的起止期和并入关系。',
});

export const unitsConflict = findingKind({
  code: 'S005',
  name: '单位不一致',
  tier: '强制',
  message: '{basis}，表头写的却是“{header}”，不能确定是谁的数。',
  reason: '拿别的单位的表来填，任务数和上期数都是别的单位的。',
  next: '请用发给本单位的表重新填报。',
});

export const otherPeriod = findingKind({
  code: 'S006',
  name: '不是本期的表',
  tier: '强制',
  message: '这份表是{said}的，本期是{period}。',
  reason: '别期的数计入本期，累计和进度都会错。',
  next: '请报送本期的表。',
});

export const otherPeriodInHeader = findingKind({
  code: 'S007',
  name: '表头报告期未改',
  tier: '核实',
  message: '表头的报告期是“{said}”，这份表是{period}下发的，按{period}读取。',
  reason: '表头留着上月的，数也可能是上月的。',
  next: '请核实填的是不是本期的数，并改正表头。',
});

export const noPeriod = findingKind({
  code: 'S008',
  name: '没有写明报告期',
  tier: '核实',
  message: '表里看不出报告期{seen}，按{period}读取。',
  reason: '没有报告期的表，可能是别的月份的。',
  next: '请核实是不是本期的数，并在表头写明报告期。',
});

export const oldVersion = findingKind({
  code: 'S009',
  name: '旧版表样',
  tier: '核实',
  message: '这份表按方案{old}版下发，现行的是{current}版{how}。',
  reason: '两版的指标和口径可能不同。',
  next: '请核对改动之处，必要时用新版表重报。',
});

export const otherScheme = findingKind({
  code: 'S010',
  name: '不是这一方案的表',
  tier: '强制',
  message: '这份表属于方案“{other}”，本期用的是“{scheme}”。',
  reason: '不同方案的指标不同名也不同义。',
  next: '请报送本方案的表。',
});

export const formerName = findingKind({
  code: 'S011',
  name: '单位用了旧称或别称',
  tier: '提示',
  message: '{where}写的是“{said}”，是{unit}的{by}，按{unit}读取。',
  reason: '行政区划改名后，旧表旧名常常沿用。',
  next: '请改为现用全称。',
});

export const formMissing = findingKind({
  code: 'S012',
  name: '没有找到表样',
  tier: '强制',
  message: '文件里没有找到“{form}”这张表。',
  reason: '表样按指纹、工作表名和行列标题查找，都对不上。',
  next: '请用下发的表填报，不要改变表格式样。',
});

export const formTwice = findingKind({
  code: 'S013',
  name: '表样不止一张',
  tier: '强制',
  message: '有{count}张工作表都像“{form}”：{sheets}，{choice}。',
  reason: '取错一张，数就全错。',
  next: '请只留一张填好的表。',
});

export const resubmitted = findingKind({
  code: 'S014',
  name: '重复报送',
  tier: '提示',
  message: '{unit}报来{count}份“{form}”，以“{file}”为准（{why}），与前一份相比改了{changed}个数{cells}{clash}。',
  reason: '以填报日期、文件修改时间、文件名中的“更正”等先后为准，不看磁盘时间。',
  next: '请核对以这一份为准是否正确。',
});

export const undecided = findingKind({
  code: 'S015',
  name: '几份不能定先后',
  tier: '强制',
  message: '{unit}报来{count}份“{form}”（{files}），内容不同，分不出先后：{cells}。',
  reason: '填报日期、修改时间和文件名都不能定先后，取哪一份不作猜测。',
  next: '请向报送单位问清以哪一份为准：在窗格的“收表”里点“采用这一份”；用命令行汇总的，把另一份移出文件夹。',
});

export const sentTwice = findingKind({
  code: 'S016',
  name: '同一份报了几次',
  tier: '提示',
  message: '{unit}报来{count}份内容相同的“{form}”，取“{file}”。',
  reason: '内容相同，取哪一份都一样，只计一次。',
  next: '不需要处理。',
});

export const otherNameOfFile = findingKind({
  code: 'S017',
  name: '文件名与表内不一致',
  tier: '核实',
  message: '文件名说的是{said}，表里是{stands}，按表里的读取。',
  reason: '文件名或表里有一处写错，可能发错了文件。',
  next: '请核实发来的是不是该发的文件。',
});

export const headerUnitUnknown = findingKind({
  code: 'S018',
  name: '表头单位认不出',
  tier: '核实',
  message: '表头的单位写的是“{said}”，名册里没有；按{how}作{unit}读取。',
  reason: '表头与名册对不上，可能填错了表。',
  next: '请在表头填写单位全称。',
});

export const foreignFile = findingKind({
  code: 'S019',
  name: '不是报表的文件',
  tier: '提示',
  message: '“{file}”是{kind}，不是报表，不读。',
  reason: '随表发来的说明、扫描件不是填报的表，里面的数不计入汇总。',
  next: '报表请另报 .xlsx；说明的内容请写进“核实说明”。',
});

export const toldSender = findingKind({
  code: 'S021',
  name: '单位由经办人指明',
  tier: '提示',
  message: '文件“{file}”{seen}，由经办人指明是{unit}报的，按{unit}读取。',
  reason: '表里认不出单位或前后矛盾时，由市里的经办人指明是谁报的。',
  next: '请核对指明的单位是否正确。',
});

export const toldOtherwise = findingKind({
  code: 'S022',
  name: '指明的单位与表内不符',
  tier: '核实',
  message: '经办人指明文件“{file}”是{told}报的，但{basis}，没有按指明的读取。',
  reason: '表里写明了是谁的，任务数和上期数也是这个单位的，改记到别的单位名下，两个单位都会错。',
  next: '请撤销指明的单位；数确实是另一个单位的，请用发给那个单位的表重报。',
});

export const newerProgram = findingKind({
  code: 'S020',
  name: '由新版本的月报下发',
  tier: '强制',
  message: '这份表由新版本的月报下发（随表隐藏表的架构是{theirs}，这里的月报认到{ours}），不能读取。',
  reason: '新版本的隐藏表可能有这里不认的内容，照旧的读会读错。',
  next: '请用新版本的月报读取，或者用这里的月报重新下发、重新填报。',
});
