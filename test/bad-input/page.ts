/** A row of the page: a case and what was seen of it. */
export interface Row {
  readonly says: string;
  readonly told: string;
  readonly exitCode: string;
  readonly others: string;
  readonly bound: string;
}

/** A table of the page. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Row[];
}

const OPENING = `# 异常输入

本页由 \`test/bad-input\` 的测试按所见写出，不要手改；\`npm run docs:bad-input\` 重写。

每种情形都由真正的进程（\`yuebao run\`）处理一个期次文件夹；一份坏的报送不会使这一期停下来。“用时与内存”是测试所要求的上限，超过就不通过，不是实测值。平时跑的是缩小到仍能触到上限的份量，\`YUEBAO_FULL_SIZE=1\` 按表中所写的份量跑。上限的数和理由在 \`src/files/limits.ts\`。退出码：0 完成；1 完成，但有强制意见；2 命令或输入不能使用，没有写出任何成果。
`;

const HEADINGS = ['情形', '看到的话', '退出码', '其余数据', '用时与内存'];

/** docs/bad-input.md. */
export function badInputPage(sections: readonly Section[]): string {
  return [OPENING, ...sections.map(sectionText)].join('\n');
}

function sectionText({ title, about, rows }: Section): string {
  const lines = rows.map(({ says, told, exitCode, others, bound }) => [says, told, exitCode, others, bound]);
  return `## ${title}\n\n${about}\n\n${[HEADINGS, HEADINGS.map(() => '---'), ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')}\n`;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|\\<>*_`]/g, (mark) => ({ '<': '&lt;', '>': '&gt;' })[mark] ?? `\\${mark}`).replace(/[\p{Cf}\p{Cc}]/gu, '');
}
