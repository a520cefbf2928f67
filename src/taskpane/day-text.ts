import type { Lang } from '../language/lang';

/** A day (ISO) as people read it within a year: 8月31日, 31 August. */
export function dayText(day: string, lang: Lang): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (lang === 'zh-CN') return `${month}月${date}日`;
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}
