import { findingKind } from '../../finding';

export const missingSheet = findingKind({
  code: 'T001',
  name: '缺少工作表',
  tier: '强制',
  message: '方案里没有“{sheet}”工作表。',
  reason: '这张表的内容无从知道，方案不完整。',
  next: '补上这张工作表，第一行写列名。',
});

export const missingColumn = findingKind({
  code: 'T002',
  name: '缺少列',
  tier: '强制',
  message: '“{sheet}”表没有“{column}”列。',
  reason: '没有这一列，各行的内容不完整。',
  next: '在第一行补上这个列名，并填写各行。',
});

export const omittedColumns = findingKind({
  code: 'T003',
  name: '未设的列',
  tier: '提示',
  message: '“{sheet}”表没有这些列，按空白处理：{columns}。',
  reason: '这些列可以不设；列名写错时也会这样。',
  next: '确实不需要的不必处理；列名写错的请改正。',
});

export const unknownColumn = findingKind({
  code: 'T004',
  name: '不认识的列',
  tier: '核实',
  message: '“{sheet}”表的“{column}”不是规定的列名，这一列没有读取。',
  reason: '列名写错时，整列内容会被漏掉。',
  next: '改为规定的列名；只供自己查看的列可以保留并说明。',
});

export const repeatedColumn = findingKind({
  code: 'T005',
  name: '列名重复',
  tier: '强制',
  message: '“{sheet}”表有两个“{column}”，另一个在{other}。',
  reason: '不能判断以哪一个为准。',
  next: '删去或改名其中一个。',
});

export const missingValue = findingKind({
  code: 'T006',
  name: '必填内容空缺',
  tier: '强制',
  message: '“{sheet}”表第{row}行没有填“{column}”。',
  reason: '缺了这一项，这一行不能使用。',
  next: '补填；整行不要的，请删去整行。',
});

export const unreadableValue = findingKind({
  code: 'T007',
  name: '内容不合要求',
  tier: '强制',
  message: '“{column}”填的是“{text}”，{problem}。',
  reason: '读不懂的内容不能猜。',
  next: '按要求改写这个单元格。',
});

export const brokenExpression = findingKind({
  code: 'T008',
  name: '公式或标记写错',
  tier: '强制',
  message: '“{column}”里的公式或标记读不懂：{problem}。',
  reason: '读不懂的公式无法计算，句子里的数也就没有出处。',
  next: '改正这个单元格里的公式或标记。',
});

/** The longest text that a finding quotes. */
const QUOTED = 40;

/** What was typed, as findings quote it. */
export function quoted(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED)}…`;
}
