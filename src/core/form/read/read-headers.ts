import { toAddress } from '../../address';
import { readDay } from '../../figure/read-day';
import { type Cell, type Grid, type Position, cellAt, cellText } from '../../grid';
import type { Day } from '../../period';
import type { Form, HeaderField } from '../../scheme/form';
import { readFormMarks } from '../../scheme/form-marks';
import { type HeaderValues, fieldsOf, fitsHeader, readHeader } from '../header-text';
import { filledCells } from './fixed-texts';
import type { SheetMatch } from './match-sheet';

/** A header cell of a sheet that came back, and the form's text for it, with its marks. */
export interface HeaderCell {
  readonly at: Position;
  readonly layout: string;
}

export interface HeaderReading {
  readonly values: HeaderValues;
  readonly filledOn: Day | null;
  readonly cells: readonly HeaderCell[];
  /** Where a field stands, as `A2`. */
  addressOf(field: HeaderField): string | null;
}

export function readHeaders(sheet: Grid, form: Form, match: SheetMatch): HeaderReading {
  const layouts = new Map(form.headers.map(({ at }) => [toAddress(at), { at, layout: cellText(cellAt(form.layout, at)) }]));
  const cells = [...layouts.values()].flatMap((header) => findHeader(sheet, header, match));
  const read = cells.map((header) => ({ header, values: valuesOf(cellAt(sheet, header.at), header.layout) }));
  const values: HeaderValues = Object.assign({}, ...read.map((one) => one.values));
  const day = values.填报日期;
  return {
    values,
    filledOn: day === undefined ? null : readDay({ value: { kind: 'text', value: day } }),
    cells,
    addressOf: (field) => {
      const found = cells.find(({ layout }) => fieldsOf(layout).includes(field));
      return found ? toAddress(found.at) : null;
    },
  };
}

/** Where the form has it; if that cell does not read like it, the one cell of the sheet that does. */
function findHeader(sheet: Grid, { at, layout }: HeaderCell, match: SheetMatch): HeaderCell[] {
  const image = match.image(at);
  if (image && fitsHeader(cellText(cellAt(sheet, image)), layout)) return [{ at: image, layout }];
  const labelled = readFormMarks(layout).some((mark) => mark.kind === 'text' && mark.text.trim() !== '');
  const alike = labelled ? filledCells(sheet).filter(({ text }) => fitsHeader(text, layout)) : [];
  const [only, ...others] = alike;
  if (only && others.length === 0) return [{ at: only.at, layout }];
  return image ? [{ at: image, layout }] : [];
}

/** A date that Excel made of what was typed is a day again. */
function valuesOf(cell: Cell, layout: string): HeaderValues {
  const [field, ...others] = fieldsOf(layout);
  const day = cell.value.kind === 'number' ? readDay(cell) : null;
  if (day !== null && field && others.length === 0) return { [field]: day };
  return readHeader(cellText(cell), layout);
}
