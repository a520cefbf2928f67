import { passing } from '../write/operation';
import { isMark } from './mark-format';

/** Where marks are looked for: a cell, or all of a sheet. */
export interface MarkSearch {
  readonly sheet: string;
  readonly cell?: string;
}

/** Marks of one sheet. */
export interface MarksFound {
  readonly sheet: string;
  readonly ids: readonly string[];
}

/** Two requests, whatever the number of sheets. The formula of a format that is no custom one is not asked for: it has none. */
export async function findMarks(context: Excel.RequestContext, searches: readonly MarkSearch[]): Promise<MarksFound[]> {
  const asked = searches.map((search) => ({ search, formats: formatsIn(context, search).load('items/id,items/type') }));
  await context.sync();
  const custom = asked.flatMap(({ search, formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheet: search.sheet, id, rule: formatsIn(context, search).getItem(id).custom.rule.load('formula') })),
  );
  if (custom.length > 0) await context.sync();
  const marks = custom.filter(({ rule }) => isMark(rule.formula));
  return searches.map(({ sheet }) => ({ sheet, ids: marks.filter((mark) => mark.sheet === sheet).map(({ id }) => id) })).filter(({ ids }) => ids.length > 0);
}

function formatsIn(context: Excel.RequestContext, { sheet, cell }: MarkSearch): Excel.ConditionalFormatCollection {
  const { worksheets } = context.workbook;
  const range = cell === undefined ? worksheets.getItem(sheet).getRange() : worksheets.getItem(sheet).getRange(cell);
  return passing(range).conditionalFormats;
}

export function removeMarks(worksheet: Excel.Worksheet, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const formats = passing(worksheet.getRange()).conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}
