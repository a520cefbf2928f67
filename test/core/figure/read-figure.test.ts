import fc from 'fast-check';
import { readFigure } from '../../../src/core/figure/read-figure';
import type { ExpectedFigure } from '../../../src/core/figure/expected-figure';
import type { Cell } from '../../../src/core/grid';
import { cell, formula, type Shorthand } from '../../support/grid';

const source = { file: '兰山区.xlsx', sheet: '县区表', cell: 'D6' };
const place = { source, unit: '兰山区', indicator: '两癌.累计完成' };
const people: ExpectedFigure = { name: '累计完成', type: '个数', levels: [], measure: '人', decimals: 0, blankMeans: '未报' };
const money: ExpectedFigure = { ...people, type: '金额', measure: '万元', decimals: 2 };
const rate: ExpectedFigure = { ...people, type: '比率', measure: '%', decimals: 4 };

const read = (value: Shorthand, expected = people) => readFigure(cell(value) ?? { value: { kind: 'blank' } }, expected, place);

/** What a reading comes to, flat: the value (or the state where there is none), the qualifier and the codes found. */
function flat(value: Shorthand, expected = people): string {
  const { value: figure, findings } = read(value, expected);
  return [figure.value ?? figure.state, figure.qualifier, ...findings.map((one) => one.code)].filter(Boolean).join(' ');
}

describe('a number is taken as Excel shows it', () => {
  it.each<[Shorthand, string]>([
    [1234, '1234'],
    [0, '0'],
    [-0, '0'],
    [-3, '-3'],
    [123456789012345, '123456789012345'],
  ])('%p → %s', (value, expected) => expect(flat(value)).toBe(expected));

  it('at 15 significant digits, without the noise of binary fractions', () => {
    expect(flat(0.1 + 0.2, money)).toBe('0.3');
    expect(flat(200.05 - 185.76, money)).toBe('14.29');
  });

  it('remembers its cell, its text and its measure', () => {
    expect(read(12).value).toEqual({ state: 'value', value: '12', text: '12', measure: '人', sources: [source] });
  });

  it('a count finer than declared is to be confirmed (half a person is judged later); an amount may be finer than it is written', () => {
    expect(flat(31.375, { ...people, measure: '万人', decimals: 2 })).toBe('31.375 S223');
    expect(flat(12.5)).toBe('12.5');
    expect(flat(12.345, money)).toBe('12.345');
  });

  it('a number that Excel made a date of (3/5) is not taken', () => {
    const date: Cell = { value: { kind: 'number', value: 43895 }, numberFormat: 'm/d/yyyy' };
    expect(flat(date)).toBe('notReported S204');
    expect(flat({ ...date, numberFormat: '[$-804]yyyy"年"m"月"' })).toBe('notReported S204');
    expect(flat({ ...date, numberFormat: '#,##0"月"' })).toBe('43895');
    expect(flat({ ...date, numberFormat: 'G/通用格式' })).toBe('43895');
    expect(flat({ ...date, numberFormat: '[Red]0.00_);(0)' })).toBe('43895');
  });
});

describe('blank, zero, not applicable and not reported stay four things', () => {
  it.each(['／', '/', '—', '——', '–', '-', '无', '不适用', 'N/A', 'n/a', ' 无 ', '\u3000／'])('%p is not applicable, and said so', (typed) => {
    expect(flat(typed)).toBe('notApplicable S217');
  });

  it.each(['未报', '未统计', '暂无', ' 未 报 '])('%p is not reported, and said so', (typed) => {
    expect(flat(typed)).toBe('notReported S218');
  });

  it('a blank is what the scheme says a blank means', () => {
    expect(flat(null)).toBe('blank');
    expect(flat('  \u3000\u00a0')).toBe('blank');
    expect(read(null, { ...people, blankMeans: '零' }).value).toMatchObject({ state: 'zero', value: '0' });
    expect(flat(null, { ...people, blankMeans: '不适用' })).toBe('notApplicable');
    expect(flat(formula('IF(A1="","",A1)', ''))).toBe('blank');
  });

  it('a typed 0 is zero, however it is typed', () => {
    expect(read(0).value.state).toBe('zero');
    expect(read('０人').value.state).toBe('zero');
    expect(read('零').value.state).toBe('zero');
  });
});

describe('numbers in disguise are read exactly, and each disguise is told', () => {
  it.each<[string, string]>([
    ['123', '123 S211'],
    ['+5', '5 S211'],
    ['-5', '-5 S211'],
    ['-0', '0 S211'],
    ['0.000', '0 S211'],
    ['−5', '-5 S210'],
    ['007', '7 S211'],
    ['１２', '12 S210'],
    ['１２家', '12 S210 S213'],
    [' 12', '12 S214'],
    ['12\u00a0', '12 S214'],
    ['12\u3000人', '12 S212'],
    ['\u200912\n', '12 S214'],
    ['1,234', '1234 S215'],
    ['１２，３４５', '12345 S215'],
    ['12，345', '12345 S215'],
    ['1,234,567人', '1234567 S215'],
    ['1.0E5', '100000 S216'],
    ['1.23e+3', '1230 S216'],
    ['12人', '12 S212'],
    ['12名', '12 S212'],
    ['12家', '12 S213'],
    ['3.5万', '35000 S212'],
    ['3.5万人', '35000 S212'],
    ['2万3456人', '23456 S212'],
    ['三十二', '32 S222'],
    ['十二人', '12 S222'],
    ['两千', '2000 S222'],
    ['一百零五', '105 S222'],
    ['三万五千', '35000 S222'],
  ])('%p → %s', (typed, expected) => expect(flat(typed)).toBe(expected));

  it.each<[string, string]>([
    ['2000万', '2000 S212'],
    ['2000万元', '2000 S212'],
    ['12亿8894.7万', '128894.7 S212'],
    ['12亿8894.7万元', '128894.7 S212'],
    ['1.2亿元', '12000 S212'],
    ['5元', '0.0005 S212'],
    ['1,234.56', '1234.56 S215'],
    ['三万', '3 S222'],
  ])('an amount in 万元: %p → %s', (typed, expected) => expect(flat(typed, money)).toBe(expected));
});

describe('a qualifier is kept apart from the number', () => {
  it.each<[string, string]>([
    ['近8000', '8000 近 S219'],
    ['近8000人', '8000 近 S219'],
    ['400余', '400 余 S219'],
    ['400余人', '400 余 S219'],
    ['2万余人', '20000 余 S219'],
    ['10多万', '100000 多 S219'],
    ['十余人', '10 余 S219'],
    ['约5家', '5 约 S219 S213'],
    ['10名左右', '10 左右 S219'],
    ['100人以上', '100 以上 S219'],
    ['50以下', '50 以下 S219'],
    ['约5家左右', '5 约 S219 S213'],
  ])('%p → %s', (typed, expected) => expect(flat(typed)).toBe(expected));
});

describe('a rate is a fraction', () => {
  const percent = (value: number): Cell => ({ value: { kind: 'number', value }, numberFormat: '0.00%' });

  it.each<[Shorthand, string]>([
    [0.853, '0.853'],
    [1, '1'],
    [percent(0.853), '0.853'],
    [percent(1.2), '1.2'],
    [85.3, '0.853 S220'],
    [1.05, '1.05 S221'],
    [percent(85.3), '85.3 S224'],
    ['85.3%', '0.853 S211'],
    ['８５.３％', '0.853 S210'],
    ['85.3 %', '0.853 S214'],
    ['0.853', '0.853 S211'],
    ['85.3', '0.853 S211 S220'],
    ['近80%', '0.8 近 S219'],
    ['85%以上', '0.85 以上 S219'],
  ])('%p → %s', (value, expected) => expect(flat(value, rate)).toBe(expected));

  it.each(['85人', '0.8万', '8成', '85.3%%'])('%p is no rate', (typed) => expect(flat(typed, rate)).toBe('notReported S203'));
});

describe('what could be read in two ways is not read', () => {
  it.each([
    '12-15', '12/15', '8月', '8月31日', '约', '12 3', '12 人 3', '1,23', '1.234,5', '1,2345', '(123)', '（123）', '12、13', '12。5',
    '数十', '几家', '二〇二〇', '三万五', '12亿8894', '3万5', '超过100', '100±5', '#12', 'abc', '12abc', '=1+1', '１２／１５', '12人13', '5.', '1 .5', '- 5',
    '0x10', 'Infinity', 'NaN', '1e999', '百', '万', '12\u00a0345', '٣', '①', 'Ⅻ', '½', '见附件', '12年', '2万3456万', '12亿8894.7万万', '三万千人',
  ])('%p', (typed) => {
    const { value, findings } = read(typed);
    expect({ value: value.value, state: value.state, tiers: findings.map((one) => one.tier) }).toEqual({ value: null, state: 'notReported', tiers: ['强制'] });
    expect(findings[0]!.code).toBe('S203');
    expect(findings[0]!.message).toContain('累计完成');
  });

  it('an error, a formula without its result, a logical value', () => {
    expect(flat({ value: { kind: 'error', value: '#DIV/0!' }, formula: 'A1/B1' })).toBe('notReported S200');
    expect(flat(formula('A1+B1', null))).toBe('notReported S201');
    expect(flat({ value: { kind: 'boolean', value: true } })).toBe('notReported S202');
  });

  it('money for people, or a percentage for a count', () => {
    expect(flat('2000万元')).toBe('notReported S207');
    expect(flat('85%')).toBe('notReported S207');
    expect(flat('12亩', { ...people, measure: '平方米' })).toBe('notReported S207');
  });
});

describe('words, levels and days', () => {
  const level: ExpectedFigure = { ...people, type: '状态', levels: ['未开工', '在建', '完工', '无'] };
  const day: ExpectedFigure = { ...people, type: '日期' };

  it('a level is one of the levels, 无 among them where the scheme has it', () => {
    expect(read(' 在建 ', level).value).toMatchObject({ state: 'value', value: null, text: '在建' });
    expect(read('无', level).value).toMatchObject({ state: 'value', text: '无' });
    expect(flat('／', level)).toBe('notApplicable S217');
    expect(flat('建成', level)).toBe('notReported S205');
    expect(read('建成', level).findings[0]!.message).toBe('“累计完成”填的是“建成”，不在选项（未开工、在建、完工、无）之内。');
  });

  it('a day is read to the day, or not at all', () => {
    for (const typed of ['2020年8月31日', '2020-8-31', '2020.8.31', '2020/08/31', '２０２０年８月３１日', '20200831']) {
      expect(read(typed, day).value.text).toBe('2020-08-31');
    }
    expect(read({ value: { kind: 'number', value: 44074 }, numberFormat: 'yyyy/m/d' }, day).value.text).toBe('2020-08-31');
    for (const typed of ['2020年8月', '8月31日', '2020-2-30', '2020-8.31', '31/8/2020']) expect(flat(typed, day)).toBe('notReported S206');
    expect(flat('未报', day)).toBe('notReported S218');
  });

  it('a text is kept as it is, a number among it', () => {
    expect(read('  =HYPERLINK("x") ', { ...people, type: '文本' }).value).toMatchObject({ state: 'value', value: null, text: '=HYPERLINK("x")' });
    expect(read(12.5, { ...people, type: '文本' }).value).toMatchObject({ value: null, text: '12.5' });
    expect(read('无', { ...people, type: '文本' }).value).toMatchObject({ state: 'value', text: '无' });
  });

  it.each(['/', '／', '—', '——', '-', '不适用', '不涉及', ' / '])('takes %p in place of a text as not applicable, as the form asks for it', (typed) => {
    const { value, findings } = read(typed, { ...people, type: '文本' });
    expect(value).toMatchObject({ state: 'notApplicable', value: null });
    expect(findings.map(({ code }) => code)).toEqual(['S217']);
  });

  it('takes 未报 in place of a text as not reported, and words that answer as a text', () => {
    expect(read('未报', { ...people, type: '文本' }).value.state).toBe('notReported');
    for (const typed of ['无', '暂无', '待统计', '资金/用地', '无/']) expect(read(typed, { ...people, type: '文本' }).value).toMatchObject({ state: 'value', text: typed });
  });
});

describe('messages', () => {
  it('name the indicator, what was typed and how it was read, and the place', () => {
    const [finding] = read('１２').findings;
    expect(finding).toMatchObject({ unit: '兰山区', file: '兰山区.xlsx', sheet: '县区表', cell: 'D6', indicators: ['两癌.累计完成'], tier: '提示' });
    expect(finding!.message).toBe('“累计完成”填的是全角字符“１２”，读作12。');
  });

  it('fill every slot and cut long texts', () => {
    const { findings } = read('情况'.repeat(500));
    expect(findings[0]!.message.length).toBeLessThan(60);
    for (const typed of ['１２家', '约 1,234名', '1.0E5', '未报', '／', '12.5']) for (const one of read(typed).findings) expect(one.message).not.toMatch(/[{}]/);
  });
});

describe('laws of reading', () => {
  const whole = fc.integer({ min: 0, max: 999_999_999 });
  const wide = (text: string) => text.replace(/[0-9.,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  const grouped = (value: number) => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
  const space = fc.constantFrom('', ' ', '\u00a0', '\u3000', '\u2009', '\t', '\n');
  const disguise = fc.record({
    wide: fc.boolean(), grouped: fc.boolean(), lead: space, gap: space, tail: space,
    before: fc.constantFrom('', '近', '约'), after: fc.constantFrom('', '余', '多'), unit: fc.constantFrom('', '人', '名'), sign: fc.constantFrom('', '-', '－', '−'),
  });

  it('a number in any disguise reads back exactly', () => {
    fc.assert(
      fc.property(whole, disguise, (value, how) => {
        const digits = how.grouped ? grouped(value) : String(value);
        const typed = [how.lead, how.before, how.sign, how.wide ? wide(digits) : digits, how.gap, how.before ? '' : how.after, how.unit, how.tail].join('');
        const expected = how.sign && value !== 0 ? -value : value;
        expect(read(typed).value.value).toBe(String(expected));
        expect(read(typed).findings.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a number cell of at most 15 digits reads back exactly', () => {
    fc.assert(fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const value = Number(`${digits}e-${decimals}`);
      expect(Number(read(value, money).value.value)).toBe(value === 0 ? 0 : value);
    }));
  });

  it('no text is silently read as a number: a value means that a number stood there and a finding says so', () => {
    const piece = fc.constantFrom('1', '23', '０', '456', ',', '，', '.', '-', '/', ' ', '\u3000', '万', '亿', '人', '家', '元', '月', '日', '约', '近', '余', '多', '左右', '以上', '%', '(', ')', '三', '十', 'E', 'e', '零', '点', '年', '、', '；', 'x');
    const strict = /^(近|约)?[-+－]?([\d０-９][\d０-９,，]*([.．][\d０-９]+)?|[.．][\d０-９]+|[零〇一二两三四五六七八九十百千万亿点]+)([eE][-+]?\d+)?[亿\d０-９.．万]*[万亿千百十]*(余|多)?[^\d\s.,，]{0,6}(左右|以上|以下)?$/;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), fc.constantFrom(people, money, rate), (pieces, expected) => {
        const typed = pieces.join('');
        const { value, findings } = read(typed, expected);
        if (value.value === null) return expect(value.state).not.toBe('zero');
        expect(typed.replace(/[\s\u3000]/g, '')).toMatch(strict);
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('what is blocked has no value, and nothing but what is blocked is 强制', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (typed) => {
      const { value, findings } = read(typed);
      if (findings.some((one) => one.tier === '强制')) expect(value).toMatchObject({ value: null, state: 'notReported' });
      else if (value.value === null) expect(['blank', 'notApplicable', 'notReported']).toContain(value.state);
    }));
  });
});
