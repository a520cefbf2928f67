import type { List, ListColumn } from '../../scheme/scheme';
import { blankMeans, indicatorType } from './indicator-stored';
import { flag, listOf, text, whole } from './shape';
import { type Stored, stored } from './stored';

type Plain = Omit<ListColumn, 'place'>;

const plain = stored<Plain>(
  { code: text, name: text, type: indicatorType, levels: listOf(text), measure: text, decimals: whole, required: flag, blankMeans },
  { type: '文本', levels: [], measure: '', decimals: 0, required: false, blankMeans: '未报' },
);

const columns = listOf((column): ListColumn | undefined => {
  const known = plain.read(column);
  return known && { ...known, place: { sheet: '清单', cell: '' } };
});
const list = stored<List>({ name: text, columns });

/** 清单 */
export const listStored: Stored<List> = { write: ({ name, columns: own }) => ({ name, columns: own.map(plain.write) }), read: list.read };
