import { readScheme } from '../../../src/core/scheme/read-scheme';
import { contentsOf } from '../../../src/taskpane/panels/scheme/contents';
import { sampleCity } from '../../commands/sample-city';

const { value: scheme } = readScheme(sampleCity('linyi-2020-08').folder.scheme.sheets, '');
const lists = new Map(contentsOf(scheme!).map((list) => [list.name, list]));
const linesOf = (name: Parameters<typeof lists.get>[0]) => lists.get(name)!.lines;

describe('what a scheme holds', () => {
  it('is counted list by list, those apart that are not like the others', () => {
    expect([...lists.values()].map(({ name, count, apart }) => [name, count, apart])).toEqual([
      ['事项', 8, 0], ['单位', 16, 1], ['表样', 2, 0], ['指标', 40, 0], ['任务', 15, 0], ['审核', 23, 1], ['叙述', 22, 0], ['动态', 28, 0],
    ]);
  });

  it('has the items with their indicators, the units with what they are, the forms with whom they are for', () => {
    expect(linesOf('事项')[1]).toMatchObject({ mark: '33', name: '两癌', notes: [{ kind: 'indicators', count: 10 }, { kind: 'word', text: '妇幼健康科' }] });
    expect(linesOf('单位').at(-1)).toMatchObject({ name: '市本级', notes: [{ kind: 'word', text: '市本级' }, { kind: 'unranked' }] });
    expect(linesOf('表样')[0]).toMatchObject({ notes: [{ text: '县区' }, { text: '开发区' }, { kind: 'slots', count: 15 }], place: { cell: 'A1' } });
  });

  it('has indicators by what they are counted in and where they come from, once', () => {
    const indicator = (name: string) => linesOf('指标').find((line) => line.name === name)?.notes;
    expect(indicator('两癌.累计完成')).toEqual([{ kind: 'word', text: '人' }, { kind: 'word', text: '填报' }, { kind: 'word', text: '合计' }]);
    expect(indicator('精神卫生.新增床位')).toEqual([{ kind: 'word', text: '张' }, { kind: 'word', text: '市级' }]);
    expect(indicator('健康卡.应用率')).toContainEqual({ kind: 'unreported' });
  });

  it('has the tasks of an indicator as one line, and rules that are off with the reason', () => {
    expect(linesOf('任务')).toEqual([{ mark: '', name: '两癌.任务数', notes: [{ kind: 'units', count: 15 }], place: { sheet: '任务', cell: 'C2' } }]);
    const off = linesOf('审核').filter(({ notes }) => notes.some(({ kind }) => kind === 'off'));
    expect(off).toHaveLength(1);
    expect(off[0]!.notes.at(-1)).toMatchObject({ kind: 'off', text: expect.stringMatching(/./) });
  });

  it('has sentences as people read them; one without words by its kind', () => {
    expect(linesOf('叙述').map(({ name }) => name)).toContain('全市“两癌”累计检查〔两癌.累计完成〕人，已完成年度计划的〔两癌.完成率〕。');
    expect(linesOf('叙述')[0]).toMatchObject({ mark: '32', name: '动态', notes: [{ kind: 'word', text: '健康卡' }] });
    expect(linesOf('动态').every(({ place }) => place?.sheet === '动态')).toBe(true);
  });
});
