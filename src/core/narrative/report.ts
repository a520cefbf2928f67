/**
 * What a piece of text is bound to. `unit` is a unit's name, null for the city; `indicators` are codes, the first the
 * leading one. `format` is a mark's format, or says what else follows from the figures: 完成情况, the wording of how far
 * an item has come; 整句, what stands for a sentence none of whose figures is there; 应报 and 已报, the units counted.
 */
export interface Binding {
  readonly expression: string;
  readonly indicators: readonly string[];
  readonly unit: string | null;
  readonly period: string;
  readonly format: string;
}

/** A piece of text; a bound figure where `figure` is there. */
export interface Run {
  readonly text: string;
  readonly figure?: Binding;
}

/** 标题 · 主送 · 事项 (an item's target sentence) · 段落 · 列表 (进展情况) · 完成情况 · 说明 (coverage) · 署名 · 日期 */
export type BlockKind = '标题' | '主送' | '事项' | '段落' | '列表' | '完成情况' | '说明' | '署名' | '日期';

/** 段: one paragraph of the report. */
export interface Block {
  readonly kind: BlockKind;
  /** The item's number. */
  readonly item?: string;
  readonly runs: readonly Run[];
}

/** 报告: the progress report as a document of blocks. */
export interface Report {
  readonly blocks: readonly Block[];
}
