import type { Binding } from '../report';

/** What a figure is bound to, as one text. The period is the round's and moves on with it: it tells no two figures apart. */
export function bindingText({ expression, indicators, unit, format }: Binding): string {
  return JSON.stringify([expression, indicators, unit, format]);
}

/** A figure as it is named without the scheme: its leading indicator, else its expression. */
export function bindingName({ expression, indicators }: Binding): string {
  return indicators[0] ?? expression;
}
