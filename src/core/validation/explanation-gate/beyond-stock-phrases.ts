import { bareText } from './bare-text';

/** What says that a figure is right and not why; longer ones before those that they contain. */
const STOCK_PHRASES = [
  '实际情况如此', '与实际情况相符', '与实际情况一致', '与实际相符', '与实际一致', '与事实相符', '符合实际情况', '符合实际', '以实际上报为准', '以上报数为准', '数据真实有效', '真实有效', '真实准确',
  '没有问题', '没有错误', '没有误差', '特此说明', '情况属实', '情况真实', '数据属实', '数字属实', '填报属实', '确属实际', '确实如此', '核实无误', '核对无误', '核查无误', '审核无误', '确认无误', '填报无误', '数据无误', '数字无误', '准确无误', '数据准确', '数字准确', '数据正确', '填报正确', '填报准确',
  '经核实', '经核对', '经核查', '经审核', '经确认', '已核实', '已核对', '已核查', '已确认', '已说明', '无异常', '无变化', '核实', '核对', '核查', '确认', '属实', '无误', '正确', '准确', '真实', '此数据', '该数据', '本数据', '以上', '数据', '情况', '同意',
] as const;

/** What an explanation says beside phrases such as 核实无误 and 情况属实. */
export function beyondStockPhrases(text: string): string {
  return STOCK_PHRASES.reduce((rest, phrase) => rest.replaceAll(phrase, ''), bareText(text));
}
