import { historyOf } from '../../../src/core/history/history-of';
import { withFormerCodes } from '../../../src/core/scheme/with-former-codes';
import { indicator, scheme } from '../../support/scheme';

const number = (value: string) => ({ state: 'value' as const, value, text: value, measure: '', sources: [] });

describe('the history of a renamed indicator', () => {
  const city = scheme({ indicators: [indicator('两癌.累计完成', { formerCode: '两癌.完成' }), indicator('两癌.异常人数')] });
  const history = withFormerCodes(
    historyOf([
      { period: '2020-06', unit: '1', indicator: '两癌.完成', figure: number('6'), version: 1 },
      { period: '2020-07', unit: '1', indicator: '两癌.完成', figure: number('7'), version: 2 },
      { period: '2020-07', unit: '1', indicator: '两癌.累计完成', figure: number('8'), version: 1 },
    ]),
    city,
  );
  const find = (period: string, code: string) => history.find({ period, unit: '1', indicator: code })?.value;

  it('is found under its present code, and under the former one as before', () => {
    expect([find('2020-06', '两癌.累计完成'), find('2020-06', '两癌.完成')]).toEqual(['6', '6']);
    expect(history.periods).toEqual(['2020-06', '2020-07']);
  });

  it('is what stands under its present code, where there is something', () => {
    expect(find('2020-07', '两癌.累计完成')).toBe('8');
  });

  it('is not that of another indicator', () => {
    expect(find('2020-06', '两癌.异常人数')).toBeUndefined();
  });
});
