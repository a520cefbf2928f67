import { columnName, toAddress } from '../../address';
import { type Finding, type Place, raise } from '../../finding';
import { cellAt, cellText } from '../../grid';
import { periodName } from '../../period';
import { plainName } from '../../scheme/half-width';
import { sameSheet } from '../../sheet-name';
import { formRegion } from '../form-region';
import { addedMeasures, hasOtherMeasure } from './added-measures';
import type { OtherCell } from './account-for-rest';
import { ADDED_REASONS, type AddedPlace } from './added-place';
import { exchangedLabels } from './exchanged-labels';
import { filledCells, isOrdinal } from './fixed-texts';
import { leftBehind } from './figures-left-behind';
import type { FormReading } from './form-reading';
import { mergedAt, staysMerged } from './merged-labels';
import { formHidden, headerErased, hiddenLines, inserted, notIssued, removed, sheetRenamed, textAdded, textChanged } from './structure-findings';

/** What was done to a form's sheet besides filling it. */
export function structureOf(reading: FormReading, others: readonly OtherCell[]): Finding[] {
  const { form, sheet, match, issued } = reading;
  const place = placeOf(reading);
  const findings: Finding[] = [];
  if (!issued) findings.push(raise(notIssued, { form: form.name }, { place }));
  if (!sameSheet(form.sheet.trim(), sheet.name.trim())) findings.push(raise(sheetRenamed, { form: form.sheet, sheet: sheet.name }, { place }));
  if (sheet.visibility !== 'visible') findings.push(raise(formHidden, { sheet: sheet.name }, { place }));
  findings.push(...erasedHeaders(reading));
  if (match.by === 'headings') findings.push(...movedLines(reading), ...changedTexts(reading), ...addedMeasures(reading), ...exchangedLabels(reading));
  return [...findings, ...leftBehind(reading, others), ...addedTexts(reading, others), ...hiddenInData(reading)];
}

/** The unit and the period were written in when the form was issued. */
function erasedHeaders({ form, headers, issued, unit, round, ...reading }: FormReading): Finding[] {
  if (!issued) return [];
  const stands = { 单位: unit.name, 报告期: periodName(round.period) } as const;
  return (['单位', '报告期'] as const)
    .filter((field) => headers.values[field] === undefined && form.headers.some((header) => header.field === field))
    .map((field) => {
      const cell = headers.addressOf(field);
      const place = { unit: unit.name, file: reading.file, sheet: reading.sheet.name, ...(cell !== null && { cell }) };
      return raise(headerErased, { field, stands: stands[field] }, { place });
    });
}

function movedLines(reading: FormReading): Finding[] {
  const { form, match, sheet } = reading;
  const place = placeOf(reading);
  const filled = filledCells(sheet).map(({ at }) => at);
  const found: Finding[] = [];
  const strays = reading.strays.map(({ at }) => at.row);
  for (const rows of runs(match.rows.inserted.filter((row) => !strays.includes(row)))) {
    const content = filled.some(({ row }) => rows.includes(row));
    found.push(insertion(reading, `第${rows.map(String).join('、')}行`, { content, cell: `A${rows[0]}` }));
  }
  for (const columns of runs(match.columns.inserted)) {
    const content = filled.some(({ column }) => columns.includes(column));
    found.push(insertion(reading, `第${columns.map(columnName).join('、')}列`, { content, cell: `${columnName(columns[0] ?? 1)}1` }));
  }
  const labelOf = (line: 'row' | 'column', number: number): string => match.fixed.filter(({ at }) => at[line] === number).map(({ text }) => text.trim()).join(' ');
  for (const row of match.rows.removed) found.push(raise(removed, { label: labelOf('row', row), line: '行', form: form.name }, { place: { ...place, cell: `A${row}` } }));
  for (const column of match.columns.removed) {
    found.push(raise(removed, { label: labelOf('column', column), line: '列', form: form.name }, { place: { ...place, cell: `${columnName(column)}1` } }));
  }
  return found;
}

function insertion(reading: FormReading, lines: string, { content, cell }: { content: boolean; cell: string }): Finding {
  const slots = { lines, content: content ? '，其中的内容不读' : '，里面没有内容', form: reading.form.name };
  return raise(inserted, slots, { place: { ...placeOf(reading), cell }, particulars: content ? {} : { tier: '提示' } });
}

/** How many changes or cells a finding names; the rest are counted. */
const NAMED = 5;

function changedTexts(reading: FormReading): Finding[] {
  const moves = movedLabels(reading);
  const changes = [...moves, ...typedOver(reading)];
  const [first] = changes;
  if (!first) return [];
  const said = changes.slice(0, NAMED).map((change) => change.said).join('；');
  const slots = { count: String(changes.length), changes: changes.length > NAMED ? `${said}等` : said };
  const next = moves.length > 0 ? MOVED : changes.some(({ asked }) => asked) ? RETYPED : undefined;
  const particulars = next === undefined ? {} : ({ tier: '核实', next } as const);
  return [raise(textChanged, slots, { place: { ...placeOf(reading), cell: first.cell }, particulars })];
}

const MOVED = '请核对移动以后各行各列的数仍与标题对应；以后填报请不要改变表格式样。';
const RETYPED = '请核对这样读取对不对；以后填报请不要改动标题。';

interface Change {
  readonly cell: string;
  readonly said: string;
  /** True where somebody should say whether it was understood. */
  readonly asked?: boolean;
}

/** Rows and columns that stand out of their order: known by their labels, and read where they stand. */
function movedLabels(reading: FormReading): Change[] {
  const { match } = reading;
  const labelOf = (line: 'row' | 'column', number: number): string =>
    match.fixed.filter(({ at, plain }) => at[line] === number && !isOrdinal(plain) && !mergedAt(reading.form, at)).map(({ text }) => text.trim())[0] ?? '';
  const rows = match.rows.moved.map((line) => {
    const row = match.rows.image(line) ?? line;
    return { cell: `A${row}`, said: `“${labelOf('row', line)}”移到了第${row}行，已按行标题读取` };
  });
  const columns = match.columns.moved.map((line) => {
    const column = columnName(match.columns.image(line) ?? line);
    return { cell: `${column}1`, said: `“${labelOf('column', line)}”移到了第${column}列，已按列标题读取` };
  });
  return [...rows, ...columns];
}

function typedOver(reading: FormReading): Change[] {
  const { match, sheet, form } = reading;
  const kept = new Set(filledCells(sheet).map((cell) => ({ ...cell, plain: match.retyped.get(cell.plain)?.plain ?? cell.plain })).filter((cell) => staysMerged(form, match, cell)).map(({ plain }) => plain));
  return match.fixed.flatMap((label) => {
    const { at, text, plain } = label;
    const image = match.image(at);
    const now = image ? cellText(cellAt(sheet, image)) : '';
    if (!image || plainName(now) === plain || kept.has(plain)) return [];
    const read = match.retyped.get(plainName(now));
    const known = read?.plain === plain;
    const said = `${toAddress(image)}“${text.trim()}”改成了${now.trim() === '' ? '空白' : `“${now.trim()}”`}${known ? `，仍按“${text.trim()}”读取` : ''}`;
    return [{ cell: toAddress(image), said, asked: known && (read.near || hasOtherMeasure(reading, label, image)) }];
  });
}

/** A finding for each kind of place. Beside lines that changed places, what stands in no slot may be their figures. */
function addedTexts(reading: FormReading, others: readonly OtherCell[]): Finding[] {
  const { rows, columns } = reading.match;
  const moved = rows.moved.length + columns.moved.length > 0;
  return (Object.keys(ADDED_REASONS) as AddedPlace[]).flatMap((where) => {
    const cells = others.flatMap(({ account, added }) => (added?.place === where ? [{ cell: account.source.cell, text: added.text }] : []));
    const [first] = cells;
    if (!first) return [];
    const named = cells.slice(0, NAMED).map(({ cell, text }) => `${cell}“${shortened(text)}”`).join('、');
    const fate = where === '备注栏' ? '是说明，不计入汇总' : '不读';
    const slots = { where, count: String(cells.length), cells: cells.length > NAMED ? `${named}等` : named, fate };
    const particulars = moved && where === '填报格以外' ? ({ tier: '核实' } as const) : {};
    return [raise(textAdded, slots, { place: { ...placeOf(reading), cell: first.cell }, particulars })];
  });
}

/** The longest text that a finding quotes. */
const QUOTED = 20;

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED)}…`;
}

/** Rows and columns of the table that are hidden, unless the design hides them. */
function hiddenInData(reading: FormReading): Finding[] {
  const { form, sheet, match } = reading;
  const region = formRegion(form);
  if (!region) return [];
  const hidden = {
    rows: listed(sheet.hiddenRows).filter((number) => within(match.rows.origin(number), [region.headingTop, region.bodyBottom]) && !listed(form.layout.hiddenRows).includes(match.rows.origin(number) ?? 0)),
    columns: listed(sheet.hiddenColumns).filter((number) => within(match.columns.origin(number), [region.left, region.right]) && !listed(form.layout.hiddenColumns).includes(match.columns.origin(number) ?? 0)),
  };
  const place = placeOf(reading);
  const [row] = hidden.rows;
  const [column] = hidden.columns;
  return [
    ...(row === undefined ? [] : [raise(hiddenLines, { lines: `第${hidden.rows.join('、')}行` }, { place: { ...place, cell: `A${row}` } })]),
    ...(column === undefined ? [] : [raise(hiddenLines, { lines: `第${hidden.columns.map(columnName).join('、')}列` }, { place: { ...place, cell: `${columnName(column)}1` } })]),
  ];
}

function listed(lines: readonly number[] | 'unknown'): readonly number[] {
  return lines === 'unknown' ? [] : lines;
}

function within(line: number | null, [first, last]: readonly [number, number]): boolean {
  return line !== null && line >= first && line <= last;
}

/** Neighbouring lines together. */
function runs(lines: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.at(-1) === line - 1) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function placeOf({ unit, file, sheet }: FormReading): Place {
  return { unit: unit.name, file, sheet: sheet.name };
}
