import fc from 'fast-check';
import { readFile } from '../../../src/core/form/read-file';
import type { ListEntry } from '../../../src/core/form/submission';
import type { Indicator, IndicatorType, RollupMethod } from '../../../src/core/scheme/indicator';
import { readFormSheet } from '../../../src/core/scheme/read-form-sheet';
import type { Scheme } from '../../../src/core/scheme/scheme';
import type { UnitKind } from '../../../src/core/scheme/unit';
import { upwardWorkbook } from '../../../src/core/sheets/upward-workbook';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { gather, resultOf } from '../../support/gathered';
import { sheet } from '../../support/grid';
import { indicator, item, list, round, scheme, unit } from '../../support/scheme';
import { figure } from '../../support/scope';
import { formOf } from '../../support/submission';

const COUNTIES = [unit('1', '甲县'), unit('2', '乙县')];
const ZONE = unit('3', '丙开发区', { kind: '开发区' });
const TOWNSHIPS = [unit('101', '甲一镇', { kind: '乡镇', parent: '1' }), unit('102', '甲二镇', { kind: '乡镇', parent: '1' }), unit('201', '乙一镇', { kind: '乡镇', parent: '2' })];
const LEVELS = ['未动工', '已动工', '已完工'];

const METHODS: Readonly<Record<IndicatorType, readonly RollupMethod[]>> = {
  个数: ['合计', '平均', '最小', '最大', '单位数', '不汇总'],
  金额: ['合计', '平均', '最小', '最大', '单位数'],
  比率: ['最小', '最大', '单位数', '不汇总'],
  状态: ['单位数', '连接', '不汇总'],
  文本: ['单位数', '连接', '不汇总'],
  日期: ['单位数', '连接', '不汇总'],
};
const ANSWERS: Readonly<Record<IndicatorType, readonly string[]>> = {
  个数: ['0', '7', '12300'],
  金额: ['0', '3.25', '-1.5'],
  比率: ['0', '0.8', '1.2'],
  状态: LEVELS,
  文本: ['资金不足', '用地紧张；缺人手', '无', '=1+1', '2020年9月'],
  日期: ['2020-09-09', '2020-08-31'],
};

const asked = fc
  .constantFrom<IndicatorType>('个数', '金额', '比率', '状态', '文本', '日期')
  .chain((type) => fc.record({ type: fc.constant(type), method: fc.constantFrom(...METHODS[type]), blankMeans: fc.constantFrom('未报' as const, '零' as const, '不适用' as const) }));

/** What each unit answers: by unit, an index for each indicator; the ends of the lists are no answers. */
const answers = (count: number) => fc.array(fc.array(fc.nat({ max: 7 }), { minLength: count, maxLength: count }), { minLength: 6, maxLength: 6 });

const rounds = fc
  .array(asked, { minLength: 1, maxLength: 5 })
  .chain((indicators) => fc.record({ indicators: fc.constant(indicators), rows: answers(indicators.length), entries: fc.nat({ max: 14 }) }));

type Generated = typeof rounds extends fc.Arbitrary<infer One> ? One : never;

const code = (index: number) => `事项.第${index}项`;

function indicatorsOf({ indicators }: Generated): Indicator[] {
  return indicators.map(({ type, ...rest }, index) => indicator(code(index), { type, measure: type === '金额' ? '万元' : '', decimals: 2, levels: type === '状态' ? LEVELS : [], ...rest }));
}

/** Rows of units, the same of the sender itself under other codes, a list. */
function formsOf(indicators: readonly Indicator[], kind: UnitKind) {
  const marks = indicators.map((one) => `{{${one.code}}}`);
  const layout = sheet('月报', [['填报单位：{{单位}}', '{{报告期}}'], ['单位', ...indicators.map(({ name }) => name)], ['{{@单位}}', ...marks], ['清单'], ['项目名称', '投资'], ['{{工程.名称}}', '{{工程.投资}}'], ['说明']]);
  const { form, troubles } = readFormSheet(layout, { name: '月报', unitKinds: [kind], lists: new Set(['工程']) });
  expect(troubles).toEqual([]);
  return form;
}

function cityOf(generated: Generated): Scheme {
  const indicators = indicatorsOf(generated);
  return scheme({
    city: '测试市',
    upward: { unit: '900', scheme: 'SHENG', version: '7' },
    units: [...COUNTIES, ZONE, ...TOWNSHIPS],
    items: [item('1', '事项')],
    indicators,
    lists: new Map([list('工程', { 名称: { type: '文本', measure: '' }, 投资: {} })]),
    forms: [formsOf(indicators, '县区'), formOf('开发区月报', indicators.map((one) => one.code), { unitKinds: ['开发区'] })],
  });
}

function provinceOf(generated: Generated): Scheme {
  const indicators = indicatorsOf(generated);
  const city = { ...cityOf(generated), code: 'SHENG', version: '7', upward: null, city: '某省' };
  const counties = [...COUNTIES, ZONE].map((one) => ({ ...one, parent: '900' }));
  return { ...city, units: [unit('900', '测试市', { kind: '市州' }), ...counties], forms: [formsOf(indicators, '市州')] };
}

function answered({ indicators, rows }: Generated, at: number) {
  return Object.fromEntries(indicators.map(({ type }, index) => {
    const choices = [...ANSWERS[type], '空白', '不适用', '未报'];
    return [code(index), choices[(rows[at]?.[index] ?? 0) % choices.length] ?? '空白'] as const;
  }));
}

function sentBy(generated: Generated) {
  const entries = Array.from({ length: generated.entries }, (_, index): ListEntry => ({ row: 6 + index, figures: new Map([['工程.名称', figure(`工程${index}`)], ['工程.投资', figure(`${index}`, { measure: '万元' })]]) }));
  const own = { figures: {}, more: { lists: new Map([['工程', entries]]) } };
  return { 甲县: own, 乙县: { figures: {}, more: { lists: new Map([['工程', []]]) } }, ...Object.fromEntries([...TOWNSHIPS, ZONE].map(({ name }, index) => [name, answered(generated, index)])) };
}

describe('上报.xlsx of whatever round', () => {
  it('is read by the round above as a form of its own version, and nothing in it is refused', () => {
    fc.assert(
      fc.property(rounds, (generated) => {
        const result = resultOf(gather(cityOf(generated), sentBy(generated)));
        const sheets = applyEdits([], upwardWorkbook(result) ?? []);
        const reading = readFile({ file: '上报.xlsx', sheets, modified: null, receivedOn: null }, round(provinceOf(generated)));
        const found = [...reading.findings, ...reading.submissions.flatMap(({ findings }) => findings)];
        expect(found.filter(({ tier, code: kind }) => tier === '强制' || kind === 'S009').map(({ message }) => message)).toEqual([]);
        expect(reading.submissions[0]).toMatchObject({ unit: '900' });
        expect(reading.submissions[0]?.lists.get('工程') ?? []).toHaveLength(generated.entries);
      }),
      { numRuns: 60 },
    );
  });

  it('says there of a unit that reports itself what it has said: blank, zero, not applicable and not reported stay apart', () => {
    fc.assert(
      fc.property(rounds, (generated) => {
        const result = resultOf(gather(cityOf(generated), sentBy(generated)));
        const sheets = applyEdits([], upwardWorkbook(result) ?? []);
        const { submissions } = readFile({ file: '上报.xlsx', sheets, modified: null, receivedOn: null }, round(provinceOf(generated)));
        const row = submissions.find((one) => one.unit === ZONE.code);
        for (const { code: of, type, blankMeans } of row ? indicatorsOf(generated) : []) {
          const sent = figure(answered(generated, TOWNSHIPS.length)[of] ?? '空白');
          const isNumber = type === '个数' || type === '金额' || type === '比率';
          const blank = blankMeans === '不适用' ? 'notApplicable' : blankMeans === '零' && isNumber ? 'zero' : 'blank';
          const read = row?.figures.get(of);
          expect([of, read?.state, read?.value ?? (sent.state === 'value' ? read?.text : null)]).toEqual([of, sent.state === 'blank' ? blank : sent.state, sent.state === 'blank' && blank === 'zero' ? '0' : (sent.value ?? (isNumber || sent.state !== 'value' ? null : sent.text))]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves blank what was left blank and means 不适用, so that nobody reads a sign that nobody typed', () => {
    const generated: Generated = { indicators: [{ type: '文本', method: '连接', blankMeans: '不适用' }, { type: '个数', method: '合计', blankMeans: '未报' }], rows: Array.from({ length: 6 }, () => [5, 1]), entries: 1 };
    const own = sentBy(generated);
    const sent = { ...own, [ZONE.name]: { [code(0)]: { ...figure('不适用'), text: '' }, [code(1)]: '7' } };
    const [form] = applyEdits([], upwardWorkbook(resultOf(gather(cityOf(generated), sent))) ?? []);
    expect(form?.cells[4]?.map((cell) => cell?.value)).toEqual([{ kind: 'text', value: ZONE.name }, { kind: 'blank' }, { kind: 'number', value: 7 }]);
  });

  it('has rows high enough for the texts that were joined', () => {
    const generated: Generated = { indicators: [{ type: '文本', method: '连接', blankMeans: '未报' }], rows: Array.from({ length: 6 }, () => [0]), entries: 0 };
    const long = '资金不足，用地指标尚未落实，施工单位进场时间推迟到十月中旬';
    const [form] = applyEdits([], upwardWorkbook(resultOf(gather(cityOf(generated), { ...sentBy(generated), 甲一镇: { [code(0)]: long }, 丙开发区: { [code(0)]: '无' } }))) ?? []);
    const heights = form?.rowHeights === 'unknown' ? {} : form?.rowHeights;
    expect(heights?.[3]).toBeGreaterThan(60);
    expect(heights?.[5]).toBeUndefined();
    expect(form?.cells[2]?.[1]?.style?.wrap).toBe(true);
  });
});
