/** Excel's limit on a sheet's name, in UTF-16 units. */
export const LONGEST_SHEET_NAME = 31;

/** Why Excel would refuse `name` as the name of a sheet, or null where it is legal. */
export function illegalSheetName(name: string): string | null {
  if (name.trim() === '') return '工作表名称不能为空';
  if (name.length > LONGEST_SHEET_NAME) return `工作表名称不能超过${LONGEST_SHEET_NAME}个字符`;
  if (/[*?:/\\[\]]/.test(name)) return '工作表名称不能含有 * ? : / \\ [ ]';
  if (name.startsWith("'") || name.endsWith("'")) return '工作表名称的首尾不能是单引号';
  if (hasControl(name)) return '工作表名称不能含有控制字符';
  if (name.toLowerCase() === 'history') return '“History”是 Excel 保留的名称';
  return null;
}

/** The same sheet to Excel, which ignores case in names. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function hasControl(name: string): boolean {
  return [...name].some((symbol) => symbol < ' ' || symbol === '\u007f');
}
