/** What the command line says, in Chinese. Its keys and slots are those of every other language. */
export const ZH_CN = {
  'help.all': `月报 Yuebao：审核各单位的月报表，汇总成全市数据，写出进展情况报告。

用法：yuebao 命令 …… [选项]

命令：
  run 期次文件夹        审核、汇总、写报告
  issue 方案            生成发给各单位填报的表
  check 报表……          只审核报表，不汇总
  archive 期次文件夹    把本期的数存入往期

每个命令的说明：yuebao 命令 --help
其他：--version 显示版本；--lang zh-CN 或 en-US 指定文字（不写时依系统的语言设置）
退出码：0 完成；1 完成，但有强制意见；2 命令或输入不能使用。
`,
  'help.run': `用法：yuebao run 期次文件夹 [选项]

期次文件夹里放：
  scheme.xlsx      方案
  submissions/     各单位报来的文件，也可以是子文件夹和 .zip；收文.tsv 登记收到日期（可以没有）
  history.xlsx     往期数据（可以没有）
  采用方式.xlsx    各单位的采用方式（可以没有；也可以是 采用方式.tsv）

选项：
  --period 期次    如 2020-08、2020-Q3、2020-H2、2020；不写时取文件夹名末尾的期次
  --out 文件夹     成果放在哪里；不写时放在期次文件夹下的“成果”
  --date 日期      报告的成文日期，如 2020-09-02；不写时取本期最后一天
  --json           向标准输出写一个 JSON 对象
  --force          覆盖已被改动的成果文件
  --lang 语言      zh-CN 或 en-US

写出：summary.xlsx（汇总）、report.docx（报告）、findings.xlsx（审核意见）；方案定有上报单位的，另写 上报.xlsx。
退出码：0 完成；1 完成，但有强制意见；2 命令或输入不能使用。
`,
  'help.issue': `用法：yuebao issue 方案 --period 期次 --out 文件夹 [选项]

为每个填报单位写出一个工作簿，名称是“次序_简称_期.xlsx”。

选项：
  --period 期次    如 2020-08、2020-Q3、2020-H2、2020；不写时取方案所在文件夹名末尾的期次
  --out 文件夹     写到哪里（必填）
  --unit 单位      只写这个单位的，可以写几次；名称、简称、代码都可以
  --history 文件   往期数据；不写时取方案旁边的 history.xlsx
  --zip            再写一个装有全部表的压缩包
  --json           向标准输出写一个 JSON 对象
  --force          覆盖已被改动的文件
  --lang 语言      zh-CN 或 en-US

退出码：0 完成；2 命令或输入不能使用。
`,
  'help.check': `用法：yuebao check 报表…… --scheme 方案 [选项]

审核一份或几份报表，不汇总。报表可以是工作簿、.zip 或文件夹。

选项：
  --scheme 方案    方案工作簿（必填）
  --period 期次    如 2020-08、2020-Q3、2020-H2、2020；不写时取方案所在文件夹名末尾的期次
  --history 文件   往期数据；不写时取方案旁边的 history.xlsx
  --json           向标准输出写一个 JSON 对象
  --lang 语言      zh-CN 或 en-US

退出码：0 可以报送；1 不能报送；2 命令或输入不能使用。
`,
  'help.archive': `用法：yuebao archive 期次文件夹 [选项]

把本期各单位和全市的数存入往期，写出新的 history.xlsx；原来的 history.xlsx 不动。
同一期再次存入：数没有变的不重复；变了的另加一行，版本加一，并列出变动。

选项：
  --period 期次    如 2020-08、2020-Q3、2020-H2、2020；不写时取文件夹名末尾的期次
  --out 文件夹     写到哪里；不写时写在期次文件夹下的“成果”
  --json           向标准输出写一个 JSON 对象
  --force          有强制意见也存入；覆盖已被改动的文件
  --lang 语言      zh-CN 或 en-US

有强制意见的报送都已由采用方式决定（沿用上期、不计入、带问题采用）的，照常存入。

退出码：0 完成；1 有强制意见，没有存入（加了 --force 时是已经存入）；2 命令或输入不能使用。
`,
  'misused.what': '命令不能执行',
  'misused.next': '请用 yuebao --help 查看用法',
  'misused.command': '没有 {command} 这个命令',
  'misused.roundFolder': '没有说明期次文件夹',
  'misused.scheme': '没有说明方案',
  'misused.schemeOption': '没有用 --scheme 说明方案',
  'misused.files': '没有说明报表',
  'misused.out': '没有用 --out 说明写到哪里',
  'misused.extra': '多出了 {words}',
  'misused.date': '--date {date} 不是日期，应如 2020-09-02',
  'misused.lang': '--lang {lang} 不认识，应是 zh-CN 或 en-US',
  'misused.noValue': '选项 {option} 后面要写一个值',
  'misused.value': '选项 {option} 后面不写值',
  'misused.unknownOption': '没有 {option} 这个选项',
  'misused.foreignOption': '{command} 没有 {option} 这个选项',
  'misused.unknown': '选项不能识别',
  'list.separator': '、',
  'step.open': '正在读取方案',
  'step.read': '正在读取报表',
  'step.check': '正在审核',
  'step.rollUp': '正在汇总',
  'step.narrate': '正在写报告',
  'step.lay': '正在生成成果',
  'step.write': '正在写出',
  'step.issue': '正在生成各单位的表',
  'progress.line': '{step}：{done} / {total}',
  'stopped': '已按要求停止，没有写出任何文件。',
  'broken': '程序内部出错，没有完成。请把下面的内容发给维护人员',
  'unprinted': '结果没有显示出来：标准输出写不进去（{why}）。请换一个输出位置后再试',
  'tier.强制': '强制',
  'tier.核实': '核实',
  'tier.提示': '提示',
  'standing.迟报': '迟报',
  'standing.未报': '未报',
  'standing.退回': '退回',
  'glance.coverage': '应报 {due} 份，已报 {received} 份，{standings}',
  'glance.standing': '{standing} {forms} 份',
  'glance.standingUnits': '{standing} {forms} 份（{count} 个单位：{units}）',
  'glance.rows': '{sender}“{form}”的{count}个单位',
  'glance.findings': '审核意见：{counts}',
  'glance.tier': '{tier} {count} 条',
  'glance.comma': '，',
  'glance.place': '{place}：',
  'glance.notEvaluated': '未能评估的规则：{count} 条次',
  'glance.cells': '填报格 {total}：采用 {used}，不计 {ignored}，退回 {blocked}',
  'glance.adoption': '采用方式：{unit} {way}{decided}',
  'glance.decided': '（{decided}）',
  'glance.headlines': '主要数据：',
  'glance.written': '已写出：',
  'issue.done': '{period}：已为 {units} 个单位生成报表，写在 {folder}',
  'issue.noPrevious': '往期数据里没有上期（{previous}）的数，表中与上期比较的检查都显示“无上期数”；有往期数据的，请用 --history 指定后重新生成',
  'issue.zip': '压缩包：{file}',
  'finding.gap': '{left} 与 {right}，相差{difference}',
  'finding.cause': '可能原因：{cause}',
  'finding.next': '下一步：{next}',
  'finding.explained': '已说明：{text}',
  'finding.unexplained': '说明没有通过：“{text}”{why}',
  'check.noUnit': '不知道是哪个单位的',
  'check.file': '文件：{files}',
  'check.counted': '一并报送时计入的是：{files}',
  'check.noneCounts': '一并报送时分不清以哪一份为准，都不计入',
  'check.scheme': '方案另有 {count} 条意见，用 yuebao issue 或 yuebao run 查看',
  'check.none': '没有审核意见',
  'check.accept': '可以报送',
  'check.acceptExplained': '可以报送（核实意见 {count} 条，须在“核实说明”中说明）',
  'check.acceptAllExplained': '可以报送（核实意见 {count} 条，均已说明）',
  'check.refuse': '不能报送（强制意见 {count} 条，须先改正）',
  'check.noForm': '没有读到报表',
  'check.all': '可以报送',
  'check.notAll': '不能报送',
  'check.total': '{files} 个文件，强制 {blocking} 条，核实 {queries} 条，提示 {notes} 条',
  'archive.done': '{period}：已存入 {added} 行，往期共 {total} 行',
  'archive.nothing': '{period}：这一期的数已经在往期里，没有变动',
  'archive.refused': '{period}：有强制意见 {count} 条，没有存入。请改正后再试；确要存入，请加 --force',
  'archive.forced': '{period}：有强制意见 {count} 条，已按 --force 存入{left}',
  'archive.left': '，退回的报表没有计入：{units}',
  'archive.decided': '{period}：有强制意见 {count} 条，已按采用方式的决定存入：{units}',
  'archive.units': '新存入：{units}',
  'archive.changes': '与往期已有的数不同，版本加一：',
  'archive.change': '{unit} {indicator}：{before} → {after}（版本 {version}）',
  'archive.effects': '对以后各期的影响：',
  'archive.keep': '请核对后放进下一期的文件夹，作为那里的 history.xlsx',
  'archive.sheets': '往期工作簿里的其他工作表（{sheets}）没有带入新文件，仍在原来的文件里',
  'archive.written': '已写出：{file}',
  'archive.city': '全市',
  'state.blank': '空白',
  'state.notApplicable': '不适用',
  'state.notReported': '未报',
} as const;
