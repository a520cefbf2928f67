import type { CellValue } from '../../../src/core/grid';
import { fromAddress } from '../../../src/core/address';
import { calculate } from './calculate';

type Told = number | string | boolean | null | { readonly error: string };

const SHEET: Readonly<Record<string, Told>> = {
  A1: 10, A2: 20, A3: '30', A4: null, A5: '', A6: true, A7: 20, A8: { error: '#N/A' }, A9: '无', B1: 0.1, B2: 0.2, B3: '近30', B4: 'a"b', C1: 43981, C2: '2020-08-31', D1: 1, D2: 2, D3: 3,
};

function shown(formula: string): Told {
  const result = calculate(`=${formula}`, { sheet: '表', row: 50, column: 1 }, (sheet, row, column) => {
    if (sheet !== '表' && sheet !== "o'b 县") return { kind: 'error', value: '#REF!' };
    const [, told = null] = Object.entries(SHEET).find(([address]) => fromAddress(address)?.row === row && fromAddress(address)?.column === column) ?? [];
    return cellOf(told);
  });
  return result.kind === 'blank' ? null : result.kind === 'error' ? { error: result.value } : result.value;
}

function cellOf(told: Told): CellValue {
  if (told === null) return { kind: 'blank' };
  if (typeof told === 'object') return { kind: 'error', value: told.error };
  return typeof told === 'number' ? { kind: 'number', value: told } : typeof told === 'string' ? { kind: 'text', value: told } : { kind: 'boolean', value: told };
}

const error = (value: string): Told => ({ error: value });

describe('a formula on a sheet', () => {
  it.each<[string, Told]>([
    ['A4', 0],
    ['A4=""', true],
    ['A4=0', true],
    ['A5=0', false],
    ['IF(A4="","",A4)', ''],
    ['A5+1', error('#VALUE!')],
    ['A4+1', 1],
    ['A3+1', 31],
    ['A6+1', 2],
    ['A9+1', error('#VALUE!')],
    ['A8+1', error('#N/A')],
    ['A1/A4', error('#DIV/0!')],
    ["'o''b 县'!$A$1+表!A2", 30],
    ["'没有'!A1", error('#REF!')],
    ['-2^2', 4],
    ['50%*2', 1],
    ['0.1+0.2=0.3', true],
    ['B1+B2-0.3', 0],
    ['1/3&""', '0.333333333333333'],
    ['A1&"/"&A4&A6', '10/TRUE'],
    ['"A"="a"', true],
    ['A9>100', true],
    ['A6>A9', true],
    ['IF(A9="无",1)', 1],
    ['IF(FALSE,1)', false],
    ['IF(A1>5,A2,A8)', 20],
    ['IF(A8,1,2)', error('#N/A')],
    ['IFERROR(A8,"/")', '/'],
    ['IFERROR(1/A4,"/")', '/'],
  ])('%s shows %p', (formula, value) => expect(shown(formula)).toEqual(value));
});

describe('a function', () => {
  it.each<[string, Told]>([
    ['SUM(A1:A7)', 50],
    ['SUM("3",TRUE,A3)', 4],
    ['SUM(A1:A9)', error('#N/A')],
    ['COUNT(A1:A9,"5","五")', 4],
    ['COUNTA(A1:A5)', 4],
    ['COUNTBLANK(A1:A5)', 2],
    ['AVERAGE(A1:A5)', 15],
    ['AVERAGE(A3:A5)', error('#DIV/0!')],
    ['MIN(A3:A5)', 0],
    ['MAX(A1:A7,5)', 20],
    ['AND(A1>5,A2>5)', true],
    ['OR(A3:A5)', error('#VALUE!')],
    ['OR(A1=1,A6)', true],
    ['NOT(A4)', true],
    ['ISBLANK(A4)', true],
    ['ISBLANK(A5)', false],
    ['ISNUMBER(A3)', false],
    ['ISNUMBER(A8)', false],
    ['ISTEXT(A5)', true],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1250,-2)', 1300],
    ['ROUNDUP(1.21,1)', 1.3],
    ['ROUNDDOWN(-1.29,1)', -1.2],
    ['TRUNC(-1.9)', -1],
    ['INT(-1.5)', -2],
    ['INT(0.1*30)', 3],
    ['MOD(-3,2)', 1],
    ['ABS(-3)+SIGN(-3)+POWER(2,3)', 10],
    ['RANK(A1,A1:A7,0)', 3],
    ['RANK(A2,A1:A7,0)', 1],
    ['RANK(A2,A1:A7,1)', 2],
    ['RANK(7,A1:A7)', error('#N/A')],
    ['COUNTIF(A1:A7,20)', 2],
    ['COUNTIF(A1:A7,"30")', 1],
    ['COUNTIF(A1:A9,">=-1E+300")', 3],
    ['COUNTIF(A1:A9,"<>")', 8],
    ['COUNTIF(A1:A5,"")', 2],
    ['COUNTIF(A1:A9,"?")', 1],
    ['COUNTIFS(A1:A3,">5",D1:D3,"<3")', 2],
    ['COUNTIFS(A1:A3,">5",D1:D2,"<3")', error('#VALUE!')],
    ['SUMIF(A1:A3,">15",D1:D3)', 2],
    ['SUMIF(D1:D3,">1")', 5],
    ['SUMPRODUCT(D1:D3,D1:D3)', 14],
    ['SUMPRODUCT(A1:A3,D1:D3)', 50],
    ['SUMPRODUCT(A1:A3*D1:D3)', 140],
    ['SUMPRODUCT(ISNUMBER(A1:A9)*(A1:A9<>10))', error('#N/A')],
    ['SUMPRODUCT(ISNUMBER(A1:A7)*(A1:A7<>10))', 2],
    ['SUMPRODUCT({1;0;1},D1:D3)', 4],
    ['SUMPRODUCT(--((A1:A7<>"")+(A1:A7<>"")>0))', 5],
    ['SUMPRODUCT(D1:D3,D1:D2)', error('#VALUE!')],
    ['LEN(B4)+LEN(A4)', 3],
    ['LEFT(B3)&RIGHT(B3,2)&MID(B3,2,1)', '近303'],
    ['TRIM("  a  b ")', 'a b'],
    ['FIND("3",B3)', 2],
    ['FIND("x",B3)', error('#VALUE!')],
    ['EXACT("a","A")', false],
    ['UPPER("a")&LOWER("B")&CONCATENATE("c",1)', 'Abc1'],
    ['VALUE("12%")', 0.12],
    ['VALUE("")', error('#VALUE!')],
    ['TEXT(1234.565,"#,##0.00")', '1,234.57'],
    ['TEXT(0.79456,"0.0%")', '79.5%'],
    ['TEXT(-0.001,"0.00")', '0.00'],
    ['YEAR(C1)&"-"&MONTH(C1)&"-"&DAY(C1)', '2020-5-30'],
    ['DATE(2020,5,30)', 43981],
    ['C2-DATE(2020,8,1)', 30],
  ])('%s shows %p', (formula, value) => expect(shown(formula)).toEqual(value));
});

describe('what is not modelled', () => {
  it.each(['VLOOKUP(1,A1:B2,2)', 'NOW()', 'A1:A3+1', 'IF(A1:A3>1,1,2)', 'SUM(A1:A3*2)', "'[b.xlsx]表'!A1", 'TEXT(1,"yyyy")', 'ROUND(1)', '甲乙'])('%s is refused loudly', (formula) => {
    expect(() => shown(formula)).toThrow(formula);
  });
});
