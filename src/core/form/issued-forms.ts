import { areaAddress, quoteSheet, sheetReference } from '../address';
import { cellAt, cellText } from '../grid';
import type { Form, Slot } from '../scheme/form';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { formsFor } from './form-for';
import { storedHeader } from './header-text';
import { columnArea } from './list-cells';

/** The forms that one workbook is issued with, each as its sender gets it. */
export interface IssuedForms {
  readonly round: Round;
  readonly sender: Unit;
  readonly forms: readonly Form[];
  readonly slots: readonly PlacedSlot[];
}

/** A slot of one of the forms, and the unit whose figure it is for. */
export interface PlacedSlot {
  readonly sheet: string;
  readonly slot: Slot;
  readonly unit: Unit;
}

export function issuedForms(round: Round, sender: Unit): IssuedForms {
  const forms = formsFor(round, sender);
  const units = new Map(round.scheme.units.map((unit) => [unit.code, unit]));
  const slots = forms.flatMap(({ sheet, slots: own }) => own.map((slot) => ({ sheet, slot, unit: units.get(slot.unit ?? sender.code) ?? sender })));
  return { round, sender, forms, slots };
}

/** The units that the workbook has slots for, the sender first where it has its own. */
export function slotOwners({ slots, sender }: IssuedForms): Unit[] {
  const owners = [...new Set(slots.map(({ unit }) => unit))];
  return [...owners.filter((unit) => unit === sender), ...owners.filter((unit) => unit !== sender)];
}

/** What a slot is called in `_月报`: its indicator, and with `@` the unit where it is in another one's row. */
export function slotKey(indicator: string, unit: string | null): string {
  return unit === null ? indicator : `${indicator}@${unit}`;
}

/** Where each header cell is, and what it is laid out to say: `'民生实事'!A2`, 填报人：<<填报人>>. */
export function headerCells(forms: readonly Form[]): { readonly key: string; readonly text: string }[] {
  return forms.flatMap(({ sheet, headers, layout }) => {
    const cells = new Map(headers.map(({ at }) => [sheetReference(sheet, at), storedHeader(cellText(cellAt(layout, at)))]));
    return [...cells].map(([key, text]) => ({ key, text }));
  });
}

/** Where the columns of the sender's lists are, by `清单名.列`: `'动态'!A5:A14`. */
export function listAreas({ forms }: Pick<IssuedForms, 'forms'>): ReadonlyMap<string, string> {
  return new Map(forms.flatMap(({ sheet, lists }) => lists.flatMap((area) => area.columns.map(({ column, at }) => [column, `${quoteSheet(sheet)}!${areaAddress(columnArea(area, at))}`] as const))));
}

/** Where each slot and each column of a list is: `'民生实事'!D6`, `'动态'!A5:A14`. */
export function slotAreas(forms: readonly Form[]): { readonly key: string; readonly area: string }[] {
  return forms.flatMap(({ sheet, slots, lists }) => [
    ...slots.map(({ indicator, unit, at }) => ({ key: slotKey(indicator, unit), area: sheetReference(sheet, at) })),
    ...lists.flatMap((area) => area.columns.map(({ column, at }) => ({ key: column, area: `${quoteSheet(sheet)}!${areaAddress(columnArea(area, at))}` }))),
  ]);
}
