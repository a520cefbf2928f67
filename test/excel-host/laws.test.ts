import fc from 'fast-check';
import type { Area } from '../../src/core/grid';
import { cellsOf, holds, without } from './state/areas';
import { sheetsNamed, shiftFormula } from './state/references';
import { canonicalAreas, canonicalRules, cutOut, moveRule } from './state/rule-areas';

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
const keys = (areas: readonly Area[]): string[] => [...new Set(areas.flatMap((one) => [...cellsOf(one)].map(({ row, column }) => `${row},${column}`)))].sort();

describe('areas', () => {
  it('cutting leaves just the cells outside, each once', () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const rest = without(whole, hole);
        const cells = rest.flatMap((one) => [...cellsOf(one)]);
        expect(cells).toHaveLength(keys(rest).length);
        expect(keys(rest)).toEqual(keys([whole]).filter((key) => !holds(hole, Number(key.split(',')[0]), Number(key.split(',')[1]))));
      }),
    );
  });

  it('the canonical text is the same just for the same cells', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 4 }), fc.array(area, { maxLength: 4 }), area, (one, other, hole) => {
        expect(canonicalAreas(one) === canonicalAreas(other)).toBe(keys(one).join() === keys(other).join());
        const inTwo = [...one.flatMap((whole) => without(whole, hole)), ...one];
        expect(canonicalAreas(inTwo)).toBe(canonicalAreas(one));
      }),
    );
  });

  it('a rule that is cut and put back means the same', () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const rule = { area: whole, id: 'x', formula: '=$B2>C$1+A1' };
        const rest = cutOut([rule], hole);
        const inside = cutOut([rule], { top: 1, left: 1, bottom: 1, right: 1 });
        expect(canonicalRules([...rest, rule])).toEqual(canonicalRules([rule]));
        expect(canonicalRules([...inside, rule])).toEqual(canonicalRules([rule]));
      }),
    );
  });
});

it('a rule that is moved reads from its new place', () => {
  const at = (row: number): Area => ({ top: row, left: 1, bottom: row, right: 1 });
  expect(moveRule({ area: at(1), rule: { custom: { formula: '=B1>$C$1' } }, prompt: { message: 'A1' } }, at(3))).toEqual({ area: at(3), rule: { custom: { formula: '=B3>$C$1' } }, prompt: { message: 'A1' } });
});

describe('references', () => {
  const FORMULA = "=IF('兰 山''s'!D16=\"A1 兰山区!B2\",兰山区!$E20:F$30,SUM(LOG10(H14),#REF!A1,I30*1E5))&Z99";

  it('shifted there and back are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -12, max: 500 }), fc.integer({ min: -3, max: 500 }), (rows, columns) => {
        expect(shiftFormula(shiftFormula(FORMULA, { rows, columns }), { rows: -rows, columns: -columns })).toBe(FORMULA);
      }),
    );
    expect(shiftFormula(FORMULA, { rows: 1, columns: 1 })).toBe("=IF('兰 山''s'!E17=\"A1 兰山区!B2\",兰山区!$E21:G$30,SUM(LOG10(I15),#REF!A1,J31*1E5))&AA100");
  });

  it('the sheets that are named, quoted or not', () => {
    expect(sheetsNamed(FORMULA)).toEqual(["兰 山's", '兰山区']);
  });
});
