import type { Cell } from '../grid';
import type { Day } from '../period';
import { halfWidth, withoutSpaces } from './disguise';

/** 1900-01-00 of Excel, counting its 1900-02-29 that never was: right from 1900-03-01 on. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** 1954-10-04 and 2119-01-08: a number outside is no date of a report. */
const [FIRST_SERIAL, LAST_SERIAL] = [20000, 80000];
const MILLISECONDS = 86_400_000;

/** The day that a cell states: 2020年8月31日, 2020-8-31, 2020.8.31, 2020/8/31, 20200831, or Excel's number of a day. Null: no certain day. */
export function readDay({ value }: Cell): Day | null {
  switch (value.kind) {
    case 'number':
      return serialDay(value.value) ?? textDay(String(value.value));
    case 'text':
      return textDay(value.value);
    case 'blank':
    case 'boolean':
    case 'error':
      return null;
  }
}

function serialDay(serial: number): Day | null {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return null;
  return new Date(EXCEL_EPOCH + Math.floor(serial) * MILLISECONDS).toISOString().slice(0, 10);
}

function textDay(typed: string): Day | null {
  const text = withoutSpaces(halfWidth(typed));
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/.exec(text) ?? /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
