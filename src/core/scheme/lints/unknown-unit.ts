import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T014',
  name: '不认识的单位',
  tier: '强制',
  message: '“{unit}”不在“单位”表里。',
  reason: '任务数、并入和上级关系必须落到登记过的单位。',
  next: '改为“单位”表里的代码或名称，或在“单位”表里登记。',
});

export const unknownUnit: Lint = {
  kind,
  find: ({ units, tasks }) => {
    const known = (code: string) => units.some(({ value }) => value.code === code);
    return [
      ...tasks
        .filter(({ value }) => value.unit !== '' && !known(value.unit))
        .map(({ value, at }) => raise(kind, { unit: value.unit }, { place: at('单位') })),
      ...units.flatMap(({ value: { mergedInto }, at }) =>
        mergedInto === null || known(mergedInto) ? [] : [raise(kind, { unit: mergedInto }, { place: at('并入') })],
      ),
      ...units.flatMap(({ value: { parent }, at }) => (parent === null || known(parent) ? [] : [raise(kind, { unit: parent }, { place: at('上级') })])),
    ];
  },
};
