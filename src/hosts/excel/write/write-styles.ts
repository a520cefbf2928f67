import type { CellStyle, PlacedCell, Position } from '../../../core/grid';
import { type Operation, carrying, passing } from './operation';
import { addressLists, rectanglesOf } from './rectangles';

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Cells that look alike are given their style together. `over`: they may have another one, of which nothing is to stay; the workbook's own font. */
export function writeStyles(sheet: string, cells: readonly PlacedCell[], over: Pick<CellStyle, 'font' | 'size'> | null): Operation[] {
  const groups = new Map<string, { style: CellStyle; places: Position[] }>();
  for (const { at, cell } of cells) {
    if (!cell.style) continue;
    const key = JSON.stringify(Object.entries(cell.style).sort());
    const group = groups.get(key) ?? { style: cell.style, places: [] };
    group.places.push(at);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ style, places }) =>
    addressLists(rectanglesOf(places)).map((addresses) =>
      carrying([addresses, style, EDGES], (batch) => {
        setFormat(passing(batch.sheet(sheet).getRanges(addresses)), over ? { ...PLAIN, ...over, ...style } : style);
      }),
    ),
  );
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

const PLAIN: Format = { bold: false, color: '000000', fill: null, align: null, wrap: false, border: null, unlocked: false };

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
