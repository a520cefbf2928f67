import type { Figure } from '../figure/figure';
import { numberFigure } from '../figure/number-figure';
import type { Period } from '../period';
import { findTask } from './find-task';
import type { Indicator } from './indicator';
import type { Scheme } from './scheme';
import type { Unit } from './unit';

/** The unit's task in a period as the scheme has it; undefined where it sets none. */
export function taskFigure(scheme: Scheme, indicator: Indicator, at: { readonly unit: Unit; readonly period: Period }): Figure | undefined {
  const task = findTask(scheme, { unit: at.unit.code, indicator: indicator.code, period: at.period.code });
  if (!task) return undefined;
  return numberFigure(task.value, indicator.measure, [{ file: scheme.file, ...task.place }]);
}
