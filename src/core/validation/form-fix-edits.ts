import { fromAddress } from '../address';
import { type Content, type Edit, number, text } from '../edit';
import { type Grid, cellAt } from '../grid';
import { sameSheet } from '../sheet-name';
import type { Fix } from './fixes/fix';
import { shownInCell } from './shown-in-cell';

/** What puts the cells right, each by itself; a cell that shows something else by now is passed over. */
export function formFixEdits(fixes: readonly Fix[], sheets: readonly Grid[]): Edit[] {
  return fixes.flatMap((fix): Edit[] => {
    const { at: { sheet, cell }, before, numberFormat } = fix;
    const at = fromAddress(cell);
    const grid = sheets.find(({ name }) => sameSheet(name, sheet));
    if (!grid || !at || shownInCell(cellAt(grid, at)) !== before) return [];
    return [{ kind: 'write', sheet: grid.name, at, cells: [[{ content: contentOf(fix), ...(numberFormat !== undefined && { format: numberFormat }) }]] }];
  });
}

function contentOf({ value, formula }: Fix): Content {
  const shown = value.kind === 'number' ? number(value.value) : text(value.kind === 'text' ? value.value : '');
  return formula === undefined ? shown : { kind: 'formula', formula, cached: value.kind === 'number' ? value.value : null };
}
