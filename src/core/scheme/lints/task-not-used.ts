import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T041',
  name: '任务数不起作用',
  tier: '核实',
  message: '“任务”表给“{indicator}”下了任务数，但这个指标的来源是{source}。',
  reason: '来源不是任务的指标按填报的数计算，下达的任务数不会用到。',
  next: '把指标的来源改为任务，或删去这些任务数。',
});

/** Told once an indicator, at its first task. */
export const taskNotUsed: Lint = {
  kind,
  find: ({ indicators, tasks }) =>
    indicators.flatMap(({ value }) => {
      const task = tasks.find((row) => row.value.indicator === value.code);
      if (!task || value.source === '任务') return [];
      return [raise(kind, { indicator: value.code, source: value.source }, { place: task.at('指标') })];
    }),
};
