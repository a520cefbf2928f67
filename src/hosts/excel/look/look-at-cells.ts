import type { Cell, CellStyle, Position } from '../../../core/grid';
import { toAddress } from '../../../core/address';

/** How a cell looks, beside what it holds. */
export interface LookedCell extends Pick<Cell, 'style' | 'numberFormat' | 'note'> {
  readonly at: Position;
}

/** Validations and notes can only be asked for cell by cell: A1:D6. */
const ROWS = 6;
const COLUMNS = 4;

/** The cells that are looked at one by one. */
export function lookedAt(): Position[] {
  return Array.from({ length: ROWS * COLUMNS }, (_, index) => ({ row: Math.floor(index / COLUMNS) + 1, column: (index % COLUMNS) + 1 }));
}

interface Font {
  readonly name: string;
  readonly size: number;
}

/** The font of cells that were given none, seen in the sheet's last cell. */
export function askFont(sheet: Excel.Worksheet): () => Font {
  const { font } = sheet.getRange('XFD1048576').format;
  font.load('name,size');
  return () => ({ name: font.name, size: font.size });
}

/** Looks of all cells that are used, notes of those that are looked at one by one. */
export function askCells(sheet: Excel.Worksheet): (standard: Font) => LookedCell[] {
  const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange()).load('numberFormat');
  const looks = range.getCellProperties({ format: LOOKS });
  const asked = lookedAt().map((at) => ({ at, dataValidation: sheet.getRange(toAddress(at)).dataValidation.load('prompt,errorAlert') }));
  return (standard) => {
    const notes = asked.flatMap(({ at, dataValidation }) => {
      const note = noteOf(dataValidation);
      return note === null ? [] : [{ at, note }];
    });
    const looked = range.numberFormat.flatMap((row: unknown[], down) => row.map((format, across) => lookOf({ row: down + 1, column: across + 1 }, format, styleOf(formatAt(looks, { row: down + 1, column: across + 1 }), standard))));
    return [...looked.filter((cell) => Object.keys(cell).length > 1), ...notes];
  };
}

function lookOf(at: Position, format: unknown, style: CellStyle): LookedCell {
  return { at, ...(Object.keys(style).length > 0 && { style }), ...(typeof format === 'string' && format !== 'General' && { numberFormat: format }) };
}

function formatAt({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>, { row, column }: Position): Excel.CellPropertiesFormat {
  return value[row - 1]?.[column - 1]?.format ?? {};
}

const LOOKS: Excel.CellPropertiesFormatLoadOptions = {
  borders: { style: true },
  fill: { color: true },
  font: { bold: true, name: true, size: true, color: true },
  horizontalAlignment: true,
  wrapText: true,
  protection: true,
};

function styleOf({ horizontalAlignment, wrapText, font = {}, fill = {}, protection = {}, borders = {} }: Excel.CellPropertiesFormat, standard: Font): CellStyle {
  const align = ALIGNMENTS.find((one) => one === horizontalAlignment?.toLowerCase());
  const framed = [borders.top, borders.bottom, borders.left, borders.right].every((edge) => edge?.style === 'Continuous');
  return {
    ...(font.bold && { bold: true }),
    ...(font.name !== undefined && font.name !== standard.name && { font: font.name }),
    ...(font.size !== undefined && font.size !== standard.size && { size: font.size }),
    ...(font.color && font.color !== '#000000' && { color: font.color.slice(1) }),
    ...(fill.color && fill.color !== '#FFFFFF' && { fill: fill.color.slice(1) }),
    ...(align && { align }),
    ...(wrapText && { wrap: true }),
    ...(framed && { border: 'thin' }),
    ...(protection.locked === false && { unlocked: true }),
  };
}

const ALIGNMENTS = ['left', 'center', 'right'] as const;

/** A note is what Excel shows beside a cell that is chosen; what only repeats the alert of a validation is none. */
function noteOf({ prompt, errorAlert }: Excel.Interfaces.DataValidationData): string | null {
  return prompt?.message && prompt.message !== errorAlert?.message ? prompt.message : null;
}
