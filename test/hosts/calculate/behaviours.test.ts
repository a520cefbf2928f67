import { FORMULAS } from './behaviours';
import { shown } from './small-sheet';

describe('what the calculator takes for Excel’s meaning of a formula', () => {
  it.each(Object.entries(FORMULAS))('%s is shown, and cited or marked as an assumption', (_, { source, shows: [formula, value] }) => {
    expect(shown(formula)).toEqual(value);
    if (source !== 'assumption') expect(source.page).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//);
  });
});
