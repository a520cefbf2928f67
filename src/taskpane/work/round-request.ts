import type { RoundRequest } from '../../commands/work-round';
import type { Draft } from '../session';

/** What a round is worked out from, beside the open workbook. */
export function requestOf({ picked, withdrawn, period, choices, ownSheets }: Draft): RoundRequest {
  return { files: picked.files, found: picked.findings, withdrawn, choices, ...(ownSheets && { ownSheets }), ...(picked.receipts !== undefined && { receipts: picked.receipts }), ...(picked.adoptions && { adoptions: picked.adoptions }), ...(period.trim() !== '' && { period: period.trim() }) };
}
