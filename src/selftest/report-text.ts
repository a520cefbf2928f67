import type { CaseReport, SelftestReport } from './selftest-report';

/** The report for people: where it ran, the outcome in a sentence, what failed, what could not be compared, and every case. */
export function reportText(report: SelftestReport): string {
  const lines = ['月报自检报告', '', ...aboutLines(report), ''];
  if (report.refused !== null) return [...lines, `没有运行：${report.refused}。`, ''].join('\n');
  lines.push(outcome(report), '', ...failures(report), ...notCompared(report), ...left(report), '全部项目', ...report.cases.map(caseLine), '');
  return lines.join('\n');
}

function aboutLines({ about }: SelftestReport): string[] {
  const { yuebao, host, platform, version, sets, date } = about;
  return [`月报版本：${yuebao}`, `宿主：${host} ${version}（${platform}）`, `接口：${sets.join('、') || '不详'}`, ...(date ? [`日期：${date}`] : [])];
}

function outcome({ counts }: SelftestReport): string {
  const { passed, failed, notCompared, notRun } = counts;
  const parts = [`通过${passed}项`, `未通过${failed}项`, `无法比较${notCompared}项`, ...(notRun > 0 ? [`中途停下，未运行${notRun}项`] : [])];
  return `共${passed + failed + notCompared + notRun}项：${parts.join('，')}。`;
}

function failures({ cases }: SelftestReport): string[] {
  const failed = cases.filter(({ result }) => result === 'failed');
  if (failed.length === 0) return [];
  return ['未通过的项目', ...failed.flatMap((one, at) => [`${at + 1}. ${one.group}：${one.name}`, ...detail(one)]), ''];
}

function detail({ where, expected, found }: CaseReport): string[] {
  return [
    ...(where === undefined ? [] : [`   位置：${where}`]),
    ...(expected === undefined ? [] : [`   应为：${expected}`]),
    ...(found === undefined ? [] : [`   实为：${found}`]),
  ];
}

function notCompared({ cases }: SelftestReport): string[] {
  const untold = [...new Set(cases.flatMap((one) => one.untold ?? []))];
  return untold.length === 0 ? [] : [`这个宿主读取时不提供以下内容，因此没有比较：${untold.join('、')}。`, ''];
}

function left({ left: sheets }: SelftestReport): string[] {
  return sheets.length === 0 ? [] : [`自检留下的工作表（工作簿不必保存）：${sheets.join('、')}。`, ''];
}

const MARKS = { passed: '通过', failed: '未通过', notCompared: '无法比较', notRun: '未运行' } as const;

function caseLine({ group, name, result }: CaseReport): string {
  return `［${MARKS[result]}］${group}：${name}`;
}
