import { type Cell, type Grid, type Position, type Validation, cellAt } from '../../core/grid';
import { holds } from '../../hosts/memory/areas';
import { typedCell } from '../../hosts/memory/typed-cell';

/** Why what was typed is not taken. */
export type TypingRefusal =
  | { readonly kind: 'locked' }
  | { readonly kind: 'invalid'; readonly title: string; readonly message: string };

/** A sheet after something was typed into a cell, or why it cannot be. */
export function typeInSheet(grid: Grid, at: Position, typed: string): Grid | TypingRefusal {
  const place = originOf(grid, at);
  const before = cellAt(grid, place);
  if (isLocked(grid, before)) return { kind: 'locked' };
  const cell = typedCell(before, typed);
  const broken = validationAt(grid, place);
  if (broken && !meets(cell, broken)) return { kind: 'invalid', title: broken.title, message: broken.message };
  return withCell(grid, place, cell);
}

export function isRefused(outcome: Grid | TypingRefusal): outcome is TypingRefusal {
  return 'kind' in outcome;
}

/** Of a merged cell, the corner that holds its content. */
export function originOf(grid: Grid, at: Position): Position {
  const merged = grid.merges === 'unknown' ? undefined : grid.merges.find((area) => holds(area, at));
  return merged ? { row: merged.top, column: merged.left } : at;
}

export function isLocked({ protected: isProtected }: Grid, { style }: Cell): boolean {
  return isProtected === true && !style?.unlocked;
}

export function validationAt({ validations }: Grid, at: Position): Validation | undefined {
  return validations === 'unknown' ? undefined : validations.find(({ area }) => holds(area, at));
}

/** A formula and a blank are always taken, and so is what only a formula could judge. */
function meets({ value, formula }: Cell, { rule }: Validation): boolean {
  if (formula !== undefined || value.kind === 'blank') return true;
  switch (rule.kind) {
    case 'custom':
      return true;
    case 'list':
      return rule.values.includes('value' in value ? String(value.value) : '');
    case 'whole':
      return value.kind === 'number' && Number.isInteger(value.value) && value.value >= rule.minimum;
    case 'decimal':
      return value.kind === 'number' && value.value >= rule.minimum;
  }
}

function withCell(grid: Grid, { row, column }: Position, cell: Cell): Grid {
  const cells = Array.from(grid.cells);
  while (cells.length < row) cells.push(undefined);
  const line = Array.from(cells[row - 1] ?? []);
  while (line.length < column) line.push(undefined);
  line[column - 1] = cell;
  cells[row - 1] = line;
  return { ...grid, cells };
}
