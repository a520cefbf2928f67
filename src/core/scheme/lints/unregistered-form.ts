import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import { readFormSheet } from '../read-form-sheet';

const kind = findingKind({
  code: 'T036',
  name: '没有登记的表样',
  tier: '核实',
  message: '工作表“{sheet}”里有填报格的标记，但没有登记在“表样”里。',
  reason: '没有登记的表样不会下发，也不会收数。',
  next: '在“表样”里登记这个工作表；不用的，删去或去掉标记。',
});

export const unregisteredForm: Lint = {
  kind,
  find: ({ file, otherSheets }) =>
    otherSheets.flatMap((sheet) => {
      const { slots, lists } = readFormSheet(sheet, { name: sheet.name, unitKinds: [] }).form;
      const [first] = [...slots, ...lists.flatMap(({ columns }) => columns)];
      return first ? [raise(kind, { sheet: sheet.name }, { place: { file, sheet: sheet.name, cell: toAddress(first.at) } })] : [];
    }),
};
