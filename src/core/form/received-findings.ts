import { findingKind } from '../finding';

export const archiveLeftovers = findingKind({
  code: 'S031',
  name: '压缩包里有系统附带的文件',
  tier: '提示',
  message: '“{file}”里有{count}个系统附带的文件（{names}），没有读。',
  reason: '苹果电脑和系统的缩略图会在压缩包里附带文件，里面没有报表。',
  next: '无需处理。',
});

export const unplainPath = findingKind({
  code: 'S032',
  name: '压缩包里的路径不正常',
  tier: '提示',
  message: '“{archive}”里有一个文件的路径写作“{declared}”，按“{file}”显示。',
  reason: '这样的路径解压时会写到别处，或者看不清真名；本程序只读内容，不解压到磁盘。',
  next: '请核对来源；是误压缩的，可请单位重新压缩后再报。',
});

export const emptyArchive = findingKind({
  code: 'S033',
  name: '压缩包里没有文件',
  tier: '核实',
  message: '“{file}”里没有报表。',
  reason: '单位可能以为已经报送。',
  next: '请与报送单位联系，补报报表。',
});

export const secondScheme = findingKind({
  code: 'S040',
  name: '另有一份方案',
  tier: '核实',
  message: '期次文件夹里另有“{file}”，像是方案；本次用的是“{used}”。',
  reason: '改了这一份、用的却是那一份，报表和报告就按旧方案出了。',
  next: '请核对用的是不是现行的方案，把另一份移走。',
});

export const schemeAmongSubmissions = findingKind({
  code: 'S041',
  name: '方案混在报送文件里',
  tier: '核实',
  message: '“{file}”是方案，不是报表，没有读。',
  reason: '方案规定报什么，里面没有单位报来的数。',
  next: '请不要把它和报表放在一起。要用它：在 Excel 或 WPS 表格里直接打开它，在网页里用“打开”；用命令行，放进期次文件夹，命名为 scheme.xlsx。',
});

export const historyAmongSubmissions = findingKind({
  code: 'S046',
  name: '往期数据混在报送文件里',
  tier: '核实',
  message: '“{file}”是往期数据，不是报表，没有读。',
  reason: '往期数据是各单位以前报来的数，不是这一期的。',
  next: '请不要把它和报表放在一起。要用它：在窗格里汇总的，把它的表复制到方案所在的工作簿，表名“历史”，再打开；用命令行，放进期次文件夹，命名为 history.xlsx。',
});
