import { findingKind, raise } from '../../finding';
import { halfWidth } from '../half-width';
import type { Lint } from '../lint';
import type { Event } from '../scheme';

const kind = findingKind({
  code: 'T037',
  name: '动态的日期不一致',
  tier: '核实',
  message: '“日期”是{date}，{where}写的却是{other}。',
  reason: '报告里会出现两个互相矛盾的日期。',
  next: '核对文件或原始记录，改正其中一个。',
});

/** The date displayed, and a date that the text begins with, against the column 日期. */
export const eventDatesDiffer: Lint = {
  kind,
  find: ({ events }) =>
    events.flatMap(({ value, at }) =>
      [
        { heading: '显示日期', where: '显示日期', text: value.displayed },
        { heading: '文字', where: '文字开头', text: value.text.source },
      ].flatMap(({ heading, where, text }) => {
        const other = contradiction(value, text);
        if (other === null || value.start === null) return [];
        return [raise(kind, { date: value.start, where, other }, { place: at(heading) })];
      }),
    ),
};

/** The month, and the day where one is given, that a text begins with, when the event is at another time. */
function contradiction({ start, end }: Event, text: string): string | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:[,，]?(\d{1,2})[日号])?/.exec(halfWidth(text).replace(/\s/g, ''));
  if (!match || start === null || end === null) return null;
  const [shown, year = start.slice(0, 4), month = '', day] = match;
  const prefix = `${year}-${month.padStart(2, '0')}`;
  const agrees = day === undefined
    ? start.slice(0, 7) <= prefix && prefix <= end.slice(0, 7)
    : start <= `${prefix}-${day.padStart(2, '0')}` && `${prefix}-${day.padStart(2, '0')}` <= end;
  return agrees ? null : shown;
}
