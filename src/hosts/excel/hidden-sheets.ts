/** The very hidden sheet that says how to take an apply back. It is added before anything is changed and removed last. */
export const JOURNAL_SHEET = '_月报撤销';
const IMAGE = '_月报原样';
const ADDED = '_月报新表';

/** The sheet that keeps what stood on a touched sheet, cell for cell at the same addresses. */
export function imageSheet(stamp: string, number: number): string {
  return `${IMAGE} ${stamp} ${number}`;
}

/** What a sheet is called that is kept itself. */
export function asideSheet(image: string, sheet: string): string {
  const name = `${image} ${sheet}`;
  return name.length <= 31 ? name : `${image} 原表`;
}

/** What a sheet that is kept itself was called; null where it is none. */
export function nameAside(sheet: string): string | null {
  return new RegExp(`^${IMAGE} \\w+ \\d+ (.+)$`).exec(sheet)?.[1] ?? null;
}

/** Belongs to the apply of that stamp. */
export function isOfStamp(sheet: string, stamp: string): boolean {
  return isLeftover(sheet) && sheet.split(' ')[1] === stamp;
}

/** What a sheet that is to be added is called until it is written. */
export function addedSheet(stamp: string, number: number): string {
  return `${ADDED} ${stamp} ${number}`;
}

/** A sheet of the undo: it is no part of the workbook that is read, checked or written. */
export function isForUndo(sheet: string): boolean {
  return sheet === JOURNAL_SHEET || isLeftover(sheet);
}

/** A sheet that nothing needs unless the journal names it. */
export function isLeftover(sheet: string): boolean {
  return sheet.startsWith(`${IMAGE} `) || sheet.startsWith(`${ADDED} `);
}
