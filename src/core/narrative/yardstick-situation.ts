import Big from 'big.js';
import type { CompletionSituation } from './phrase';

/** What an example of a rate that has a target of its own says: decimals as text, a period by the months that have passed. */
interface ExampleRate {
  readonly rate: string;
  readonly name: string;
  readonly value: string;
  readonly months: 8 | 12;
  readonly floor?: string;
  readonly ceiling?: string;
}

/** How far an item has come by the end of a month of 2020, due by the end of the year. */
export function yardstickSituation({ rate, name, value, months, floor, ceiling }: ExampleRate): CompletionSituation {
  const goal = (text: string | undefined) => (text === undefined ? null : { value: new Big(text), expression: text });
  return {
    rate,
    value: new Big(value),
    elapsed: new Big(months).div(12),
    end: months === 12 ? '2020-12-31' : '2020-08-31',
    deadline: '2020-12-31',
    yardstick: { indicator: { name, measure: '%', decimals: 2 }, floor: goal(floor), ceiling: goal(ceiling) },
  };
}
