/** What a host may be unable to tell when it reads. Values, formulas, number formats, names, order and visibility every host tells. */
export const ASPECTS = [
  'styles',
  'notes',
  'merges',
  'columnWidths',
  'rowHeights',
  'frozen',
  'validations',
  'conditionalFormats',
  'filter',
  'print',
  'allowsRows',
  'blankFormats',
  'emptyResults',
] as const;

/** `emptyResults`: the result "" of a formula is told from no result. `blankFormats`: the number formats of cells that hold nothing. */
export type Aspect = (typeof ASPECTS)[number];

export const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  styles: '单元格样式',
  notes: '批注',
  merges: '合并单元格',
  columnWidths: '列宽',
  rowHeights: '行高',
  frozen: '冻结窗格',
  validations: '数据验证',
  conditionalFormats: '条件格式',
  filter: '筛选',
  print: '打印设置',
  allowsRows: '保护时允许插入行',
  blankFormats: '空单元格的数字格式',
  emptyResults: '公式的空结果',
};
