import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import { rowSlots } from '../due';
import type { Form } from '../form';
import type { Lint } from '../lint';
import type { MarkTrouble } from '../read-form-sheet';

const kind = findingKind({
  code: 'T052',
  name: '行标记有误',
  tier: '强制',
  message: '“{mark}”{problem}。',
  reason: '一行一个单位和清单都是照这一行往下展开的，一行只能是一种，一张表里各只有一处。',
  next: '按“一行一个单位”或“清单”的写法改正这一行。',
});

const PROBLEMS: Readonly<Partial<Record<MarkTrouble['kind'], string>>> = {
  secondUnitRow: '是这张表里第二个一行一个单位的行',
  secondList: '与同一行里的另一张清单混在一起',
  listAgain: '的清单在这张表里已有一行',
  listInUnitRow: '是清单的列，却写在一行一个单位的行里',
};

export const rowMarks: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms.flatMap(({ value: { form, troubles } }) => [
      ...troubles.flatMap(({ kind: trouble, mark, at }) => {
        const problem = PROBLEMS[trouble];
        return problem === undefined ? [] : [raise(kind, { mark, problem }, { place: { file, sheet: form.sheet, cell: toAddress(at) } })];
      }),
      ...rowWithoutSlots(form).map((at) =>
        raise(kind, { mark: '{{@单位}}', problem: '所在的行没有填报格' }, { place: { file, sheet: form.sheet, cell: toAddress(at) } }),
      ),
    ]),
};

function rowWithoutSlots(form: Form) {
  return rowSlots(form).length === 0 ? (form.unitRow?.names.slice(0, 1) ?? []) : [];
}
