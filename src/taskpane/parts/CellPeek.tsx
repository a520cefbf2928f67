import { useMemo } from 'react';
import type { Grid } from '../../core/grid';
import { peekAt } from '../peek';

export interface CellPeekProps {
  readonly grid: Grid;
  /** The cell in question. */
  readonly cell: string;
  /** Whose cell it is, and where: 沂水县8月.xlsx 县区表!G8. */
  readonly caption: string;
}

/** A few rows and columns around a cell, as they stand in a sheet that is not open: the cell outlined, what names it in view. */
export function CellPeek({ grid, cell, caption }: CellPeekProps) {
  const peek = useMemo(() => peekAt(grid, cell), [grid, cell]);
  if (!peek) return null;
  return (
    <table className="peek">
      <caption>{caption}</caption>
      <thead>
        <tr><td />{peek.columns.map((letters) => <th key={letters} scope="col">{letters}</th>)}</tr>
      </thead>
      <tbody>
        {peek.lines.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {cells.map(({ text, columns, rows, kind }, index) => (
              <td key={index} className={/^[-\d.,%]+$/.test(text) ? `${kind} number` : kind} colSpan={columns} rowSpan={rows} {...(kind === 'target' && { 'aria-current': 'true' as const })}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
