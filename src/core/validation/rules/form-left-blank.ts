import { findingKind } from '../../finding';
import { submissionRule } from '../submission-rule';

export const formLeftBlank = submissionRule({
  kind: findingKind({
    code: 'V024',
    name: '整表未填',
    tier: '强制',
    message: '整张表{项数}项都没有填。',
    reason: '空表等于没有报：算作已报，汇总范围就不实。',
    next: '填好后重报。',
  }),
  judge: ({ figures, entries }) => {
    const typed = figures.filter(({ role }) => role === '填报');
    const blank = typed.filter(({ figure }) => figure.state === 'blank' || figure.state === 'notReported');
    return entries === 0 && typed.length > 0 && blank.length === typed.length ? { slots: { 项数: String(typed.length) } } : null;
  },
  examples: {
    pass: [
      { says: '填了一项', figures: [{ value: '0' }, { figure: { state: 'blank' } }] },
      { says: '只填了清单', figures: [{ figure: { state: 'blank' } }], entries: 1 },
      { says: '这张表不要单位填数', figures: [{ role: '计算', figure: { state: 'notReported' } }] },
    ],
    fail: [{ says: '一项也没有填', figures: [{ figure: { state: 'blank' } }, { figure: { state: 'blank' } }] }],
  },
});
