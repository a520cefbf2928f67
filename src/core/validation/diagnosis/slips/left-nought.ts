import Big from 'big.js';
import { corrected, type Slip } from '../slip';

/** 0 where the equation demands a number, and where there was one last period as far as is known. */
export const leftNought: Slip = {
  name: '误填为 0',
  propose: (suspect) => {
    const { typed, needed, previous } = suspect;
    if (!new Big(typed).eq(0) || needed === null || new Big(needed).lte(0)) return [];
    return previous !== null && new Big(previous).lte(0) ? [] : [corrected(suspect, '误填为 0', needed)];
  },
};
