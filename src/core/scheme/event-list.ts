import type { List, ListColumn } from './scheme';

/** 动态, the list that every scheme has: events that a unit tells, for the report. */
export const EVENT_LIST = '动态';

/** Its columns: what sheet 动态 has, but for the order. */
export const eventList: List = {
  name: EVENT_LIST,
  columns: [
    column('日期', { type: '日期', required: true }),
    column('显示日期'),
    column('事项', { required: true }),
    column('文字', { required: true }),
    column('文件名称'),
    column('文号'),
  ],
};

function column(name: string, more: Partial<ListColumn> = {}): ListColumn {
  return {
    code: `${EVENT_LIST}.${name}`,
    name,
    type: '文本',
    levels: [],
    measure: '',
    decimals: 0,
    required: false,
    blankMeans: '未报',
    place: { sheet: EVENT_LIST, cell: 'A1' },
    ...more,
  };
}
