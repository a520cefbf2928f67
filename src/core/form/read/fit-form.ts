import type { Grid } from '../../grid';
import { rowUnits } from '../../scheme/due';
import { unitsOf } from '../../scheme/find-unit';
import type { Form } from '../../scheme/form';
import type { Round } from '../../scheme/round';
import type { Unit } from '../../scheme/unit';
import { formFor } from '../form-for';
import { fitsPrint } from '../form-print';
import { isFixed } from '../list-cells';
import type { Identity } from '../identity';
import { type SheetMatch, matchInPlace, matchSheet } from './match-sheet';
import { ownMap } from './own-map';
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
  /** For a form read where an earlier version of the scheme had its cells: the indicators that it does not have. */
  readonly lacking?: readonly string[];
}

/** Whose file it is, as far as that is known. */
export interface Filler {
  readonly sender: Unit | null;
  readonly round: Round;
  /** What the workbook says of itself; null where it was not issued. */
  readonly identity: Identity | null;
}

export function fitForm(sheet: Grid, design: Form, { sender, round, identity }: Filler): FittedForm {
  const issued = isFixed(design) ? design : sender && formFor(design, round, sender);
  if (issued && fitsPrint(sheet, issued)) return { design, form: issued, sheet, match: matchInPlace(issued), strays: [] };
  const earlier = issued && identity && ownMap(sheet, issued, identity);
  if (earlier) return { design, form: earlier.form, sheet, match: matchInPlace(earlier.form), strays: [], lacking: [...new Set(earlier.lacking.map(({ indicator }) => indicator))] };
  if (isFixed(design)) return { design, form: design, sheet, match: matchSheet(sheet, design), strays: [] };
  const all = unitsOf(round.scheme, round.period);
  const { form, strays, bare } = findRows(sheet, design, { units: sender && design.unitRow ? rowUnits(sender, round.scheme, round.period) : all, all, city: round.scheme.city });
  return { design, form, sheet, match: { ...matchSheet(bare, form), by: 'headings' }, strays };
}
