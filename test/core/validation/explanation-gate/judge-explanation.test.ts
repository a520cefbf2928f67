import { judgeExplanation } from '../../../../src/core/validation/explanation-gate/judge-explanation';
import { unitExplanations } from '../../../../src/core/validation/explanation-gate/unit-explanations';
import type { Finding } from '../../../../src/core/finding';
import { cityScheme, EVERYONE, gather } from '../../../support/gathered';

const asked = { message: '两癌累计完成本期300人，比上期的310人少。', names: ['两癌', '农村妇女“两癌”免费检查', '累计完成'], earlier: [] };
const why = (text: string, more: Partial<Parameters<typeof judgeExplanation>[0]> = {}) => judgeExplanation({ ...asked, text, ...more });

describe('The explanation gate', () => {
  it('does not let pass what only says that it is right', () => {
    for (const text of ['情况属实', '核实无误。', '经核实，数据准确无误！', '均已核对，情况属实', '与实际情况相符，特此说明。', '属 实', '】【']) expect(why(text)).toBe('只说属实、无误，没有写原因');
  });

  it('does not let pass a text under eight characters beside such phrases', () => {
    expect(why('情况属实，两癌重复登记')).toBe('除“情况属实”一类的话外不足8个字');
    expect(why('情况属实，两癌有人重复登记')).toBeNull();
  });

  it('does not let pass a text that names neither the item nor the indicator nor a figure; a date is no figure', () => {
    for (const text of ['前期统计口径有所变化，本次已按新的口径调整', '2020年8月因工作安排推迟开展，9月补上']) expect(why(text)).toBe('没有写明涉及哪个事项、哪个数');
    for (const text of ['8月核减了重复登记的１０人次', '因十人重复登记，本月予以核减', '前期农村妇女检查有重复登记，本月予以核减', '前期累计完成中有重复登记的，本月予以核减']) expect(why(text)).toBeNull();
  });

  it('does not let pass what was copied from another finding, or from the finding itself', () => {
    const text = '两癌检查上月有10人重复登记，本月核减。';
    expect(why(text, { earlier: ['两癌检查上月有10人重复登记,本月核减'] })).toBe('与对另一条意见的说明一样');
    expect(why('两癌累计完成本期300人，比上期的310人少')).toBe('只是重复了审核意见');
  });
});

describe('What units wrote for their findings', () => {
  const finding = (code: string, cell: string): Finding => ({ id: code, code, tier: '核实', name: '名', message: `${code}不对。`, slots: {}, next: '核对。', unit: '甲县', sheet: '县区表', cell });
  const [first, second] = [finding('V011', 'D6'), finding('V013', 'D7')];
  const explained = (...lines: readonly (readonly [place: string, text: string])[]) => {
    const explanations = lines.map(([place, text]) => ({ finding: '', place, text, source: { file: '甲县.xlsx', sheet: '核实说明', cell: 'D4' } }));
    const { round, checked } = gather(cityScheme(), { ...EVERYONE, 甲县: { figures: EVERYONE.甲县 as never, more: { explanations } as object } });
    const told = unitExplanations({ round, checked, findings: [first, second] });
    return [told.of(first), told.of(second)];
  };

  it('is judged for each finding; the first of two that are alike stands', () => {
    const text = '上月有10人重复登记，本月核减。';
    expect(explained(['D6', text], ['D7', text])).toEqual([{ text, passes: true, why: null }, { text, passes: false, why: '与对另一条意见的说明一样' }]);
    expect(explained(['D6', '情况属实'])).toEqual([{ text: '情况属实', passes: false, why: '只说属实、无误，没有写原因' }, null]);
  });

  it('passes where one of several rows does', () => {
    expect(explained(['D6', '属实'], ['D6', '上月有10人重复登记，本月核减。'])[0]).toMatchObject({ passes: true, why: null });
  });
});
