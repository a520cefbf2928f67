import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { Grid } from '../core/grid';
import { calmNumberFormats } from './calm-number-formats';
import { modifiedOf } from './core-properties';
import { cutGhostRows, cutLongSheets } from './cut-ghost-rows';
import { fileKind } from './file-kind';
import { LIMITS, type Purpose, WORKBOOK_LIMITS, inMegabytes } from './limits';
import { plainNames } from './plain-names';
import { plainWorkbook } from './plain-workbook';
import { longSheetReader } from './read-long-sheet';
import { rareCharacters } from './rare-characters';
import { type SheetParts, noSheetParts, readParts } from './read-parts';
import { readSheet } from './read-sheet';
import { refuseHarm } from './refuse-harm';
import { refuseIllFormed } from './refuse-ill-formed';
import { splitLongSheets, withoutPieces } from './split-long-sheets';
import type { ZipEntries } from './stable-zip';
import { unpackZip } from './unpack-zip';
import { damagedPackage, needsPassword, noWorkbook } from './workbook-fault';
import { ZipRefusal } from './zip-directory';

export interface WorkbookReading {
  readonly sheets: Grid[];
  /** Last modification as told by the file's own properties (ISO date-time); null where it does not say. */
  readonly modified: string | null;
}

const OPTIONS: XLSX.ParsingOptions = { type: 'array', cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true, nodim: true, cellHTML: false };

/** Reads .xlsx, .xls, .xlsb, .ods and .et. Throws a Fault for what is no workbook, is damaged, needs a password or is too large for its purpose. */
export function readWorkbook(bytes: Uint8Array, purpose: Purpose = 'submission'): WorkbookReading {
  const kind = fileKind(bytes);
  if (kind === 'zip') return readZip(unpack(bytes, purpose));
  if (kind !== 'ole') throw noWorkbook(kind === '未知' ? '文件内容不是工作簿，可能已损坏' : `文件内容是${kind}，不是工作簿`);
  if (isEncryptedPackage(bytes)) throw needsPassword();
  if (bytes.length > LIMITS.binaryBytes) throw noWorkbook(`文件超过${inMegabytes(LIMITS.binaryBytes)}，不像是报表`);
  const workbook = parse(bytes);
  return { sheets: sheetsOf(workbook, noSheetParts), modified: modifiedIn(workbook) };
}

/** An .xlsx with a password is an OLE container of an encrypted package. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  try {
    const container = XLSX.CFB as { read(data: Uint8Array, options: { type: string }): object; find(container: object, path: string): unknown };
    return Boolean(container.find(container.read(bytes, { type: 'array' }), '/EncryptedPackage'));
  } catch (cause) {
    throw noWorkbook('文件已损坏', cause);
  }
}

function readZip(entries: ZipEntries): WorkbookReading {
  const properties = entries['docProps/core.xml'];
  const told = properties ? modifiedOf(new TextDecoder().decode(properties)) : null;
  const plain = plainWorkbook(entries);
  if (plain) return { sheets: plain, modified: told };
  const shorter = cutGhostRows(rareCharacters(entries));
  const workbook = parse(zipSync(withoutPieces(shorter), { level: 0 }));
  const readOn = longSheetReader({ entries: shorter, workbook, parse: (part) => parse(zipSync(part, { level: 0 })) });
  return { sheets: sheetsOf(workbook, readParts(shorter)).map(readOn), modified: properties ? told : modifiedIn(workbook) };
}

/** The entries as they are to be parsed: nothing harmful, plain names, no more rows in which nothing stands than do no harm. */
function unpack(bytes: Uint8Array, purpose: Purpose): ZipEntries {
  const limits = WORKBOOK_LIMITS[purpose];
  try {
    const unpacked = unpackZip(bytes, limits);
    refuseIllFormed(unpacked);
    const entries = cutLongSheets(splitLongSheets(plainNames(unpacked)));
    refuseHarm(entries, limits);
    return calmNumberFormats(entries);
  } catch (cause) {
    if (!(cause instanceof ZipRefusal)) throw cause;
    throw damagedPackage(cause.message, cause);
  }
}

function parse(bytes: Uint8Array): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, OPTIONS);
  } catch (cause) {
    if (cause instanceof Error && /password-protected/i.test(cause.message)) throw needsPassword(cause);
    throw noWorkbook('文件里没有工作簿，或者已损坏', cause);
  }
}

function sheetsOf(workbook: XLSX.WorkBook, partsOf: (sheet: string) => SheetParts): Grid[] {
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) throw noWorkbook(`工作表“${name}”读不出来，可能已损坏`);
    return !NO_CELLS.includes(sheet['!type'] ?? 'sheet') ? [readSheet({ name, index, sheet, workbook, parts: partsOf(name) })] : [];
  });
  if (sheets.length === 0) throw noWorkbook('工作簿里没有工作表');
  return sheets;
}

const NO_CELLS: readonly string[] = ['chart', 'dialog', 'macro'];

function modifiedIn(workbook: XLSX.WorkBook): string | null {
  const date = workbook.Props?.ModifiedDate;
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
