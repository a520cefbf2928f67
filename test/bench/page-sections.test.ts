import { keepingSections, withExcelSection } from '../../scripts/bench/page-sections';

const PAGE = '# 速度和内存\n\n正文\n';

describe('docs/performance.md, of which two scripts write a part each', () => {
  it('takes a chapter at its end, and another in its place', () => {
    const first = withExcelSection(PAGE, '## 在 Excel 里\n\n甲');
    expect(first).toBe('# 速度和内存\n\n正文\n\n<!-- bench:excel -->\n## 在 Excel 里\n\n甲\n<!-- bench:excel end -->\n');
    expect(withExcelSection(first, '## 在 Excel 里\n\n乙')).toBe(first.replace('甲', '乙'));
  });

  it('keeps the chapter when the rest is made anew', () => {
    const before = withExcelSection(PAGE, '## 在 Excel 里\n\n甲');
    expect(keepingSections('# 速度和内存\n\n新\n', before)).toBe(before.replace('正文', '新'));
    expect(keepingSections(PAGE, PAGE)).toBe(PAGE);
  });
});
