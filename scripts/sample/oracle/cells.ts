import { listedOf } from '../answers';
import { type FormLayout, readLayout, sheetFor } from '../layout';
import type { Sample } from '../sample';
import { type TableRow, type Tables, field } from '../tables';
import { type Received, isReplaced } from './received';
import { troublesOf } from './seen';
import { standings } from './standing';
import { expectedOfUnit } from './unit-figures';
import { kindOfUnit } from './units';

/** What becomes of the cells that units filled or changed. */
export interface ExpectedCells {
  readonly input: number;
  readonly used: number;
  readonly ignored: number;
  readonly blocked: number;
}

/** Footer fields that are typed: 填报人, 审核人, 联系电话, 填报日期. */
const TYPED_FIELDS = 4;
/** What a trouble adds to the input, and how much of the file's input it leaves unused. */
interface Effect {
  readonly input: number;
  readonly ignored: number;
}

const BESIDE_USED: Effect = { input: 1, ignored: 0 };
const BESIDE_IGNORED: Effect = { input: 1, ignored: 1 };

/** Kinds of trouble by which cells that are no slots differ from the issued text, or by which what a cell says is lost. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  曾用名: BESIDE_USED,
  别称: BESIDE_USED,
  上月表头: BESIDE_IGNORED,
  格外填写: BESIDE_IGNORED,
  另写标题: BESIDE_IGNORED,
  插入行: BESIDE_IGNORED,
  多余工作表: BESIDE_IGNORED,
  另填任务: { input: 0, ignored: 1 },
  未填栏目: { input: -1, ignored: 0 },
};

/** Every slot, and every other cell that differs from the issued text. Computed ones are calculated anew, one without an answer gives nothing to use, a replaced file counts for nothing, a blocked one has its own cells blocked. */
export function expectedCells(received: Received): ExpectedCells {
  const standing = standings(received);
  const counts = received.submissions.map((row) => {
    const { input, ignored } = cellsOf(row, received.sample);
    if (isReplaced(row, received)) return { input, ignored: input, blocked: 0 };
    return { input, ignored, blocked: standing.get(field(row, '单位')) === '退回' ? input - ignored : 0 };
  });
  const sum = (of: 'input' | 'ignored' | 'blocked') => counts.reduce((total, one) => total + one[of], 0);
  return { input: sum('input'), used: sum('input') - sum('ignored') - sum('blocked'), ignored: sum('ignored'), blocked: sum('blocked') };
}

function cellsOf(row: TableRow, sample: Sample): { input: number; ignored: number } {
  const { slots } = readLayout(sheetFor(kindOfUnit(field(row, '单位'), sample), sample.tables), sample.tables);
  const computed = [...slots.values()].filter((slot) => slot.computed).length;
  const effects = troublesOf(field(row, '文件'), sample).map((one) => effectOf(field(one, '种类'), sample));
  const sum = (of: keyof Effect) => effects.reduce((total, one) => total + one[of], 0);
  return {
    input: slots.size + TYPED_FIELDS + listedOf(field(row, '单位'), sample.tables).length + sum('input'),
    ignored: computed + unanswered(field(row, '单位'), slots, sample.tables) + sum('ignored'),
  };
}

/** A file without formulas has values in the cells of 填报检查: one for each rule of the county, one for what must be filled in. */
function effectOf(kind: string, { rules }: Sample): Effect {
  const checks = Object.keys(rules.county).length + 1;
  return kind === '旧格式' ? { input: checks, ignored: checks } : (EFFECTS[kind] ?? { input: 0, ignored: 0 });
}

/** Cells to be typed that are blank, or say that there is nothing to say. */
function unanswered(unit: string, slots: FormLayout['slots'], tables: Tables): number {
  const given = expectedOfUnit(unit, tables).filter(({ indicator }) => slots.get(indicator)?.computed === false);
  return given.filter(({ state }) => state !== 'value' && state !== 'zero').length;
}
