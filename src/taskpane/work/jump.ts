import type { Finding } from '../../core/finding';
import type { Bench } from '../surroundings';
import { during } from './during';

/** 定位: puts the cell of a finding in view. */
export function jump(bench: Bench, { sheet, cell }: Finding): Promise<void> {
  return during(bench, 'step.look', async () => {
    if (sheet !== undefined) await bench.show({ sheet, cell: cell ?? 'A1' });
  });
}
