import fc from 'fast-check';
import { readFigure } from '../../../src/core/figure/read-figure';
import type { ExpectedFigure } from '../../../src/core/figure/expected-figure';
import type { Cell } from '../../../src/core/grid';
import { type Shorthand, cell } from '../../support/grid';

const place = { source: { file: '兰山区.xlsx', sheet: '县区表', cell: 'D6' }, unit: '兰山区', indicator: '两癌.累计完成' };
const people: ExpectedFigure = { name: '累计完成', type: '个数', levels: [], measure: '人', decimals: 0, blankMeans: '未报' };
const money: ExpectedFigure = { ...people, type: '金额', measure: '万元', decimals: 2 };

const read = (value: Shorthand, expected = people) => readFigure(cell(value) ?? { value: { kind: 'blank' } }, expected, place);

/** The value (or the state where there is none) and the codes found. */
function flat(value: Shorthand, expected = people): string {
  const { value: figure, findings } = read(value, expected);
  return [figure.value ?? figure.state, ...findings.map((one) => one.code)].join(' ');
}

describe('no cell can make a reading fail', () => {
  it('a number of more digits than a spreadsheet keeps is not taken, however it is written', () => {
    expect(flat(999999999999999, money)).toBe('999999999999999');
    expect([1e15, 1e21, 1e308, -1e308, 1e-200].map((value) => flat(value, money))).toEqual(Array(5).fill('notReported S208'));
    expect(['9007199254740993', '1E30', '100000亿亿'].map((typed) => flat(typed))).toEqual(Array(3).fill('notReported S208'));
    expect(flat('9999亿', { ...people, measure: '人' })).toBe('999900000000 S212');
    expect(flat('99999999999999亿', money)).toBe('notReported S208');
  });

  it('what is no number at all in a number cell is an error value', () => {
    expect([NaN, Infinity, -Infinity].map((value) => flat(value))).toEqual(Array(3).fill('notReported S200'));
    expect([NaN, Infinity].map((value) => flat(value, { ...people, type: '日期' }))).toEqual(Array(2).fill('notReported S200'));
  });

  it.each(['9'.repeat(40000), '一亿'.repeat(5000), `一${'亿'.repeat(40)}`, '(（'.repeat(16000), `${'1,'.repeat(20000)}1`])('a text without end is unreadable', (typed) => {
    expect(read(typed).findings.map(({ code, message }) => [code, message.length < 80])).toEqual([['S203', true]]);
  });

  it('spaces without end cost no time to speak of', () => expect(flat(`5${' '.repeat(200000)}人`)).toBe('5 S212'));

  const signs = fc.constantFrom(...'0123456789.,+-eE%万亿千百十零一二三四五六七八九点约近余多左右人元家年月日/-—无 \u3000０９，');
  const contents = fc.oneof(
    fc.double(),
    fc.double({ min: -1e16, max: 1e16 }),
    fc.constantFrom(NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE, -0),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: signs, maxLength: 200 }),
    fc.tuple(fc.string({ unit: signs, minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3000 })).map(([text, times]) => text.repeat(times)),
  );
  const formats = fc.constantFrom(undefined, '0.00%', 'yyyy/m/d', '@');

  it('whatever it holds, for an indicator of every type', () => {
    fc.assert(
      fc.property(contents, formats, fc.constantFrom<ExpectedFigure['type']>('个数', '金额', '比率', '状态', '文本', '日期'), (content, numberFormat, type) => {
        const one: Cell = { ...cell(content)!, ...(numberFormat !== undefined && { numberFormat }) };
        const { value: figure, findings } = readFigure(one, { ...people, type, levels: ['在建'] }, place);
        const blocked = findings.some(({ tier }) => tier === '强制');
        expect(figure.value === null || /^-?\d{1,15}(\.\d{1,30})?$/.test(figure.value)).toBe(true);
        if (blocked) expect(figure).toMatchObject({ state: 'notReported', value: null });
      }),
      { numRuns: 2000 },
    );
  });
});
