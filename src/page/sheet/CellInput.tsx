import type { ClipboardEvent, CSSProperties, KeyboardEvent, RefObject } from 'react';
import type { Grid, Position } from '../../core/grid';
import { cellId, HEADINGS } from './SheetRow';
import type { SheetLayout } from './sheet-layout';

/** What is being typed. `starts`: it began with a letter, and an arrow ends it. */
export interface TypedText {
  readonly text: string;
  readonly starts: boolean;
}

interface CellInputProps {
  readonly grid: Grid;
  readonly at: Position;
  readonly layout: SheetLayout;
  readonly typed: TypedText | null;
  readonly label: string;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => unknown;
  readonly onPaste: (event: ClipboardEvent) => unknown;
  readonly onLeave: () => void;
}

/** Where things are typed: over the current cell, and not seen before something is. An input method finds it there too. */
export function CellInput({ grid, at, layout, typed, label, input, onType, onKey, onCopy, onPaste, onLeave }: CellInputProps) {
  return (
    <textarea
      ref={input}
      className={typed ? 'typing' : 'typing idle'}
      style={inputBox(grid, at, layout)}
      aria-label={label}
      aria-activedescendant={cellId(at.row, at.column)}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={typed?.text ?? ''}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={onKey}
      onCopy={onCopy}
      onPaste={onPaste}
      onBlur={onLeave}
    />
  );
}

/** The place of the current cell in the scrolled box. What stays in view goes with the scrolling. */
export function inputBox({ merges }: Grid, { row, column }: Position, { rows, columns, frozen }: SheetLayout): CSSProperties {
  const area = merges === 'unknown' ? undefined : merges.find(({ top, left }) => top === row && left === column);
  const left = HEADINGS.width + columns.start(column);
  const top = HEADINGS.height + rows.start(row);
  return {
    left: column <= frozen.columns ? `calc(${left}px + var(--scrolled-x, 0px))` : left,
    top: row <= frozen.rows ? `calc(${top}px + var(--scrolled-y, 0px))` : top,
    width: columns.size(column, area?.right ?? column),
    height: rows.size(row, area?.bottom ?? row),
  };
}
