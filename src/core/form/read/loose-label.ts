/** A label without what does not name anything: quotes, a leading ordinal, a closing mark, and its measure in brackets set apart. */
export interface LooseLabel {
  readonly name: string;
  /** `人`, `万元`; '' where the label has none. */
  readonly measure: string;
}

const QUOTES = /["'“”‘’„‟「」『』〝〞《》]/g;
const ORDINAL = /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,3}、|[①-⑳㉑-㉟㊱-㊿])/;
const CLOSING = /[:;,.。、]+$/;
const MEASURE = /[([【〔](?:(?:计量)?单位:?)?([十百千万亿]*(?:元|人次|人|户次|户|平方米|立方米|公顷|亩次|亩|吨|公里|米|家次|家|处|张|个|名|所|间|台|套|项|件|例|次|辆|座|条|村|天|篇|床|只|头|株|%|㎡|m²|m2)(?:\/[人年月户个次亩]{1,2}){0,2})[)\]】〕]$/;

/** `plain` is a text as plainName gives it. A text of which nothing would be left keeps it all. */
export function looseLabel(plain: string): LooseLabel {
  const bare = plain.replace(QUOTES, '').replace(ORDINAL, '').replace(CLOSING, '');
  const measure = MEASURE.exec(bare)?.[1] ?? '';
  const name = bare.replace(MEASURE, '').replace(CLOSING, '');
  return /\p{Letter}/u.test(name) ? { name, measure } : { name: plain, measure: '' };
}

/** One has a closing 数 that the other lacks. */
export function differsByCount(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 2 && long === `${short}数`;
}
