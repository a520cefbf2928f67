/** A month or part of one (8月, 8月份, 8月中旬, 8月底), or from one day or month to another (7月14日—23日). */
const MONTH = /月份?(?:[上中下]旬|[初底末])?$/;
const RANGE = /[日月份旬]\s*[-－—–~～至到]+\s*\d+[日月]/;

/** What continues the date, or is a mark already. */
const CONTINUES = /^(?:[，,、。；：（—-]|份|[上中下]旬|[初中底末起前后至]|以来|期间)/;

/** Verbs that cannot be taken for the beginning of whoever acted: 组织 is one, 组织部门 is not. */
const VERB =
  /^(?:再次|多次|先后|已|又|共|赴|前往|[下印转]发|下达|召开|举[办行]|开展|完成|制[定发]|出台|拨付|参加|会同|组织(?![部处科者机]|委员|单位)|调度(?!中心|[室会员]|系统|平台)|启动(?![仪会]|大会)|发布(?![会厅]))/;

/** ， where a date in front is a month or a range and the text begins with who acted, not with what was done. */
export function dateComma(date: string, text: string): '，' | '' {
  if (!MONTH.test(date) && !RANGE.test(date)) return '';
  return CONTINUES.test(text) || VERB.test(text) ? '' : '，';
}
