import { ADD_INS, BLANK_AND_NULL, type Behaviour, inReference } from './behaviour';

/** What becomes of looks, sizes, rules and of what is copied or cleared. */
export const LOOKS = {
  mixedLooks: { says: 'a look that the cells of a range do not share is told as null', source: BLANK_AND_NULL },
  mixedWidths: { says: 'widths that differ are told as null', source: inReference('RangeFormat.columnWidth', 'If the column widths are not uniform, `null` will be returned') },
  mixedHidden: { says: 'rows of which some are hidden are told as null', source: inReference('Range.rowHidden', 'Value is `null` when some rows in a range are hidden') },
  hiddenSize: { says: 'a hidden row or column has the size 0', source: 'assumption' },
  sizeShows: { says: 'setting a size shows a hidden row or column; the size 0 hides it and its own size stays', source: 'assumption' },
  standardSize: { says: 'setting the standard size to true takes a size away, to false does nothing', source: inReference('RangeFormat.useStandardHeight', 'This property is only intended to be set to `true`') },
  insideEdges: { says: 'inside edges are those between the cells of the range', source: 'assumption' },
  copyShifts: { says: 'relative references move with a copied formula, fixed ones do not', source: 'assumption' },
  copyExpands: { says: 'a copy takes the size of its source', source: inReference('Range.copyFrom', 'The destination is expanded automatically if it\'s smaller than the source') },
  copyTakesRules: { says: 'merged areas, validations and conditional formats are copied with their cells, sizes are not', source: 'assumption' },
  clearLeavesRules: { says: 'clearing takes contents, looks and merges away, not validations and conditional formats', source: 'assumption' },
  clearWholeMerges: { says: 'clearing or pasting over a part of a merged area is refused', source: 'assumption' },
  conditionOnTop: { says: 'a conditional format is added before those that are there', source: inReference('ConditionalFormatCollection.add', 'at the first/top priority') },
  priorityMoves: { says: 'a conditional format is moved by its priority, counted from the end where negative', source: inReference('ConditionalFormat.priority', 'Use a negative priority to begin from the back') },
  rulesAreCut: { says: 'taking rules off a part of their area leaves them on the rest, with their formulas as they read there', source: inReference('ConditionalFormatCollection.clearAll', 'Clears all conditional formats active on the current specified range') },
  boundsAreFormulas: { says: 'the bound of a validation comes back as a formula', source: inReference('BasicDataValidation.formula1', 'it will always be returned as a string formula') },
  shortPrompts: { says: 'the title of a prompt has 32 characters at most, its message and a typed list 255', source: 'assumption' },
  rangesTogether: { says: 'what is set on several ranges is set on each', source: { page: `${ADD_INS}/excel/excel-add-ins-multiple-ranges` } },
} as const satisfies Record<string, Behaviour>;
