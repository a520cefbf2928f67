import type { Outcome } from '../../finding';
import type { Grid } from '../../grid';
import type { IndicatorType } from '../indicator';
import type { ListRow } from '../lists-of';
import { type Columns, rare } from '../table/column';
import { choice, list, measure, name, text, whole, words, yesNo } from '../table/columns';
import { readTable } from '../table/read-table';
import { type SchemeRow, become, schemePlace } from '../table/scheme-row';

interface ListFields {
  readonly list: string;
  readonly column: string;
  readonly name: string;
  readonly type: IndicatorType;
  readonly levels: readonly string[];
  readonly measure: string;
  readonly decimals: number | null;
  readonly required: boolean;
  readonly blankMeans: '未报' | '零' | '不适用';
}

const COLUMNS: Columns<ListFields> = {
  list: name('清单', 'value'),
  column: name('列', 'value'),
  name: rare(text('名称')),
  type: rare(choice<IndicatorType>('类型', words('个数', '金额', '比率', '状态', '文本', '日期'), { otherwise: '文本' })),
  levels: rare(list('等级')),
  measure: rare(measure('计量单位')),
  decimals: rare(whole('小数位', { least: 0, most: 10 })),
  required: rare(yesNo<boolean>('必填', false)),
  blankMeans: rare(choice<'未报' | '零' | '不适用'>('空白含义', words('未报', '零', '不适用'), { otherwise: '未报' })),
};

const DECIMALS: Readonly<Record<IndicatorType, number>> = { 个数: 0, 金额: 2, 比率: 2, 状态: 0, 文本: 0, 日期: 0 };

/** Sheet 清单: a row a column of a list. A scheme without lists has no such sheet. */
export function readLists(sheets: readonly Grid[], file: string): Outcome<SchemeRow<ListRow>[]> {
  const { value: rows, findings } = readTable({ sheet: '清单', absence: null, columns: COLUMNS }, sheets, file);
  return { value: rows.map((row) => become(row, columnOf(row))), findings };
}

function columnOf({ value, at }: SchemeRow<ListFields>): ListRow {
  const { list: of, column, type, levels, decimals, required, blankMeans } = value;
  return {
    list: of,
    column: {
      code: `${of}.${column}`,
      name: value.name || column,
      type,
      levels,
      measure: value.measure,
      decimals: decimals ?? DECIMALS[type],
      required,
      blankMeans,
      place: schemePlace(at('列')),
    },
  };
}
