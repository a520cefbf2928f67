import type { Indicator, PublishedTarget } from '../../../src/core/scheme/indicator';
import { readKind, sentence } from '../../support/narrative';
import { indicator, item } from '../../support/scheme';
import { codes, told } from '../../support/told';

const rate = (more: Partial<Indicator>) => indicator('投诉.超时率', { type: '比率', measure: '%', decimals: 4, ...more });

function completion(of: Indicator, value: string, deadline: string | null = '2020-12-31', format = '') {
  const items = [item('33', '投诉', { deadline })];
  const report = told({ items, indicators: [of], sentences: [sentence('33', '完成情况', `{{[${of.code}]${format === '' ? '' : `|${format}`}}}`)] }, { [of.code]: value });
  expect(codes(report)).toEqual([]);
  return readKind(report.value, '完成情况')[0]?.replace(/^完成情况：/, '');
}

const target = (comparison: PublishedTarget['comparison'], value: string, upper: string | null = null): PublishedTarget => ({ comparison, value, upper });

describe('完成情况 of a rate to be kept below a target', () => {
  const limited = rate({ target: target('≤', '0.05'), largerIsBetter: false });

  it.each([
    ['0.0625', '超时率为«6.25%»，«超过控制目标»«1.25个百分点»。'],
    ['0.05', '超时率为«5.00%»，«控制在目标（5%）以内»。'],
    ['0.02', '超时率为«2.00%»，«控制在目标（5%）以内»。'],
    ['0.050001', '超时率为«5.0001%»，«超过控制目标»«0.0001个百分点»。'],
  ])('at %s reads %s', (value, words) => {
    expect(completion(limited, value)).toBe(words);
  });

  it('goes by ≤ alone, and by 越大越好 alone', () => {
    expect(completion(rate({ target: target('≤', '0.05') }), '0.02')).toBe('超时率为«2.00%»，«控制在目标（5%）以内»。');
    expect(completion(rate({ target: target('=', '0.055'), largerIsBetter: false }), '0.02')).toBe('超时率为«2.00%»，«控制在目标（5.5%）以内»。');
  });

  it('states the rate where nothing was published', () => {
    expect(completion(rate({ largerIsBetter: false }), '0.0625')).toBe('超时率为«6.25%»。');
  });

  it('is late at no date: a limit holds at all times', () => {
    expect(completion(limited, '0.02', '2020-08-31')).toBe('超时率为«2.00%»，«控制在目标（5%）以内»。');
  });
});

describe('完成情况 of a rate with a target other than all', () => {
  const covered = rate({ target: target('≥', '0.8') });

  it.each([
    ['0.75', '2020-12-31', '超时率为«75.00%»，«距目标还差»«5.00个百分点»。'],
    ['0.75', '2020-08-31', '超时率为«75.00%»，«完成时限已到，距目标还差»«5.00个百分点»。'],
    ['0.79999', '2020-12-31', '超时率为«79.999%»，«距目标还差»«0.001个百分点»。'],
    ['0.8', '2020-12-31', '超时率为«80.00%»，«已经提前完成，达到目标（80%）»。'],
    ['0.85', '2020-08-31', '超时率为«85.00%»，«达到目标（80%）»。'],
    ['0.85', null, '超时率为«85.00%»，«达到目标（80%）»。'],
  ])('at %s with the deadline %s reads %s', (value, deadline, words) => {
    expect(completion(covered, value, deadline)).toBe(words);
  });

  it('states the rate in the format of the mark, finer only where it would seem to be at the target', () => {
    const executed = rate({ target: target('≥', '0.9') });
    expect(completion(executed, '0.693', '2020-12-31', '0.0%')).toBe('超时率为«69.3%»，«距目标还差»«20.70个百分点»。');
    expect(completion(executed, '0.8999', '2020-12-31', '0.0%')).toBe('超时率为«89.99%»，«距目标还差»«0.01个百分点»。');
  });

  it('between two bounds is told by the one that is not kept', () => {
    const between = rate({ target: target('区间', '0.05', '0.1') });
    expect(completion(between, '0.04')).toBe('超时率为«4.00%»，«距目标还差»«1.00个百分点»。');
    expect(completion(between, '0.12')).toBe('超时率为«12.00%»，«超过控制目标»«2.00个百分点»。');
    expect(completion(between, '0.07', null)).toBe('超时率为«7.00%»，«达到目标（5%—10%）»。');
  });

  it('that is no percentage is told in its own measure', () => {
    const places = indicator('托育.千人托位', { type: '比率', measure: '个/千人', decimals: 2, target: target('≥', '4.5') });
    expect(completion(places, '3.6')).toBe('千人托位为«3.60»个/千人，«距目标还差»«0.90»个/千人。');
    expect(completion(places, '4.6', null)).toBe('千人托位为«4.60»个/千人，«达到目标（4.5个/千人）»。');
    expect(completion({ ...places, target: null }, '3.6')).toBe('千人托位为«3.60»个/千人。');
  });

  it('of the whole reads as every completion does', () => {
    expect(completion(rate({ target: target('=', '1') }), '0.5')).toBe('完成率为«50.00%»，«滞后序时进度»«16.67个百分点»。');
  });
});
