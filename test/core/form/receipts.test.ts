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

  it.each([
    ['日期\t文件\n2020-09-01\t甲县.xlsx'],
    ['2020-09-01\t甲县.xlsx'],
    ['甲县.xlsx\t2020年9月1日 16:30'],
    ['"甲县.xlsx"\t"2020/9/1"\r'],
    ['收文日期\t附件\n2020.9.1\t甲县.xlsx\t当面'],
  ])('takes the columns in any order, with a heading or without: %j', (text) => {
    const { value, findings } = readReceipts(text, files);
    expect([...value]).toEqual([['甲县.xlsx', '2020-09-01']]);
    expect(findings).toEqual([]);
  });

  it('knows files in archives by their path, their bare name or their archive', () => {
    const packed = ['收件.zip/八月/甲县.xlsx', '收件.zip/乙县.xlsx', '补报.zip/乙县.xlsx', '补报.zip/丙县.xlsx'];
    const { value, findings } = readReceipts('收件.zip\t2020-09-02\n甲县.xlsx\t2020-09-01\n补报.zip/乙县.xlsx\t2020-09-08\n丙县.xlsx\t2020-09-09\n乙县.xlsx\t2020-09-03', packed);
    expect(Object.fromEntries(value)).toEqual({
      '收件.zip/八月/甲县.xlsx': '2020-09-01',
      '收件.zip/乙县.xlsx': '2020-09-02',
      '补报.zip/乙县.xlsx': '2020-09-08',
      '补报.zip/丙县.xlsx': '2020-09-09',
    });
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('登记的文件有2个同名的')]);
  });
});
