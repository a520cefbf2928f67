import { Fault } from '../../src/core/fault';
import type { CellWrite, Edit } from '../../src/core/edit';
import { blank, number, text } from '../../src/core/edit';
import { type Cell, type Grid, type Position, cellAt } from '../../src/core/grid';
import type { Host } from '../../src/hosts/host';

/** A host under contract, and which properties of a sheet it can tell when it reads. */
export interface Candidate {
  readonly name: string;
  readonly open: () => Host;
  readonly tells: { readonly validations: boolean; readonly emptyResults: boolean };
}

const sheet = '表';
const add: Edit = { kind: 'addSheet', sheet, visibility: 'visible' };
const write = (cells: (CellWrite | null)[][], at: Position = { row: 1, column: 1 }): Edit => ({ kind: 'write', sheet, at, cells });
const one = (content: CellWrite['content'], more: Omit<CellWrite, 'content'> = {}): Edit => write([[{ content, ...more }]]);
const formula = (source: string, cached: number | string | boolean | null): CellWrite['content'] => ({ kind: 'formula', formula: source, cached });

const HOSTILE = ['=HYPERLINK("http://x","y")', '=1+1', '+1', '-1', '@x', '3/5', '2020-8-1', '123456789012345678', '1E5', 'TRUE', '#N/A', "'x", ' 12 ', 'a\nb', '<b>&amp;"</b>', '_x0041_', '{{单位}}', '①㉑㊿', '\u{20BB7}', '0'];

/** What each edit means, whichever host applies it. */
export function holdsContract({ name, open, tells }: Candidate): void {
  const after = async (...edits: Edit[]): Promise<Grid> => {
    const host = open();
    await host.apply([add, ...edits]);
    const [grid] = await host.read([sheet]);
    return grid!;
  };
  const first = async (...edits: Edit[]): Promise<Cell> => cellAt(await after(...edits), { row: 1, column: 1 });

  describe(`${name}: a cell that is written`, () => {
    it.each([0, -1, 12.5, 1e-7, 123456789012345, 0.1 + 0.2])('the number %p is that number', async (value) => {
      expect((await first(one(number(value)))).value).toEqual({ kind: 'number', value });
    });

    it.each(HOSTILE)('the text %p is that text and nothing else, with format @', async (value) => {
      expect(await first(one(text(value), { format: '0.00' }))).toEqual({ value: { kind: 'text', value }, numberFormat: '@' });
    });

    it('a text as long as Excel allows is kept whole', async () => {
      const value = '汉'.repeat(32767);
      expect((await first(one(text(value)))).value).toEqual({ kind: 'text', value });
    });

    it('control characters, which no workbook can hold, leave a mark; line ends become one kind', async () => {
      expect((await first(one(text('a\u0000b\u001fc\r\nd\re\ud800\u007f')))).value).toEqual({ kind: 'text', value: 'a\ufffdb\ufffdc\nd\ne\ufffd\ufffd' });
    });

    it('an empty text is a blank cell with format @', async () => {
      const below = write([[{ content: number(1) }]], { row: 2, column: 2 });
      expect(await first(one(text(''), { style: { unlocked: true } }), below)).toEqual({ value: { kind: 'blank' }, numberFormat: '@', style: { unlocked: true } });
    });

    it.each<[number | string | boolean, Cell['value']]>([
      [0, { kind: 'number', value: 0 }],
      [1.5, { kind: 'number', value: 1.5 }],
      ['未完成', { kind: 'text', value: '未完成' }],
      [false, { kind: 'boolean', value: false }],
      [true, { kind: 'boolean', value: true }],
    ])('a formula keeps its text and its cached value %p', async (cached, value) => {
      expect(await first(one(formula("IF('兰山 区'!D6=\"\",\"\",'兰山 区'!D6)", cached), { format: '0.00%' }))).toEqual({ value, formula: "IF('兰山 区'!D6=\"\",\"\",'兰山 区'!D6)", numberFormat: '0.00%' });
    });

    it('a formula that shows nothing has a result, the empty text', async () => {
      const cell = await first(one(formula('""', null)));
      expect(cell).toEqual({ value: tells.emptyResults ? { kind: 'text', value: '' } : { kind: 'blank' }, formula: '""' });
    });

    it('takes format, style and note', async () => {
      const style = { bold: true, font: '仿宋', size: 16, color: 'C00000', fill: 'FFF2CC', align: 'center', wrap: true, border: 'thin', unlocked: true } as const;
      expect(await first(one(number(0.853), { format: '0.00%', style, note: '原填：\n８５.３％' }))).toEqual({ value: { kind: 'number', value: 0.853 }, numberFormat: '0.00%', style, note: '原填：\n８５.３％' });
    });

    it('may be blank and have a style', async () => {
      expect(await first(one(blank, { style: { border: 'thin', unlocked: true } }), write([[{ content: number(1) }]], { row: 2, column: 2 }))).toEqual({ value: { kind: 'blank' }, style: { border: 'thin', unlocked: true } });
    });

    it('written again keeps format, style and note where the second write has none', async () => {
      const cell = await first(one(number(1), { format: '0.0', style: { bold: true }, note: '注' }), one(number(2)));
      expect(cell).toEqual({ value: { kind: 'number', value: 2 }, numberFormat: '0.0', style: { bold: true }, note: '注' });
    });

    it('a number or formula over a text does not stay text, a blank over a formula leaves none', async () => {
      expect(await first(one(text('=1')), one(number(2)))).toEqual({ value: { kind: 'number', value: 2 } });
      expect(await first(one(text('=1')), one(formula('1+1', 2)))).toEqual({ value: { kind: 'number', value: 2 }, formula: '1+1' });
      expect((await first(one(formula('1+1', 2), { note: '注' }), one(blank))).formula).toBeUndefined();
    });

    it('a null leaves what is there, a block goes to its place', async () => {
      const grid = await after(write([[{ content: number(1) }, { content: number(2) }]], { row: 3, column: 2 }), write([[null, { content: text('二') }]], { row: 3, column: 2 }));
      expect(cellAt(grid, { row: 3, column: 2 }).value).toEqual({ kind: 'number', value: 1 });
      expect(cellAt(grid, { row: 3, column: 3 }).value).toEqual({ kind: 'text', value: '二' });
    });
  });

  describe(`${name}: a sheet`, () => {
    const filled = write(Array.from({ length: 6 }, () => Array.from({ length: 4 }, (): CellWrite => ({ content: number(7) }))));

    it('merges, twice as once, and the cells under a merge keep their borders', async () => {
      const merge: Edit = { kind: 'merge', sheet, area: { top: 1, left: 1, bottom: 2, right: 3 } };
      const bordered = { content: blank, style: { border: 'thin' } } as const;
      const grid = await after(write([[{ content: text('标题') }, bordered, bordered]]), merge, merge);
      expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
      expect(cellAt(grid, { row: 1, column: 2 })).toEqual({ value: { kind: 'blank' }, style: { border: 'thin' } });
      expect((await after({ kind: 'merge', sheet, area: { top: 2, left: 2, bottom: 2, right: 2 } })).merges).toEqual([]);
    });

    it('has widths and heights', async () => {
      const grid = await after(filled, { kind: 'columnWidths', sheet, widths: { 1: 9, 3: 24.5 } }, { kind: 'columnWidths', sheet, widths: { 2: 6 } }, { kind: 'rowHeights', sheet, heights: { 2: 28.5 } });
      expect(grid.columnWidths).toMatchObject({ 1: 9, 2: 6, 3: 24.5 });
      expect(grid.rowHeights).toEqual({ 2: 28.5 });
    });

    it('freezes what is above and left of a cell; at A1 nothing', async () => {
      expect((await after(filled, { kind: 'freeze', sheet, at: { row: 4, column: 2 } })).frozen).toEqual({ row: 4, column: 2 });
      expect((await after(filled, { kind: 'freeze', sheet, at: { row: 3, column: 1 } })).frozen).toEqual({ row: 3, column: 1 });
      expect((await after(filled, { kind: 'freeze', sheet, at: { row: 1, column: 1 } })).frozen).toBeNull();
    });

    it('is protected only when it is told to be', async () => {
      expect((await after(filled)).protected).toBe(false);
      expect((await after(filled, { kind: 'protect', sheet })).protected).toBe(true);
    });

    it('may be hidden or very hidden, and one is in view', async () => {
      const host = open();
      await host.apply([add, { kind: 'addSheet', sheet: '_月报', visibility: 'veryHidden' }, { kind: 'addSheet', sheet: '存', visibility: 'hidden' }, { kind: 'addSheet', sheet: '看', visibility: 'visible' }, { kind: 'activate', sheet: '表' }, { kind: 'activate', sheet: '看' }]);
      const sheets = await host.read();
      expect(sheets.map((grid) => [grid.name, grid.visibility, grid.active === true])).toEqual([['表', 'visible', false], ['_月报', 'veryHidden', false], ['存', 'hidden', false], ['看', 'visible', true]]);
    });

    if (tells.validations) {
      const area = { top: 2, left: 2, bottom: 4, right: 3 };
      it.each([{ kind: 'whole', minimum: 0 }, { kind: 'decimal', minimum: -1.5 }, { kind: 'list', values: ['未开工', '在建', '说"完"'] }, { kind: 'custom', formula: 'AND(ISNUMBER(B2),B2>=0)' }] as const)('has the data validation $kind', async (rule) => {
        const validation = { area, rule, title: '填写有误', message: '请填不小于零的整数' };
        const grid = await after(filled, { kind: 'validate', sheet, validation: { ...validation, title: '旧' } }, { kind: 'validate', sheet, validation });
        expect(grid.validations).toEqual([validation]);
      });

      it('has conditional formats in the order they came, each once', async () => {
        const [red, bold] = [{ area, formula: '$B2>$C2', style: { fill: 'FFC7CE' } }, { area, formula: 'B2=""', style: { bold: true } }] as const;
        const grid = await after(filled, ...[red, bold, red].map((format): Edit => ({ kind: 'formatWhen', sheet, format })));
        expect(grid.conditionalFormats).toEqual([red, bold]);
      });
    }
  });

  describe(`${name}: all edits or none`, () => {
    const start: Edit[] = [add, write([[{ content: number(1) }, { content: number(2) }]]), { kind: 'merge', sheet, area: { top: 3, left: 1, bottom: 4, right: 2 } }];
    const impossible: [string, Edit][] = [
      ['a sheet that is not there', { kind: 'protect', sheet: '无此表' }],
      ['a sheet twice, were it by case', { kind: 'addSheet', sheet, visibility: 'visible' }],
      ['an illegal name', { kind: 'addSheet', sheet: 'a/b', visibility: 'visible' }],
      ['a name too long', { kind: 'addSheet', sheet: '长'.repeat(32), visibility: 'visible' }],
      ['a name Excel keeps for itself', { kind: 'addSheet', sheet: 'History', visibility: 'visible' }],
      ['a merge over another', { kind: 'merge', sheet, area: { top: 4, left: 2, bottom: 5, right: 2 } }],
      ['a merge that would lose a value', { kind: 'merge', sheet, area: { top: 1, left: 1, bottom: 1, right: 2 } }],
      ['an area the wrong way round', { kind: 'merge', sheet, area: { top: 5, left: 5, bottom: 4, right: 5 } }],
      ['a value under a merge', write([[{ content: number(1) }]], { row: 4, column: 2 })],
      ['a cell beyond the sheet', write([[{ content: number(1) }]], { row: 1048577, column: 1 })],
      ['a row 0', write([[{ content: number(1) }]], { row: 0, column: 1 })],
      ['what is no number', one(number(NaN))],
      ['an endless result', one(formula('1/0', Infinity))],
      ['an empty formula', one(formula('', 0))],
      ['a text too long for a cell', one(text('长'.repeat(32768)))],
      ['a width of nothing', { kind: 'columnWidths', sheet, widths: { 1: 0 } }],
    ];

    it.each(impossible)('%s is refused and nothing is changed', async (_, edit) => {
      const host = open();
      await host.apply(start);
      const before = await host.read();
      await expect(host.apply([write([[{ content: text('改') }]]), edit])).rejects.toThrow(Fault);
      expect(await host.read()).toEqual(before);
    });

    it('undo restores what the edits changed and removes what they added', async () => {
      const host = open();
      await host.apply(start);
      const before = await host.read();
      const { undo } = await host.apply([write([[{ content: text('改'), note: '注' }]]), { kind: 'addSheet', sheet: '新', visibility: 'visible' }, { kind: 'freeze', sheet, at: { row: 2, column: 1 } }, { kind: 'activate', sheet: '新' }]);
      expect(await host.read()).not.toEqual(before);
      await undo();
      expect(await host.read()).toEqual(before);
    });

    it('an earlier undo does not take a later change with it', async () => {
      const host = open();
      const { undo } = await host.apply(start);
      await host.apply([one(number(5))]);
      await expect(undo()).rejects.toThrow(Fault);
      const [grid] = await host.read([sheet]);
      expect(cellAt(grid!, { row: 1, column: 1 }).value).toEqual({ kind: 'number', value: 5 });
    });

    it('reads the named sheets that are there, in the order of the workbook', async () => {
      const host = open();
      await host.apply([add, { kind: 'addSheet', sheet: '乙', visibility: 'visible' }]);
      expect((await host.read(['乙', '没有', sheet])).map((grid) => grid.name)).toEqual([sheet, '乙']);
    });
  });
}
