import type { PanelProps } from '../panel-props';
import type { BoardRow } from './unit-board';

/** A unit of the board, and what can be done about it. */
export interface UnitProps extends PanelProps {
  readonly row: BoardRow;
}
