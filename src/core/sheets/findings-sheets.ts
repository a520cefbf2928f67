import type { Edit } from '../edit';
import { cellAccountSheet } from './cell-account-sheet';
import { findingsTable } from './findings-table';
import { notEvaluatedSheet } from './not-evaluated-sheet';
import { returnSheet } from './return-sheet';
import type { RoundResult } from './round-result';

/** findings.xlsx: what was found, the same by unit with a text to send back, what could not be judged, and the account of cells. */
export function findingsSheets(result: RoundResult): Edit[] {
  return [
    ...findingsTable('审核意见', result),
    ...returnSheet('按单位', result),
    ...notEvaluatedSheet('未评估', result),
    ...cellAccountSheet('单元格账', result),
    { kind: 'activate', sheet: '审核意见' },
  ];
}
