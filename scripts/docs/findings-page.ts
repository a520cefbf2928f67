import type { Chapter, DocumentedKind } from './finding-kinds';

const OPENING = `# 审核意见

本页由 \`npm run docs\` 从各条的声明生成，不要手改。

级别有三等：**强制**须改正，不改则整份不计入汇总；**核实**须说明原因，说明后可以放行；**提示**请看一眼。编码一经使用不再改作他用。花括号里的内容按实际填入。
`;

/** docs/findings.md: every kind of finding by stage and code. */
export function findingsPage(chapters: readonly Chapter[]): string {
  return [OPENING, ...chapters.map(chapterText)].join('\n');
}

function chapterText({ letter, title, about, kinds }: Chapter): string {
  return [`## ${letter} ${title}\n`, `${about}\n`, ...kinds.map(kindText)].join('\n');
}

function kindText({ kind, examples }: DocumentedKind): string {
  const { code, name, tier, message, reason, next } = kind;
  const lines = [`- 意见：${message}`, `- 为什么：${reason}`, `- 怎么办：${next}`];
  if (examples) lines.push(`- 不提：${examples.pass.join('；')}`, `- 提出：${examples.fail.join('；')}`);
  return `### ${code} ${name}（${tier}）\n\n${lines.join('\n')}\n`;
}
