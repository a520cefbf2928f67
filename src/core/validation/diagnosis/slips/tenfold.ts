import Big from 'big.js';
import { corrected, type Slip } from '../slip';

/** A nought too many, or one too few. */
export const tenfold: Slip = {
  name: '差一位',
  propose: (suspect) => {
    const typed = new Big(suspect.typed);
    return [
      corrected(suspect, '多了一位', typed.times('0.1').toFixed()),
      corrected(suspect, '少了一位', typed.times(10).toFixed()),
    ];
  },
};
