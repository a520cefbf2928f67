import { corrected, type Slip } from '../slip';

/** Last period's number still stands there. */
export const lastPeriodKept: Slip = {
  name: '沿用上期的数',
  propose: (suspect) => {
    const { typed, previous, needed } = suspect;
    return typed === previous && typed !== '0' && needed !== null && needed !== typed ? [corrected(suspect, '沿用了上期的数', needed)] : [];
  },
};
