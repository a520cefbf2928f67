import type { Edit } from '../edit';
import { fnv1a64 } from '../fingerprint';
import { type HiddenRow, hiddenCells } from '../hidden-table';
import { STATE_SHEET, type WorkbookState } from './city-workbook';
import { compactWritten } from './compact-written';
import { type Steps, toTheEnd } from '../steps';
import { shareRows } from './shared-rows';

/** What a row of the state sheet is about. */
export type StateKind = '状态' | '共用行' | '文件' | '写入' | '改数' | '工作表' | '报告' | '改写';

/** The edits that write the state, over the one before where there is one. It is not protected: nobody sees it, its checksum guards it, and Excel does not always open what it protected. */
export function stateEdits(state: WorkbookState, isThere: boolean): Edit[] {
  return toTheEnd(stateSteps(state, isThere));
}

/** The same, a file a step. */
export function* stateSteps(state: WorkbookState, isThere: boolean): Steps<Edit[]> {
  const sheet = STATE_SHEET;
  const rows = yield* stateRows(state);
  const checked = [...rows, row('状态', '校验', checksum(rows))];
  return [
    isThere ? { kind: 'clearSheet', sheet } : { kind: 'addSheet', sheet, visibility: 'veryHidden' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: hiddenCells(checked) },
  ];
}

/** Whether both say the same, but for how often it was written. */
export function* sameState(one: WorkbookState, other: WorkbookState): Steps<boolean> {
  const [ours, theirs] = [yield* stateRows({ ...one, revision: 0 }), yield* stateRows({ ...other, revision: 0 })];
  return ours.length === theirs.length && ours.every(({ kind, key, value }, index) => kind === theirs[index]?.kind && key === theirs[index].key && value === theirs[index].value);
}

function row(kind: StateKind, key: string, value: string): HiddenRow {
  return { kind, key, value };
}

/** A file a step. */
function* stateRows(state: WorkbookState): Steps<HiddenRow[]> {
  const { schema, revision, period, date, files, written, corrections, sheets, report, paragraphs } = state;
  const packed = yield* shareRows(files);
  const rows = [row('状态', '架构', String(schema)), row('状态', '版次', String(revision)), row('状态', '期', period), row('状态', '成文日期', date), row('共用行', '1', plainJson(packed.shared))];
  const many: readonly (readonly [StateKind, readonly unknown[]])[] = [['文件', packed.files], ['写入', compactWritten(written)], ['改数', corrections], ['工作表', sheets], ['报告', report?.blocks ?? []], ['改写', paragraphs]];
  for (const [kind, all] of many) {
    for (const [index, one] of all.entries()) {
      rows.push(row(kind, String(index + 1), plainJson(one)));
      yield;
    }
  }
  return rows;
}

/** Over all rows but its own. */
export function checksum(rows: readonly HiddenRow[]): string {
  return fnv1a64(rows.map(({ kind, key, value }) => `${kind}|${key}|${value}`).join('\n'));
}

/** JSON without characters that a workbook changes or drops. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\ufffe\uffff]/g, (symbol) => `\\u${symbol.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
