import { type Operation, onSheet } from './operation';

/** Protects without a password. Excel may tell an option as nothing, and takes no nothing for one. */
export function protectSheet(sheet: string, options: Excel.WorksheetProtectionOptions): Operation {
  const told = Object.fromEntries(Object.entries(options).filter(([, option]) => typeof option === 'boolean' || typeof option === 'string'));
  return onSheet(sheet, ({ protection }) => protection.protect(told), 2);
}

export function unprotectSheet(sheet: string): Operation {
  return onSheet(sheet, ({ protection }) => protection.unprotect(), 2);
}
