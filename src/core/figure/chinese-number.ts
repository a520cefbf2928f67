const DIGITS = '〇一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];

/** 中文数字 of a plain decimal: `32` → 三十二, `10500` → 一万零五百, `3.5` → 三点五. Beyond sixteen whole digits it stays as it is. */
export function chineseNumber(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === '' || whole.length > 16) return decimal;
  const tail = fraction === '' ? '' : `点${digitwise(fraction)}`;
  return `${sign && '负'}${wholeNumber(whole)}${tail}`;
}

function digitwise(digits: string): string {
  return [...digits].map((digit) => (digit === '0' ? '零' : DIGITS[Number(digit)])).join('');
}

function wholeNumber(digits: string): string {
  if (/^0*$/.test(digits)) return '零';
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end));
  const written = groups.reduce((text, group, index) => {
    if (Number(group) === 0) return text;
    const gap = text !== '' && (group.startsWith('0') || Number(groups[index - 1]) === 0) ? '零' : '';
    return text + gap + fourDigits(group) + (GROUPS[groups.length - 1 - index] ?? '');
  }, '');
  return written.replace(/^一十/, '十');
}

function fourDigits(group: string): string {
  let text = '';
  let skipped = false;
  [...group.replace(/^0+/, '')].forEach((digit, index, all) => {
    if (digit === '0') skipped = true;
    else {
      text += `${skipped ? '零' : ''}${DIGITS[Number(digit)]}${PLACES[all.length - 1 - index]}`;
      skipped = false;
    }
  });
  return text;
}
