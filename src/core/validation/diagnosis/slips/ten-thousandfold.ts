import Big from 'big.js';
import { corrected, type Slip } from '../slip';

/** 万人 for 人 or 万元 for 元, or the reverse. */
export const tenThousandfold: Slip = {
  name: '计量单位差一万倍',
  propose: (suspect) => {
    const { measure } = suspect.indicator;
    if (measure === '' || measure === '%') return [];
    const typed = new Big(suspect.typed);
    return measure.startsWith('万')
      ? [corrected(suspect, `按${measure.slice(1)}填写`, typed.times('0.0001').toFixed())]
      : [corrected(suspect, `按万${measure}填写`, typed.times(10000).toFixed())];
  },
};
