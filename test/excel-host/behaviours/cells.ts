import { BLANK_AND_NULL, type Behaviour, ERRORS, LIMITS, UNBOUNDED, inReference } from './behaviour';

/** What becomes of values, formulas and number formats. */
export const CELLS = {
  nullLeaves: { says: 'a null in a matrix leaves its cell as it is', source: BLANK_AND_NULL },
  emptyClears: { says: 'an empty text clears a cell, or sets its number format back to General', source: BLANK_AND_NULL },
  noNullForAll: { says: 'a null in place of a matrix is refused', source: BLANK_AND_NULL },
  wrongShape: { says: 'a matrix of another shape than the range is refused', source: ERRORS },
  oneForAll: { says: 'one value in place of a matrix goes to every cell', source: 'assumption' },
  formulaByPrefix: { says: 'a text that begins with = + or - is taken as a formula or a number', source: inReference('Range.values', 'Excel interprets this value as a formula') },
  atSign: { says: 'a text that begins with @ is taken as a formula', source: 'assumption' },
  isoDates: { says: 'a date as year-month-day becomes a serial number', source: inReference('Range.values', 'use a locale-neutral format like ISO (YYYY-MM-DD)') },
  typedTexts: { says: 'texts that read as numbers, percentages, fractions, dates, truth values or errors become these', source: 'assumption' },
  fifteenDigits: { says: 'a number that is typed keeps 15 digits', source: LIMITS },
  textFormat: { says: 'a cell with the number format @ keeps every text, a leading = or apostrophe too', source: 'assumption' },
  apostrophe: { says: 'elsewhere a leading apostrophe makes a text and is not part of it', source: 'assumption' },
  longTexts: { says: 'a text of more than 32767 characters is refused', source: LIMITS },
  longFormulas: { says: 'a formula of more than 8192 characters is refused', source: LIMITS },
  unsoundFormulas: { says: 'a formula with unbalanced brackets or quotation marks, or with a text of more than 255 characters, is refused', source: 'assumption' },
  missingSheet: { says: 'a formula that names a sheet that is not there is refused', source: 'assumption' },
  errorsAreTexts: { says: 'the value of a cell in error is the error as a text', source: inReference('Range.values', 'Cells that contain an error will return the error string') },
  formulasOfValues: { says: 'the formula of a cell without one is its value', source: inReference('Range.formulas', 'If a cell has no formula, its value is returned instead') },
  coveredCells: { says: 'what is written into a cell under a merged area is lost', source: 'assumption' },
  mergeKeepsFirst: { says: 'merging keeps the content of the upper left cell only', source: 'assumption' },
  usedRange: { says: 'the used range holds contents and looks, or contents only', source: inReference('Range.getUsedRangeOrNullObject', 'Considers only cells with values as used cells') },
  wholeColumns: { says: 'whole rows and columns have null for values and formulas, and these cannot be set', source: UNBOUNDED },
  savedResults: { says: 'a formula in a workbook that was just opened has the result it was saved with, and is worked out after a change', source: 'assumption' },
} as const satisfies Record<string, Behaviour>;
