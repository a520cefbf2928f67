import type { EditedParagraph, ParagraphKey } from '../../src/core/narrative/edited-paragraph';
import type { Block, BlockKind, Report, Run } from '../../src/core/narrative/report';

/** A bound figure; equal expressions are bound alike. */
export function bound(expression: string, text: string, more: { readonly format?: string; readonly period?: string } = {}): Run {
  const { format = '0', period = '2020-08' } = more;
  return { text, figure: { expression, indicators: [expression.replace(/[[\]]/g, '')], unit: null, period, format } };
}

export function paragraph(item: string, runs: readonly (Run | string)[], kind: BlockKind = '段落'): Block {
  return { kind, ...(item !== '' && { item }), runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

export const reportOf = (...blocks: Block[]): Report => ({ blocks });

export function edit(key: ParagraphKey, base: Block, runs: readonly (Run | string)[], period = '2020-08'): EditedParagraph {
  return { key, base: base.runs, runs: paragraph('', runs).runs, period };
}

export const keyOf = (item: string, nth = 0, kind: BlockKind = '段落'): ParagraphKey => ({ kind, item, nth });
