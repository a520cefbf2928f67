import { fromAddress } from '../../../src/core/address';
import type { CellValue } from '../../../src/core/grid';
import { calculate } from '../../../src/hosts/memory/calculate/calculate';

/** A value as a test writes it; null is a blank cell. */
export type Told = number | string | boolean | null | { readonly error: string };

const SHEET: Readonly<Record<string, Told>> = {
  A1: 10, A2: 20, A3: '30', A4: null, A5: '', A6: true, A7: 20, A8: { error: '#N/A' }, A9: '无', B1: 0.1, B2: 0.2, B3: '近30', B4: 'a"b', C1: 43981, C2: '2020-08-31', D1: 1, D2: 2, D3: 3,
};

/** What a formula on the sheet shows. */
export function shown(formula: string): Told {
  const result = calculate(`=${formula}`, { sheet: '表', row: 50, column: 1 }, (sheet, row, column) => {
    if (sheet !== '表' && sheet !== "o'b 县") return { kind: 'error', value: '#REF!' };
    const [, told = null] = Object.entries(SHEET).find(([address]) => fromAddress(address)?.row === row && fromAddress(address)?.column === column) ?? [];
    return cellOf(told);
  });
  return result.kind === 'blank' ? null : result.kind === 'error' ? { error: result.value } : result.value;
}

function cellOf(told: Told): CellValue {
  if (told === null) return { kind: 'blank' };
  if (typeof told === 'object') return { kind: 'error', value: told.error };
  return typeof told === 'number' ? { kind: 'number', value: told } : typeof told === 'string' ? { kind: 'text', value: told } : { kind: 'boolean', value: told };
}
