import type { ExpectedFigure } from '../figure/expected-figure';
import type { Figure } from '../figure/figure';
import type { FindingKind } from '../finding';
import type { Cell, CellValue } from '../grid';
import type { FixKind } from './fixes/fix';

/** A cell of a form of which something was found, and what is known of it. */
export interface FixSubject {
  readonly cell: Cell;
  readonly expected: ExpectedFigure;
  /** As its cell was read. */
  readonly figure: Figure;
  /** Of a computed cell: what it comes to from figures that are certain. */
  readonly computed: ComputedCell | null;
}

export interface ComputedCell {
  readonly figure: Figure;
  /** As it was issued, without the leading `=`; null where that cannot be told. */
  readonly formula: string | null;
}

/** What is to stand in the cell. */
export interface Mended {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A cell in few words; what is left out is a count of people. */
export interface FixExample {
  readonly says: string;
  readonly typed: string | number;
  readonly format?: string;
  /** A formula that stands in the cell. */
  readonly holds?: string;
  readonly expected?: Partial<ExpectedFigure>;
  /** Of a computed cell: its figure, and the formula that it was issued with. */
  readonly computed?: string;
  readonly issued?: string;
  /** What comes to stand in the cell, where it is offered. */
  readonly mended?: string | number;
}

/** One way to put a cell right without asking anybody: what it says stays what it says. */
export interface FixRule {
  readonly kind: FixKind;
  /** The findings that it is for. */
  readonly kinds: readonly FindingKind[];
  readonly reason: string;
  /** Null where what is meant is not certain. */
  readonly mend: (subject: FixSubject) => Mended | null;
  readonly examples: { readonly offered: readonly FixExample[]; readonly refused: readonly FixExample[] };
}

export function fixRule(declared: FixRule): FixRule {
  return declared;
}
