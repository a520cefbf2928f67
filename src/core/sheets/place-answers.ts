import { dueOf, type Due } from '../scheme/due';
import { formsOf } from '../scheme/forms-of';
import { findAdoption } from '../scheme/find-adoption';
import type { Form } from '../scheme/form';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import type { Checked } from '../validation/checked';
import { cellsInForm, type Answer, type UnitSheet } from './answers';
import { DATA, FIRST_DATA_COLUMN, FIRST_DATA_ROW } from './data-layout';
import { filledForm } from './filled-form';
import type { RoundResult } from './round-result';
import type { SheetNames } from './sheet-names';

/** Where the answers stand: in a sheet of each sender, or, where there would be too many of them, in one sheet 数据. */
export interface PlacedAnswers {
  readonly answers: readonly Answer[];
  /** None where there is a sheet 数据. */
  readonly sheets: readonly UnitSheet[];
  /** The columns of 数据; null where each sender has its sheets. */
  readonly data: readonly Indicator[] | null;
}

/** Units with sheets of their own: more than these make a workbook that nobody can find anything in. */
export const MOST_UNITS_WITH_SHEETS = 40;

/** How sheets are named. `steady`: a name does not tell whether what is in the sheet counts. */
interface Naming {
  readonly names: SheetNames;
  readonly steady: boolean;
}

export function placeAnswers(result: RoundResult, naming: Naming): PlacedAnswers {
  const filled = filledForms(result);
  const senders = new Set(filled.map(({ sender }) => sender.code));
  if (senders.size > MOST_UNITS_WITH_SHEETS) return inData(filled, result);
  const sheets = filled.map((one) => sheetOf(one, result, naming));
  return { answers: sheets.flatMap((one) => [...one.answers.values()]), sheets, data: null };
}

/** A form that came from a sender, with all the units that it brings figures of. */
interface Filled {
  readonly sender: Unit;
  readonly form: Form;
  readonly units: readonly { readonly unit: Unit; readonly checked: Checked; readonly counts: boolean }[];
}

/** In the order of the senders, then of the forms. */
function filledForms({ round, checked, summary }: RoundResult): Filled[] {
  const key = (unit: string, form: string) => `${unit}|${form}`;
  const all = new Map(checked.map((one) => [key(one.submission.unit, one.submission.form), one]));
  const counted = new Map(summary.counted.map((one) => [key(one.submission.unit, one.submission.form), one]));
  const groups = new Map<string, { first: Due; units: Filled['units'][number][] }>();
  for (const due of dueOf(round.scheme, round.period)) {
    const at = key(due.unit.code, due.form.name);
    const counting = counted.get(at);
    const answer = counting ?? all.get(at);
    if (!answer) continue;
    const group = groups.get(key(due.sender.code, due.form.name)) ?? { first: due, units: [] };
    group.units.push({ unit: due.unit, checked: answer, counts: counting !== undefined });
    groups.set(key(due.sender.code, due.form.name), group);
  }
  const order = new Map(round.scheme.units.map(({ code }, index) => [code, index]));
  const place = ({ sender }: Filled) => order.get(sender.code) ?? order.size;
  return [...groups.values()].map(({ first: { sender, form }, units }) => ({ sender, form, units })).sort((one, other) => place(one) - place(other));
}

function sheetOf({ sender, form: designed, units }: Filled, { round }: RoundResult, { names, steady }: Naming): UnitSheet {
  const { scheme } = round;
  const base = formsOf(scheme, sender).length === 1 ? sender.shortName : `${sender.shortName}_${designed.name}`;
  const way = findAdoption(sender, round)?.way;
  const apart = way === '不计入' || way === '沿用上期' ? '不计入' : '退回';
  const sheet = names.claim(steady || units.some(({ counts }) => counts) ? base : `${base}_${apart}`);
  const form = filledForm(designed, { round, sender, submissions: units.map(({ checked }) => checked.submission) });
  const answers = units.map((one): Answer => ({ ...one, sender, form, sheet, cells: cellsInForm(one.unit, { sender, form, scheme }) }));
  return { sheet, sender, form, answers: new Map(answers.map((one) => [one.unit.code, one])) };
}

/** A row a unit and form, those that count first; a column an indicator that one of the forms has. */
function inData(filled: readonly Filled[], { round: { scheme } }: RoundResult): PlacedAnswers {
  const asked = new Set(filled.flatMap(({ form }) => form.slots.map(({ indicator }) => indicator)));
  const data = [...scheme.indicators.values()].filter(({ code }) => asked.has(code));
  const columns = new Map(data.map(({ code }, index) => [code, FIRST_DATA_COLUMN + index]));
  const rows = filled.flatMap(({ sender, form, units }) => units.map((one) => ({ ...one, sender, form })));
  const ordered = [...rows.filter(({ counts }) => counts), ...rows.filter(({ counts }) => !counts)];
  const answers = ordered.map(({ unit, sender, form, checked, counts }, index): Answer => {
    const isRow = form.unitRow !== null && unit.code !== sender.code;
    const slots = form.slots.filter(({ at }) => form.unitRow === null || (at.row === form.unitRow.row) === isRow);
    const own = cellsInForm(sender, { sender, form: { ...form, slots }, scheme });
    const cells = [...own].flatMap(([code, { role }]) => {
      const column = columns.get(code);
      return column === undefined ? [] : [[code, { at: { row: FIRST_DATA_ROW + index, column }, role }] as const];
    });
    return { unit, sender, form, checked, counts, sheet: DATA, cells: new Map(cells) };
  });
  return { answers, sheets: [], data };
}
