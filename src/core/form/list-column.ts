import type { ListColumn, Scheme } from '../scheme/scheme';

/** The column of a list by its code, `清单名.列`; a text where the scheme does not declare it. */
export function listColumn(code: string, { lists }: Pick<Scheme, 'lists'>): ListColumn {
  const [list = '', name = ''] = code.split('.');
  const declared = lists.get(list)?.columns.find((column) => column.code === code);
  return declared ?? { code, name, type: '文本', levels: [], measure: '', decimals: 0, required: false, blankMeans: '未报', place: { sheet: '清单', cell: 'A1' } };
}
