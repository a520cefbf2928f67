import { toAddress } from '../../../address';
import { type Finding, raise } from '../../../finding';
import { findUnit } from '../../../scheme/find-unit';
import { rowUnits } from '../../../scheme/due';
import { cellAt, cellText } from '../../../grid';
import type { FormReading } from '../form-reading';
import { formerName } from '../identity-findings';
import type { StrayRow } from './find-rows';
import { rowMissing, rowOrder, rowUnknown, totalRow } from './row-findings';

/** What is to be said of the rows of units: names that are not asked for, other names, units without a row, another order. */
export function rowsTold(reading: FormReading): Finding[] {
  if (reading.design.unitRow === null) return [];
  return [...reading.strays.map((stray) => strayTold(reading, stray)), ...otherNames(reading), ...missingRows(reading), ...orderTold(reading)];
}

function strayTold({ unit, file, sheet }: FormReading, { at, text, kind, unit: other }: StrayRow): Finding {
  const place = { unit: unit.name, file, sheet: sheet.name, cell: toAddress(at) };
  if (kind === 'total') return raise(totalRow, { row: String(at.row), text }, { place });
  return raise(rowUnknown, { cell: toAddress(at), name: text, why: other ? '不是本表的单位' : '不在名册里' }, { place });
}

/** The names that stand in the unit column, each once. */
function otherNames({ form, file, sheet, match, round }: FormReading): Finding[] {
  const units = round.scheme.units;
  return (form.unitRow?.names ?? []).flatMap((name) => {
    const at = match.image(name);
    const said = at ? cellText(cellAt(sheet, at)).trim() : '';
    const found = findUnit(said, units, round.scheme.city);
    if (!at || !found || (found.by !== '曾用名' && found.by !== '别名')) return [];
    return [raise(formerName, { where: toAddress(at), said, by: found.by, unit: found.unit.name }, { place: { unit: found.unit.name, file, sheet: sheet.name, cell: toAddress(at) } })];
  });
}

function missingRows({ unit: sender, form, round, file, sheet }: FormReading): Finding[] {
  const there = new Set(form.slots.map(({ unit }) => unit));
  return rowUnits(sender, round.scheme, round.period)
    .filter(({ code }) => !there.has(code))
    .map(({ name }) => raise(rowMissing, { form: form.name, unit: name }, { place: { unit: name, file, sheet: sheet.name } }));
}

function orderTold({ unit: sender, form, round, issued, file, sheet }: FormReading): Finding[] {
  const wanted = rowUnits(sender, round.scheme, round.period).map(({ code }) => code);
  const there = [...new Set(form.slots.flatMap(({ unit }) => unit ?? []))].map((code) => wanted.indexOf(code));
  const inOrder = there.every((index, at) => at === 0 || index > (there[at - 1] ?? -1));
  return inOrder || !issued ? [] : [raise(rowOrder, { form: form.name }, { place: { unit: sender.name, file, sheet: sheet.name } })];
}
