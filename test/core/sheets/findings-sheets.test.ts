import type { Finding } from '../../../src/core/finding';
import type { Grid } from '../../../src/core/grid';
import { findingsSheets } from '../../../src/core/sheets/findings-sheets';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { texts } from '../../support/grid';
import { rule } from '../../support/submission';
import { cityScheme, EVERYONE, gather, resultOf } from '../../support/gathered';

const finding = (more: Partial<Finding>): Finding => ({ id: '0000000a', code: 'V001', tier: '提示', name: '名', message: '意见。', next: '建议。', slots: {}, ...more });
const findings = [
  finding({ unit: '甲县', sheet: '县区表', cell: 'D7', message: '看一下。' }),
  finding({ tier: '核实', code: 'V100', rule: 'P01', unit: '甲县', sheet: '县区表', cell: 'D8', message: '对不上。', cause: '两位数字颠倒' }),
  finding({ tier: '强制', unit: '甲县', message: '不能读。' }),
  finding({ code: 'R001', message: '全市的。' }),
];
const sheets = (): Grid[] => applyEdits([], findingsSheets(resultOf(gather(cityScheme({ rules: [rule('缺', '[用房.面积]>0', { where: ['全市'] })] }), { 甲县: EVERYONE.甲县! }), { findings })));

describe('findings.xlsx', () => {
  it('has four sheets', () => {
    expect(sheets().map(({ name }) => name)).toEqual(['审核意见', '按单位', '未评估', '单元格账']);
  });

  it('tells every finding, what must be put right first', () => {
    const [, lead, headings, ...rows] = texts(sheets()[0]!);
    expect(lead?.[0]).toContain('强制1条，核实1条，提示2条');
    expect(headings).toEqual(['级别', '单位', '位置', '意见', '可能原因', '建议', '代码', '文件', '编号']);
    expect(rows.map((row) => [row[0], row[6], row[2], row[3], row[4]])).toEqual([
      ['强制', 'V001', '', '不能读。', ''],
      ['核实', 'V100 P01', '县区表D8', '对不上。', '两位数字颠倒'],
      ['提示', 'V001', '县区表D7', '看一下。', ''],
      ['提示', 'R001', '', '全市的。', ''],
    ]);
  });

  it('has a text to send to each unit that has something to put right or explain', () => {
    const rows = texts(sheets()[1]!).slice(3);
    expect(rows.slice(0, 4).map((row) => row[0])).toEqual(['甲县', '甲县', '甲县', '甲县']);
    expect(rows[0]?.[6]).toBe('甲县：你单位2020年8月报表已审核（报送截止9月5日）。\n请改正后重报：\n1.不能读。\n请核对，有误的改正后重报，属实的在“核实说明”中写明原因：\n2.县区表D8　对不上。可能原因：两位数字颠倒。');
  });

  it('asks which one counts where a unit sent several that differ, and has nothing corrected for that', () => {
    const result = resultOf(gather(cityScheme(), EVERYONE), { findings: [finding({ unit: '甲县', code: 'S015', tier: '强制', message: '报来2份，分不出先后。' })] });
    expect(texts(applyEdits([], findingsSheets(result))[1]!)[3]?.[6]).toBe('甲县：你单位2020年8月报表已审核（报送截止9月5日）。\n请回复以哪一份为准：\n1.报来2份，分不出先后。');
  });

  it('asks who has not reported to do so, with the period and the deadline', () => {
    const rows = texts(sheets()[1]!).filter((row) => row[1] === '未报');
    expect(rows.map((row) => row[0])).toEqual(['乙县', '丙县', '丁开发区', '市本级']);
    expect(rows[0]?.[6]).toBe('乙县：你单位2020年8月“县区表”尚未收到（报送截止9月5日），请尽快报送；确有困难的，请告知原因和预计报送时间。');
  });

  it('says a word to who was late, by the day of receipt, else by the day filled in', () => {
    const late = (more: object) => texts(applyEdits([], findingsSheets(resultOf(gather(cityScheme(), { ...EVERYONE, 甲县: { figures: EVERYONE.甲县 as never, more } }))))[1]!).find((row) => row[1] === '迟报')?.[6];
    expect(late({ receivedOn: '2020-09-07' })).toBe('甲县：你单位2020年8月“县区表”9月7日收到，已过报送截止9月5日，请以后按时报送。');
    expect(late({ filledOn: '2020-09-08' })).toContain('填报日期为9月8日，已过报送截止9月5日');
  });

  it('keeps to itself what asks nothing of the unit, and says what is to be sent later', () => {
    const told = (code: string) => {
      const result = resultOf(gather(cityScheme(), EVERYONE), { findings: [finding({ unit: '甲县', code, message: '日期早。', next: '补报。' })] });
      return texts(applyEdits([], findingsSheets(result))[1]!)[3]?.[6];
    };
    expect(told('S105')).toBe('');
    expect(told('V021')).toBe('甲县：你单位2020年8月报表已审核（报送截止9月5日）。\n另请处理：\n1.日期早。补报。');
  });

  it('keeps the name of a sheet apart from its cell where they would run together', () => {
    const place = (sheet: string) => texts(applyEdits([], findingsSheets(resultOf(gather(cityScheme(), EVERYONE), { findings: [finding({ unit: '甲县', sheet, cell: 'F8' })] })))[0]!)[3]?.[2];
    expect([place('县区表'), place('8月'), place('Sheet1')]).toEqual(['县区表F8', '8月 F8', 'Sheet1 F8']);
  });

  it('orders what weighs alike by unit, then by cell, and puts the city’s and the scheme’s last', () => {
    const mixed = ['R001 D1', 'T001 A1', '乙县 B2', '甲县 C10', '甲县 A9', '甲县 B9', '甲县 D9'].map((key) => {
      const [owner = '', cell = ''] = key.split(' ');
      return finding(owner.endsWith('县') ? { unit: owner, sheet: '表', cell } : { code: owner, sheet: '表', cell });
    });
    const rows = texts(applyEdits([], findingsSheets(resultOf(gather(cityScheme(), EVERYONE), { findings: mixed })))[0]!).slice(3);
    expect(rows.map((row) => `${row[1]}${row[2]}`)).toEqual(['甲县表A9', '甲县表B9', '甲县表D9', '甲县表C10', '乙县表B2', '表D1', '表A1']);
  });

  it('is printed with the headings on every page, and has room for its title', () => {
    for (const sheet of sheets()) {
      expect(sheet.print).toMatchObject({ paper: 'A4', titleRows: { first: 3, last: 3 } });
      const widths = Object.values(sheet.columnWidths as Record<number, number>);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(90);
    }
  });

  it('repeats over the cells that were not used the headings that are theirs', () => {
    const result = resultOf(gather(cityScheme(), EVERYONE), { cells: [{ source: { file: '甲县.xlsx', sheet: '县区表', cell: 'D6' }, fate: 'ignored', indicator: null, reason: '手填的。' }] });
    const account = applyEdits([], findingsSheets(result))[3]!;
    const row = texts(account).findIndex(([first]) => first === '没有采用的格') + 1;
    expect(row).toBeGreaterThan(4);
    expect(account.print?.titleRows).toEqual({ first: row, last: row });
  });

  describe('what a unit wrote in 核实说明', () => {
    type Line = readonly [finding: string, place: string, text: string];
    const explained = (...lines: Line[]) => {
      const explanations = lines.map(([number, place, text]) => ({ finding: number, place, text, source: { file: '甲县.xlsx', sheet: '核实说明', cell: 'D4' } }));
      const result = resultOf(gather(cityScheme(), { ...EVERYONE, 甲县: { figures: EVERYONE.甲县 as never, more: { explanations } as object } }), { findings });
      return applyEdits([], findingsSheets(result)).map(texts);
    };
    const besideD8 = (...lines: Line[]) => explained(...lines)[0]?.find((row) => row[7] === 'V100 P01')?.[5];

    it('stands beside its finding, known by its number, by the rule’s or by the cell', () => {
      for (const [number, place] of [['P01', ''], ['p01', 'X9'], ['对不上。', ''], ['', '县区表!D8'], ['', '县区表D8'], ['', 'd8']] as const) {
        expect(besideD8([number, place, '上月漏报57人，本月补报。'])).toBe('上月漏报57人，本月补报。');
      }
      expect(explained(['P01', '', '说明。'])[0]?.[2]).toContain('单位说明');
      expect(besideD8(['P01', '', '上月漏报57人，本月补报。'], ['', 'D8', '二。'])).toBe('上月漏报57人，本月补报。\n二。');
    });

    it('is acknowledged in what is sent back', () => {
      const letter = explained(['P01', '', '上月漏报57人，本月补报。'])[1]?.[3]?.[6];
      expect(letter).toContain('2.县区表D8　对不上。可能原因：两位数字颠倒。（已收到你单位的说明，不必再写）');
      expect(letter?.match(/已收到/g)).toHaveLength(1);
    });

    it('is sent back with the reason where it explains nothing', () => {
      expect(explained(['P01', '', '情况属实。'])[1]?.[3]?.[6]).toContain('两位数字颠倒。（你单位的说明没有通过：只说属实、无误，没有写原因。请重写）');
      expect(besideD8(['P01', '', '情况属实。'])).toBe('情况属实。\n（没有通过：只说属实、无误，没有写原因）');
    });

    it('is told under its unit where it belongs to no finding', () => {
      const [, byUnit] = explained(['P99', 'D9', '别的事。']);
      expect(byUnit?.filter((row) => row[1] === '说明').map((row) => row.slice(0, 4))).toEqual([['甲县', '说明', 'D9', '单位在“核实说明”中写：别的事。']]);
      expect(explained(['P01', '', '说明。'])[1]?.filter((row) => row[1] === '说明')).toEqual([]);
    });
  });

  it('counts the rules that could not be judged', () => {
    const rows = texts(sheets()[2]!);
    expect(rows[1]?.[0]).toBe('已评估0条次，未能评估1条次；未能评估的不算通过。');
    expect(rows[3]?.slice(0, 2)).toEqual(['缺', '全市']);
  });
});
