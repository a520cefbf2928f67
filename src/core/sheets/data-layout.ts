/** The sheet that holds every unit's answers where a sheet a unit would be too many. */
export const DATA = '数据';

/** The sheet of the same shape that has in place of each figure the cell that it was read from. */
export const DATA_SOURCES = '数据出处';

/** The columns before the figures, in 数据 and 数据出处 alike: 单位代码, 单位, 表样, 计入, 文件. */
export const FIRST_DATA_COLUMN = 6;
export const DATA_HEADING_ROW = 3;
export const FIRST_DATA_ROW = 5;
