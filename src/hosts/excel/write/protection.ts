import { type Operation, onSheet } from './operation';

/** Protects without a password. */
export function protectSheet(sheet: string, options: Excel.WorksheetProtectionOptions): Operation {
  return onSheet(sheet, ({ protection }) => protection.protect(givenOptions(options)), 2);
}

/** Excel may tell an option as nothing, and takes no nothing for one. */
export function givenOptions(options: Excel.WorksheetProtectionOptions | null): Excel.WorksheetProtectionOptions {
  return Object.fromEntries(Object.entries(options ?? {}).filter(([, option]) => typeof option === 'boolean' || typeof option === 'string'));
}

export function unprotectSheet(sheet: string): Operation {
  return onSheet(sheet, ({ protection }) => protection.unprotect(), 2);
}
