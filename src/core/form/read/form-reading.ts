import { toAddress } from '../../address';
import type { Source } from '../../figure/figure';
import type { Grid, Position } from '../../grid';
import type { Form } from '../../scheme/form';
import type { Round } from '../../scheme/round';
import type { Unit } from '../../scheme/unit';
import type { HeaderReading } from './read-headers';
import type { SheetMatch } from './match-sheet';
import type { StrayRow } from './rows/find-rows';

/** A form's sheet in a unit's file, as each step of the reading sees it. */
export interface FormReading {
  readonly file: string;
  /** The sender; the unit of a row while that is read. */
  readonly unit: Unit;
  readonly round: Round;
  /** As the sheet has it. */
  readonly form: Form;
  /** As in the scheme. */
  readonly design: Form;
  /** Rows among those of units that are no unit's. */
  readonly strays: readonly StrayRow[];
  readonly sheet: Grid;
  readonly match: SheetMatch;
  readonly headers: HeaderReading;
  /** True for a workbook that Yuebao issued: it has `_月报`. */
  readonly issued: boolean;
  /** False where the header names another period than the one the form was issued for. */
  readonly headerStands: boolean;
}

export function sourceIn({ file, sheet }: Pick<FormReading, 'file' | 'sheet'>, at: Position): Source {
  return { file, sheet: sheet.name, cell: toAddress(at) };
}
