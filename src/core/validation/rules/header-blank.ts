import { findingKind } from '../../finding';
import type { HeaderField } from '../../scheme/form';
import { submissionRule } from '../submission-rule';

const FIELDS: readonly HeaderField[] = ['填报人', '审核人', '联系电话', '填报日期'];

export const headerBlank = submissionRule({
  kind: findingKind({
    code: 'V020',
    name: '表头表尾未填',
    tier: '提示',
    message: '{栏目}没有填写。',
    reason: '报表须有填报人、审核人、联系电话和填报日期，出了问题才找得到人，重报时才分得出先后。',
    next: '补填后存档；不影响汇总。',
  }),
  judge: ({ asked, header }) => {
    const blank = FIELDS.filter((field) => asked.includes(field) && !header[field]?.trim());
    return blank.length > 0 ? { slots: { 栏目: blank.join('、') } } : null;
  },
  examples: {
    pass: [{ says: '都填了' }],
    fail: [{ says: '没有审核人和电话', header: { 填报人: '某某', 审核人: ' ', 填报日期: '2020-09-02' } }],
  },
});
