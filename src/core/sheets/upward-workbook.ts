import type { CellWrite, Edit } from '../edit';
import { listNameOf } from '../expression/column-values';
import { explanationSheetEdits } from '../form/explanation-sheet';
import { formPrint } from '../form/form-print';
import { IDENTITY_SCHEMA, identityEdits, type IdentityRow } from '../form/identity';
import { slotAreas } from '../form/issued-forms';
import { layOutForm } from '../form/lay-out-form';
import type { ListEntry } from '../form/submission';
import { periodName } from '../period';
import { kindThatReports, upwardForms, upwardRows } from '../rollup/upward-forms';
import { EVENT_LIST } from '../scheme/event-list';
import type { Form } from '../scheme/form';
import type { Round } from '../scheme/round';
import type { Upward } from '../scheme/scheme';
import type { Unit, UnitKind } from '../scheme/unit';
import { withDesignedTotals } from './designed-totals';
import { answeredCell } from './answered-cell';
import { formWithRows } from './filled-form';
import { withRoomForTexts } from './room-for-texts';
import type { RoundResult } from './round-result';
import { upwardCells } from './upward-cells';

/**
 * 上报: the city's figures in the form that its own units fill, as one unit's workbook of the round one level up. Null
 * where the scheme names no such round, or its units fill no form.
 */
export function upwardWorkbook(result: RoundResult): Edit[] | null {
  const { upward, forms } = result.round.scheme;
  const kind = kindThatReports(forms);
  if (upward === null || kind === null) return null;
  const city = cityAsUnit(result.round, upward, kind);
  const round = upperRound(result.round, upward, city);
  const lists = entriesByList(result);
  const rows = upwardRows(result.round);
  const filled = upwardForms(result.round.scheme).map((form) => formWithRows(form, rows, [{ lists }]));
  const issued = upwardForms(result.round.scheme).map((form) => formWithRows(form, rows, []));
  const [first] = filled;
  return [
    ...filled.flatMap((form) => upwardForm(form, { result, round, city, lists })),
    ...explanationSheetEdits(),
    ...identityEdits(identityOf({ filled, issued }, round, city)),
    ...(first ? [{ kind: 'activate', sheet: first.sheet } as const] : []),
  ];
}

interface Upwards {
  readonly result: RoundResult;
  readonly round: Round;
  readonly city: Unit;
  readonly lists: ReadonlyMap<string, readonly ListEntry[]>;
}

function upwardForm(form: Form, { result, round, city, lists }: Upwards): Edit[] {
  const entryOf = (column: string, index: number): CellWrite | null => {
    const figure = lists.get(listNameOf(column))?.[index]?.figures.get(column);
    return figure ? answeredCell(figure) : null;
  };
  const header = { 单位: city.name, 报告期: periodName(round.period) };
  const edits = layOutForm(form, round, { unit: city, sheet: form.sheet, contentOf: upwardCells(form, { result, round, city, lists }), entryOf, header, locked: true });
  const merges = form.layout.merges === 'unknown' ? [] : form.layout.merges;
  return [...withRoomForTexts(withDesignedTotals(edits), merges), { kind: 'print', sheet: form.sheet, orientation: 'landscape' }];
}

/** The city as the round one level up knows it. */
function cityAsUnit({ scheme: { city } }: Round, { unit }: Upward, kind: UnitKind): Unit {
  const open = { from: null, until: null, mergedInto: null, parent: null };
  return { code: unit, name: city, shortName: city, aliases: [], formerNames: [], ...open, kind, ranked: true, order: 0 };
}

/** The same forms under the other scheme's code and version, with the city among the units. */
function upperRound(round: Round, { scheme: code, version }: Upward, city: Unit): Round {
  return { ...round, scheme: { ...round.scheme, code, version, units: [...round.scheme.units, city] } };
}

/** Every entry that counts, in the order of the units; events in that of their dates. */
function entriesByList({ summary }: RoundResult): Map<string, ListEntry[]> {
  const lists = new Map<string, ListEntry[]>();
  for (const { submission } of summary.counted) for (const [name, entries] of submission.lists) lists.set(name, [...(lists.get(name) ?? []), ...entries]);
  const dayOf = ({ figures }: ListEntry) => figures.get(`${EVENT_LIST}.日期`)?.text ?? '';
  lists.get(EVENT_LIST)?.sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));
  return lists;
}

interface LaidOut {
  /** With lists as long as their entries take. */
  readonly filled: readonly Form[];
  /** The same as the round above issues them: by these it knows them again. */
  readonly issued: readonly Form[];
}

function identityOf({ filled, issued }: LaidOut, { scheme, period }: Round, city: Unit): IdentityRow[] {
  const file = { 架构: IDENTITY_SCHEMA, 方案代码: scheme.code, 方案版本: scheme.version, 单位代码: city.code, 期: period.code };
  return [
    ...Object.entries(file).map(([key, value]): IdentityRow => ({ kind: '文件', key, value: String(value) })),
    ...issued.map((form): IdentityRow => ({ kind: '指纹', key: form.sheet, value: formPrint(form) })),
    ...slotAreas(filled).map(({ key, area }): IdentityRow => ({ kind: '填报格', key, value: area })),
    ...scheme.rules.filter(({ off }) => off === null).map((rule): IdentityRow => ({ kind: '审核', key: rule.code, value: rule.formula.text })),
  ];
}
