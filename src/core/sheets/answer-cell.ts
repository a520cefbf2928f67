import { toAddress } from '../address';
import type { CellWrite } from '../edit';
import { notReported, type Figure } from '../figure/figure';
import { cellsInForm } from '../form/slot-formula';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Checked } from '../validation/checked';
import type { Answer } from './answers';
import { shortened } from './cells';
import { computedCell } from './computed-cell';
import { DATA } from './data-layout';
import { figureCell, LONGEST_NOTE } from './figure-cell';

/** A unit's answer as a cell: a typed figure as it was read, a task as the scheme has it, a calculated one as a live formula. */
export function answerCell(answer: Answer, indicator: Indicator, round: Round): CellWrite {
  if (answer.cells.get(indicator.code)?.role === '计算') return withShown(computedAnswer(answer, indicator, round), answer.checked, indicator.code);
  return figureCell(figureIn(answer, indicator.code, round) ?? notReported(indicator.measure), indicator, { notes: isTyped(indicator) });
}

/** A calculated cell as a formula over the other cells of the answer. */
export function computedAnswer(answer: Answer, indicator: Indicator, round: Round): CellWrite {
  const figure = answer.checked.figures.get(indicator.code) ?? notReported(indicator.measure);
  const reference = (code: string) => {
    const cell = answer.cells.get(code);
    return cell ? toAddress(cell.at) : areaOf(code, answer);
  };
  return computedCell(indicator, figure, { scheme: round.scheme, reference, figure: (code) => figureIn(answer, code, round) });
}

/** A list's column, in a sheet that is laid out as the form. */
function areaOf(code: string, { unit, sender, form, sheet }: Answer): string | null {
  return unit === sender && sheet !== DATA ? cellsInForm(code, null, { slots: [], lists: form.lists }) : null;
}

/** What stands in the cell: typed figures as read, tasks as the scheme has them, the others as calculated. */
function figureIn({ checked }: Answer, code: string, { scheme }: Round): Figure | undefined {
  const indicator = scheme.indicators.get(code);
  return indicator && isTyped(indicator) ? checked.submission.figures.get(code) : checked.figures.get(code);
}

/** Typed by the unit, as against given by the scheme or calculated. */
function isTyped({ source }: Indicator): boolean {
  return source === '填报' || source === '市级';
}

/** What the unit's own cell showed, where that is something else than the figures come to. */
function withShown(cell: CellWrite, { submission, figures }: Checked, code: string): CellWrite {
  const shown = submission.shown.get(code);
  const value = figures.get(code)?.value ?? null;
  const [source] = shown?.sources ?? [];
  if (!shown || !source || shown.value === null || value === null) return cell;
  if (!shown.putRight && Math.abs(Number(shown.value) - Number(value)) <= 0.00005) return cell;
  return { ...cell, note: shortened(`原表此格显示：${shown.text === '' ? shown.value : shown.text}\n出处：${source.file} ${source.sheet}!${source.cell}`, LONGEST_NOTE) };
}
