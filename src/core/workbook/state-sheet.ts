import type { Edit } from '../edit';
import { fnv1a64 } from '../fingerprint';
import { type HiddenRow, hiddenCells } from '../hidden-table';
import { STATE_SHEET, type WorkbookState } from './city-workbook';
import { compactWritten } from './compact-written';
import { shareRows } from './shared-rows';

/** What a row of the state sheet is about. */
export type StateKind = '状态' | '共用行' | '文件' | '写入' | '改数' | '工作表' | '报告' | '改写';

/** The edits that write the state, over the one before where there is one. It is not protected: nobody sees it, its checksum guards it, and Excel does not always open what it protected. */
export function stateEdits(state: WorkbookState, isThere: boolean): Edit[] {
  const sheet = STATE_SHEET;
  return [
    isThere ? { kind: 'clearSheet', sheet } : { kind: 'addSheet', sheet, visibility: 'veryHidden' },
    { kind: 'write', sheet, at: { row: 1, column: 1 }, cells: hiddenCells(stateRows(state)) },
  ];
}

function stateRows(state: WorkbookState): HiddenRow[] {
  const { schema, revision, period, date, files, written, corrections, sheets, report, paragraphs } = state;
  const row = (kind: StateKind, key: string, value: string): HiddenRow => ({ kind, key, value });
  const packed = shareRows(files);
  const rows = [
    row('状态', '架构', String(schema)),
    row('状态', '版次', String(revision)),
    row('状态', '期', period),
    row('状态', '成文日期', date),
    row('共用行', '1', plainJson(packed.shared)),
    ...packed.files.map((file, index) => row('文件', String(index + 1), plainJson(file))),
    ...compactWritten(written).map((group, index) => row('写入', String(index + 1), plainJson(group))),
    ...corrections.map((one, index) => row('改数', String(index + 1), plainJson(one))),
    ...sheets.map((one, index) => row('工作表', String(index + 1), plainJson(one))),
    ...(report?.blocks ?? []).map((one, index) => row('报告', String(index + 1), plainJson(one))),
    ...paragraphs.map((one, index) => row('改写', String(index + 1), plainJson(one))),
  ];
  return [...rows, row('状态', '校验', checksum(rows))];
}

/** Over all rows but its own. */
export function checksum(rows: readonly HiddenRow[]): string {
  return fnv1a64(rows.map(({ kind, key, value }) => `${kind}|${key}|${value}`).join('\n'));
}

/** JSON without characters that a workbook changes or drops. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\ufffe\uffff]/g, (symbol) => `\\u${symbol.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
