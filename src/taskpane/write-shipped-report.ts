import template from '../../assets/templates/report.docx';
import type { Report } from '../core/narrative/report';
import { writeReport } from '../files/write-report';

/** The report in the template that comes with the pane: nothing is fetched for it. */
export function writeShippedReport(report: Report): Uint8Array {
  const packed = atob(template.slice(template.indexOf(',') + 1));
  return writeReport(report, Uint8Array.from(packed, (character) => character.charCodeAt(0)));
}
