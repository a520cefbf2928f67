import { strFromU8, strToU8, unzipSync } from 'fflate';
import { Fault } from '../core/fault';
import type { Grid } from '../core/grid';
import { illegalSheetName } from '../core/sheet-name';
import { coreProperties } from './core-properties';
import { stableZip } from './stable-zip';
import { writeSheet } from './write-sheet';

const WORKBOOK = 'xl/workbook.xml';

export interface WorkbookProperties {
  /** Last modification, ISO date-time, as the file's own properties tell it; none by default, for nothing reads the clock. */
  readonly modified?: string;
}

/** The bytes of an .xlsx workbook with these sheets; the same sheets give the same bytes. Throws a Fault where Excel would refuse it. */
export async function writeWorkbook(sheets: readonly Grid[], properties: WorkbookProperties = {}): Promise<Uint8Array> {
  refuseIllegal(sheets);
  const { default: library } = await import('exceljs');
  const workbook = new library.Workbook();
  const active = Math.max(sheets.findIndex((one) => one.active), 0);
  const firstVisible = sheets.findIndex((one) => one.visibility === 'visible');
  const activeTab = sheets[active]?.visibility === 'visible' ? active : firstVisible;
  workbook.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: firstVisible, activeTab, visibility: 'visible' }];
  for (const sheet of sheets) writeSheet(workbook, sheet);
  const entries = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const main = quotedTitles(strFromU8(entries[WORKBOOK] ?? new Uint8Array()));
  return stableZip({ ...entries, [WORKBOOK]: strToU8(main), 'docProps/core.xml': strToU8(coreProperties(properties.modified ?? null)) });
}

/** exceljs leaves an apostrophe in the name of a sheet with repeated heading rows single; Excel then calls the file damaged. */
function quotedTitles(xml: string): string {
  return xml.replace(/(?<=<definedName name="_xlnm\.Print_Titles"[^>]*>&apos;)[^<]*(?=&apos;!\$)/g, (name) => name.replaceAll('&apos;', '&apos;&apos;'));
}

function refuseIllegal(sheets: readonly Grid[]): void {
  const refuse = (why: string): never => {
    throw new Fault({ what: '工作簿没有写成', why, next: '请把这一情况告诉方案的设计者' });
  };
  if (!sheets.some((one) => one.visibility === 'visible')) refuse('至少要有一张可见的工作表');
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const illegal = illegalSheetName(name);
    if (illegal) refuse(`工作表“${name}”：${illegal}`);
    if (seen.has(name.toLowerCase())) refuse(`有两张工作表都叫“${name}”`);
    seen.add(name.toLowerCase());
  }
}
