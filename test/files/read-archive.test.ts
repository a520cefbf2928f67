import { zipSync } from 'fflate';
import fc from 'fast-check';
import { plainPath } from '../../src/files/entry-name';
import { isPackedWorkbook, readArchive } from '../../src/files/read-archive';
import { gbk, rawZip, unicodePath, UTF8 } from '../support/raw-zip';

const files = (bytes: Uint8Array) => readArchive(bytes).files.map(({ file }) => file);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const first = (bytes: Uint8Array) => readArchive(bytes).files[0]!;

describe('the names of files in an archive', () => {
  it('are GBK where nothing says otherwise: what Windows in Chinese writes', () => {
    const bytes = rawZip([{ name: gbk('八月/兰山区月报.xlsx'), content: 'one' }, { name: gbk('莒南县（更正）.xlsx'), content: 'two' }]);
    expect(files(bytes)).toEqual(['八月/兰山区月报.xlsx', '莒南县（更正）.xlsx']);
    expect(text(first(bytes).read())).toBe('one');
  });

  it('are UTF-8 where the flag says so, or where the bytes are', () => {
    expect(files(rawZip([{ name: '兰山区.xlsx', content: '', flags: UTF8 }, { name: '罗庄区.xlsx', content: '' }]))).toEqual(['兰山区.xlsx', '罗庄区.xlsx']);
    expect(files(zipSync({ '河东区.xlsx': new Uint8Array() }))).toEqual(['河东区.xlsx']);
  });

  it('are GBK also where a flag of UTF-8 is a lie', () => {
    expect(files(rawZip([{ name: gbk('兰山区.xlsx'), content: '', flags: UTF8 }]))).toEqual(['兰山区.xlsx']);
  });

  it("are Info-ZIP's Unicode path, unless it belongs to another name", () => {
    const name = new TextEncoder().encode('_.xlsx');
    expect(files(rawZip([{ name, content: '', extra: unicodePath('兰山区.xlsx', name) }]))).toEqual(['兰山区.xlsx']);
    expect(files(rawZip([{ name, content: '', extra: unicodePath('兰山区.xlsx', gbk('别的.xlsx')) }]))).toEqual(['_.xlsx']);
  });

  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/root/甲.xlsx', 'root/甲.xlsx'],
    ['C:\\报表\\甲.xlsx', '报表/甲.xlsx'],
    ['甲\u202Excod.xlsx', '甲xcod.xlsx'],
    ['甲\u0007\n.xlsx', '甲.xlsx'],
    ['...', '没有名称'],
  ])('%j is shown as %s, and told', (declared, shown) => {
    expect(first(rawZip([{ name: declared, content: '', flags: UTF8 }]))).toMatchObject({ file: shown, declared });
  });

  it('name no drive behind a drive', () => {
    expect(['C:C:', 'C: C:甲', 'C:../甲'].map(plainPath)).toEqual(['', '甲', '甲']);
  });

  it('never lead up, out or to a drive, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'C', ':', '甲', '\u0000', ' ', '\u202e') }), (name) => {
        const parts = plainPath(name).split('/');
        expect(parts.filter((part) => /^\.+$/.test(part) || /[\\\p{Cc}\u202e]/u.test(part) || /^[A-Za-z]:/.test(part))).toEqual([]);
        expect(plainPath(plainPath(name))).toBe(plainPath(name));
      }),
    );
  });

  it('that come to the same after cleaning stay two files', () => {
    expect(files(rawZip([{ name: 'a/甲.xlsx', content: '' }, { name: './a/甲.xlsx', content: '' }]))).toEqual(['a/甲.xlsx', 'a/甲〔2〕.xlsx']);
  });
});

describe('what an archive holds', () => {
  it('is its files, without folders and what systems leave', () => {
    const archive = readArchive(rawZip(['报表/', '报表/甲.xlsx', '__MACOSX/报表/._甲.xlsx', '报表/.DS_Store', '~$甲.xlsx'].map((name) => ({ name, content: '' }))));
    expect(archive.files.map(({ file }) => file)).toEqual(['报表/甲.xlsx', '~$甲.xlsx']);
    expect(archive.leftovers).toEqual(['__MACOSX/报表/._甲.xlsx', '报表/.DS_Store']);
  });

  it('is a workbook where its parts are those of one', () => {
    expect(isPackedWorkbook(readArchive(zipSync({ '[Content_Types].xml': new Uint8Array() })))).toBe(true);
    expect(isPackedWorkbook(readArchive(zipSync({ '甲.xlsx': new Uint8Array() })))).toBe(false);
  });

  it('may be nothing', () => {
    expect(files(rawZip([]))).toEqual([]);
  });

  it.each([
    ['里层.zip', {}, /压缩包里还有压缩包/],
    ['甲.xlsx', { flags: 1 }, /设有密码/],
    ['甲.xlsx', { method: 12 }, /压缩方法/],
  ])('%s %j is told when it is asked for', (name, more, why) => {
    expect(() => first(rawZip([{ name, content: 'x', ...more }])).read()).toThrow(why);
  });

  it('is refused where the directory tells a smaller size than comes out', () => {
    expect(() => first(rawZip([{ name: '甲.xls', content: 'x'.repeat(5000), declaredSize: 10 }])).read()).toThrow(/不符/);
  });

  it('is refused for its ratio before anything of it is unpacked', () => {
    const bytes = rawZip([{ name: '甲.xls', content: new Uint8Array(40 * 1024 * 1024) }]);
    expect(bytes.length).toBeLessThan(100_000);
    expect(() => first(bytes).read()).toThrow(/倍以上/);
  });

  it('is refused as a whole where it unpacks to more than a disk of forms', () => {
    const entries = Array.from({ length: 3 }, (_, index) => ({ name: `${index}.xls`, content: 'x', declaredSize: 0xf0000000 }));
    expect(() => readArchive(rawZip(entries))).toThrow(/展开后超过4096MB/);
  });

  it.each([
    ['cut off', rawZip([{ name: '甲.xlsx', content: 'x'.repeat(100) }]).slice(0, 60), /不完整/],
    ['a text', new TextEncoder().encode('not a zip'), /不是 \.zip/],
    ['empty', new Uint8Array(), /空文件/],
    ['RAR by another name', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0), /不是 \.zip/],
  ])('cannot be told where the file is %s', (_, bytes, why) => {
    expect(() => readArchive(bytes)).toThrow(why);
  });
});
