import { balanceFigure } from '../../../../src/core/rollup/balance/balance-figure';
import { indicator, round, scheme, unit } from '../../../support/scheme';
import { figure, type FigureShorthand } from '../../../support/scope';
import type { Rounding } from '../../../../src/core/figure/figure';

const balanced = (values: readonly FigureShorthand[], more: Parameters<typeof indicator>[1] = {}, rounding: Rounding = 'halfUp') =>
  balanceFigure(
    indicator('债券.到账', { type: '金额', measure: '万元', roundedAs: '0.00亿元', ...more }),
    values.map((value, index) => ({ unit: unit(String(index + 1), `${'甲乙丙丁'[index]}县`), figure: figure(value, { measure: '万元' }) })),
    round(scheme({ rounding })),
  );

describe('a sum shown rounded', () => {
  it('shows units that add up to it, and says who was adjusted by how much', () => {
    const found = balanced(['3333', '3333', '3334'])!;
    expect(found).toMatchObject({ format: '0.00亿元', measure: '亿元', decimals: 2, total: '1.00' });
    expect(found.parts.map(({ unit: { name }, exact, plain, shown }) => [name, exact, plain, shown])).toEqual([
      ['甲县', '3333', '0.33', '0.33'],
      ['乙县', '3333', '0.33', '0.33'],
      ['丙县', '3334', '0.33', '0.34'],
    ]);
    expect(found.adjusted).toEqual([{ unit: found.parts[2]!.unit, from: '0.33', to: '0.34' }]);
  });

  it('leaves a unit that is zero alone', () => {
    expect(balanced(['0', '3349', '3349', '3302'])!.parts.map(({ shown }) => shown)).toEqual(['0.00', '0.34', '0.33', '0.33']);
  });

  it('cuts the total as the scheme does', () => {
    expect(balanced(['3399', '3399', '3399'], {}, 'truncate')).toMatchObject({ total: '1.01', adjusted: [{ to: '0.34' }, { to: '0.34' }] });
    expect(balanced(['3399', '3399', '3399'])).toMatchObject({ total: '1.02', adjusted: [] });
  });

  it('takes 万 of whatever it counts', () => {
    const people = balanceFigure(
      indicator('参保.人数', { measure: '人', roundedAs: '0.0万' }),
      ['123456', '23456'].map((value, index) => ({ unit: unit(String(index), `单位${index}`), figure: figure(value, { measure: '人' }) })),
      round(scheme()),
    )!;
    expect(people).toMatchObject({ measure: '万人', total: '14.7', parts: [{ shown: '12.4' }, { shown: '2.3' }] });
  });

  it.each([
    ['no format', { roundedAs: null }],
    ['a format of another measure', { roundedAs: '0.00万人' }],
    ['a percentage', { roundedAs: '0.00%' }],
    ['what is no sum', { method: '平均' as const }],
  ])('is none for %s', (_, more) => {
    expect(balanced(['3333', '3334'], more)).toBeNull();
  });
});
