import fc from 'fast-check';
import type { Part } from '../../../src/hosts/excel/block';
import { cellsOf, cutTo, takeUpTo } from '../../../src/hosts/excel/split-parts';

const part: fc.Arbitrary<Part> = fc
  .record({ top: fc.integer({ min: 1, max: 50 }), left: fc.integer({ min: 1, max: 50 }), rows: fc.integer({ min: 1, max: 40 }), columns: fc.integer({ min: 1, max: 40 }) })
  .map(({ top, left, rows, columns }) => ({ sheet: '表', area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } }));

function addresses({ area: { top, left, bottom, right } }: Part): string[] {
  const all: string[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) all.push(`${row},${column}`);
  return all;
}

describe('parts of what is too large for one reply', () => {
  it('hold each cell once and none too many', () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 300 }), (whole, limit) => {
        const parts = cutTo(whole, limit);
        expect(parts.every(({ area }) => cellsOf(area) <= limit)).toBe(true);
        expect(parts.flatMap(addresses).sort()).toEqual(addresses(whole).sort());
      }),
    );
  });

  it('go together while they fit, and one by one where even one does not', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 3000 }), (parts, limit) => {
        const { batch, rest } = takeUpTo(parts, limit);
        expect([...batch, ...rest]).toEqual(parts);
        expect(batch.length).toBeGreaterThan(0);
        const cells = batch.reduce((sum, { area }) => sum + cellsOf(area), 0);
        expect(cells <= limit || batch.length === 1).toBe(true);
        const [next] = rest;
        if (next) expect(cells + cellsOf(next.area)).toBeGreaterThan(limit);
      }),
    );
  });
});
