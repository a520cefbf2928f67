import { toAddress } from '../../address';
import { type Finding, raise } from '../../finding';
import { type Grid, cellAt, cellText } from '../../grid';
import type { Slot } from '../../scheme/form';
import type { Round } from '../../scheme/round';
import type { Scheme } from '../../scheme/scheme';
import type { Unit } from '../../scheme/unit';
import { slotRole } from '../slot-role';
import type { CellAccount } from '../submission';
import { accountForSheet } from './account-for-sheets';
import { ENOUGH, type FormSheet } from './assign-sheets';
import { formTwice } from './identity-findings';
import { fitForm } from './fit-form';

/** How many differing cells a finding names. */
const NAMED = 5;

interface Owner {
  readonly file: string;
  readonly unit: Unit;
  readonly round: Round;
}

/** Another visible and filled sheet of a form that is read already: not read, but asked about. Null: it is none. */
export function secondCopy(sheet: Grid, found: readonly FormSheet[], { file, unit, round }: Owner): { cells: CellAccount[]; findings: Finding[] } | null {
  if (sheet.visibility !== 'visible') return null;
  const { scheme } = round;
  const copies = found.map((used) => ({ used, copy: fitForm(sheet, used.design, { sender: unit, round, identity: null }) }));
  const pair = copies.find(({ copy }) => copy.match.share >= ENOUGH && inputs(copy, scheme).some((slot) => textOf(copy, slot) !== ''));
  if (!pair) return null;
  const { used, copy } = pair;
  const differing = inputs(copy, scheme).flatMap((slot) => difference(slot, used, copy));
  const said = differing.length === 0 ? '填的数相同' : `不同的${differing.length}格：${differing.slice(0, NAMED).join('；')}${differing.length > NAMED ? '等' : ''}`;
  const slots = { count: '2', form: used.form.name, sheets: `${used.sheet.name}、${sheet.name}`, choice: `采用“${used.sheet.name}”，“${sheet.name}”不读；${said}` };
  const particulars = { tier: differing.length === 0 ? '提示' : '核实', next: '请核实以哪张为准，只留一张填好的表。' } as const;
  const finding = raise(formTwice, slots, { place: { unit: unit.name, file, sheet: sheet.name }, particulars });
  return { cells: accountForSheet(file, sheet, { fate: 'ignored', reason: `同一张表的另一份，采用的是“${used.sheet.name}”` }), findings: [finding] };
}

function inputs({ form }: FormSheet, scheme: Scheme): Slot[] {
  return form.slots.filter((slot) => slotRole(slot, scheme) === '填报');
}

/** The same slot in another sheet, where units may stand in another order. */
function textOf({ form, sheet, match }: FormSheet, { indicator, unit }: Slot): string {
  const slot = form.slots.find((one) => one.indicator === indicator && one.unit === unit);
  const place = slot && match.place(slot);
  return place?.kind === 'one' ? cellText(cellAt(sheet, place.at)).trim() : '';
}

function difference(slot: Slot, used: FormSheet, copy: FormSheet): string[] {
  const [one, other] = [textOf(used, slot), textOf(copy, slot)];
  if (one === other) return [];
  const place = used.match.place(slot);
  return [`${toAddress(place.kind === 'one' ? place.at : slot.at)}为${one || '空白'}与${other || '空白'}`];
}
