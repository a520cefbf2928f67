import type { Expression } from '../../../src/core/expression/expression';
import { judge } from '../../../src/core/expression/judge';
import { parseExpression } from '../../../src/core/expression/parse-expression';
import { needsCity, referencesOf } from '../../../src/core/expression/references-of';
import { sides } from '../../../src/core/expression/sides';
import { toExcel } from '../../../src/core/expression/to-excel';
import { scope } from '../../support/scope';

function read(source: string): Expression {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

const unit = scope({
  figures: { '甲.完成': '12人', '甲.任务': '10人', '甲.空': '空白', '甲.免': '不适用', '款.到账': '1亿元', '款.支出': '12000万元', '甲.率': 0.5 },
  views: { 上期: { figures: {} } },
});

describe('a rule', () => {
  it.each([
    ['[甲.完成]<=[甲.任务]', 'fails'],
    ['[甲.完成]>=[甲.任务]', 'holds'],
    ['1', 'holds'],
    ['[甲.完成]-12', 'fails'],
    ['IF([甲.完成]>99,[甲.空]=1,TRUE)', 'holds'],
  ])('%s %s', (source, verdict) => {
    expect(judge(read(source), unit)).toEqual({ verdict });
  });

  it.each([
    ['[甲.空]<=[甲.任务]', '“甲.空”未填报'],
    ['[甲.免]<=[甲.任务]', '“甲.免”不适用'],
    ['[甲.没有]=1', '“甲.没有”未报'],
    ['[甲.完成]>=上期([甲.完成])', '上期“甲.完成”未报'],
    ['[甲.完成]>=上年同期([甲.完成])', '上年同期“甲.完成”未报'],
    ['序时进度()<1', '所需的数未报'],
    ['[甲.完成]/0>1', '除数为零（#DIV/0!）'],
    ['"甲"', '公式的结果不是“成立”或“不成立”'],
  ])('%s is not evaluated: %s', (source, why) => {
    expect(judge(read(source), unit)).toEqual({ verdict: 'notEvaluated', why });
  });
});

describe('the two sides of a rule', () => {
  it.each([
    ['[甲.完成]<=[甲.任务]', { left: '12', right: '10', difference: '2', unit: '人' }],
    ['[款.到账]>=[款.支出]', { left: '1', right: '1.2', difference: '-0.2', unit: '亿元' }],
    ['ABS([甲.率]-[甲.任务]/[甲.完成])<=0.00005', { left: '0.5', right: '0.833333333333333', difference: '-0.333333333333333', unit: '' }],
    ['IF([甲.完成]>99,1=2,[甲.完成]=[甲.任务])', { left: '12', right: '10', difference: '2', unit: '人' }],
    ['AND([甲.完成]>0,[甲.完成]<=[甲.任务])', { left: '12', right: '10', difference: '2', unit: '人' }],
    ['0.1+0.2=[甲.率]', { left: '0.3', right: '0.5', difference: '-0.2', unit: '' }],
  ])('%s', (source, gap) => {
    expect(sides(read(source), unit)).toEqual(gap);
  });

  it.each(['[甲.空]<=[甲.任务]', 'OR(1=2,2=3)', '"a"="b"', '[甲.完成]+1', 'AND(1=1,2=2)', 'IF(1=2,1=1)'])('of %s are not there', (source) => {
    expect(sides(read(source), unit)).toBeNull();
  });
});

describe('what an expression speaks of', () => {
  it('is listed once each, in order', () => {
    expect(referencesOf(read('IF([甲.乙]>上期([丙.丁]),[甲.乙],日期&报告期&日期)+SUM(-[戊.己]%)'))).toEqual({
      indicators: ['甲.乙', '丙.丁', '戊.己'],
      names: ['日期', '报告期'],
      calls: ['IF', '上期', 'SUM'],
      lists: [],
    });
  });

  it.each(['全市([甲.乙])', '合计([甲.乙])', '单位数()', '排名([甲.乙])=1', '1+前几名([甲.乙],3)', 'IF(1,后几名([甲.乙],3),2)'])('needs the city for %s', (source) => {
    expect(needsCity(read(source))).toBe(true);
  });

  it.each(['[甲.乙]', '上期([甲.乙])', '目标([甲.乙])', '序时进度()', '"全市"'])('does not need the city for %s', (source) => {
    expect(needsCity(read(source))).toBe(false);
  });
});

describe('a formula for Excel', () => {
  const cells: Readonly<Record<string, string>> = { '甲.完成': 'D6', '甲.任务': "'表一'!$E$6", '上期([甲.完成])': 'H6' };
  const area: Readonly<Record<string, string>> = { '项目.投资': '$B$8:$B$17', '项目.状态': "'表一'!C8:C17", '行数(项目)': 'SUMPRODUCT(--(B8:B17<>""))' };
  const excel = (source: string) => toExcel(read(source), (code) => cells[code] ?? area[code] ?? null);

  it.each([
    ['[甲.完成]<=[甲.任务]', "D6<='表一'!$E$6"],
    ['（【甲.完成】＋1）×2', '(D6+1)*2'],
    ['SUM([项目.投资])<=[甲.任务]', "SUM($B$8:$B$17)<='表一'!$E$6"],
    ['COUNTIF([项目.状态],"已*")+行数(项目)', `COUNTIF('表一'!C8:C17,"已*")+SUMPRODUCT(--(B8:B17<>""))`],
    ['SUMIF([项目.状态],"已开工",[项目.投资])', `SUMIF('表一'!C8:C17,"已开工",$B$8:$B$17)`],
    ['1-(2-3)', '1-(2-3)'],
    ['1-2-3', '1-2-3'],
    ['2^(3^2)', '2^(3^2)'],
    ['-2^2', '-2^2'],
    ['-(2^2)', '-(2^2)'],
    ['(1+2)%', '(1+2)%'],
    ['IF([甲.任务]=0,"说“好”",round([甲.完成]/[甲.任务],4))', "IF('表一'!$E$6=0,\"说“好”\",ROUND(D6/'表一'!$E$6,4))"],
    ['[甲.完成]&"""人"', 'D6&"""人"'],
    ['[甲.完成]>=上期([甲.完成])', 'D6>=H6'],
    ['AND(TRUE,NOT(FALSE))', 'AND(TRUE,NOT(FALSE))'],
    ['TEXT([甲.完成],"0.00%")', 'TEXT(D6,"0.00%")'],
  ])('%s is %s', (source, expected) => {
    expect(excel(source)).toBe(expected);
  });

  it.each(['[甲.没有]+1', '上期([甲.任务])', '上期([甲.完成]+1)', '全市([甲.完成])', '状态([甲.完成])', '报告期', 'SUM(1,单位数())', '目标([甲.完成])', 'TEXT([甲.完成],"0万")', '[项目.投资]>0', 'ABS([项目.投资])', 'COUNTIF([项目.状态],"<>已完工")', '行数(别表)', 'SUM([别表.投资])'])('%s has none', (source) => {
    expect(excel(source)).toBeNull();
  });
});
