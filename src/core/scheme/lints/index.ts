import type { FindingKind } from '../../finding';
import type { Lint } from '../lint';
import { misnamedSetting, missingSetting, repeatedSetting, upwardWithoutUnit } from '../table/setting-findings';
import { brokenExpression, missingColumn, missingSheet, missingValue, omittedColumns, repeatedColumn, unknownColumn, unreadableValue } from '../table/table-findings';
import { asksNothing } from './asks-nothing';
import { bareListColumn } from './bare-list-column';
import { blockingCityRule } from './blocking-city-rule';
import { circularFormula } from './circular-formula';
import { clashingUnitNames } from './clashing-unit-names';
import { completionWithoutMark } from './completion-without-mark';
import { computedWithoutFormula } from './computed-without-formula';
import { eventDatesDiffer } from './event-dates-differ';
import { forbiddenCharacters } from './forbidden-characters';
import { foreignItemCode } from './foreign-item-code';
import { formWithoutSheet } from './form-without-sheet';
import { formWithoutSlots } from './form-without-slots';
import { formWithoutUnit } from './form-without-unit';
import { indicatorInTwoForms } from './indicator-in-two-forms';
import { indistinctSlots } from './indistinct-slots';
import { listNameTaken } from './list-name-taken';
import { meanWithoutWeight } from './mean-without-weight';
import { measureOfType } from './measure-of-type';
import { mergeOverRows } from './merge-over-rows';
import { methodOfType } from './method-of-type';
import { missingTask } from './missing-task';
import { mixedSlot } from './mixed-slot';
import { percentAsNumber } from './percent-as-number';
import { rankOutsideRule } from './rank-outside-rule';
import { rateWithoutParts } from './rate-without-parts';
import { repeatedKey } from './repeated-key';
import { repeatedSlot } from './repeated-slot';
import { reservedSheetName } from './reserved-sheet-name';
import { reversedPeriods } from './reversed-periods';
import { roundingFormat } from './rounding-format';
import { rowMarks } from './row-marks';
import { rowWithoutUnits } from './row-without-units';
import { sameEventTwoDates } from './same-event-two-dates';
import { slotAgainstSource } from './slot-against-source';
import { stateWithoutLevels } from './state-without-levels';
import { switchedOffRule } from './switched-off-rule';
import { taskNotUsed } from './task-not-used';
import { unaskedIndicator } from './unasked-indicator';
import { unaskedList } from './unasked-list';
import { undoneCountedAsDone } from './undone-counted-as-done';
import { mergedUnit } from './merged-unit';
import { unitAbove } from './unit-above';
import { unitWithoutForm } from './unit-without-form';
import { unknownIndicator } from './unknown-indicator';
import { unknownItem } from './unknown-item';
import { unknownListColumn } from './unknown-list-column';
import { unknownMark } from './unknown-mark';
import { unknownName } from './unknown-name';
import { unknownUnit } from './unknown-unit';
import { unmarkedNumber } from './unmarked-number';
import { unlikeFiguresAdded } from './unlike-figures-added';
import { unrankedFigure } from './unranked-figure';
import { unregisteredForm } from './unregistered-form';

/** Every lint of a scheme, in the order of their codes. T032 was one for marks that could not be issued yet: the code stays taken. */
export const schemeLints: readonly Lint[] = [
  repeatedKey,
  clashingUnitNames,
  unknownUnit,
  unknownIndicator,
  unknownItem,
  unknownName,
  circularFormula,
  unaskedIndicator,
  repeatedSlot,
  indicatorInTwoForms,
  unmarkedNumber,
  forbiddenCharacters,
  measureOfType,
  rateWithoutParts,
  computedWithoutFormula,
  undoneCountedAsDone,
  blockingCityRule,
  switchedOffRule,
  formWithoutSheet,
  formWithoutSlots,
  unknownMark,
  mixedSlot,
  indistinctSlots,
  unregisteredForm,
  eventDatesDiffer,
  sameEventTwoDates,
  foreignItemCode,
  reversedPeriods,
  taskNotUsed,
  missingTask,
  unitWithoutForm,
  completionWithoutMark,
  stateWithoutLevels,
  percentAsNumber,
  slotAgainstSource,
  reservedSheetName,
  asksNothing,
  formWithoutUnit,
  mergedUnit,
  unitAbove,
  rowMarks,
  unknownListColumn,
  unaskedList,
  meanWithoutWeight,
  roundingFormat,
  methodOfType,
  bareListColumn,
  listNameTaken,
  rowWithoutUnits,
  mergeOverRows,
  rankOutsideRule,
  unrankedFigure,
  unlikeFiguresAdded,
];

/** Every kind of finding that reading a scheme can raise, in the order of their codes. */
export const schemeFindingKinds: readonly FindingKind[] = [
  missingSheet,
  missingColumn,
  omittedColumns,
  unknownColumn,
  repeatedColumn,
  missingValue,
  unreadableValue,
  brokenExpression,
  missingSetting,
  misnamedSetting,
  repeatedSetting,
  ...schemeLints.map((lint) => lint.kind),
  upwardWithoutUnit,
].sort((one, other) => (one.code < other.code ? -1 : 1));
