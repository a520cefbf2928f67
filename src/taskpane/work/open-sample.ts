import type { Bench } from '../bench';
import { during } from './during';
import { lookAtWorkbook } from './look-at-workbook';

/** 打开示例: a workbook to look at, where the surroundings have one. */
export async function openSample(at: Bench): Promise<void> {
  await during(at, 'step.look', async (_desk, { openSample: open }) => open?.());
  await lookAtWorkbook(at, '');
}
