import { type LineMatch, matchLines } from '../../../src/core/form/read/match-lines';

const line = (...texts: string[]) => ({ texts, keys: texts });
const places = (lines: readonly ReturnType<typeof line>[], found: readonly string[][]) =>
  matchLines(lines, found).map((match: LineMatch) => (match.kind === 'one' ? match.index : match.kind === 'many' ? match.indices : null));

describe('Lines found again', () => {
  const lines = [line('两癌', '检查人数'), line('完成率'), line('村医', '配备人数'), line('完成率')];
  const found = [['两癌', '检查人数', '12'], ['完成率'], ['村医', '配备人数'], ['完成率', '0.5']];

  it('are where they were', () => {
    expect(places(lines, found)).toEqual([0, 1, 2, 3]);
  });

  it('are known by their neighbours where the same text stands twice', () => {
    expect(places(lines, [found[0]!, ['其中：街道'], ...found.slice(1)])).toEqual([0, 2, 3, 4]);
    expect(places(lines, [found[0]!, found[2]!, found[3]!])).toEqual([0, null, 1, 2]);
  });

  it('are in several places where the best ways differ', () => {
    expect(places([line('完成率')], [['完成率'], ['完成率']])).toEqual([[0, 1]]);
    expect(places([line('完成率'), line('完成率')], [['完成率']])).toEqual([[0], [0]]);
  });

  it('are not found where a key is missing', () => {
    expect(places([line('两癌', '检查人数')], [['两癌', '筛查人数']])).toEqual([null]);
  });

  it('are found by half of their texts where none of them is a key', () => {
    expect(matchLines([{ texts: ['序号', '事项'], keys: [] }], [['序号', '项目']])).toEqual([{ kind: 'one', index: 0 }]);
  });
});
