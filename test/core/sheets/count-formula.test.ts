import { hasIt } from '../../../src/core/rollup/has-it';
import { countedUnits } from '../../../src/core/sheets/count-formula';
import { indicator } from '../../support/scheme';
import { figure } from '../../support/scope';

const words = (formula: string): string[] => [...formula.matchAll(/<>"([^"]*)"/g)].map(([, word]) => word!);

describe('the units that have something, counted in Excel', () => {
  const { count, answered } = countedUnits(indicator('村.卫生室', { type: '状态' }), ['A1:A9']);

  it('leaves out the answers that the engine takes for 无, and what stands in place of an answer', () => {
    const none = words(count).filter((word) => !words(answered).includes(word));
    expect(none.length).toBeGreaterThan(5);
    expect(none.filter((word) => hasIt(figure(word)))).toEqual([]);
    expect(words(answered)).toEqual(['', '—', '/', '未报', '退回', '不计入']);
  });

  it('knows every word that the engine knows', () => {
    const known = ['否', '无', '没有', '未', '不是', '未开展', '未开工', '未启动', '未建立', '未完成', '有', '是', '已开工', '未知', '不清楚'];
    const engine = known.filter((word) => !hasIt(figure(word)));
    expect(engine.filter((word) => !words(count).includes(word))).toEqual([]);
  });

  it('counts numbers other than zero', () => {
    expect(countedUnits(indicator('村.数'), ['A1:A9', 'B2:B3'])).toEqual({ count: 'SUMPRODUCT(ISNUMBER(A1:A9)*(A1:A9<>0))+SUMPRODUCT(ISNUMBER(B2:B3)*(B2:B3<>0))', answered: 'COUNT(A1:A9,B2:B3)' });
  });
});
