import { checkForm } from '../../src/commands/check-form';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { filled, livelihood } from '../support/issued';
import { asExcelTells, sampleCity } from './sample-city';

describe('审核本表', () => {
  it('finds in the open form what its rules find, at its cells', async () => {
    const sheets = filled(livelihood(), { F5: 30000 }).map(asExcelTells);
    const checked = await checkForm({ host: new MemoryHost(sheets) });
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    expect(checked).toMatchObject({ unit: '兰山区', forms: 1, mayBeSent: true });
    expect(checked.findings.filter(({ rule }) => rule === 'A1')).toMatchObject([{ tier: '核实', file: '本工作簿', sheet: '民生实事月报', cell: 'F5' }]);
  });

  it('says of another workbook that it carries no rules', async () => {
    const checked = await checkForm({ host: new MemoryHost(sampleCity('linyi-2020-08').sheets) });
    expect(checked).toMatchObject({ kind: 'notCheckable', findings: [{ code: 'S042' }] });
  });
});
