import { isOfficeError } from '../office-error';
import { givenOptions } from '../write/protection';

/** A sheet that is to be changed, and with which options it is protected; null where it is not. */
export interface Lockable {
  readonly worksheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/**
 * Changes sheets, the protected ones being opened for so long; they are protected again with the same options whatever
 * happens. False where Excel does not open one of them, which has a password: then nothing was changed on it.
 */
export async function whileOpen(context: Excel.RequestContext, sheets: readonly Lockable[], change: () => void): Promise<boolean> {
  const closed = sheets.filter(({ protection }) => protection !== null);
  try {
    for (const { worksheet } of closed) worksheet.protection.unprotect();
    change();
    for (const { worksheet, protection } of closed) worksheet.protection.protect(givenOptions(protection));
    await context.sync();
    return true;
  } catch (error) {
    await closeAgain(context, closed);
    if (closed.length > 0 && isOfficeError(error) && REFUSED.includes(error.code)) return false;
    throw error;
  }
}

const REFUSED: readonly string[] = ['AccessDenied', 'BadPassword'];

async function closeAgain(context: Excel.RequestContext, closed: readonly Lockable[]): Promise<void> {
  if (closed.length === 0) return;
  for (const { worksheet } of closed) worksheet.protection.load('protected');
  await context.sync();
  for (const { worksheet, protection } of closed) if (!worksheet.protection.protected) worksheet.protection.protect(givenOptions(protection));
  await context.sync();
}
