import { cutToWidth, widthOf } from '../../src/cli/display-width';
import { progressOn } from '../../src/cli/progress';
import { speechOf } from '../../src/cli/speech';

function told(isTTY: boolean, work: (report: ReturnType<typeof progressOn>['report']) => void): string {
  let text = '';
  const display = progressOn({ isTTY, columns: 40, write: (more) => (text += more) }, speechOf('zh-CN'));
  work(display.report);
  display.clear();
  return text;
}

const reading = (total: number) => (report: ReturnType<typeof progressOn>['report']) => {
  for (let done = 1; done <= total; done += 1) report({ step: 'step.read', done, total, file: `${done}号县民生实事月报（更正）.xlsx` });
};

describe('progress', () => {
  it('is a line a step and one for every tenth of the files where nobody watches', () => {
    const lines = told(false, reading(1000)).trimEnd().split('\n');
    expect(lines).toEqual(['正在读取报表', ...Array.from({ length: 10 }, (_, tenth) => `正在读取报表：${(tenth + 1) * 100} / 1000`)]);
  });

  it('tells every one of a few files once', () => {
    expect(told(false, reading(3))).toBe('正在读取报表：1 / 3\n正在读取报表：2 / 3\n正在读取报表：3 / 3\n');
  });

  it('is one line rewritten on a terminal, never wider than it, wiped at the end', () => {
    const frames = told(true, reading(30)).split('\r\x1b[K').slice(1);
    expect(frames).toHaveLength(31);
    expect(frames.at(-1)).toBe('');
    for (const frame of frames) expect(widthOf(frame)).toBeLessThanOrEqual(39);
    expect(frames[0]).toMatch(/^正在读取报表 \[-{20}\]/);
    expect(frames[29]).toMatch(/^正在读取报表 \[#{20}\]/);
  });

  it('takes a terminal that says it is 0 wide for one of 80', () => {
    let text = '';
    progressOn({ isTTY: true, columns: 0, write: (more) => (text += more) }, speechOf('zh-CN')).report({ step: 'step.read', done: 1, total: 2, file: '一号县.xlsx' });
    expect(text).toContain('1/2 一号县.xlsx');
  });

  it('counts Chinese as two columns and cuts between symbols', () => {
    expect([widthOf('abc'), widthOf('县区表'), widthOf('（１）')]).toEqual([3, 6, 6]);
    expect([cutToWidth('县区表', 6), cutToWidth('县区表', 5), cutToWidth('县区表', 4), cutToWidth('a\nb', 9)]).toEqual(['县区表', '县区…', '县…', 'ab']);
  });
});
