import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueCommand } from '../../src/cli/issue-command';
import { speechOf } from '../../src/cli/speech';
import type { Desk } from '../../src/commands/desk';
import { type IssuableForms, prepareForms } from '../../src/commands/issue-forms';
import { writeWorkbook } from '../../src/files/write-workbook';
import { Cancelled } from '../../src/hosts/cancelled';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { LINYI } from '../support/round-folder';
import { temporaryFolder } from '../support/temporary-folder';
import { rolledUp, sampleCity } from './sample-city';

const { sheets } = sampleCity('linyi-2020-08');

async function issuable(desk: Desk, period: string, units?: readonly string[]): Promise<IssuableForms> {
  const outcome = await prepareForms(desk, { period, ...(units && { units }) });
  if (outcome.kind !== 'issuable') throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function filesOf(forms: IssuableForms): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { file, edits } of forms.forms()) files.set(file, await writeWorkbook(applyEdits([], edits)));
  return files;
}

describe('the forms of a period, issued from the open workbook', () => {
  it('are those of the command line, byte for byte, whatever was rolled up in the workbook since', async () => {
    const out = join(temporaryFolder('issue'), '表样');
    await issueCommand({ scheme: join(LINYI, 'scheme.xlsx'), period: '2020-08', history: null, units: [], zip: false, json: true, force: false, out }, () => undefined, speechOf('zh-CN'));
    const { host } = await rolledUp();
    const forms = await issuable({ host }, '2020年8月');
    const files = await filesOf(forms);
    expect(forms).toMatchObject({ previousLacking: null, findings: [expect.objectContaining({ code: 'T029', file: '本工作簿' })] });
    expect([...files.keys()]).toEqual(readdirSync(out).filter((name) => name.endsWith('.xlsx')).sort());
    const others = [...files].filter(([name, bytes]) => !readFileSync(join(out, name)).equals(bytes)).map(([name]) => name);
    expect(others).toEqual([]);
  }, 120_000);

  it('are made for some of the units, one when it is asked for, saying how far it is', async () => {
    const steps: string[] = [];
    const forms = await issuable({ host: new MemoryHost(sheets), progress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`) }, '2020-09', ['371311', '371302']);
    const making = forms.forms();
    expect((await making.next()).value).toMatchObject({ file: expect.stringMatching(/^01_兰山区_2020-09\.xlsx$/) });
    expect(steps).toEqual(['open 0/null', 'issuing 0/2']);
    expect(forms.previousLacking).toBe('2020-08');
    expect(forms.units.map(({ shortName }) => shortName)).toEqual(['兰山区', '罗庄区']);
    await making.next();
    await making.next();
    expect(steps.slice(2)).toEqual(['issuing 1/2', 'issuing 2/2']);
  });

  it('stop where that is wished', async () => {
    const stopper = new AbortController();
    const forms = await issuable({ host: new MemoryHost(sheets), signal: stopper.signal }, '2020-09');
    const making = forms.forms();
    await making.next();
    stopper.abort();
    await expect(making.next()).rejects.toBeInstanceOf(Cancelled);
  });

  it('are refused in words where nothing can be made', async () => {
    const prepare = (period: string, more = sheets, units?: string[]) => prepareForms({ host: new MemoryHost(more) }, { period, ...(units && { units }) });
    expect(await prepare('2020-Q3')).toEqual({ kind: 'periodUnknown', said: '2020-Q3', expected: expect.any(String) });
    expect(await prepare('2020-09', sheets.filter(({ name }) => name === '历史'))).toEqual({ kind: 'noScheme' });
    expect(await prepare('2020-09', sheets.filter(({ name }) => name !== '单位'))).toMatchObject({ kind: 'schemeUnusable' });
    expect(await prepare('2020-09', sheets, ['000000'])).toMatchObject({ kind: 'nobodySends' });
  });
});
