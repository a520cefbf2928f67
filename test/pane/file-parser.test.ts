/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cancelled } from '../../src/hosts/cancelled';
import { FileParser } from '../../src/taskpane/file-parser';
import { parseFile, type PickedFile } from '../../src/taskpane/parse-file';
import type { ParseAnswer } from '../../src/taskpane/parse-worker';
import { rawZip, UTF8 } from '../support/raw-zip';
import { ROOT } from '../support/yuebao';

const bytes = new Uint8Array(readFileSync(join(ROOT, 'assets/samples/linyi-2020-08/submissions/兰山区8月份报表.xlsx')));
const picked: PickedFile = { file: '兰山区8月份报表.xlsx', bytes };
const goOn = () => new AbortController().signal;

/** A worker that does with each file what it is told to; `ended` counts how often one was ended. */
function workers(behaviour: (picked: PickedFile, answer: (answer: ParseAnswer) => void, fail: () => void) => void) {
  const seen = { made: 0, ended: 0 };
  const make = () => {
    seen.made += 1;
    const worker = { onmessage: null as ((event: { data: ParseAnswer }) => void) | null, onerror: null as (() => void) | null, terminate: () => void (seen.ended += 1), postMessage };
    function postMessage(file: PickedFile) {
      setTimeout(() => behaviour(file, (data) => worker.onmessage?.({ data }), () => worker.onerror?.()));
    }
    return worker as unknown as Worker;
  };
  return { make, seen };
}

describe('files read beside the pane', () => {
  it('are read by one worker, one after another', async () => {
    const { make, seen } = workers((file, answer) => answer({ kind: 'parsed', parsed: parseFile(file) }));
    const parser = new FileParser(make);
    const first = await parser.parse(picked, goOn());
    expect(first.files.map(({ file, sheets }) => [file, sheets?.[0]?.name])).toEqual([[picked.file, parseFile(picked).files[0]?.sheets?.[0]?.name]]);
    expect(await parser.parse(picked, goOn())).toEqual(first);
    expect(seen).toEqual({ made: 1, ended: 0 });
  });

  it('are read in the pane where no worker can be made, or it does not load', async () => {
    const refusing = new FileParser(() => { throw new DOMException('refused', 'SecurityError'); });
    const { make, seen } = workers((_file, _answer, fail) => fail());
    const broken = new FileParser(make);
    expect(await refusing.parse(picked, goOn())).toEqual(parseFile(picked));
    expect([await broken.parse(picked, goOn()), await broken.parse(picked, goOn())]).toEqual([parseFile(picked), parseFile(picked)]);
    expect(seen).toEqual({ made: 1, ended: 1 });
  });

  it('can be given up while one is read: its worker is ended, the next file gets a new one', async () => {
    const silent = { yes: true };
    const { make, seen } = workers((file, answer) => { if (!silent.yes) answer({ kind: 'parsed', parsed: parseFile(file) }); });
    const parser = new FileParser(make);
    const stopper = new AbortController();
    const reading = parser.parse(picked, stopper.signal);
    setTimeout(() => stopper.abort(), 5);
    await expect(reading).rejects.toBeInstanceOf(Cancelled);
    silent.yes = false;
    expect((await parser.parse(picked, goOn())).files).toHaveLength(1);
    expect(seen).toEqual({ made: 2, ended: 1 });
  });

  it('a bug there is a bug here, with the name of the file', async () => {
    const { make } = workers((_file, answer) => answer({ kind: 'failed', details: 'TypeError: x is not a function' }));
    await expect(new FileParser(make).parse(picked, goOn())).rejects.toThrow(/兰山区8月份报表\.xlsx: TypeError/);
  });
});

describe('a picked file', () => {
  it('that is no workbook carries its trouble', () => {
    const { files } = parseFile({ file: '坏.xlsx', bytes: new TextEncoder().encode('不是工作簿') });
    expect(files).toEqual([expect.objectContaining({ file: '坏.xlsx', sheets: null, trouble: { why: expect.stringContaining('不是工作簿'), next: expect.any(String) } })]);
  });

  it('that is a .zip gives each file in it, and says what it left aside', () => {
    const zip = rawZip([{ name: '甲/兰山区.xlsx', content: bytes, flags: UTF8 }, { name: '__MACOSX/._兰山区.xlsx', content: 'x', flags: UTF8 }]);
    const { files, findings } = parseFile({ file: '收件.zip', bytes: zip });
    expect(files.map(({ file, sheets }) => [file, (sheets?.length ?? 0) > 0])).toEqual([['收件.zip/甲/兰山区.xlsx', true]]);
    expect(findings.map(({ code }) => code)).toEqual(['S031']);
  });

  it('that is 收文.tsv or 采用方式 is no submission, in a .zip or a folder either', () => {
    const content = new TextEncoder().encode('单位\t采用方式\n兰山区\t不计入\n');
    const zip = rawZip([{ name: '8月/兰山区.xlsx', content: bytes, flags: UTF8 }, { name: '8月/收文.tsv', content: '兰山区.xlsx\t2020-09-01', flags: UTF8 }, { name: '采用方式.tsv', content, flags: UTF8 }]);
    const adoptions = { file: '采用方式.tsv', sheets: [expect.objectContaining({ name: '采用方式.tsv' })] };
    const packed = parseFile({ file: '收件.zip', bytes: zip });
    expect({ ...packed, files: packed.files.map(({ file }) => file) }).toEqual({ files: ['收件.zip/8月/兰山区.xlsx'], findings: [], receipts: '兰山区.xlsx\t2020-09-01', adoptions });
    expect(parseFile({ file: '8月/采用方式.tsv', bytes: content })).toEqual({ files: [], findings: [], adoptions });
    expect(parseFile({ file: '采用方式.xlsx', bytes: content }).files).toMatchObject([{ file: '采用方式.xlsx', sheets: null, trouble: { why: expect.any(String) } }]);
  });

  it('that an open Excel left beside a form is not read', () => {
    expect(parseFile({ file: '~$兰山区.xlsx', bytes: new Uint8Array(10) }).files).toEqual([{ file: '~$兰山区.xlsx', sheets: null, modified: null, receivedOn: null }]);
  });
});
