import { stableZip } from '../../src/files/stable-zip';
import { templateParts } from './parts';

/** The bytes of `assets/templates/report.docx`, the same every time. */
export function buildTemplate(): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(templateParts()).map(([name, xml]) => [name, encoder.encode(xml)] as const);
  return stableZip(Object.fromEntries(entries));
}
