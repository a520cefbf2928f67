import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T029',
  name: '停用的规则',
  tier: '提示',
  message: '审核规则{rule}已停用：{why}。',
  reason: '停用的规则不再把关，每期都应知道。',
  next: '原因已消除的，清空“停用”列恢复使用。',
});

export const switchedOffRule: Lint = {
  kind,
  find: ({ rules }) =>
    rules.flatMap(({ value, at }) =>
      value.off === null ? [] : [raise(kind, { rule: value.code, why: value.off.replace(/。$/, '') }, { place: at('停用') })],
    ),
};
