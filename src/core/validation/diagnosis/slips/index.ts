import type { Slip } from '../slip';
import { exchangedCells } from './exchanged-cells';
import { lastPeriodKept } from './last-period-kept';
import { leftNought } from './left-nought';
import { percentForFraction } from './percent-for-fraction';
import { swappedDigits } from './swapped-digits';
import { tenThousandfold } from './ten-thousandfold';
import { tenfold } from './tenfold';
import { wrongDigit } from './wrong-digit';
import { wrongSign } from './wrong-sign';

/** The likely slips, the most telling first: what could as well be chance comes last. */
export const slips: readonly Slip[] = [
  swappedDigits,
  tenThousandfold,
  percentForFraction,
  lastPeriodKept,
  leftNought,
  tenfold,
  wrongSign,
  exchangedCells,
  wrongDigit,
];
