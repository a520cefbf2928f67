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
    if (sheet !== undefined && (file === undefined || file === THIS_WORKBOOK)) return mark(bench, { sheet, cell: cell ?? 'A1' }, finding);
    const { readState } = await import(/* webpackChunkName: "book" */ '../../core/workbook/read-state');
    const [state] = await bench.host.read([STATE_SHEET]);
    const written = state ? (readState(state).value?.written ?? []) : [];
    const place = placeOf(finding, written);
    await (place === ALL_FINDINGS ? bench.show(place) : mark(bench, place, finding));
  });
}

/** A cell that can only be shown, or not even that, is told of. */
async function mark({ mark: put, dispatch, speech }: Bench, place: CellPlace, { tier }: Finding): Promise<void> {
  const outcome = await put(place, tier);
  if (outcome === 'marked') return;
  dispatch({ kind: 'told', notice: { tone: 'info', what: speech.say(`marks.${outcome}`, { sheet: place.sheet }), next: speech.say(`marks.${outcome}.next`) } });
}

/** 清除标记: the cells look again as the user made them. */
export function clearMarks(at: Bench): Promise<void> {
  return during(at, 'step.marks', async (_desk, { clearMarks: clear, dispatch, speech }) => {
    const kept = await clear();
    if (kept.length === 0) return dispatch({ kind: 'told', notice: { tone: 'success', what: speech.say('marks.cleared') } });
    dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say('marks.kept', { sheets: kept.join(speech.say('list.separator')) }), next: speech.say('marks.kept.next') } });
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
