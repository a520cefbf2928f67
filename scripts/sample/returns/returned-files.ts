import { writeWorkbook } from '../../../src/files/write-workbook';
import { issueWorkbook } from '../../../src/core/form/issue-workbook';
import type { Round } from '../../../src/core/scheme/round';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { listedOf } from '../answers';
import { readLayout, sheetFor } from '../layout';
import { verdictsOf } from '../oracle/judge-rules';
import { isLater, receivedOn } from '../oracle/received';
import { seenOf, troublesOf, typedOtherwise } from '../oracle/seen';
import { kindOfUnit, rulesFor } from '../oracle/units';
import type { Sample } from '../sample';
import { type TableRow, field } from '../tables';
import { fillForm } from './fill-form';
import { lockFile } from './lock-file';
import { ownForm } from './own-form';
import { recalculate } from './recalculate';
import type { Book } from './sheet-surgery';
import { befall } from './troubles';
import { writeOldWorkbook } from './write-old-workbook';

/** A file that came, by its path below the round's folder. */
export interface ReturnedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Kinds of trouble that change a field of the header. */
const IN_HEADER = ['曾用名', '别称', '上月表头', '未填栏目'];

/** Kinds by which Excel calculates with another number than the true one. */
const CALCULATED_WITH = ['另一数', '百分数', '另填任务'];

/** What stands under 编号 for the check that header and footer are filled in. */
const HEADER_CHECK = '表头';

const OLD_FORMAT = /\.(xls|et)$/;

/** What the units sent, file by file: the form as issued, filled, and what befell it; and the register of what came in when. */
export async function returnedFiles(sample: Sample, round: Round): Promise<ReturnedFile[]> {
  const rows = sample.tables.records('submissions');
  const files: ReturnedFile[] = [];
  for (const row of rows) files.push({ path: `${isLater(row) ? 'later' : 'submissions'}/${field(row, '文件')}`, bytes: await written(row, sample, round) });
  const locks = sample.tables.records('troubles').filter((row) => field(row, '种类') === '锁定文件');
  return [...files, ...locks.map((row) => ({ path: `submissions/${field(row, '文件')}`, bytes: lockFile(field(row, '填写')) })), ...register(rows)];
}

function written(row: TableRow, sample: Sample, round: Round): Promise<Uint8Array> {
  const book = returnedBook(row, sample, round);
  return OLD_FORMAT.test(field(row, '文件')) ? writeOldWorkbook(book) : writeWorkbook(book);
}

/** 收文.tsv, where the sample keeps one. */
function register(rows: readonly TableRow[]): ReturnedFile[] {
  const lines = rows.filter((row) => receivedOn(row) !== '').map((row) => `${field(row, '文件')}\t${receivedOn(row)}\n`);
  return lines.length === 0 ? [] : [{ path: 'submissions/收文.tsv', bytes: new TextEncoder().encode(`文件\t收到日期\n${lines.join('')}`) }];
}

function returnedBook(row: TableRow, sample: Sample, round: Round): Book {
  const { tables } = sample;
  const name = field(row, '单位');
  const layout = readLayout(sheetFor(kindOfUnit(name, sample), tables), tables);
  const troubles = troublesOf(field(row, '文件'), sample);
  const seen = seenOf(name, typedOtherwise(troubles, CALCULATED_WITH), sample);
  const rules = new Set(tables.records('rules').map((one) => field(one, '编号')));
  const verdicts = verdictsOf(rulesFor(name, sample), seen);
  const fields = fieldsOf(row, troubles, sample);
  /** Besides the scheme's rules there are checks that all is filled in; only fields of the header and the footer may be left out. */
  const verdictOf = (code: string) => (rules.has(code) ? verdicts.get(code) : code !== HEADER_CHECK || ![...fields.values()].includes(''));
  const entries = { answers: seen.texts, listed: listedOf(name, tables), computed: seen.now, fields };
  const filled = befall(fillForm(issued(name, troubles, round), layout, entries), troubles.filter(inCells), layout);
  const kept = field(row, '来路') === '自制表' ? ownForm(filled, layout.sheet) : recalculate(filled, { layout, verdictOf });
  return befall(kept, troubles.filter((one) => !inCells(one)), layout);
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

function fieldsOf(row: TableRow, troubles: readonly TableRow[], { periodShown }: Sample): Map<string, string> {
  const fields = new Map(['单位', '填报人', '审核人', '联系电话', '填报日期'].map((name) => [name, field(row, name)]));
  fields.set('报告期', periodShown);
  for (const trouble of troubles) if (IN_HEADER.includes(field(trouble, '种类'))) fields.set(field(trouble, '位置'), field(trouble, '填写'));
  return fields;
}
