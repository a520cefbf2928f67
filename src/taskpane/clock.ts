import type { Day } from '../core/period';

/** The day that it is where the pane is. */
export function today(now = new Date()): Day {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How many days lie between; below 0 where the day is over. */
export function daysUntil(day: Day, from: Day): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
