import type { CSSProperties } from 'react';
import type { CellStyle } from '../../core/grid';
import type { Align } from './shown-cell';

const FAMILIES: Readonly<Record<Align, CSSProperties['justifyContent']>> = { left: 'flex-start', center: 'center', right: 'flex-end' };

/** A cell's own look as the browser draws it: sizes in points, on white paper whatever the theme. A colour of its number format goes before its own. */
export function cellCss(style: CellStyle | undefined, align: Align, ofFormat?: string): CSSProperties {
  const color = ofFormat ?? style?.color;
  return {
    justifyContent: FAMILIES[align],
    textAlign: align,
    ...(style?.bold && { fontWeight: 700 }),
    ...(style?.font !== undefined && { fontFamily: `'${style.font}', var(--sheet-font)` }),
    ...(style?.size !== undefined && { fontSize: `${style.size}pt` }),
    ...(color !== undefined && { color: `#${color}` }),
    ...(style?.fill !== undefined && { backgroundColor: `#${style.fill}` }),
    ...(style?.border && { borderColor: '#000000' }),
    ...(style?.wrap && { whiteSpace: 'pre-wrap' as const }),
  };
}
