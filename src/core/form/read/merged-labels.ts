import type { Area, Position } from '../../grid';
import type { Form } from '../../scheme/form';
import { mergesOf } from '../form-region';
import type { FixedText } from './fixed-texts';
import type { SheetMatch } from './match-sheet';

/** The merged area of a form's layout that begins at a cell; null for a plain cell. */
export function mergedAt({ layout }: Form, { row, column }: Position): Area | null {
  return mergesOf(layout).find(({ top, left }) => top === row && left === column) ?? null;
}

/** A form's merged label stays where it is when the lines that it spans change places: true for such a text. */
export function staysMerged(form: Form, match: SheetMatch, { at, plain }: FixedText): boolean {
  return match.fixed.some((label) => {
    if (label.plain !== plain) return false;
    const area = mergedAt(form, label.at);
    if (!area) return false;
    const rows = match.rows.moved.length > 0 && area.bottom > area.top && match.columns.origin(at.column) === label.at.column;
    const columns = match.columns.moved.length > 0 && area.right > area.left && match.rows.origin(at.row) === label.at.row;
    return rows || columns;
  });
}
