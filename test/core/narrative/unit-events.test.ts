import { narrate } from '../../../src/core/narrative/narrate';
import type { ListEntry } from '../../../src/core/form/submission';
import type { Checked } from '../../../src/core/validation/checked';
import { event, readKind, sentence } from '../../support/narrative';
import { form, item, round, scheme, unit } from '../../support/scheme';
import { figure } from '../../support/scope';
import { submission } from '../../support/submission';
import { summary } from '../../support/summary';

const 兰山 = unit('371302', '兰山区', { shortName: '兰山区', order: 1 });
const 沂水 = unit('371323', '沂水县', { shortName: '沂水县', order: 2 });

/** 日期, 事项, 文字 and, where there are, 文件名称 and 文号 of one row. */
type Row = readonly [day: string, item: string, text: string, title?: string, number?: string];

function sent(of: typeof 兰山, rows: readonly Row[]): Checked {
  const file = `${of.name}.xlsx`;
  const entries = rows.map((row, index): ListEntry => {
    const cells = ['日期', '事项', '文字', '文件名称', '文号'].flatMap((column, at) => {
      const text = row[at] ?? '';
      return text === '' ? [] : [[`动态.${column}`, figure({ ...figure('空白'), state: 'value', text, sources: [{ file, sheet: '月报', cell: `${'ABCDE'[at]}${index + 5}` }] })] as const];
    });
    return { row: index + 5, figures: new Map(cells) };
  });
  const own = submission(form('月报'), {}, { unit: of.code, file, lists: new Map([['动态', entries]]) });
  return { submission: own, figures: new Map(), findings: [], blocked: false, rulesEvaluated: 0, notEvaluated: [] };
}

function told(counted: readonly Checked[], events = [event('34', '2020-08-10', '市卫生健康委召开调度会')]) {
  const city = scheme({ units: [兰山, 沂水], items: [item('34', '村卫生室'), item('35', '两癌')], events, sentences: [sentence('34', '动态')] });
  return narrate(summary(city, {}, { counted }), round(city));
}

const list = (...given: Parameters<typeof told>) => readKind(told(...given).value, '列表')[0];
const found = (...given: Parameters<typeof told>) => told(...given).findings.filter(({ code }) => code === 'N003' || code === 'N013' || code === 'N014');

describe('events that units tell', () => {
  it('are merged into the city’s by date, each led by its unit', () => {
    expect(list([sent(兰山, [['2020-08-12', '34', '完成选址']]), sent(沂水, [['2020-08-05', '村卫生室', '开工3处']])])).toBe(
      '进展情况：①2020年8月5日沂水县开工3处；②2020年8月10日市卫生健康委召开调度会；③2020年8月12日兰山区完成选址。',
    );
  });

  it('name their unit once where the text names it, and behind the date where the text begins with that', () => {
    const rows: Row[] = [['2020-08-12', '34', '兰山区完成选址'], ['2020-08-13', '第34项', '2020年8月13日，完成验收']];
    expect(list([sent(兰山, rows)], [])).toBe('进展情况：①2020年8月12日兰山区完成选址；②2020年8月13日，兰山区完成验收。');
  });

  it('bring their document with them', () => {
    expect(list([sent(兰山, [['2020-08-12', '34', '下发通知', '建设方案', '兰卫发〔2020〕3号']])], [])).toContain('下发通知《建设方案》（兰卫发〔2020〕3号）。');
  });

  it('are text and nothing else: marks in them stay as they were typed', () => {
    expect(list([sent(兰山, [['2020-08-12', '34', '完成{{[两癌.完成]}}处，[甲]{{日期}}']])], [])).toBe('进展情况：①2020年8月12日兰山区完成{{[两癌.完成]}}处，[甲]{{日期}}。');
  });

  it('without a date stand behind the unit’s own of the same item, else last', () => {
    const rows: Row[] = [['', '34', '随后复核']];
    expect(list([sent(沂水, rows), sent(兰山, [['2020-08-01', '34', '摸底'], ...rows])])).toBe(
      '进展情况：①2020年8月1日兰山区摸底；②兰山区随后复核；③2020年8月10日市卫生健康委召开调度会；④沂水县随后复核。',
    );
  });

  it('later than the period, of no item or without words are found in the unit’s own file, not written', () => {
    const counted = [sent(兰山, [['2020-09-02', '34', '开工'], ['2020-08-02', '99', '慰问'], ['2020-08-03', '34', '']])];
    expect(list(counted)).toBe('进展情况：①2020年8月10日市卫生健康委召开调度会。');
    expect(found(counted)).toMatchObject([
      { code: 'N013', unit: '兰山区', file: '兰山区.xlsx', cell: 'C6', message: expect.stringContaining('“慰问”所写事项“99”') },
      { code: 'N014', unit: '兰山区', file: '兰山区.xlsx', cell: 'A7' },
      { code: 'N003', unit: '兰山区', file: '兰山区.xlsx', cell: 'C5' },
    ]);
  });
});
