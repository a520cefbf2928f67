import { THIS_WORKBOOK } from '../../commands/this-workbook';
import type { Finding } from '../../core/finding';
import { STATE_SHEET, type WrittenCell } from '../../core/workbook/city-workbook';
import type { Bench } from '../bench';
import type { CellPlace } from '../surroundings';
import { during } from './during';

/** 定位: puts the cell of a finding in view. A cell of a county's file is shown where the city workbook has it. */
export function jump(at: Bench, finding: Finding): Promise<void> {
  return during(at, 'step.jump', async (_desk, bench) => {
    const { file, sheet, cell } = finding;
    if (sheet !== undefined && (file === undefined || file === THIS_WORKBOOK)) return bench.show({ sheet, cell: cell ?? 'A1' });
    const { readState } = await import(/* webpackChunkName: "book" */ '../../core/workbook/read-state');
    const [state] = await bench.host.read([STATE_SHEET]);
    const written = state ? (readState(state).value?.written ?? []) : [];
    await bench.show(placeOf(finding, written));
  });
}

/** Puts a cell of the open workbook in view. */
export function showPlace(at: Bench, place: CellPlace): Promise<void> {
  return during(at, { step: 'step.jump', byItself: true }, (_desk, bench) => bench.show(place));
}

const ALL_FINDINGS: CellPlace = { sheet: '审核意见', cell: 'A1' };

function placeOf({ file, sheet, cell }: Finding, written: readonly WrittenCell[]): CellPlace {
  return written.find(({ from }) => from.file === file && from.sheet === sheet && from.cell === cell) ?? ALL_FINDINGS;
}
