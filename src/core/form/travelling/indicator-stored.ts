import type { Indicator, PublishedTarget } from '../../scheme/indicator';
import { readFormula } from './read-formula';
import { flag, listOf, nullable, oneOf, record, text, whole } from './shape';
import { type Stored, stored } from './stored';

type Plain = Omit<Indicator, 'formula' | 'place'> & { readonly formula: string | null };

const target = record<PublishedTarget>({ value: text, upper: nullable(text), comparison: oneOf('=', '≥', '≤', '区间', '力争', '左右') });

export const indicatorType = oneOf('个数', '金额', '比率', '状态', '文本', '日期');
export const blankMeans = oneOf('未报', '零', '不适用');

const plain = stored<Plain>(
  {
    code: text,
    item: text,
    formerCode: nullable(text),
    name: text,
    type: indicatorType,
    levels: listOf(text),
    measure: text,
    decimals: whole,
    flow: oneOf('累计', '当期', '时点'),
    nature: oneOf('实绩', '在办', '计划', '预计'),
    source: oneOf('填报', '任务', '计算', '市级', '无'),
    method: oneOf('合计', '比率', '按式', '市级', '不汇总', '加权平均', '最小', '最大', '平均', '单位数', '连接'),
    numerator: nullable(text),
    denominator: nullable(text),
    weight: nullable(text),
    roundedAs: nullable(text),
    formula: nullable(text),
    target: nullable(target),
    required: flag,
    largerIsBetter: flag,
    blankMeans,
  },
  {
    formerCode: null, type: '个数', levels: [], measure: '', decimals: 0, flow: '累计', nature: '实绩', source: '填报', method: '合计', numerator: null,
    denominator: null, weight: null, roundedAs: null, formula: null, target: null, required: true, largerIsBetter: true, blankMeans: '未报',
  },
);

/** 指标 */
export const indicatorStored: Stored<Indicator> = {
  write: (indicator) => plain.write({ ...indicator, formula: indicator.formula?.text ?? null }),
  read: (written) => {
    const fields = plain.read(written);
    const formula = fields && readFormula(fields.formula);
    return fields && formula && { ...fields, formula: formula.value, place: { sheet: '指标', cell: '' } };
  },
};
