import { join } from 'node:path';
import { openWorkbook } from '../../src/cli/open-workbook';
import type { Grid } from '../../src/core/grid';
import { peekAt } from '../../src/taskpane/peek';
import { sheet } from '../support/grid';
import { ROOT } from '../support/yuebao';

/** A sheet of a form as a county sent it. */
function sent(file: string): Grid {
  const { sheets } = openWorkbook(join(ROOT, 'assets/samples/linyi-2020-08/submissions', file));
  const grid = sheets.find(({ visibility }) => visibility === 'visible');
  if (!grid) throw new Error(file);
  return grid;
}

/** The peek as lines of text: [target], (label), {heading}; ×2 for what is merged over two columns. */
function drawn(grid: Grid, address: string): string[] {
  const peek = peekAt(grid, address);
  if (!peek) return [];
  const marked = { target: '[$]', label: '($)', heading: '{$}', other: '$' };
  const line = (cells: (typeof peek.lines)[number]['cells']) => cells.map(({ text, columns, rows, kind }) => marked[kind].replace('$', () => `${text}${columns > 1 ? `→${columns}` : ''}${rows > 1 ? `↓${rows}` : ''}`)).join('|');
  return [`  ${peek.columns.join('|')}`, ...peek.lines.map(({ row, cells }) => `${row} ${line(cells)}`)];
}

it('shows a cell of a form with its row’s label and its column’s heading', () => {
  expect(drawn(sent('河东区卫健局8月报表.xlsx'), 'G10')).toEqual([
    '  B|C|F|G',
    '4 事项|项目|本月完成|{累计完成}',
    '9 (适龄妇女“两癌”检查↓3)|其中：农村妇女||9045',
    '10 (其中：城镇妇女)||[9,808]',
    '11 检查异常人数||792人',
  ]);
});

it('draws merged cells as one, wherever their text stands', () => {
  const grid = sheet('表', [['事项', '指标', '数', '数'], [null, null, '本月', '累计'], ['两癌检查', '检查人数', 5, 9], [null, '异常人数', 1, 2]], {
    merges: [{ top: 1, left: 3, bottom: 1, right: 4 }, { top: 3, left: 1, bottom: 4, right: 1 }],
  });
  expect(drawn(grid, 'D4')).toEqual(['  A|B|C|D', '2 ||本月|{累计}', '3 (两癌检查↓2)|检查人数|5|9', '4 (异常人数)|1|[2]']);
});

it('shows an empty cell beyond what is filled, and nothing for what is no address', () => {
  expect(drawn(sheet('表', [['数']]), 'C3')).toEqual(['  C', '3 []']);
  expect(peekAt(sheet('表', []), '县区表')).toBeNull();
});

it('shows numbers much as the sheet does', () => {
  const number = (value: number, numberFormat: string) => ({ value: { kind: 'number', value } as const, numberFormat });
  expect(drawn(sheet('表', [[number(0.79460097, '0.00%'), number(44074, 'yyyy/m/d'), number(0.1 + 0.2, 'General')]]), 'B1')).toEqual(['  A|B|C', '1 79.46%|[2020-08-31]|0.3']);
});
