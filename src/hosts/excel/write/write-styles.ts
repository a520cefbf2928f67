import type { CellStyle, PlacedCell, Position } from '../../../core/grid';
import { type Operation, carrying, passing } from './operation';
import { addressLists, rectanglesOf } from './rectangles';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

type OwnFont = Pick<CellStyle, 'font' | 'size'>;

/**
 * Cells that look alike are given their style together, borders apart: they take many calls and are mostly the same.
 * `over`: they may have another style, of which nothing is to stay; the workbook's own font.
 */
export function writeStyles(sheet: string, cells: readonly PlacedCell[], over: OwnFont | null): Operation[] {
  const styled = cells.flatMap(({ at, cell: { style } }) => {
    if (!style) return [];
    const { border, ...look } = style;
    return [{ at, border, look }];
  });
  const looks = grouped(styled.map(({ at, look }) => ({ at, format: over ? { ...PLAIN, ...over, ...look } : look })));
  const bordered = grouped(styled.map(({ at, border }) => ({ at, format: border || over ? { border: border ?? null } : {} })));
  const taken = bordered.filter(({ format }) => format.border === null);
  return [...looks, ...taken, ...bordered.filter((group) => !taken.includes(group))].flatMap(({ format, places }) =>
    addressLists(rectanglesOf(places)).map((addresses) =>
      carrying([addresses, format, format.border === undefined ? [] : EDGES], (batch) => setFormat(passing(batch.sheet(sheet).getRanges(addresses)), format)),
    ),
  );
}

interface Group {
  readonly format: Format;
  readonly places: Position[];
}

/** Where a format says nothing, nothing is to be done. */
function grouped(cells: readonly { readonly at: Position; readonly format: Format }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { at, format } of cells) {
    const key = JSON.stringify(Object.entries(format).sort());
    const group = groups.get(key) ?? { format, places: [] };
    group.places.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ format }) => Object.keys(format).length > 0);
}

/** As `CellStyle`, with what takes each property away again. */
interface Format extends Omit<CellStyle, 'bold' | 'fill' | 'align' | 'wrap' | 'border' | 'unlocked'> {
  readonly bold?: boolean;
  readonly fill?: string | null;
  readonly align?: 'left' | 'center' | 'right' | null;
  readonly wrap?: boolean;
  readonly border?: 'thin' | null;
  readonly unlocked?: boolean;
}

const PLAIN: Format = { bold: false, color: '000000', fill: null, align: null, wrap: false, unlocked: false };

function setFormat(areas: Excel.RangeAreas, { bold, font, size, color, fill, align, wrap, border, unlocked }: Format): void {
  const { format } = areas;
  if (bold !== undefined) format.font.bold = bold;
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill === null) format.fill.clear();
  else if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align !== undefined) format.horizontalAlignment = align === null ? 'General' : ALIGNMENTS[align];
  if (align || wrap) format.verticalAlignment = 'Center';
  if (wrap !== undefined) format.wrapText = wrap;
  if (border !== undefined) for (const edge of EDGES) format.borders.getItem(edge).style = border === null ? 'None' : 'Continuous';
  if (unlocked !== undefined) format.protection.locked = !unlocked;
}
