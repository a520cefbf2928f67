import { halfWidth } from '../figure/disguise';
import { readDay } from '../figure/read-day';
import { writeDay } from '../figure/write-day';
import { type Cell, cellText } from '../grid';

const MINUTES = 1440;
const DAY_AND_CLOCK = /^(\d{4}.*?(?:\d(?=[\sT])|日))[\sT]*(\d{1,2})[:：时](\d{1,2})(?:[:：分].*)?$/;
const CLOCK_FORMAT = /h/i;

/** 时间 of a decision as an official text has it: 10月8日, 10月8日16时30分, the year only where it is not `year`. What states no certain day stays as typed. */
export function adoptionTime(cell: Cell, year: string): string {
  const { value, numberFormat = '' } = cell;
  if (value.kind === 'number') {
    const minutes = Math.min(Math.round((value.value % 1) * MINUTES), MINUTES - 1);
    const day = dayWords(cell, year);
    const isClock = day !== '' || (value.value < 1 && CLOCK_FORMAT.test(numberFormat));
    return isClock ? `${day}${minutes > 0 ? clockWords(Math.floor(minutes / 60), minutes % 60) : ''}` : cellText(cell).trim();
  }
  const typed = cellText(cell).trim();
  const [, day = typed, hours, minutes] = DAY_AND_CLOCK.exec(halfWidth(typed)) ?? [];
  const words = dayWords({ value: { kind: 'text', value: day } }, year);
  if (words === '') return typed;
  return `${words}${hours === undefined || minutes === undefined ? '' : clockWords(Number(hours), Number(minutes))}`;
}

function dayWords(cell: Cell, year: string): string {
  const day = readDay(cell);
  return day === null ? '' : writeDay(day, day.startsWith(year) ? 'M月D日' : 'YYYY年M月D日');
}

function clockWords(hours: number, minutes: number): string {
  return minutes === 0 ? `${hours}时` : `${hours}时${String(minutes).padStart(2, '0')}分`;
}
