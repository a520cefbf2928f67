/// <reference lib="dom" />
import { unzipSync } from 'fflate';
import { emptyGrid, type Grid } from '../../src/core/grid';
import { entryName } from '../../src/files/entry-name';
import { readWorkbook } from '../../src/files/read-workbook';
import { zipDirectory } from '../../src/files/zip-directory';
import { Cancelled } from '../../src/hosts/cancelled';
import { makeFile, type MakeOrder } from '../../src/taskpane/make-file';
import type { MakeAnswer } from '../../src/taskpane/make-worker';
import { Maker } from '../../src/taskpane/maker';

const grid = { ...emptyGrid('表1'), cells: [[{ value: { kind: 'text', value: '兰山区' } }]] } satisfies Grid;

/** A worker that does with each order what it is told to; `ended` counts how often one was ended. */
function workers(answerTo: (order: MakeOrder) => Promise<MakeAnswer>) {
  const seen = { made: 0, ended: 0 };
  const make = () => {
    seen.made += 1;
    const worker = { onmessage: null as ((event: { data: MakeAnswer }) => void) | null, terminate: () => void (seen.ended += 1), postMessage };
    function postMessage(order: MakeOrder) {
      void answerTo(order).then((data) => worker.onmessage?.({ data }));
    }
    return worker as unknown as Worker;
  };
  return { make, seen };
}

async function made(order: MakeOrder): Promise<MakeAnswer> {
  return { kind: 'made', bytes: new Uint8Array(await makeFile(order)) };
}

const alone = () => new Maker(() => { throw new DOMException('refused', 'SecurityError'); });

describe('files made beside the pane', () => {
  it('are workbooks of the sheets, with edits applied first, the same where no worker can be made', async () => {
    const { make, seen } = workers(made);
    const maker = new Maker(make);
    const edits = [{ kind: 'addSheet', sheet: '表2', visibility: 'visible' }] as const;
    const bytes = await maker.workbook([grid], { edits });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['表1', '表2']);
    expect(await alone().workbook([grid], { edits })).toEqual(bytes);
    await maker.workbook([grid]);
    expect(seen).toEqual({ made: 1, ended: 0 });
  });

  it('go together in a .zip whose names say that they are UTF-8', async () => {
    const files = { '02_罗庄区.xlsx': new Uint8Array([2]), '01_兰山区.xlsx': new Uint8Array([1]) };
    const bytes = await new Maker(workers(made).make).zip(files);
    expect(unzipSync(bytes)).toEqual(files);
    expect(zipDirectory(bytes, 10).map((entry) => [entryName(entry), entry.isUtf8])).toEqual([['01_兰山区.xlsx', true], ['02_罗庄区.xlsx', true]]);
  });

  it('are the report too: the worker has the template', async () => {
    const orders: MakeOrder[] = [];
    const maker = new Maker(workers((order) => (orders.push(order), Promise.resolve({ kind: 'made', bytes: new Uint8Array([7]) }))).make);
    const report = { blocks: [{ kind: '标题', runs: [{ text: '进展情况' }] }] } as const;
    expect(await maker.report(report)).toEqual(new Uint8Array([7]));
    expect(orders).toEqual([{ kind: 'report', report }]);
  });

  it('can be given up: the worker is ended, the next file gets a new one', async () => {
    const silent = { yes: true };
    const { make, seen } = workers((order) => (silent.yes ? new Promise(() => undefined) : made(order)));
    const maker = new Maker(make);
    const stopper = new AbortController();
    const making = maker.workbook([grid], { signal: stopper.signal });
    setTimeout(() => stopper.abort(), 5);
    await expect(making).rejects.toBeInstanceOf(Cancelled);
    silent.yes = false;
    expect(await maker.workbook([grid])).toHaveLength((await alone().workbook([grid])).length);
    expect(seen).toEqual({ made: 2, ended: 1 });
    await expect(maker.zip({}, { signal: stopper.signal })).rejects.toBeInstanceOf(Cancelled);
  });

  it('that Excel would refuse are refused with the reason; a bug there is a bug here', async () => {
    const fault = { what: '工作簿没有写成', why: '至少要有一张可见的工作表', next: '请把这一情况告诉方案的设计者' };
    const refusing = new Maker(workers(() => Promise.resolve({ kind: 'refused', fault })).make);
    await expect(refusing.workbook([])).rejects.toMatchObject(fault);
    await expect(alone().workbook([])).rejects.toMatchObject(fault);
    const failing = new Maker(workers(() => Promise.resolve({ kind: 'failed', details: 'TypeError: x is not a function' })).make);
    await expect(failing.workbook([grid])).rejects.toThrow(/TypeError/);
  });
});
