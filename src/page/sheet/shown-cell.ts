import type { Cell } from '../../core/grid';

export type Align = 'left' | 'center' | 'right';

/** A number in its format: `showNumber` of the files. */
export type ShowNumber = (value: number, format: string | undefined) => string;

/** What a cell shows. */
export function shownText({ value, numberFormat }: Cell, show: ShowNumber): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'number':
      return show(value.value, numberFormat);
    case 'text':
    case 'error':
      return value.value;
  }
}

export function alignOf({ value, style }: Cell): Align {
  if (style?.align) return style.align;
  if (value.kind === 'number') return 'right';
  return value.kind === 'boolean' || value.kind === 'error' ? 'center' : 'left';
}
