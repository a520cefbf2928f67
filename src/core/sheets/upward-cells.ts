import Big from 'big.js';
import type { CellWrite } from '../edit';
import { isNumeric, notReported, type Figure } from '../figure/figure';
import { listNameOf } from '../expression/column-values';
import { subjectsOf } from '../expression/references-of';
import { operandsOf } from '../form/guarded-formula';
import { summedColumns } from '../form/list-guards';
import { slotFormula } from '../form/slot-formula';
import { slotRole } from '../form/slot-role';
import type { ListEntry } from '../form/submission';
import { showDifference, showQuantity } from '../rollup/show-quantity';
import { rowGaps, type RowGap } from '../rollup/upward-gaps';
import { unitFigures } from '../rollup/unit-figures';
import type { Form, Slot } from '../scheme/form';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { deriveFigures } from '../validation/derive-figures';
import { answeredCell } from './answered-cell';
import { cellNumber, shortened } from './cells';
import { LONGEST_NOTE, NOT_APPLICABLE } from './figure-cell';
import { isTypeable, type Answer } from './is-typeable';
import type { RoundResult } from './round-result';
import { typedCell } from './typed-cell';

interface Upwards {
  readonly result: RoundResult;
  /** The round one level up, as far as the city knows it. */
  readonly round: Round;
  readonly city: Unit;
  /** Every entry that counts, by list. */
  readonly lists: ReadonlyMap<string, readonly ListEntry[]>;
}

/** What each slot of the form holds: of an input what the city, or the unit of the row, comes to; of a computed one the formula with what these inputs make. */
export function upwardCells(form: Form, upwards: Upwards): (slot: Slot) => CellWrite | null {
  const { scheme } = upwards.round;
  const answers = new Map([null, ...new Set(form.slots.flatMap(({ unit }) => unit ?? []))].map((unit) => [unit, answersOf(form, unit, upwards)]));
  const { round, summary } = upwards.result;
  const gaps = rowGaps({ round, units: unitFigures(summary.counted, round), city: summary.city, levels: summary.levels }).filter((gap) => gap.form.sheet === form.sheet);
  return (slot) => {
    const indicator = scheme.indicators.get(slot.indicator);
    const answer = answers.get(slot.unit);
    if (!indicator || !answer) return null;
    if (slotRole(slot, scheme) === '计算') return computedCell(slot, { form, indicator, answer, round: upwards.round });
    const figure = answer.typed.get(slot.indicator);
    if (figure) return { ...(indicator.blankMeans === '不适用' ? answeredCell(figure) : typedCell(figure)), ...gapNote(slot, gaps, { scheme, first: form.unitRow?.row ?? 0 }) };
    const whose = scheme.units.find(({ code }) => code === slot.unit)?.name ?? '全市';
    return { content: { kind: 'blank' }, note: blankNote(indicator, whose, answer.rolled.get(slot.indicator)?.figure) };
  };
}

interface Answers {
  /** What can be typed of each input. */
  readonly typed: ReadonlyMap<string, Figure>;
  /** These and what they make. */
  readonly derived: ReadonlyMap<string, Figure>;
  readonly rolled: ReadonlyMap<string, Answer>;
  readonly lists: Upwards['lists'];
}

/** Of the city, or of the unit whose row it is. */
function answersOf(form: Form, unitCode: string | null, { result, round, city, lists }: Upwards): Answers {
  const { scheme } = round;
  const unit = scheme.units.find(({ code }) => code === unitCode) ?? city;
  const rolled = unitCode === null ? result.summary.city : rowFigures(unit, result);
  const inputs = form.slots.filter((slot) => slot.unit === unitCode && slotRole(slot, scheme) !== '计算');
  const typed = new Map(inputs.flatMap(({ indicator: code }) => {
    const [indicator, answer] = [scheme.indicators.get(code), rolled.get(code)];
    return indicator && answer && isTypeable(indicator, answer, unitCode) ? [[code, answer.figure] as const] : [];
  }));
  const ownLists = unitCode === null ? lists : new Map<string, readonly ListEntry[]>();
  const derived = deriveFigures({ figures: typed, lists: ownLists }, withTasks(round, unit, typed), unit);
  return { typed, derived, rolled, lists: ownLists };
}

/** In the first row of a column whose rows do not add up to the city's figure. */
function gapNote({ indicator: code, unit, at }: Slot, gaps: readonly RowGap[], { scheme, first }: { readonly scheme: Scheme; readonly first: number }): Pick<CellWrite, 'note'> {
  const gap = at.row === first && unit !== null ? gaps.find(({ indicator }) => indicator.code === code) : undefined;
  if (!gap) return {};
  const { indicator, city, rows } = gap;
  const show = (value: string | Big) => showQuantity(value, indicator, scheme);
  return { note: `本列各行合计${show(rows)}，全市${show(city)}，相差${showDifference(new Big(city).minus(rows), indicator, scheme)}：不属于任何一行的数没有列入本表。` };
}

/** Why a cell is left for the city's official to fill. */
function blankNote({ method, type }: Indicator, whose: string, figure: Figure | undefined): string {
  const rolled = figure && (figure.value === null ? figure.text : `${figure.value}${figure.measure}`);
  const told = rolled ? `${whose}汇总为“${rolled}”，不能填进${type}格` : `${whose}没有这一项的汇总数`;
  return shortened(`${told}（汇总方法：${method}），请按${whose}情况填写。`, LONGEST_NOTE);
}

function rowFigures(unit: Unit, { round, summary }: RoundResult): ReadonlyMap<string, Answer> {
  const own = unitFigures(summary.counted, round);
  const level = summary.levels.get(unit.code);
  return new Map([...round.scheme.indicators.keys()].map((code) => [code, level?.get(code) ?? { figure: own.figureOf(unit, code) }]));
}

/** The tasks of the unit as they stand in the form: the sum of its own units'. */
function withTasks(round: Round, unit: Unit, typed: ReadonlyMap<string, Figure>): Round {
  const { scheme } = round;
  const tasks = [...typed].flatMap(([indicator, figure]) =>
    scheme.indicators.get(indicator)?.source === '任务' && isNumeric(figure) ? [{ unit: unit.code, indicator, value: figure.value, from: null, document: '', place: { sheet: '任务', cell: 'A1' } }] : [],
  );
  return { ...round, scheme: { ...scheme, tasks: [...scheme.tasks.filter((task) => task.unit !== unit.code), ...tasks] } };
}

interface Computed {
  readonly form: Form;
  readonly indicator: Indicator;
  readonly answer: Answers;
  readonly round: Round;
}

/** A formula over the form's own cells. What the city came to otherwise, over fewer units, is told beside it. */
function computedCell(slot: Slot, { form, indicator, answer, round }: Computed): CellWrite {
  const figure = answer.derived.get(indicator.code) ?? notReported(indicator.measure);
  const rolled = answer.rolled.get(indicator.code)?.figure ?? notReported(indicator.measure);
  const formula = slotFormula(slot, form, round.scheme);
  if (formula === null || lacksList(indicator, answer, round)) return typedCell(rolled);
  const sum = answer.derived.has(indicator.code) ? figure : rolled;
  const note = differs(sum, rolled) ? { note: `本格由本表的数算得；全市按各项都有数的单位算为${rolled.value ?? rolled.text}。` } : {};
  return { content: { kind: 'formula', formula, cached: cachedOf(sum, [...operandsOf(indicator, round.scheme).map((code) => answer.derived.get(code)), ...entriesBehind(indicator, answer, round)]) }, ...note };
}

/** Nobody gave the list that it is calculated from: an empty area would make it 0. */
function lacksList(indicator: Indicator, { lists }: Answers, { scheme }: Round): boolean {
  const formula = formulaOf(indicator);
  return formula !== null && subjectsOf(formula).some((code) => [code, listNameOf(code)].some((list) => scheme.lists.has(list) && !lists.has(list)));
}

/** What the entries of lists have of each column that it adds up; what does not apply takes no part. */
function entriesBehind(indicator: Indicator, { lists }: Answers, { scheme }: Round): (Figure | undefined)[] {
  const formula = formulaOf(indicator);
  const columns = formula ? summedColumns(formula, scheme) : [];
  return columns.flatMap((code) => (lists.get(listNameOf(code)) ?? []).map(({ figures }) => figures.get(code))).filter((figure) => figure?.state !== 'notApplicable');
}

/** What the formula shows: nothing where a cell it needs holds no number, of which 约300 is none. */
function cachedOf(figure: Figure, operands: readonly (Figure | undefined)[]): number | string | null {
  if (operands.some((operand) => !isNumeric(operand) || operand.qualifier !== undefined)) return null;
  if (figure.value !== null) return cellNumber(figure.value);
  return figure.text === '' ? NOT_APPLICABLE : figure.text;
}

function differs(one: Figure, other: Figure): boolean {
  return isNumeric(one) && isNumeric(other) && !new Big(one.value).eq(other.value);
}
