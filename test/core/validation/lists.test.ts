import fc from 'fast-check';
import Big from 'big.js';
import { deriveFigures } from '../../../src/core/validation/derive-figures';
import { validate } from '../../../src/core/validation/validate';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { indicator, list, round, scheme, unit } from '../../support/scheme';
import { expression, formOf, listArea, listIn, rule, submission, type Figures } from '../../support/submission';

const county = unit('371302', '甲县');
const lists = new Map([
  list('项目', {
    名称: { type: '文本', measure: '', required: true },
    投资: { required: true },
    到位: {},
    开工日期: { type: '日期', measure: '' },
  }),
]);
const invested = indicator('项目汇总.投资', { type: '金额', measure: '亿元', source: '计算', formula: expression('SUM([项目.投资])') });
const projects = indicator('项目汇总.个数', { measure: '个', source: '计算', formula: expression('行数(项目)') });
const granted = indicator('债券.额度', { type: '金额', measure: '万元' });
const table = formOf('项目表', [granted.code], { lists: [listArea('项目', ['名称', '投资', '到位', '开工日期'])] });
const roundOf = (more: Parameters<typeof scheme>[0] = {}) => round(scheme({ indicators: [granted, invested, projects], lists, units: [county], forms: [table], ...more }));
const sent = (entries: readonly Figures[], more: Figures = { '债券.额度': '9000万元' }) => submission(table, more, { lists: new Map([['项目', listIn(table, '项目', entries)]]) });
const sound: Figures[] = [
  { 名称: '甲项目', 投资: '5000万元', 到位: '3000万元', 开工日期: '2020-03-05' },
  { 名称: '乙项目', 投资: '2500万元', 到位: '0万元', 开工日期: '不适用' },
];
const told = (of: ReturnType<typeof validate>) => of.findings.map(({ cell = '', code, rule: own = '', tier }) => `${cell} ${code}${own} ${tier}`.trim());

describe('figures calculated from a list', () => {
  it('are its sum in the indicator’s own measure and its number of entries, led back to their cells', () => {
    const { figures } = validate(sent(sound), roundOf());
    expect(figures.get(invested.code)).toMatchObject({ value: '0.75', measure: '亿元', sources: [{ cell: 'C20' }, { cell: 'C21' }] });
    expect(figures.get(projects.code)).toMatchObject({ value: '2', sources: [{ cell: 'B20' }, { cell: 'B21' }] });
  });

  it('of a list that was left empty are nought: nothing is on it', () => {
    const { figures } = validate(submission(table, { '债券.额度': 1 }), roundOf());
    expect([invested, projects].map(({ code }) => figures.get(code)?.state)).toEqual(['zero', 'zero']);
  });

  it('are not reported where an entry’s cell is blank', () => {
    const { figures } = validate(sent([...sound, { 名称: '丙项目' }]), roundOf());
    expect([invested, projects].map(({ code }) => figures.get(code)?.state)).toEqual(['notReported', 'value']);
  });

  it('are nobody’s who has no such list', () => {
    expect(deriveFigures(new Map(), roundOf(), county).size).toBe(0);
  });

  it('add up to the entries, in whatever order they come', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => new Big(cents).div(100)), { maxLength: 30 });
    fc.assert(
      fc.property(amounts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
        const figuresOf = (values: readonly Big[]) => validate(sent(values.map((value, at) => ({ 名称: `第${at}项`, 投资: `${value.toFixed()}万元` }))), roundOf()).figures;
        const [one, other] = [figuresOf(all), figuresOf(shuffled)];
        const expected = all.reduce((sum, value) => sum.plus(value), new Big(0)).div(10000).toFixed();
        expect([one.get(invested.code)?.value, other.get(invested.code)?.value]).toEqual([expected, expected]);
        expect(one.get(projects.code)?.value).toBe(String(all.length));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a rule over a list', () => {
  const within = rule('X01', '[项目.到位]<=[项目.投资]', { message: '到位超过投资。', tier: '强制' });

  it('is judged for every entry, and a finding names the row’s cell', () => {
    const checked = validate(sent([...sound, { 名称: '丙项目', 投资: '100万元', 到位: '101万元', 开工日期: '不适用' }]), roundOf({ rules: [within] }));
    expect(told(checked)).toEqual(['D22 V100X01 强制']);
    expect(checked.findings[0]).toMatchObject({ message: '到位超过投资：第22行实为101万元，应不大于100万元，相差1万元。', gap: { difference: '1' } });
    expect(checked).toMatchObject({ blocked: true, rulesEvaluated: 1, notEvaluated: [] });
  });

  it('with a condition holds where the condition does', () => {
    const started = rule('X02', '[项目.到位]>0', { when: '[项目.名称]="乙项目"' });
    expect(told(validate(sent(sound), roundOf({ rules: [started] })))).toEqual(['D21 V100X02 核实']);
  });

  it('that could not be judged for some entries says for which', () => {
    const checked = validate(sent([...sound, { 名称: '丙项目', 投资: '100万元' }, { 名称: '丁项目', 投资: '100万元' }]), roundOf({ rules: [within] }));
    expect(checked.notEvaluated).toEqual([{ rule: 'X01', unit: '371302', why: '第22行等2行：“项目的到位”未填报' }]);
    expect(checked.rulesEvaluated).toBe(1);
  });

  it('holds over an empty list', () => {
    expect(validate(sent([]), roundOf({ rules: [within] }))).toMatchObject({ findings: [], rulesEvaluated: 1 });
  });

  it('tells twenty entries one by one and then how many more there are', () => {
    const bad = Array.from({ length: 23 }, (_, at) => ({ 名称: `第${at}项`, 投资: '1万元', 到位: '2万元', 开工日期: '不适用' }));
    const checked = validate(sent(bad), roundOf({ rules: [within] }));
    expect(told(checked)).toEqual([...Array.from({ length: 20 }, (_, at) => `D${20 + at} V100X01 强制`), 'V025X01 强制']);
    expect(checked.findings[20]?.message).toBe('清单“项目”还有3行也是这样：到位超过投资。');
    expect(new Set(checked.findings.map(({ id }) => id)).size).toBe(21);
  });

  it('over the whole list is judged once, with the columns added up', () => {
    const capped = rule('X03', 'SUM([项目.投资])<=[债券.额度]');
    const checked = validate(sent(sound, { '债券.额度': '7000万元' }), roundOf({ rules: [capped] }));
    expect(checked.findings).toMatchObject([{ rule: 'X03', cell: 'C20', gap: { left: '7500', right: '7000' } }]);
    expect(told(validate(sent(sound), roundOf({ rules: [capped] })))).toEqual([]);
  });

  it('may count its entries and nothing else', () => {
    const some = rule('X04', '行数(项目)>=3');
    const checked = validate(sent(sound), roundOf({ rules: [some] }));
    expect(checked.findings).toMatchObject([{ rule: 'X04', message: 'X04不成立：实为2，应不小于3，相差1。' }]);
  });

  it('without numbers on both sides shows what the entry has', () => {
    const named = rule('X05', 'NOT([项目.名称]="甲项目")');
    expect(validate(sent(sound), roundOf({ rules: [named] })).findings).toMatchObject([{ cell: 'B20', message: 'X05不成立：第20行项目的名称为“甲项目”。' }]);
  });
});

describe('the cells of a list', () => {
  const at = (entry: Figures) => told(validate(sent([sound[0] ?? {}, entry]), roundOf()));

  it('are asked for where the column is required and the entry has something else', () => {
    expect(at({ 名称: '乙项目', 到位: '1万元' })).toEqual(['C21 V001 核实']);
    expect(at({ 投资: '1万元' })).toEqual(['B21 V001 核实']);
  });

  it('are held to what their type can be', () => {
    expect(at({ 名称: '乙项目', 投资: '-5万元' })).toEqual(['C21 V002 强制']);
    expect(at({ 名称: '乙项目', 投资: '5.125万元' })).toEqual(['C21 V004 提示']);
    expect(at({ 名称: '乙项目', 投资: '5万元', 开工日期: '2020-09-05' })).toEqual(['E21 V014 核实']);
  });
});

describe('a form of which only the list is filled', () => {
  it('is not left blank', () => {
    expect(told(validate(sent(sound, { '债券.额度': '空白' }), roundOf()))).toEqual(['D6 V001 核实']);
    expect(told(validate(sent([], { '债券.额度': '空白' }), roundOf()))).toEqual(['D6 V001 核实', 'V024 强制']);
  });
});

describe('a row of a unit in another’s form', () => {
  const office = unit('371300', '本级', { kind: '市本级', ranked: false });
  const done = indicator('两癌.累计完成');
  const head = indicator('本级.经费', { source: '市级' });
  const rows = formOf('汇总表', [done.code, head.code], { unitKinds: ['市本级'], unitRow: { row: 6, names: [{ row: 6, column: 1 }] } });
  const of = (more: Partial<Scheme> = {}) => round(scheme({ units: [office, county], forms: [rows], ...more, indicators: [done, head] }));

  it('answers for the row’s slots; the rest are its sender’s', () => {
    const own = (code: string, figures: Figures) => told(validate(submission(rows, figures, { unit: code, sender: '371300' }), of()));
    expect(own('371302', { '两癌.累计完成': 5 })).toEqual([]);
    expect(own('371302', { '两癌.累计完成': '空白' })).toEqual(['D6 V001 核实', 'V024 强制']);
    expect(own('371300', { '本级.经费': '空白' })).toEqual(['D7 V001 核实', 'V024 强制']);
  });

  it('leaves the header to the sender’s own, or to the first row where the sender has none', () => {
    const other = unit('371325', '乙县');
    const alone = formOf('各县表', [done.code], { unitKinds: ['市本级'], unitRow: { row: 6, names: [] }, headers: [{ field: '填报人', at: { row: 9, column: 1 }, before: '', after: '' }] });
    const withOwn = { ...alone, slots: [...alone.slots, ...formOf('', ['', head.code]).slots.slice(1)] };
    const codes = (form: typeof alone) =>
      ['371300', '371302', '371325'].filter((code) => {
        const one = submission(form, { [done.code]: 1, [head.code]: 1 }, { unit: code, sender: '371300' });
        return validate(one, of({ units: [office, county, other], forms: [form] })).findings.some(({ code: found }) => found === 'V020');
      });
    expect(codes(withOwn)).toEqual(['371300']);
    expect(codes(alone).slice(-1)).toEqual(['371302']);
  });
});
