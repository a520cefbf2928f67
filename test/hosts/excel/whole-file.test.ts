import { randomBytes } from 'node:crypto';
import { wholeFile } from '../../../src/hosts/excel/whole-file';
import { TestExcel, TestWorkbook, useExcel } from '../../excel-host/use-excel';

async function open(bytes: Uint8Array | null): Promise<void> {
  await useExcel(new TestExcel(new TestWorkbook(), bytes ? { file: Buffer.from(bytes).toString('base64') } : {}));
}

describe('the open workbook as a file', () => {
  it('comes in slices, each in its place, again and again', async () => {
    const bytes = new Uint8Array(randomBytes(5 * 1024 * 1024 + 7));
    await open(bytes);
    expect(Buffer.from((await wholeFile())!).equals(bytes)).toBe(true);
    expect((await wholeFile())?.length).toBe(bytes.length);
  });

  it('is null where this Excel does not give it', async () => {
    await open(null);
    expect(await wholeFile()).toBeNull();
  });
});
