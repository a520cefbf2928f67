import { type Outcome, raise } from '../finding';
import type { Grid } from '../grid';
import { type HiddenRow, HiddenTable } from '../hidden-table';
import { type Correction, type OwnSheet, STATE_SCHEMA, type WorkbookState } from './city-workbook';
import type { EditedParagraph } from '../narrative/edited-paragraph';
import type { Block } from '../narrative/report';
import type { CompactRow } from './compact-grid';
import { type CompactWritten, fullWritten } from './compact-written';
import { damagedState, newerState } from './findings';
import { type CompactFile, unshareRows } from './shared-rows';
import { type StateKind, checksum } from './state-sheet';

/** The kinds of row of the first schema, and those that came with a later one. */
const FIRST_KINDS: readonly StateKind[] = ['状态', '共用行', '文件', '写入', '改数', '工作表'];
const LATER_KINDS: Readonly<Record<number, readonly StateKind[]>> = { 2: ['报告', '改写'] };

/** What the state sheet says; null where a newer program wrote it or not all of it is there. Nothing of it is guessed. */
export function readState(sheet: Grid): Outcome<WorkbookState | null> {
  const table = new HiddenTable<StateKind>(sheet);
  const place = { sheet: sheet.name };
  const unusable = (why: string): Outcome<null> => ({ value: null, findings: [raise(damagedState, { sheet: sheet.name, why }, { place })] });
  const theirs = table.find('状态', '架构');
  if (!/^\d+$/.test(theirs)) return unusable('看不出架构号');
  if (Number(theirs) > STATE_SCHEMA) return { value: null, findings: [raise(newerState, { theirs, ours: String(STATE_SCHEMA) }, { place })] };
  if (table.find('状态', '校验') !== checksum(rowsOf(table, Number(theirs)))) return unusable('内容与校验码不符');
  return { value: stateOf(table), findings: [] };
}

/** In the order in which a program of that schema wrote them. */
function rowsOf(table: HiddenTable<StateKind>, schema: number): HiddenRow[] {
  const later = Object.entries(LATER_KINDS).flatMap(([since, kinds]) => (Number(since) <= schema ? kinds : []));
  const rows = [...FIRST_KINDS, ...later].flatMap((kind) => table.keys(kind).map((key): HiddenRow => ({ kind, key, value: table.find(kind, key) })));
  return rows.filter(({ kind, key }) => kind !== '状态' || key !== '校验');
}

/** Its checksum holds, so that each value is what `stateRows` made of it. */
function stateOf(table: HiddenTable<StateKind>): WorkbookState {
  const schema = Number(table.find('状态', '架构'));
  const all = <Value>(kind: StateKind): Value[] => table.keys(kind).map((key) => JSON.parse(table.find(kind, key)) as Value);
  const blocks = schema < 2 ? [] : all<Block>('报告');
  return {
    schema: STATE_SCHEMA,
    revision: Number(table.find('状态', '版次')),
    period: table.find('状态', '期'),
    date: table.find('状态', '成文日期'),
    files: unshareRows({ shared: all<readonly CompactRow[]>('共用行').flat(), files: all<CompactFile>('文件') }),
    written: all<CompactWritten>('写入').flatMap(fullWritten),
    corrections: all<Correction>('改数'),
    sheets: all<OwnSheet>('工作表'),
    report: blocks.length > 0 ? { blocks } : null,
    paragraphs: schema < 2 ? [] : all<EditedParagraph>('改写'),
  };
}
