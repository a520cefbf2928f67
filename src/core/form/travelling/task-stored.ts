import type { Item, Task } from '../../scheme/scheme';
import { nullable, text } from './shape';
import { type Stored, stored } from './stored';

const task = stored<Omit<Task, 'place'>>({ unit: text, indicator: text, value: text, from: nullable(text), document: text }, { from: null, document: '' });
const item = stored<Pick<Item, 'number' | 'title' | 'shortName'>>({ number: text, title: text, shortName: text });

/** 任务 */
export const taskStored: Stored<Task> = {
  write: task.write,
  read: (written) => {
    const fields = task.read(written);
    return fields && { ...fields, place: { sheet: '任务', cell: '' } };
  },
};

/** 事项, by what it is called: its target and its office are no part of checking a form. */
export const itemStored: Stored<Item> = {
  write: item.write,
  read: (written) => {
    const fields = item.read(written);
    return fields && { ...fields, target: { source: '', parts: [] }, office: '', deadline: null, level: '' };
  },
};
