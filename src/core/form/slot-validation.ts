import { toAddress } from '../address';
import type { Area, Validation } from '../grid';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';

/** The texts that a cell for a number also takes: not applicable, not yet reported, and about how many. */
const WORDS = ['/', '无', '未报'];
const BEFORE = '近约';
const AFTER = '余多';
const AFTER_TWO = '左右，以上，以下';

/** Excel's limits, in characters: 255 for a formula or a list, and these for what the validation says. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;
const LONGEST_LIST = 255;

/** An indicator or a column of a list. */
type Asked = Pick<Indicator, 'name' | 'type' | 'levels' | 'measure' | 'decimals'>;

export interface SlotOwner {
  readonly indicator: Asked;
  readonly unit: Unit;
}

/**
 * What may be typed in an input slot or in the cells of a list's column, with the message shown beside it. Excel's own whole and decimal validations
 * refuse every text, so a number is held by a formula that lets ／, 无, 未报 and a qualified number (近8000, 400余)
 * through. Only an adjustment unit (调整) may take something away.
 */
export function slotValidation(area: Area, { indicator, unit }: SlotOwner): Validation {
  return {
    area,
    rule: ruleOf(indicator, toAddress({ row: area.top, column: area.left }), unit.kind === '调整'),
    title: [...indicator.name].slice(0, LONGEST_TITLE).join(''),
    message: messageOf(indicator).slice(0, LONGEST_MESSAGE),
  };
}

function ruleOf(indicator: Asked, cell: string, signed: boolean): Validation['rule'] {
  switch (indicator.type) {
    case '个数':
    case '金额':
      return numeric(cell, { whole: indicator.decimals === 0, signed });
    case '比率':
      return numeric(cell, { whole: false, signed });
    case '状态':
      return choice([...indicator.levels, '/'], cell);
    case '日期':
    case '文本':
      return anything(cell);
  }
}

/** A list that Excel cannot hold is only told in the message. */
function choice(values: readonly string[], cell: string): Validation['rule'] {
  const writable = values.join(',').length <= LONGEST_LIST && values.every((value) => !value.includes(','));
  return writable ? { kind: 'list', values } : anything(cell);
}

function anything(cell: string): Validation['rule'] {
  return { kind: 'custom', formula: `OR(ISNUMBER(${cell}),ISTEXT(${cell}))` };
}

function numeric(cell: string, { whole, signed }: { whole: boolean; signed: boolean }): Validation['rule'] {
  const conditions = [...(signed ? [] : [`${cell}>=0`]), ...(whole ? [`${cell}=INT(${cell})`] : [])];
  const holds = conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`;
  const texts = [
    ...WORDS.map((text) => `${cell}="${text}"`),
    `ISNUMBER(FIND(LEFT(${cell}),"${BEFORE}"))`,
    `ISNUMBER(FIND(RIGHT(${cell}),"${AFTER}"))`,
    `ISNUMBER(FIND(RIGHT(${cell},2),"${AFTER_TWO}"))`,
  ];
  return { kind: 'custom', formula: `IF(ISNUMBER(${cell}),${holds},OR(${texts.join(',')}))` };
}

function messageOf(indicator: Asked): string {
  const measure = indicator.measure === '' ? '' : `，单位：${indicator.measure}`;
  switch (indicator.type) {
    case '个数':
    case '金额':
      return `请填${indicator.decimals === 0 ? '整数' : '数字'}${measure}，不带单位和逗号。没有发生填0，不适用填“/”，尚无数填“未报”。`;
    case '比率':
      return '请填百分数，如85.30%。不适用填“/”。';
    case '状态':
      return `请从下拉列表中选：${indicator.levels.join('、')}。不适用选“/”。`;
    case '日期':
      return '请填日期，如2020年8月31日。';
    case '文本':
      return '请填文字说明。';
  }
}
