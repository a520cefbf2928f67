const DAY = 86_400_000;
const START = Date.UTC(1899, 11, 30);

/** Excel's number of a day in the 1900 system, from March 1900 on. */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - START) / DAY;
}

export function dayOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(START + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
