import type { Finding } from '../core/finding';
import { explanationEdits } from '../core/form/explanation-edits';
import { changedCells } from '../core/form/put-back';
import { EXPLANATION_SHEET } from '../core/scheme/own-sheets';
import { placeOf } from '../core/sheets/findings-table';
import type { Desk } from './desk';
import type { FormDeed } from './undo-in-form';

/** 核实说明: writes why a finding stands into the open form; a text of nothing takes it back. Null where the form has it so already. */
export async function explainInForm({ host, signal }: Desk, finding: Finding, text: string): Promise<FormDeed | null> {
  const asRead = await host.read([EXPLANATION_SHEET]);
  const edits = explanationEdits(asRead[0] ?? null, { finding: finding.id, place: placeOf(finding), message: finding.message, text: text.trim() });
  if (edits.length === 0) return null;
  const applied = await host.apply(edits, { asRead, ...(signal && { signal }) });
  return { applied, changed: changedCells(edits, asRead, await host.read([EXPLANATION_SHEET])) };
}
