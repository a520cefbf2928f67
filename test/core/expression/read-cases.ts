import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CaseGroup {
  readonly heading: string;
  readonly rows: readonly (readonly [typed: string, expected: string])[];
}

/** The groups of cases.tsv. */
export function readCases(): CaseGroup[] {
  const blocks = readFileSync(join(__dirname, 'cases.tsv'), 'utf8').split(/^## /m).slice(1);
  return blocks.map((block) => {
    const [heading = '', ...lines] = block.split('\n');
    return { heading, rows: lines.filter((line) => line.includes('\t')).map(row) };
  });
}

function row(line: string): [string, string] {
  const [typed = '', expected = ''] = line.split('\t').map((text) => text.replace(/\\n/g, '\n').replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
  return [typed, expected];
}
