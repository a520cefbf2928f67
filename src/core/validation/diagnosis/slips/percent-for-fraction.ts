import Big from 'big.js';
import { corrected, type Slip } from '../slip';

/** 85.3 for 85.3 %, or 0.853 % for it. */
export const percentForFraction: Slip = {
  name: '百分数与小数混用',
  propose: (suspect) => {
    if (suspect.indicator.type !== '比率') return [];
    const typed = new Big(suspect.typed);
    return [
      corrected(suspect, '按百分数填写', typed.times('0.01').toFixed()),
      corrected(suspect, '按小数填写', typed.times(100).toFixed()),
    ];
  },
};
