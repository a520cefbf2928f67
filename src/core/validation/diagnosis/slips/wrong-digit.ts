import { corrected, type Slip } from '../slip';

/** One digit mistyped, the others as they should be. */
export const wrongDigit: Slip = {
  name: '一位数字填错',
  propose: (suspect) => {
    const { typed, needed } = suspect;
    if (needed === null || needed.length !== typed.length) return [];
    const differing = [...typed].filter((symbol, at) => symbol !== needed[at]);
    return differing.length === 1 && differing.every((symbol) => /\d/.test(symbol)) ? [corrected(suspect, '一位数字填错', needed)] : [];
  },
};
