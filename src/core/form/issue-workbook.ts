import type { CellWrite, Edit } from '../edit';
import { isNumeric } from '../figure/figure';
import { periodName } from '../period';
import type { Form, Slot } from '../scheme/form';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { CHECK_SHEET } from '../scheme/own-sheets';
import { checkSheetEdits } from './check-sheet';
import { explanationSheetEdits } from './explanation-sheet';
import { formPrint } from './form-print';
import { IDENTITY_SCHEMA, type IdentityRow, identityAddress, identityEdits } from './identity';
import { type IssuedCheck, type PastCell, issuedCheck } from './issued-check';
import { type IssuedForms, headerCells, issuedForms, listAreas, slotAreas, slotKey, slotOwners } from './issued-forms';
import { issuedResult } from './issued-result';
import { issuedScope, pastFigure } from './issued-scope';
import { layOutForm } from './lay-out-form';
import { type PastView, pastReference } from './past-references';
import { slotFormula } from './slot-formula';
import { slotRole } from './slot-role';
import { travellingRows } from './travelling/travelling-rows';
import { printOfTexts, textsOfEdits } from './written-texts';

/** The workbook that a unit gets for a period: its forms to fill, 填报检查, 核实说明 and the very hidden `_月报`. */
export function issueWorkbook(round: Round, unit: Unit): Edit[] {
  const issued = issuedForms(round, unit);
  const { forms } = issued;
  const identity = identityRows(issued);
  const header = { 单位: unit.name, 报告期: periodName(round.period) };
  const checkEdits = checkSheetEdits(checksOf(issued, identity), issued);
  const checkPrint: IdentityRow = { kind: '指纹', key: CHECK_SHEET, value: printOfTexts(textsOfEdits(checkEdits, CHECK_SHEET)) };
  const [first] = forms;
  return [
    ...forms.flatMap((form): Edit[] => [
      ...layOutForm(form, round, { unit, sheet: form.sheet, contentOf: (slot) => issuedCell(slot, { form, round, unit }), header, locked: true }),
      { kind: 'print', sheet: form.sheet, orientation: 'landscape' },
    ]),
    ...checkEdits,
    ...explanationSheetEdits(),
    ...identityEdits([...identity, checkPrint, ...travellingRows(issued)]),
    ...(first ? [{ kind: 'activate', sheet: first.sheet } as const] : []),
  ];
}

/** Every rule for every unit that has slots in the workbook. */
function checksOf(issued: IssuedForms, identity: readonly IdentityRow[]): IssuedCheck[] {
  const { round, sender, slots, forms } = issued;
  const areas = listAreas(issued);
  const addressOf = identityAddress(identity);
  const units = slotOwners(issued).map((unit) => {
    const placed = new Map(slots.filter((one) => one.unit === unit).map((one) => [one.slot.indicator, one]));
    const pastCell: PastCell = (code) => {
      const past = pastReference(code);
      return past && addressOf(past.view, slotKey(past.indicator, unit === sender ? null : unit.code));
    };
    return { round, unit, placed, pastCell, forms, areas: unit === sender ? areas : new Map<string, string>() };
  });
  return round.scheme.rules.flatMap((rule) => units.flatMap((unit) => issuedCheck(rule, unit) ?? []));
}

interface Issued {
  readonly form: Form;
  readonly round: Round;
  readonly unit: Unit;
}

/** A task slot holds the task; a computed one its formula with what it comes to while the form is blank. */
function issuedCell(slot: Slot, { form, round, unit: sender }: Issued): CellWrite | null {
  const unit = slot.unit === null ? sender : (round.scheme.units.find(({ code }) => code === slot.unit) ?? sender);
  const role = slotRole(slot, round.scheme);
  if (role === '任务') {
    const task = issuedScope(unit, round).figure(slot.indicator);
    return isNumeric(task) ? { content: { kind: 'number', value: Number(task.value) } } : null;
  }
  const formula = role === '计算' ? slotFormula(slot, form, round.scheme) : null;
  return formula === null ? null : { content: { kind: 'formula', formula, cached: issuedResult(slot.indicator, form, { round, unit }) } };
}

function identityRows(issued: IssuedForms): IdentityRow[] {
  const { round, sender: unit, forms } = issued;
  const { scheme, period } = round;
  const file = { 架构: IDENTITY_SCHEMA, 方案代码: scheme.code, 方案版本: scheme.version, 单位代码: unit.code, 期: period.code };
  return [
    ...Object.entries(file).map(([key, value]): IdentityRow => ({ kind: '文件', key, value: String(value) })),
    ...forms.map((form): IdentityRow => ({ kind: '指纹', key: form.sheet, value: formPrint(form) })),
    ...slotAreas(forms).map(({ key, area }): IdentityRow => ({ kind: '填报格', key, value: area })),
    ...headerCells(forms).map(({ key, text }): IdentityRow => ({ kind: '表头', key, value: text })),
    ...scheme.rules.filter(({ off }) => off === null).map((rule): IdentityRow => ({ kind: '审核', key: rule.code, value: rule.formula.text })),
    ...pastRows('上期', issued),
    ...pastRows('上年同期', issued),
  ];
}

function pastRows(view: PastView, { round, slots }: IssuedForms): IdentityRow[] {
  return slots.flatMap(({ slot, unit }): IdentityRow[] => {
    const figure = pastFigure(view, slot.indicator, { unit, round });
    return isNumeric(figure) ? [{ kind: view, key: slotKey(slot.indicator, slot.unit), value: Number(figure.value) }] : [];
  });
}
