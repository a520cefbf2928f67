import { quoteNumber } from '../../../src/core/figure/quote-number';

describe('A number of a cell as a finding quotes it', () => {
  it('is a percentage where it is a rate’s fraction', () => {
    expect(['0.7189126662810873', '1', '-0.05', '7.189126662810873E-1'].map((typed) => quoteNumber(typed, '比率'))).toEqual(['71.89%', '100.00%', '-5.00%', '71.89%']);
  });

  it('is as it was typed where it is none', () => {
    expect([quoteNumber('71.89', '比率'), quoteNumber('约七成', '比率'), quoteNumber('71.9%', '比率'), quoteNumber('0.5', '金额'), quoteNumber('', '比率')]).toEqual(['71.89', '约七成', '71.9%', '0.5', '']);
  });
});
