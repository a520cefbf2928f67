import { readLayout, sheetFor } from '../layout';
import type { Sample } from '../sample';
import { type TableRow, field } from '../tables';
import { type FileLayout, columnLetter, layoutOf } from './file-layout';
import { failing } from './judge-rules';
import { type Received, filledOn, isReplaced, receivedOn } from './received';
import { seenOf, troublesOf, typedOtherwise } from './seen';
import { kindOfUnit, rulesFor } from './units';

/** A finding by its code and its place; what it says is the product's own business. */
export interface ExpectedFinding {
  readonly code: string;
  /** The 编号 of a rule of the scheme. */
  readonly rule?: string;
  readonly tier: string;
  /** Told only where it is not the form's. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly indicator?: string;
}

export function findingsByFile(received: Received): { file: string; unit: string; findings: ExpectedFinding[] }[] {
  const { sample, submissions } = received;
  const sent = submissions.map((row) => ({ file: field(row, '文件'), unit: field(row, '单位'), findings: findingsOf(row, received) }));
  const known = sample.tables.records('submissions').map((row) => field(row, '文件'));
  const others = sample.tables.records('troubles').filter((row) => !known.includes(field(row, '文件')));
  const kinds = kindsOf(sample);
  return [...sent, ...others.map((row) => ({ file: field(row, '文件'), unit: '', findings: ofTrouble(row, kinds) }))];
}

/** What is found in a file; in one that another replaces, only what is found in reading it. */
export function findingsOf(row: TableRow, received: Received): ExpectedFinding[] {
  const { sample } = received;
  const befell = ofTroubles(row, sample);
  if (isReplaced(row, received)) return befell.filter(({ code }) => code.startsWith('S'));
  return [...befell, ...ofDates(row, sample), ...ofRules(row, sample)];
}

type Kinds = ReadonlyMap<string, TableRow>;

function kindsOf({ tables }: Sample): Kinds {
  return new Map(tables.records('trouble-kinds').map((row) => [field(row, '种类'), row]));
}

function ofTroubles(row: TableRow, sample: Sample): ExpectedFinding[] {
  const file = fileLayout(row, sample);
  return troublesOf(field(row, '文件'), sample).flatMap((trouble) => ofTrouble(trouble, kindsOf(sample), file));
}

function ofTrouble(trouble: TableRow, kinds: Kinds, file?: FileLayout): ExpectedFinding[] {
  const kind = kinds.get(field(trouble, '种类'));
  if (!kind || field(kind, '编码') === '') return [];
  const found = { code: field(kind, '编码'), tier: field(kind, '级别') };
  const where = field(trouble, '位置');
  switch (field(kind, '意见所在')) {
    case '格':
      return [{ ...found, ...at(file?.cellOf(where)), indicator: where }];
    case '表头':
      return [{ ...found, ...at(file?.headerOf(where)) }];
    case '址':
      return [{ ...found, cell: where }];
    case '算格':
      return computedCells(file).map((cell) => ({ ...found, cell }));
    case '行':
      return [{ ...found, cell: `A${where}` }];
    case '列':
      return [{ ...found, cell: `${columnLetter(Number(where))}1` }];
    default:
      return [found];
  }
}

function computedCells(file: FileLayout | undefined): readonly string[] {
  return file?.computed ?? [];
}

function at(cell: string | undefined): { cell?: string } {
  return cell === undefined ? {} : { cell };
}

function ofDates(row: TableRow, { periodEnd, deadline }: Sample): ExpectedFinding[] {
  if (filledOn(row) < periodEnd) return [{ code: 'V021', tier: '提示' }];
  return filledOn(row) > deadline || receivedOn(row) > deadline ? [{ code: 'V022', tier: '提示' }] : [];
}

function ofRules(row: TableRow, sample: Sample): ExpectedFinding[] {
  const unit = field(row, '单位');
  const file = fileLayout(row, sample);
  const otherwise = typedOtherwise(troublesOf(field(row, '文件'), sample), ['另一数']);
  return failing(rulesFor(unit, sample), seenOf(unit, otherwise, sample)).map((rule) => {
    const indicator = sample.rules.leading[rule] ?? '';
    return { code: 'V100', rule, tier: tierOf(rule, sample.tables.records('rules')), ...at(file.cellOf(indicator)), indicator };
  });
}

function fileLayout(row: TableRow, sample: Sample): FileLayout {
  const sheet = sheetFor(kindOfUnit(field(row, '单位'), sample), sample.tables);
  return layoutOf(readLayout(sheet, sample.tables), troublesOf(field(row, '文件'), sample));
}

export function tierOf(rule: string, rules: readonly TableRow[]): string {
  return field(rules.find((row) => field(row, '编号') === rule) ?? {}, '级别');
}
