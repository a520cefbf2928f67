import type { Phrase } from '../match-phrase';
import { cityPhrases } from './phrases/city';
import { cityWorkbookPhrases } from './phrases/city-workbook';
import { excelHostPhrases } from './phrases/excel-host';
import { expressionPhrases } from './phrases/expressions';
import { faultPhrases } from './phrases/faults';
import { formPhrases } from './phrases/forms';
import { schemePhrases } from './phrases/scheme';
import { valuePhrases } from './phrases/values';

/** Joining words, where nothing more particular fits. */
const JOINTS: readonly Phrase[] = [
  ['{1}等{2}个指标', '{1} and others, {2} indicators in all'],
  ['{1}等{2}个单位', '{1} and others, {2} units in all'],
  ['：{1}', ': {1}'],
  ['{1}为空白', '{1} is blank'],
  ['{1}为未报', '{1} is not reported'],
  ['{1}为不适用', '{1} does not apply'],
  ['第{1}行', 'row {1}'],
  ['第{1}列', 'column {1}'],
];

/** Phrases that fill the slots of findings, and what the program says of causes and next steps. The first that fits counts. */
export const phrases: readonly Phrase[] = [...faultPhrases, ...excelHostPhrases, ...formPhrases, ...valuePhrases, ...schemePhrases, ...expressionPhrases, ...cityPhrases, ...cityWorkbookPhrases, ...JOINTS];
