import { findingKind, raise } from '../../finding';
import { sameSheet } from '../../sheet-name';
import type { Lint } from '../lint';
import { OWN_SHEETS } from '../own-sheets';

const kind = findingKind({
  code: 'T048',
  name: '表样用了留用的表名',
  tier: '强制',
  message: '表样的工作表名“{sheet}”是下发时自动加的工作表的名称，不能用作表样。',
  reason: '下发的文件里会有两个同名的工作表，无法写出。',
  next: '给表样的工作表另起一个名称，并在“表样”中一并改正。',
});

export const reservedSheetName: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms
      .filter(({ value: { form } }) => OWN_SHEETS.some((own) => sameSheet(own, form.sheet)))
      .map(({ value: { form } }) => raise(kind, { sheet: form.sheet }, { place: { file, sheet: form.sheet, cell: 'A1' } })),
};
