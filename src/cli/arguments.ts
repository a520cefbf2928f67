import { parseArgs } from 'node:util';
import { Fault } from '../core/fault';

/** What the user asked for. */
export type Call =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly options: RunOptions };

export interface RunOptions {
  readonly folder: string;
  readonly period: string | null;
  readonly out: string | null;
  readonly date: string | null;
  readonly json: boolean;
  readonly force: boolean;
}

export const USAGE = `月报 Yuebao：审核各单位的月报表，汇总成全市数据，写出进展情况报告。

用法：yuebao run 期次文件夹 [选项]

期次文件夹里放：
  scheme.xlsx      方案
  submissions/     各单位报来的文件
  history.xlsx     往期数据（可以没有）

选项：
  --period 期次    如 2020-08、2020-Q3、2020-H2、2020；不写时取文件夹名末尾的期次
  --out 文件夹     成果放在哪里；不写时放在期次文件夹下的“成果”
  --date 日期      报告的成文日期，如 2020-09-02；不写时取本期最后一天
  --json           向标准输出写一个 JSON 对象
  --force          覆盖已被改动的成果文件
  --help           显示这份说明
  --version        显示版本

写出：summary.xlsx（汇总）、report.docx（报告）、findings.xlsx（审核意见）。
退出码：0 完成；1 完成，但有强制意见；2 命令或输入不能使用。
`;

/** Reads the command line; throws a Fault where it cannot be understood. */
export function readArguments(words: readonly string[]): Call {
  const { values, positionals } = parse(words);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, folder, ...rest] = positionals;
  if (command === undefined) return { kind: 'help' };
  if (command !== 'run') throw misused(`没有 ${command} 这个命令`);
  if (folder === undefined) throw misused('没有说明期次文件夹');
  if (rest.length > 0) throw misused(`多出了 ${rest.join('、')}`);
  if (values.date !== undefined && !isDay(values.date)) throw misused(`--date ${values.date} 不是日期，应如 2020-09-02`);
  return {
    kind: 'run',
    options: {
      folder,
      period: values.period ?? null,
      out: values.out ?? null,
      date: values.date ?? null,
      json: values.json ?? false,
      force: values.force ?? false,
    },
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        period: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string' },
        json: { type: 'boolean' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    throw misused(option ? `选项 ${option} 不能这样用` : '选项不能识别', error);
  }
}

function misused(why: string, cause?: unknown): Fault {
  return new Fault({ what: '命令不能执行', why, next: '请用 yuebao --help 查看用法' }, cause);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
