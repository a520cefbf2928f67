import type { Grid } from '../../grid';
import { rowUnits } from '../../scheme/due';
import { unitsOf } from '../../scheme/find-unit';
import type { Form } from '../../scheme/form';
import type { Round } from '../../scheme/round';
import type { Unit } from '../../scheme/unit';
import { formFor } from '../form-for';
import { fitsPrint } from '../form-print';
import { isFixed } from '../list-cells';
import { type SheetMatch, matchSheet } from './match-sheet';
import { type StrayRow, findRows } from './rows/find-rows';

/** A form of the scheme as a sheet has it: with the rows of units and lists that are there. */
export interface FittedForm {
  /** As designed. */
  readonly design: Form;
  readonly form: Form;
  readonly sheet: Grid;
  readonly match: SheetMatch;
  /** Rows among those of units that are no unit's. */
  readonly strays: readonly StrayRow[];
}

/** Whose file it is, as far as that is known. */
export interface Filler {
  readonly sender: Unit | null;
  readonly round: Round;
}

export function fitForm(sheet: Grid, design: Form, { sender, round }: Filler): FittedForm {
  if (isFixed(design)) return { design, form: design, sheet, match: matchSheet(sheet, design), strays: [] };
  const issued = sender && formFor(design, round, sender);
  if (issued && fitsPrint(sheet, issued)) return { design, form: issued, sheet, match: matchSheet(sheet, issued), strays: [] };
  const all = unitsOf(round.scheme, round.period);
  const { form, strays, bare } = findRows(sheet, design, { units: sender && design.unitRow ? rowUnits(sender, round.scheme, round.period) : all, all, city: round.scheme.city });
  return { design, form, sheet, match: { ...matchSheet(bare, form), by: 'headings' }, strays };
}
