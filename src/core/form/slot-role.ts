import type { Slot } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';

/** What a slot is to the county: it types the 填报 ones, is given the 任务 ones, and is shown the 计算 ones. */
export type SlotRole = '填报' | '任务' | '计算';

export function slotRole(slot: Slot, scheme: Scheme): SlotRole {
  const source = scheme.indicators.get(slot.indicator)?.source;
  if (source === '任务') return '任务';
  return slot.computed || source === '计算' ? '计算' : '填报';
}
