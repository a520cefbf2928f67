import { blank, number, text, type CellWrite } from '../edit';
import type { Figure } from '../figure/figure';
import { cellNumber, shortened } from './cells';
import { BEFORE_NUMBER } from './figure-format';
import { NOT_APPLICABLE } from './figure-cell';

/** A figure as a unit would type it into its form: a qualified number as words (约300), 不适用 as ／, 未报 where nobody reported. */
export function typedCell(figure: Figure): CellWrite {
  const { state, value, text: typed, qualifier } = figure;
  if (value !== null) return { content: qualifier === undefined ? number(cellNumber(value)) : text(BEFORE_NUMBER.includes(qualifier) ? `${qualifier}${value}` : `${value}${qualifier}`) };
  switch (state) {
    case 'value':
    case 'zero':
      return { content: typed === '' ? blank : text(shortened(typed)) };
    case 'notApplicable':
      return { content: text(NOT_APPLICABLE) };
    case 'notReported':
      return { content: text('未报') };
    case 'blank':
      return { content: blank };
  }
}
