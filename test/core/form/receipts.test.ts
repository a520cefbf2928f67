import { readReceipts } from '../../../src/core/form/receipts';

describe('the register of receipts', () => {
  const files = ['甲县.xlsx', '乙县.xlsx', '丙县.xlsx'];

  it('tells the day a file came in, however the day is written', () => {
    const { value, findings } = readReceipts('\uFEFF文件\t日期\r\n甲县.xlsx\t2020-09-01\r\n 乙县.xlsx \t 2020年9月5日\n\n', files);
    expect([...value]).toEqual([['甲县.xlsx', '2020-09-01'], ['乙县.xlsx', '2020-09-05']]);
    expect(findings).toEqual([]);
  });

  it('says which line could not be used, and why', () => {
    const { value, findings } = readReceipts('甲县.xlsx\t2020-13-45\n丁县.xlsx\t2020-09-01\n丙县.xlsx', files);
    expect([...value]).toEqual([]);
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'S030 收文登记第1行“甲县.xlsx\t2020-13-45”的日期认不出，没有采用。',
      'S030 收文登记第2行“丁县.xlsx\t2020-09-01”登记的文件不在收到的文件中，没有采用。',
      'S030 收文登记第3行“丙县.xlsx”的日期认不出，没有采用。',
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
  });
});
