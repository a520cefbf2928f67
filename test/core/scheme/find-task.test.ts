import { findTask } from '../../../src/core/scheme/find-task';
import type { Task } from '../../../src/core/scheme/scheme';

const task = (value: string, from: string | null, unit = '1'): Task => ({ unit, indicator: '两癌.任务数', value, from, document: '', place: { sheet: '任务', cell: 'C2' } });
const tasks = [task('200', '2020-07'), task('100', null), task('300', '2020-09'), task('999', null, '2')];
const valueIn = (period: string) => findTask({ tasks }, { unit: '1', indicator: '两癌.任务数', period })?.value;

describe('the task in force', () => {
  it('is the latest that has begun', () => {
    expect(['2020-06', '2020-07', '2020-08', '2020-09'].map(valueIn)).toEqual(['100', '200', '200', '300']);
  });

  it('is none where the unit has none for the indicator', () => {
    expect(findTask({ tasks }, { unit: '1', indicator: '两癌.累计完成', period: '2020-08' })).toBeUndefined();
    expect(findTask({ tasks: [task('1', '2020-09')] }, { unit: '1', indicator: '两癌.任务数', period: '2020-08' })).toBeUndefined();
  });
});
