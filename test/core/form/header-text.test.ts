import { fitsHeader, readHeader, writeHeader } from '../../../src/core/form/header-text';

describe('A header cell', () => {
  const footer = '填报人：{{填报人}}  审核人：{{审核人}}';

  it('is issued with what is known in place of its marks', () => {
    expect(writeHeader('{{报告期}}民生实事进展情况表', { 报告期: '2020年8月' })).toBe('2020年8月民生实事进展情况表');
    expect(writeHeader(footer, {})).toBe('填报人：  审核人：');
  });

  it('gives back what was typed', () => {
    expect(readHeader('填报人：王一 审核人：李二', footer)).toEqual({ 填报人: '王一', 审核人: '李二' });
    expect(readHeader('填报单位(盖章): 兰山区卫健局', '填报单位（盖章）：{{单位}}')).toEqual({ 单位: '兰山区卫健局' });
    expect(readHeader('填报人：　　审核人：李二', footer)).toEqual({ 审核人: '李二' });
  });

  it('tells two fields apart that have nothing but blanks between them', () => {
    expect(readHeader('填报单位：鞍山市本级  2020年9月', '填报单位：{{单位}}  {{报告期}}')).toEqual({ 单位: '鞍山市本级', 报告期: '2020年9月' });
    expect(readHeader('填报单位：鞍山市 本级2020年9月（盖章）', '填报单位：{{单位}}{{报告期}}（盖章）')).toEqual({ 单位: '鞍山市 本级', 报告期: '2020年9月' });
    expect(readHeader('填报单位：鞍山市本级', '填报单位：{{单位}}  {{报告期}}')).toEqual({ 单位: '鞍山市本级' });
    expect(readHeader('2020年9月 兰山区', '{{报告期}} {{单位}}')).toEqual({ 报告期: '2020年9月', 单位: '兰山区' });
  });

  it('takes the whole cell where the words around a single mark are gone', () => {
    expect(readHeader('兰山区', '填报单位：{{单位}}')).toEqual({ 单位: '兰山区' });
    expect(readHeader('王一、李二', footer)).toEqual({});
    expect(fitsHeader('兰山区', '填报单位：{{单位}}')).toBe(false);
  });

  it('treats no character of its words as a pattern', () => {
    expect(readHeader('a.b*(c)：x', 'a.b*(c)：{{单位}}')).toEqual({ 单位: 'x' });
    expect(fitsHeader('aXb*(c)：x', 'a.b*(c)：{{单位}}')).toBe(false);
  });
});
