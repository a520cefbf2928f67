import { blank, type CellWrite } from '../edit';
import type { Figure } from '../figure/figure';
import { typedCell } from './typed-cell';

/** A figure of a cell whose blank means 不适用, as its unit left it: nothing where nothing was typed. */
export function answeredCell(figure: Figure): CellWrite {
  return figure.state === 'notApplicable' && figure.text === '' ? { content: blank } : typedCell(figure);
}
