import type { Behaviour } from '../../excel-host/behaviours/behaviour';
import type { Told } from './small-sheet';

/** What a formula means, with one that shows it. */
interface Meaning extends Behaviour {
  readonly shows: readonly [formula: string, value: Told];
}

const SUPPORT = 'https://support.microsoft.com/office';
const OPERATORS = { page: `${SUPPORT}/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a` };
const FLOATING_POINT = { page: 'https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result' };
const SUM = { page: `${SUPPORT}/sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89` };
const COUNT = { page: `${SUPPORT}/count-function-a59cd7fc-b623-4d93-87a4-d23bf411294c` };
const COUNTBLANK = { page: `${SUPPORT}/countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22` };
const COUNTIF = { page: `${SUPPORT}/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34` };
const SUMPRODUCT = { page: `${SUPPORT}/sumproduct-function-16753e75-9f68-4874-94ac-4d2145a2fd2e` };
const OR = { page: `${SUPPORT}/or-function-7d17ad14-8700-4281-b308-00b131e22af0` };
const RANK = { page: `${SUPPORT}/rank-function-6a2fc49d-1831-4a03-9d8c-c279cf99f723` };
const ROUND = { page: `${SUPPORT}/round-function-c018c5d8-40fb-4053-90b1-b3e7f61a213c` };

/** What the calculator takes for Excel's meaning of a formula. */
export const FORMULAS = {
  signFirst: { says: 'a sign binds closer than a power, a percent sign closer than ×', source: OPERATORS, shows: ['-2^2', 4] },
  textsAsNumbers: { says: 'in arithmetic a text that reads as a number is that number', source: OPERATORS, shows: ['A3+1', 31] },
  textsNoNumbers: { says: 'and any other text, "" too, is #VALUE!', source: 'assumption', shows: ['A5+1', { error: '#VALUE!' }] },
  blankIsZero: { says: 'a formula that shows a blank cell shows 0', source: 'assumption', shows: ['A4', 0] },
  blankIsEither: { says: 'a blank cell equals 0 and "", which do not equal each other', source: 'assumption', shows: ['AND(A4=0,A4="",NOT(A5=0))', true] },
  orderOfTypes: { says: 'numbers come before texts, texts before truth values', source: 'assumption', shows: ['AND(A9>100,A6>A9)', true] },
  caseless: { says: 'texts that differ in case only are equal', source: 'assumption', shows: ['"A"="a"', true] },
  fifteenDigits: { says: 'numbers that agree in 15 digits are equal', source: FLOATING_POINT, shows: ['0.1+0.2=0.3', true] },
  nothingLeft: { says: 'and one taken from the other leaves 0', source: FLOATING_POINT, shows: ['B1+B2-0.3', 0] },
  decimalRounding: { says: 'rounding looks at the decimal number that is shown', source: 'assumption', shows: ['ROUND(1.005,2)', 1.01] },
  roundHalves: { says: 'halves are rounded away from zero; negative places round left of the point', source: ROUND, shows: ['ROUND(1250,-2)', 1300] },
  sumOfCells: { says: 'SUM passes over texts, truth values and blanks in cells', source: SUM, shows: ['SUM(A1:A7)', 50] },
  sumOfConstants: { says: 'but takes them as numbers where the formula itself has them', source: 'assumption', shows: ['SUM("3",TRUE)', 4] },
  errorsGoOn: { says: 'an error in a cell is the result of whatever uses it, but for COUNT, COUNTIF, ISNUMBER and IFERROR', source: COUNT, shows: ['COUNT(A1:A9)+COUNTIF(A8,"x")', 3] },
  emptyTextsCounted: { says: 'COUNTBLANK counts "" as well', source: COUNTBLANK, shows: ['COUNTBLANK(A1:A5)', 2] },
  criteria: { says: 'a condition of COUNTIF compares, matches * and ?, and does not mind the case', source: COUNTIF, shows: ['COUNTIF(A1:A7,">10")+COUNTIF(A9,"?")', 3] },
  textualNumbers: { says: 'and a number in it means texts that read as that number too', source: 'assumption', shows: ['COUNTIF(A1:A7,30)', 1] },
  noNumbersAreZero: { says: 'SUMPRODUCT takes for 0 what is no number', source: SUMPRODUCT, shows: ['SUMPRODUCT(A1:A3,D1:D3)', 50] },
  sameSize: { says: 'and areas of different sizes are #VALUE!', source: SUMPRODUCT, shows: ['SUMPRODUCT(D1:D3,D1:D2)', { error: '#VALUE!' }] },
  nothingToDecide: { says: 'OR and AND over cells without truth values or numbers are #VALUE!', source: OR, shows: ['OR(A3:A5)', { error: '#VALUE!' }] },
  ties: { says: 'equal numbers have the same rank, the next one is further on', source: RANK, shows: ['RANK(A1,A1:A7,0)', 3] },
  notRanked: { says: 'a number that is not among them has no rank: #N/A', source: 'assumption', shows: ['RANK(7,A1:A7)', { error: '#N/A' }] },
} as const satisfies Readonly<Record<string, Meaning>>;
