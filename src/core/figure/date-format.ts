/** True for a number format that shows a date or time: words in quotes, escapes and conditions in brackets do not count. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const [section = ''] = format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (/\[(h+|m+|s+)\]/i.test(section)) return true;
  return /[ymdhs]/i.test(section.replace(/\[[^\]]*\]/g, '').replace(/general|G\/通用格式/gi, ''));
}

/** True for a number format that multiplies by a hundred. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && /%/.test(format.replace(/"[^"]*"|\\./g, ''));
}
