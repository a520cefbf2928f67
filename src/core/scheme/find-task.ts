import type { Scheme, Task } from './scheme';

/** The task in force: of a unit's tasks for the indicator, the one with the latest 起始期 that is not after the period. */
export function findTask(
  scheme: Pick<Scheme, 'tasks'>,
  { unit, indicator, period }: { readonly unit: string; readonly indicator: string; readonly period: string },
): Task | undefined {
  return scheme.tasks
    .filter((task) => task.unit === unit && task.indicator === indicator && (task.from ?? '') <= period)
    .reduce<Task | undefined>((latest, task) => ((latest?.from ?? '') <= (task.from ?? '') ? task : latest), undefined);
}
