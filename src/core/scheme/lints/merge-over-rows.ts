import { areaAddress, toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Form } from '../form';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T062',
  name: '合并的格跨了要展开的行',
  tier: '核实',
  message: '合并的单元格{area}跨了第{row}行和别的行，第{row}行下发时要展开成多行，合并会跟着拉长，盖住展开出来的格。',
  reason: '一行一个单位的行和清单的行各单位行数不同，与别的行合并的格不知道该归哪几行。',
  next: '把这处合并拆开，或者只在同一行里合并。',
});

export const mergeOverRows: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms.flatMap(({ value: { form } }) =>
      spreadRows(form).flatMap((row) =>
        mergesOver(row, form).map((area) =>
          raise(kind, { area: areaAddress(area), row: String(row) }, { place: { file, sheet: form.sheet, cell: toAddress({ row: area.top, column: area.left }) } }),
        ),
      ),
    ),
};

function spreadRows({ unitRow, lists }: Form): number[] {
  return [...(unitRow ? [unitRow.row] : []), ...lists.map(({ row }) => row)];
}

function mergesOver(row: number, { layout: { merges } }: Form) {
  return merges === 'unknown' ? [] : merges.filter(({ top, bottom }) => top < bottom && top <= row && row <= bottom);
}
