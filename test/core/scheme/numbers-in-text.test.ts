import { numbersInText } from '../../../src/core/scheme/numbers-in-text';

const values = (text: string) => numbersInText(text).map(({ value, percent }) => `${value.toFixed()}${percent ? ' 率' : ''}`);

describe('the quantities typed in a sentence', () => {
  it.each([
    ['为全市40万适龄妇女检查', ['400000']],
    ['累计检查313,718人，完成率79.46%', ['313718', '0.7946 率']],
    ['到账1亿元，支出1646.7万元', ['100000000', '16467000']],
    ['增加用房１万平方米、床位500张', ['10000', '500']],
    ['由60元/人/年提高至65元/人/年', ['60', '65']],
    ['5－10家', ['5', '10']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    '32.2020年12月，符合条件的医院全部应用',
    '2020年6月9日-11日赴县区督导',
    '7月14日—23日现场评价',
    '2020-08-31',
    '印发《2020年度100家评价方案》（临卫基层发〔2020〕6号）',
    '65岁以上老年人、第35次会议、3个月',
    '①部署②督导',
    'COVID-19',
  ])('there are none in %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
