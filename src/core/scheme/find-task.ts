import type { Scheme, Task } from './scheme';

const TASKS = new WeakMap<readonly Task[], ReadonlyMap<string, readonly Task[]>>();

/** The task in force: of a unit's tasks for the indicator, the one with the latest 起始期 that is not after the period. */
export function findTask(
  scheme: Pick<Scheme, 'tasks'>,
  { unit, indicator, period }: { readonly unit: string; readonly indicator: string; readonly period: string },
): Task | undefined {
  return (tasksByKey(scheme.tasks).get(keyOf({ unit, indicator })) ?? [])
    .filter((task) => (task.from ?? '') <= period)
    .reduce<Task | undefined>((latest, task) => ((latest?.from ?? '') <= (task.from ?? '') ? task : latest), undefined);
}

function tasksByKey(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const known = TASKS.get(tasks);
  if (known) return known;
  const byKey = new Map<string, Task[]>();
  for (const task of tasks) {
    const same = byKey.get(keyOf(task));
    if (same) same.push(task);
    else byKey.set(keyOf(task), [task]);
  }
  TASKS.set(tasks, byKey);
  return byKey;
}

function keyOf({ unit, indicator }: Pick<Task, 'unit' | 'indicator'>): string {
  return `${unit}|${indicator}`;
}
