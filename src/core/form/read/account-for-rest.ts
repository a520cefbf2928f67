import { toAddress } from '../../address';
import { type Grid, type Position, cellAt, cellText } from '../../grid';
import { periodName } from '../../period';
import { fieldsOf, writeHeader } from '../header-text';
import type { CellAccount } from '../submission';
import { ADDED_REASONS, type AddedPlace, addedPlace } from './added-place';
import { type FixedText, filledCells } from './fixed-texts';
import { type FormReading, sourceIn } from './form-reading';
import { staysMerged } from './merged-labels';
import type { StrayRow } from './rows/find-rows';

/** A cell that is no slot and says something other than the issued form. */
export interface OtherCell {
  readonly account: CellAccount;
  /** For something written where the form has nothing. */
  readonly added: { readonly place: AddedPlace; readonly text: string } | null;
}

/** Accounts for every non-blank cell of a form's sheet that is no slot and differs from the issued text. */
export function accountForRest(reading: FormReading, slotCells: ReadonlySet<string>, lacking: boolean): OtherCell[] {
  const headers = new Map(reading.headers.cells.map(({ at, layout }) => [toAddress(at), layout]));
  return filledCells(reading.sheet).flatMap((cell) => {
    const address = toAddress(cell.at);
    if (slotCells.has(address)) return [];
    const header = headers.get(address);
    if (header !== undefined) return headerAccount(reading, cell, header);
    const origin = reading.match.origin(cell.at);
    if ((origin && isDesigned(reading, cell, origin)) || staysMerged(reading.form, reading.match, cell)) return [];
    return [otherAccount(reading, cell, { origin, lacking })];
  });
}

function headerAccount(reading: FormReading, { at, text }: FixedText, layout: string): OtherCell[] {
  const issued = writeHeader(layout, { 单位: reading.unit.name, 报告期: periodName(reading.round.period) });
  if (sameText(text, issued)) return [];
  const stale = !reading.headerStands && fieldsOf(layout).includes('报告期');
  const fate = stale ? ({ fate: 'ignored', reason: '表头报告期与下发的不一致，按下发的' } as const) : ({ fate: 'used', reason: '' } as const);
  return [{ account: { source: sourceIn(reading, at), indicator: null, ...fate }, added: null }];
}

/** The form's own text in its place, or a formula where the form has one. */
function isDesigned({ form, sheet }: FormReading, { at, text }: FixedText, origin: Position): boolean {
  const designed = cellAt(form.layout, origin);
  if (designed.formula !== undefined) return cellAt(sheet, at).formula !== undefined;
  return sameText(text, cellText(designed));
}

function otherAccount(reading: FormReading, { at, text }: FixedText, { origin, lacking }: { origin: Position | null; lacking: boolean }): OtherCell {
  const source = sourceIn(reading, at);
  const added = origin !== null && isEmpty(reading.form.layout, origin) ? { place: addedPlace(reading.form, origin), text } : null;
  const unread = origin && reading.form.slots.some((slot) => toAddress(slot.at) === toAddress(origin));
  const stray = reading.strays.find((row) => row.at.row === at.row);
  if (stray) return { account: { source, indicator: null, ...strayFate(stray) }, added: null };
  if (unread || (lacking && (origin === null || added))) {
    return { account: { source, fate: 'blocked', indicator: null, reason: '表样改动后认不出是哪个指标' }, added };
  }
  const reason = origin === null ? '在插入的行或列里，不是表样的格' : added ? ADDED_REASONS[added.place] : '改动了表样的文字';
  return { account: { source, fate: 'ignored', indicator: null, reason }, added };
}

function strayFate({ kind }: StrayRow): Pick<CellAccount, 'fate' | 'reason'> {
  return kind === 'total' ? { fate: 'ignored', reason: '合计行，不读，合计由汇总计算' } : { fate: 'blocked', reason: '这一行的单位认不出，没有读' };
}

function isEmpty(layout: Grid, at: Position): boolean {
  return cellText(cellAt(layout, at)) === '';
}

function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}
