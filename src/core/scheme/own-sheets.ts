/** The sheets that issuing adds to a unit's forms: its own check of what is typed, the explanations, and what it is. */
export const CHECK_SHEET = '填报检查';
export const EXPLANATION_SHEET = '核实说明';
export const IDENTITY_SHEET = '_月报';

export const OWN_SHEETS: readonly string[] = [CHECK_SHEET, EXPLANATION_SHEET, IDENTITY_SHEET];
