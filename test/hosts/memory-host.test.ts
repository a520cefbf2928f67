import fc from 'fast-check';
import type { CellWrite, Content, Edit } from '../../src/core/edit';
import type { Grid } from '../../src/core/grid';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { MemoryHost } from '../../src/hosts/memory/memory-host';

describe('laws of edits', () => {
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.constant<Content>({ kind: 'blank' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Content => ({ kind: 'number', value })),
    fc.string({ unit: 'binary', maxLength: 6 }).map((value): Content => ({ kind: 'text', value })),
    fc.integer().map((cached): Content => ({ kind: 'formula', formula: '1+1', cached })),
  );
  const cellWrite = fc.record({ content, format: fc.constantFrom('0.00', '@', '0%'), note: fc.string({ maxLength: 3 }) }, { requiredKeys: ['content'] }) as fc.Arbitrary<CellWrite>;
  const block = fc.record({
    kind: fc.constant('write' as const),
    sheet: fc.constantFrom('甲', '乙'),
    at: fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) }),
    cells: fc.array(fc.array(fc.option(cellWrite), { maxLength: 3 }), { maxLength: 3 }),
  });
  const start: Edit[] = ['甲', '乙'].map((sheet) => ({ kind: 'addSheet', sheet, visibility: 'visible' }));

  it('the same block written twice equals once', () => {
    fc.assert(fc.property(fc.array(block, { maxLength: 4 }), block, (earlier, edit) => {
      const once = applyEdits([], [...start, ...earlier, edit]);
      expect(applyEdits(once, [edit])).toEqual(once);
    }));
  });

  it('undo restores, whatever was written', async () => {
    await fc.assert(fc.asyncProperty(fc.array(block, { maxLength: 4 }), fc.array(block, { maxLength: 4 }), async (earlier, edits) => {
      const host = new MemoryHost();
      await host.apply([...start, ...earlier]);
      const before = JSON.stringify(await host.read());
      await (await host.apply(edits)).undo();
      expect(JSON.stringify(await host.read())).toBe(before);
    }));
  });

  it('the sheets that edits are applied to are never changed', () => {
    fc.assert(fc.property(fc.array(block, { maxLength: 4 }), block, (earlier, edit) => {
      const before = applyEdits([], [...start, ...earlier]);
      const text = JSON.stringify(before);
      applyEdits(before, [edit, { kind: 'merge', sheet: '甲', area: { top: 20, left: 1, bottom: 21, right: 2 } }, { kind: 'activate', sheet: '乙' }]);
      expect(JSON.stringify(before)).toBe(text);
    }));
  });

  it('what cannot be told of a sheet is not edited blindly', () => {
    const [grid] = applyEdits([], start);
    const unknown: Grid = { ...grid!, merges: 'unknown', validations: 'unknown', conditionalFormats: 'unknown' };
    const area = { top: 1, left: 1, bottom: 2, right: 2 };
    expect(() => applyEdits([unknown], [{ kind: 'merge', sheet: '甲', area }])).toThrow('无从得知');
    expect(() => applyEdits([unknown], [{ kind: 'formatWhen', sheet: '甲', format: { area, formula: 'TRUE', style: {} } }])).toThrow('无从得知');
    expect(() => applyEdits([unknown], [{ kind: 'validate', sheet: '甲', validation: { area, rule: { kind: 'whole', minimum: 0 }, title: '', message: '' } }])).toThrow('无从得知');
  });

  it('a hidden sheet cannot be put in view, nor may two validations overlap', () => {
    expect(() => applyEdits([], [{ kind: 'addSheet', sheet: '藏', visibility: 'hidden' }, { kind: 'activate', sheet: '藏' }])).toThrow('隐藏');
    const validate = (bottom: number): Edit => ({ kind: 'validate', sheet: '甲', validation: { area: { top: 1, left: 1, bottom, right: 1 }, rule: { kind: 'whole', minimum: 0 }, title: '', message: '' } });
    expect(() => applyEdits([], [...start, validate(2), validate(3)])).toThrow('重叠');
  });
});
