import { Fault } from '../../../src/core/fault';
import { can, capabilities } from '../../../src/hosts/excel/capabilities';
import { knownCodes } from '../../../src/hosts/excel/errors';
import { HostFault } from '../../../src/hosts/excel/host-fault';
import { inExcel } from '../../../src/hosts/excel/session';
import { phraseInEnglish } from '../../../src/language/english';
import { TestExcel, TestWorkbook, useExcel } from '../../excel-host/use-excel';

async function faultOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> {
  return inExcel(work).then(
    () => null,
    (fault: unknown) => fault,
  );
}

/** The client's classes of codes inherit from one another. */
function stringsOf(of: object): string[] {
  const found: string[] = [];
  for (const name in of) {
    const value = (of as Record<string, unknown>)[name];
    if (typeof value === 'string') found.push(value);
  }
  return found;
}

describe('what goes wrong in a session with Excel', () => {
  it('is told by Excel’s code, with its own words to copy', async () => {
    await useExcel(new TestExcel(new TestWorkbook()));
    const fault = await faultOf(async (context) => {
      context.workbook.worksheets.getItem('兰山区').load('name');
      await context.sync();
    });
    expect(fault).toBeInstanceOf(HostFault);
    expect(fault).toMatchObject({ code: 'ItemNotFound', kind: 'missing', what: 'Excel 没有完成这一步' });
    expect((fault as HostFault).details).toContain('WorksheetCollection.getItem');
    expect((fault as HostFault).details).toContain('// >>>>>');
  });

  it('of the client itself is told too: what was asked for but not loaded', async () => {
    await useExcel(new TestExcel(new TestWorkbook()));
    const fault = await faultOf((context) => Promise.resolve(context.workbook.worksheets.getItem('Sheet1').name));
    expect(fault).toMatchObject({ code: 'PropertyNotLoaded', kind: 'other' });
  });

  it('is told where the connection breaks', async () => {
    const excel = new TestExcel(new TestWorkbook());
    await useExcel(excel);
    excel.failAt(1, 'die');
    const fault = await faultOf(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(fault).toBeInstanceOf(HostFault);
    expect(fault).toMatchObject({ code: 'GeneralException', next: expect.stringContaining('重新打开') as string });
  });

  it('in our own work passes as it is', async () => {
    await useExcel(new TestExcel(new TestWorkbook()));
    const [ours, bug] = [new Fault({ what: '没有写入', why: '停下了', next: '重来' }), new TypeError('a bug')];
    expect(await faultOf(() => Promise.reject(ours))).toBe(ours);
    expect(await faultOf(() => Promise.reject(bug))).toBe(bug);
  });

  it('has a sentence for every code that the genuine client knows', async () => {
    const client = await useExcel(new TestExcel(new TestWorkbook()));
    const codes = [client.Excel.ErrorCodes, client.OfficeExtension.ErrorCodes].flatMap(stringsOf);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !knownCodes.includes(code))).toEqual([]);
  });
});

describe('what an Excel can do', () => {
  it.each([
    ['1.9', false],
    ['1.10', true],
    ['1.14', true],
    ['1.15', true],
  ])('comments are counted under ExcelApi %s: %s', async (sets, counted) => {
    await useExcel(new TestExcel(new TestWorkbook(), { sets }));
    expect(can('comments')).toBe(counted);
  });

  it('is told in Chinese and English where it falls short', () => {
    for (const { set, without, told } of Object.values(capabilities)) {
      expect(Number(set.split('.')[1])).toBeGreaterThan(9);
      expect(without).toMatch(/^[A-Z]/);
      expect(told).toMatch(/。$/);
      expect(phraseInEnglish(told)).not.toMatch(/[\u3400-\u9fff]/);
    }
  });
});
