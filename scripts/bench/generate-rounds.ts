import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueWorkbook } from '../../src/core/form/issue-workbook';
import { numberFigure } from '../../src/core/figure/number-figure';
import type { History } from '../../src/core/history/history';
import { parsePeriod } from '../../src/core/period';
import { readScheme } from '../../src/core/scheme/read-scheme';
import type { Round } from '../../src/core/scheme/round';
import { writeWorkbook } from '../../src/files/write-workbook';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { answersOf, fillForm } from './fill-form';
import { nameOf, schemeSheets } from './scheme-sheets';

const PERIOD = '2020-08';

/** Writes one round a size below the folder: its scheme, and the forms as issued by us, filled in and sent back. Gives the rounds' folders. */
export async function generateRounds(folder: string, sizes: readonly number[], told: (line: string) => void): Promise<Map<number, string>> {
  const most = Math.max(...sizes);
  const round = roundOf(most);
  const rounds = new Map(sizes.map((size) => [size, join(folder, `n${size}-${PERIOD}`)]));
  for (const [size, path] of rounds) {
    mkdirSync(join(path, 'submissions'), { recursive: true });
    writeFileSync(join(path, 'scheme.xlsx'), await writeWorkbook(schemeSheets(size)));
  }
  const largest = rounds.get(most) ?? '';
  for (const [index, unit] of round.scheme.units.entries()) {
    const [form] = round.scheme.forms;
    if (!form) throw new Error('the scheme has no form');
    const file = join('submissions', `${nameOf(index + 1)}县8月报表.xlsx`);
    const sheets = fillForm(applyEdits([], issueWorkbook(round, unit)), form, index + 1);
    writeFileSync(join(largest, file), await writeWorkbook(sheets, { modified: '2020-08-31T08:00:00Z' }));
    for (const [size, path] of rounds) if (size > index && path !== largest) copyFileSync(join(largest, file), join(path, file));
    if ((index + 1) % 100 === 0) told(`已生成 ${index + 1}/${most}`);
  }
  return rounds;
}

function roundOf(units: number): Round {
  const { value: scheme, findings } = readScheme(schemeSheets(units), 'scheme.xlsx');
  if (!scheme) throw new Error(findings.map(({ code, sheet, cell, message }) => `${code} ${sheet}!${cell} ${message}`).slice(0, 5).join('\n'));
  const period = parsePeriod(PERIOD, scheme.periods);
  if (!period) throw new Error(`no period ${PERIOD}`);
  return { scheme, period, history: lastMonth(scheme.units.map(({ code }) => code)), date: period.end, adoptions: [] };
}

/** What last period's figures were, for the forms to hold: what is done by now less what was done this month. */
function lastMonth(units: readonly string[]): History {
  return {
    periods: ['2020-07'],
    find: ({ period, unit, indicator }) => {
      const number = units.indexOf(unit ?? '') + 1;
      const [item = '', column = ''] = indicator.split('.');
      if (period !== '2020-07' || number === 0 || column !== '累计完成') return undefined;
      const answers = answersOf(number);
      const value = Number.parseInt(String(answers.get(indicator)), 10) - Number(answers.get(`${item}.本月完成`));
      return numberFigure(String(value), '件');
    },
  };
}
