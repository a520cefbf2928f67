/// <reference lib="dom" />
import { Fault } from '../../src/core/fault';
import { Cancelled } from '../../src/hosts/cancelled';
import { LossesAhead } from '../../src/hosts/losses-ahead';
import { learnEnglish } from '../../src/taskpane/english-speech';
import { noticeOf } from '../../src/taskpane/notice-of';
import { speechOf } from '../../src/taskpane/speech';

learnEnglish();
const [chinese, english] = [speechOf('zh-CN'), speechOf('en-US')];

describe('what went wrong, as the pane tells it', () => {
  it('is what, why and what to do of a fault, with all that is known of it to copy', () => {
    const cause = new AggregateError([new TypeError('x is not a function'), Object.assign(new Error('refused'), { details: 'RichApi.Error at Range.values' })]);
    const notice = noticeOf(new Fault({ what: '没有写入', why: '工作表受保护', next: '请先取消保护' }, cause), chinese);
    expect(notice).toMatchObject({ tone: 'error', what: '没有写入：工作表受保护。', next: '请先取消保护' });
    expect(notice.details).toMatch(/Fault: 没有写入[^]*x is not a function[^]*refused[^]*RichApi\.Error at Range\.values/);
  });

  it('is no error where the user stopped it', () => {
    expect(noticeOf(new Cancelled(), chinese)).toEqual({ tone: 'info', what: '已经停下', next: '工作簿和操作之前一样，可以重新开始' });
    expect(noticeOf(new Cancelled(), english).what).toMatch(/^[A-Z]/);
  });

  it('is each of several losses by itself, in English too', () => {
    const losses = ['工作表“汇总表”上有1个图表，重写以后不能保证原样，撤销也恢复不了。', '工作表“汇总表”正在筛选，筛选条件会取消，撤销也恢复不了。'].map((what, index) => ({ id: String(index), sheet: '汇总表', what }));
    expect(noticeOf(new LossesAhead(losses), english).what).toBe('Nothing has been written yet: Sheet “汇总表” has 1 chart: this may change when the sheet is rewritten, and undo does not bring it back. Sheet “汇总表” is filtered: the filter’s conditions are lost, and undo does not bring them back.');
  });

  it('is said to be a bug where it is one', () => {
    expect(noticeOf(new TypeError('x is undefined'), chinese)).toMatchObject({ tone: 'error', what: '月报内部出错，这一步没有做完', details: expect.stringContaining('x is undefined') });
    expect(noticeOf('odd', english)).toMatchObject({ what: expect.stringMatching(/^An internal error/), details: 'odd' });
  });
});
