import Big from 'big.js';
import { corrected, type Slip } from '../slip';

export const wrongSign: Slip = {
  name: '正负号填反',
  propose: (suspect) => {
    const typed = new Big(suspect.typed);
    return typed.eq(0) ? [] : [corrected(suspect, '正负号填反', typed.neg().toFixed())];
  },
};
