import type { Finding } from '../core/finding';
import { explanationEdits } from '../core/form/explanation-edits';
import { EXPLANATION_SHEET } from '../core/scheme/own-sheets';
import { placeOf } from '../core/sheets/findings-table';
import type { Applied } from '../hosts/host';
import type { Desk } from './desk';

/** 核实说明: writes why a finding stands into the open form; a text of nothing takes it back. Null where the form has it so already. */
export async function explainInForm({ host, signal }: Desk, finding: Finding, text: string): Promise<Applied | null> {
  const asRead = await host.read([EXPLANATION_SHEET]);
  const edits = explanationEdits(asRead[0] ?? null, { finding: finding.id, place: placeOf(finding), message: finding.message, text: text.trim() });
  return edits.length === 0 ? null : host.apply(edits, { asRead, ...(signal && { signal }) });
}
