import { corrected, type Slip } from '../slip';

/** 32018 for 30218. */
export const swappedDigits: Slip = {
  name: '两位数字颠倒',
  propose: (suspect) => {
    const symbols = [...suspect.typed];
    return symbols.flatMap((symbol, at) => {
      const next = symbols[at + 1];
      if (next === undefined || symbol === next || !/^\d\d$/.test(symbol + next) || (at === 0 && next === '0')) return [];
      const swapped = [...symbols.slice(0, at), next, symbol, ...symbols.slice(at + 2)].join('');
      return [corrected(suspect, '两位数字颠倒', swapped)];
    });
  },
};
