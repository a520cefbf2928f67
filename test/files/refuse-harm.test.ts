import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LIMITS } from '../../src/files/limits';
import { readWorkbook } from '../../src/files/read-workbook';
import { refuseHarm } from '../../src/files/refuse-harm';
import { writeWorkbook } from '../../src/files/write-workbook';
import { prefixed } from '../bad-input/pack';
import { sheet } from '../support/grid';

const refused = (name: string, xml: string | Uint8Array): string => {
  try {
    refuseHarm({ [name]: typeof xml === 'string' ? strToU8(xml) : xml });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};
const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aa">]><worksheet/>';

describe('what is refused before a workbook is parsed', () => {
  it.each([ENTITIES, `<?xml version="1.0"?>\n${ENTITIES}`, `\ufeff<!-- a -->\n<?x y?>${ENTITIES}`, '<!doctype x SYSTEM "file:///etc/passwd"><x/>'])('XML with entities of its own: %s', (xml) => {
    expect(refused('xl/styles.xml', xml)).toContain('DOCTYPE');
  });

  it('entities behind more comment than anybody writes, or in UTF-16', () => {
    expect(refused('a.xml', `<!--${'x'.repeat(10_000)}-->${ENTITIES}`)).toContain('DOCTYPE');
    expect(refused('a.xml', `${' '.repeat(10_000)}${ENTITIES}`)).toContain('DOCTYPE');
    expect(refused('a.xml', new Uint8Array(Buffer.from(`\ufeff${ENTITIES}`, 'utf16le')))).toContain('DOCTYPE');
  });

  it('nothing where an entity is only spoken of', () => {
    expect(refused('a.xml', '<?xml version="1.0"?><!-- ok --><x><![CDATA[<!DOCTYPE x>]]></x>')).toBe('');
  });

  it('more sheets, cells or texts than memory holds', () => {
    expect(refused('xl/workbook.xml', '<sheet />'.repeat(LIMITS.sheets + 1))).toContain('工作表多于');
    expect(refused('xl/workbook.xml', '<sheet />'.repeat(LIMITS.sheets))).toBe('');
    expect(refused('xl/worksheets/sheet1.xml', '<c />'.repeat(LIMITS.cells + 1))).toContain('单元格多于');
    expect(refused('xl/sharedStrings.xml', '<si/>'.repeat(LIMITS.cells + 1))).toContain('文字多于');
  });

  it('a sheet that describes columns by the billion; not one that describes all that there are', () => {
    const columns = (...spans: string[]): string => `<worksheet><cols>${spans.map((span) => `<col ${span} width="9"/>`).join('')}</cols><sheetData/></worksheet>`;
    expect(refused('xl/worksheets/sheet1.xml', columns('min="1" max="2000000000"'))).toContain('列的范围');
    expect(refused('xl/worksheets/sheet1.xml', columns(...Array.from({ length: 3000 }, () => "max='16384' min='1'")))).toContain('列的范围');
    expect(refused('xl/worksheets/sheet1.xml', columns('min="1" max="16384"', 'min="4" max="3"'))).toBe('');
  });

  it('an .ods that says of one cell that it stands a billion times; not one that says so of a blank', () => {
    const row = (cell: string) => `<table:table-row table:number-rows-repeated="60000"><table:table-cell table:number-columns-repeated="16000"${cell}/></table:table-row>`;
    expect(refused('content.xml', row(' office:value-type="float"'))).toContain('单元格多于');
    expect(refused('content.xml', row(''))).toBe('');
  });
});

describe('a workbook whose elements go under a prefix', () => {
  it('is read as any other, with its looks, its days of type date and its frozen panes', async () => {
    const looks = { bold: true, fill: 'DDEBF7', unlocked: true } as const;
    const grid = { ...sheet('表', [[1, '二']]), protected: true, frozen: { row: 2, column: 1 } };
    const cells = [[{ value: { kind: 'text', value: '标题' }, numberFormat: '@', style: looks }]] as const;
    const entries = unzipSync(await writeWorkbook([{ ...grid, cells }]));
    const name = 'xl/worksheets/sheet1.xml';
    const dated = strFromU8(entries[name]!).replace('</sheetData>', '<row r="2"><c r="A2" t="d"><v>2020-08-05</v></c></row></sheetData>');
    const plain = zipSync({ ...entries, [name]: strToU8(dated) });
    expect(strFromU8(unzipSync(prefixed(plain))[name]!)).toContain('<x:sheetData>');
    expect(readWorkbook(prefixed(plain))).toEqual(readWorkbook(plain));
    expect(readWorkbook(prefixed(plain)).sheets[0]).toMatchObject({ protected: true, frozen: { row: 2, column: 1 }, cells: [[{ style: looks }], [{ value: { value: 44048 }, numberFormat: 'yyyy/m/d' }]] });
  });
});
