import { type ExcelOptions, TestExcel, TestWorkbook, useExcel } from './use-excel';

async function open(options?: ExcelOptions): Promise<TestExcel> {
  const excel = new TestExcel(new TestWorkbook(), options);
  await useExcel(excel);
  return excel;
}

const writeTwo = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });

const read = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: OfficeExtension.Error) => error.code);

describe('a request that is made to fail', () => {
  it('refused: nothing was done, the next one works', async () => {
    const excel = await open();
    excel.failAt(1, 'refuse');
    expect(await codeOf(writeTwo())).toBe('GeneralException');
    expect(await read('A1:A2')).toEqual([[''], ['']]);
  });

  it('the reply lost: everything was done', async () => {
    const excel = await open();
    excel.failAt(1, 'loseReply');
    expect(await codeOf(writeTwo())).toBe('GeneralException');
    expect(await read('A1:A2')).toEqual([[1], [2]]);
  });

  it('after some actions: just these were done', async () => {
    const excel = await open();
    await writeTwo();
    const actions = excel.requests[0]?.request.Actions ?? [];
    for (let done = 0; done <= actions.length; done += 1) {
      const again = await open();
      again.failAt(1, { afterActions: done });
      await codeOf(writeTwo());
      const sets = actions.slice(0, done).filter(({ Name }) => Name === 'Values').length;
      expect(await read('A1:A2')).toEqual([[sets > 0 ? 1 : ''], [sets > 1 ? 2 : '']]);
    }
    expect(actions.filter(({ Name }) => Name === 'Values')).toHaveLength(2);
  });

  it('dead: nothing answers until Excel is started again, with the workbook as it was left', async () => {
    const excel = await open();
    excel.failAt(2, { afterActions: Infinity, die: true });
    await read('A1');
    expect(await codeOf(writeTwo())).not.toBe('none');
    expect(await codeOf(read('A1'))).not.toBe('none');
    excel.restart();
    expect(await read('A1:A2')).toEqual([[1], [2]]);
  });
});

describe('the declared requirement set', () => {
  const countComments = (): Promise<number> =>
    Excel.run(async (context) => {
      const count = context.workbook.worksheets.getItem('Sheet1').comments.getCount();
      await context.sync();
      return count.value;
    });

  it('what is above it is refused by the client itself', async () => {
    const excel = await open({ sets: '1.9' });
    expect(await codeOf(countComments())).toBe('ApiNotFound');
    expect(excel.requests).toEqual([]);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    await open({ sets: '1.14' });
    expect(await countComments()).toBe(0);
  });
});

describe('what is counted', () => {
  it('round trips with their bytes and actions; the client giving back references is none', async () => {
    const excel = await open();
    await writeTwo();
    const [trip] = excel.requests;
    expect(excel.requests).toHaveLength(1);
    expect(excel.tidyings).toBeGreaterThan(0);
    expect(trip?.bytes).toBe(Buffer.byteLength(JSON.stringify(trip?.request)));
    expect(trip?.actions).toBe(trip?.request.Actions.length);
    expect(trip?.replyBytes).toBeGreaterThan(0);
  });
});
