import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, schemeFindings } from '../../support/read-scheme';

const page = readFileSync(join(__dirname, '../../../docs/scheme.md'), 'utf8');
const headingsOn = (sheet: string): string[] => {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${sheet}\n`)) ?? '';
  const cells = section.split('\n').filter((line) => /^\| [^|]/.test(line)).map((line) => line.split('|')[1]?.trim() ?? '');
  return cells.slice(1).flatMap((cell) => cell.split('、'));
};

describe('the reference page of the scheme workbook', () => {
  it.each(Object.entries(COLUMNS))('has the columns of sheet %s, in order', (sheet, columns) => {
    expect(headingsOn(sheet)).toEqual([...columns]);
  });

  it('has the settings that the reader knows', () => {
    const settings = Object.fromEntries(headingsOn('方案').map((setting) => [setting, '？']));
    expect(settings).toHaveProperty('报送截止');
    expect(schemeFindings({ 方案: settings }).filter(({ code }) => code === 'T010')).toEqual([]);
  });
});
