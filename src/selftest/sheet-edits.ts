import { type CellWrite, type Content, type Edit, number } from '../core/edit';
import type { Area, Position } from '../core/grid';

export const A1: Position = { row: 1, column: 1 };

export function add(sheet: string): Edit {
  return { kind: 'addSheet', sheet, visibility: 'visible' };
}

export function write(sheet: string, cells: readonly (readonly (CellWrite | null)[])[], at: Position = A1): Edit {
  return { kind: 'write', sheet, at, cells };
}

/** One cell at A1. */
export function one(sheet: string, content: Content, more: Omit<CellWrite, 'content'> = {}): Edit {
  return write(sheet, [[{ content, ...more }]]);
}

export function formula(source: string, cached: number | string | boolean | null): Content {
  return { kind: 'formula', formula: source, cached };
}

export function merge(sheet: string, area: Area): Edit {
  return { kind: 'merge', sheet, area };
}

/** Six rows of four sevens. */
export function sevens(sheet: string): Edit {
  return write(sheet, Array.from({ length: 6 }, () => Array.from({ length: 4 }, (): CellWrite => ({ content: number(7) }))));
}
