import { clearing } from './cases/clearing';
import { copiedLooks } from './cases/copied-looks';
import { formulas } from './cases/formulas';
import { intents } from './cases/intents';
import { looks } from './cases/looks';
import { numbersAndTexts } from './cases/numbers-and-texts';
import { refusals } from './cases/refusals';
import { sheets } from './cases/sheets';
import { undoing } from './cases/undoing';
import type { ContractCase } from './contract-case';

/** What every host must do alike, from a single cell to undo. */
export const contractCases: readonly ContractCase[] = [...numbersAndTexts, ...formulas, ...looks, ...sheets, ...copiedLooks, ...clearing, ...refusals, ...undoing, ...intents];
