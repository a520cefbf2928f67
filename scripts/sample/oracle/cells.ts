import { type FormLayout, readLayout, sheetFor } from '../layout';
import { type TableRow, type Tables, field } from '../tables';
import { expectedOfUnit } from './unit-figures';

/** What becomes of the cells that units filled or changed. */
export interface ExpectedCells {
  readonly input: number;
  readonly used: number;
  readonly ignored: number;
  readonly blocked: number;
}

/** Footer fields that are typed: 填报人, 审核人, 联系电话, 填报日期. */
const TYPED_FIELDS = 4;
/** Kinds of trouble by which a cell that is no slot differs from the issued text, and whether what it says is used. */
const BESIDE: Readonly<Record<string, 'used' | 'ignored'>> = { 曾用名: 'used', 上月表头: 'ignored', 格外填写: 'ignored', 另写标题: 'ignored', 插入行: 'ignored' };

/** Every slot, and every other cell that differs from the issued text. Computed ones are calculated anew, one without an answer gives nothing to use, a replaced file counts for nothing. */
export function expectedCells(tables: Tables): ExpectedCells {
  const submissions = tables.records('submissions');
  const counts = submissions.map((row, index) => {
    const replaced = submissions.slice(index + 1).some((later) => field(later, '单位') === field(row, '单位'));
    const { input, ignored } = cellsOf(row, tables);
    return { input, ignored: replaced ? input : ignored };
  });
  const input = counts.reduce((sum, one) => sum + one.input, 0);
  const ignored = counts.reduce((sum, one) => sum + one.ignored, 0);
  return { input, used: input - ignored, ignored, blocked: 0 };
}

function cellsOf(row: TableRow, tables: Tables): { input: number; ignored: number } {
  const unit = tables.records('units').find((one) => field(one, '名称') === field(row, '单位'));
  const { slots } = readLayout(sheetFor(field(unit ?? {}, '类别'), tables), tables);
  const computed = [...slots.values()].filter((slot) => slot.computed).length;
  const beside = tables
    .records('troubles')
    .filter((one) => field(one, '文件') === field(row, '文件'))
    .flatMap((one) => BESIDE[field(one, '种类')] ?? []);
  return {
    input: slots.size + TYPED_FIELDS + beside.length,
    ignored: computed + unanswered(field(row, '单位'), slots, tables) + beside.filter((fate) => fate === 'ignored').length,
  };
}

/** Cells to be typed that are blank, or say that there is nothing to say. */
function unanswered(unit: string, slots: FormLayout['slots'], tables: Tables): number {
  const given = expectedOfUnit(unit, tables).filter(({ indicator }) => slots.get(indicator)?.computed === false);
  return given.filter(({ state }) => state !== 'value' && state !== 'zero').length;
}
