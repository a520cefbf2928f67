import { bareText } from './bare-text';
import type { GateReason } from './gate-reason';

/** A day, month, quarter or year is no figure. */
const DATE = /\d{2,4}年|\d{1,2}月份?|\d{1,2}[日号]|第?[一二三四1-4]季度|\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?/g;
const FIGURE = /\d|[零一二两三四五六七八九十百千万亿]+(?=[人个名例户家处座台套间件辆所条项份批次村万亿元吨米亩里时])/;

/** A part of a name that is long enough to be taken for it, in characters. */
const LONG_ENOUGH = 4;

export const namesNothing: GateReason = ({ text, names }) => {
  if (FIGURE.test(text.normalize('NFKC').replace(DATE, ''))) return null;
  const said = bareText(text);
  return names.some((name) => isNamed(bareText(name), said)) ? null : '没有写明涉及哪个事项、哪个数';
};

function isNamed(name: string, said: string): boolean {
  const length = Math.min(LONG_ENOUGH, name.length);
  return length > 0 && Array.from({ length: name.length - length + 1 }, (_, at) => name.slice(at, at + length)).some((part) => said.includes(part));
}
