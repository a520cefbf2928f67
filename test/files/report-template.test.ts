import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildTemplate } from '../../scripts/template/build-template';

const SHIPPED = readFileSync(join(__dirname, '../../assets/templates/report.docx'));
const parts = unzipSync(SHIPPED);
const part = (name: string) => strFromU8(parts[name]!);
const style = (id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(part('word/styles.xml'))?.[0] ?? '';

describe('the shipped template', () => {
  it('is what its script builds', () => {
    expect(Buffer.from(buildTemplate()).equals(SHIPPED)).toBe(true);
  });

  it('has every part that a relationship names', () => {
    const targets = [...part('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g)].map(([, target]) => `word/${target}`);
    expect([...targets, 'word/document.xml', 'docProps/core.xml'].every((name) => parts[name] !== undefined)).toBe(true);
    const overrides = [...part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(overrides.filter((name) => parts[name] === undefined)).toEqual([]);
    expect(targets.filter((name) => !overrides.includes(name))).toEqual([]);
  });
});

describe('its look is that of GB/T 9704-2012', () => {
  it('A4 with the margins of the text block of 156 × 225 mm', () => {
    expect(part('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(part('word/document.xml')).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"');
  });

  it('22 lines a page and the grid of 28 characters a line', () => {
    expect(part('word/document.xml')).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>');
    expect(style('Normal')).toContain('w:line="579" w:lineRule="exact"');
  });

  it.each([
    ['YuebaoTitle', '方正小标宋简体', '44'],
    ['YuebaoLevel1', '黑体', undefined],
    ['YuebaoLevel2', '楷体_GB2312', undefined],
    ['YuebaoPageNumber', '宋体', '28'],
    ['Normal', '仿宋_GB2312', '32'],
  ])('%s in %s, the font named for Chinese', (id, font, halfPoints) => {
    expect(style(id)).toContain(`w:eastAsia="${font}"`);
    expect(/<w:sz w:val="(\d+)"/.exec(style(id))?.[1]).toBe(halfPoints);
  });

  it('the body indented by two characters, title centred, signature right less two', () => {
    expect(style('YuebaoBody')).toContain('w:firstLineChars="200" w:firstLine="640"');
    expect(style('YuebaoTitle')).toContain('<w:jc w:val="center"/>');
    expect(style('YuebaoSignature')).toContain('w:rightChars="200"');
  });

  it('page numbers — 1 — outside: right less one character on odd pages, left less one on even ones', () => {
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(part('word/footer-odd.xml')).toMatch(/w:rightChars="100".*w:jc w:val="right".*— .*PAGE.* —/s);
    expect(part('word/footer-even.xml')).toMatch(/w:leftChars="100".*w:jc w:val="left".*— .*PAGE.* —/s);
  });
});
