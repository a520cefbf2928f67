import { writeWorkbook } from '../../../src/files/write-workbook';
import { issueWorkbook } from '../../../src/core/form/issue-workbook';
import type { Round } from '../../../src/core/scheme/round';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { answersOf, tasksOf } from '../answers';
import { readLayout, sheetFor } from '../layout';
import { CITY_OWN_RULES, COUNTY_RULES, seenOf, verdictsOf } from '../oracle/rules';
import { numbersFrom } from '../oracle/unit-figures';
import { type TableRow, type Tables, field } from '../tables';
import { fillForm } from './fill-form';
import { lockFile } from './lock-file';
import { ownForm } from './own-form';
import { recalculate } from './recalculate';
import type { Book } from './sheet-surgery';
import { befall } from './troubles';

export interface ReturnedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Kinds of trouble that change a field of the header. */
const IN_HEADER = ['曾用名', '上月表头'];

const OTHER_NUMBERS = ['另一数', '百分数'];

/** What the units sent, file by file: the form as issued, filled, and what befell it. */
export async function returnedFiles(tables: Tables, round: Round): Promise<ReturnedFile[]> {
  const files: ReturnedFile[] = [];
  for (const row of tables.records('submissions')) {
    files.push({ file: field(row, '文件'), bytes: await writeWorkbook(returnedBook(row, tables, round)) });
  }
  const locks = tables.records('troubles').filter((row) => field(row, '种类') === '锁定文件');
  return [...files, ...locks.map((row) => ({ file: field(row, '文件'), bytes: lockFile(field(row, '填写')) }))];
}

function returnedBook(row: TableRow, tables: Tables, round: Round): Book {
  const name = field(row, '单位');
  const kind = field(unitRow(name, tables), '类别');
  const layout = readLayout(sheetFor(kind, tables), tables);
  const troubles = tables.records('troubles').filter((one) => field(one, '文件') === field(row, '文件'));
  const book = issued(name, troubles, round);
  const answers = answersOf(name, 'figures', tables);
  const now = numbersFrom([tasksOf(name, tables), answers, typedOtherwise(troubles)], tables);
  const entries = { answers, computed: now, fields: fieldsOf(row, troubles) };
  const rules = new Set(tables.records('rules').map((one) => field(one, '编号')));
  const verdicts = verdictsOf(kind === '市本级' ? CITY_OWN_RULES : COUNTY_RULES, { ...seenOf(name, tables), now });
  /** Besides the scheme's rules there are checks that all is filled in, and in these files all is. */
  const verdictOf = (code: string) => (rules.has(code) ? verdicts.get(code) : true);
  const filled = befall(fillForm(book, layout, entries), troubles.filter(inCells), layout);
  const kept = field(row, '来路') === '自制表' ? ownForm(filled, layout.sheet) : recalculate(filled, { layout, verdictOf });
  return befall(kept, troubles.filter((one) => !inCells(one)), layout);
}

/** The numbers by which Excel calculates where they are not the true ones. */
function typedOtherwise(troubles: readonly TableRow[]): Map<string, string> {
  const rows = troubles.filter((one) => OTHER_NUMBERS.includes(field(one, '种类')));
  return new Map(rows.map((one) => [field(one, '位置'), field(one, '填写')]));
}

/** A trouble at an indicator's cell comes before Excel calculates; one of the whole sheet after. */
function inCells(trouble: TableRow): boolean {
  return field(trouble, '位置').includes('.');
}

function issued(name: string, troubles: readonly TableRow[], round: Round): Book {
  const unit = round.scheme.units.find((one) => one.name === name);
  if (!unit) throw new Error(`no unit ${name} in the scheme`);
  const version = field(troubles.find((one) => field(one, '种类') === '旧版方案') ?? { 填写: round.scheme.version }, '填写');
  return applyEdits([], issueWorkbook({ ...round, scheme: { ...round.scheme, version } }, unit));
}

function fieldsOf(row: TableRow, troubles: readonly TableRow[]): Map<string, string> {
  const fields = new Map(['单位', '填报人', '审核人', '联系电话', '填报日期'].map((name) => [name, field(row, name)]));
  fields.set('报告期', '2020年8月');
  for (const trouble of troubles) if (IN_HEADER.includes(field(trouble, '种类'))) fields.set(field(trouble, '位置'), field(trouble, '填写'));
  return fields;
}

function unitRow(name: string, tables: Tables): TableRow {
  const row = tables.records('units').find((one) => field(one, '名称') === name);
  if (!row) throw new Error(`no unit ${name}`);
  return row;
}
