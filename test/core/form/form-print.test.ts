import { formFor } from '../../../src/core/form/form-for';
import { fitsPrint } from '../../../src/core/form/form-print';
import { issued } from '../../support/issued';
import { townshipRound, townshipUnits } from '../../support/township';

const of = townshipRound();
const county = townshipUnits.find(({ name }) => name === '费县')!;
const blank = issued(of, '费县');

describe('A form laid out for its sender', () => {
  it('is made once for all sheets of a file', () => {
    const [design] = of.scheme.forms;
    expect(formFor(design!, of, county)).toBe(formFor(design!, of, county));
    expect(formFor(design!, of, townshipUnits[0]!)).not.toBe(formFor(design!, of, county));
    expect(formFor(design!, { ...of, scheme: { ...of.scheme, units: townshipUnits.slice(0, 4) } }, county).slots).toHaveLength(6);
  });

  it('is told from another sheet by the first cell that differs', () => {
    const design = formFor(of.scheme.forms[0]!, of, county);
    const looked: number[] = [];
    const cells = new Proxy([[{ value: { kind: 'text' as const, value: '别的表' } }], ...Array.from({ length: 500 }, () => [])], { get: (rows, key) => (typeof key === 'string' && /^\d+$/.test(key) && looked.push(Number(key)), Reflect.get(rows, key) as unknown) });
    expect([fitsPrint({ ...blank[0]!, cells }, design), looked]).toEqual([false, [0]]);
    expect([fitsPrint(blank[0]!, design), fitsPrint({ ...blank[0]!, cells: blank[0]!.cells.slice(0, 8) }, design)]).toEqual([true, false]);
  });
});
