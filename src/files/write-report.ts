import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { Fault } from '../core/fault';
import { toldBlocks } from '../core/narrative/editing/told-blocks';
import type { Block, BlockKind, Report, Run } from '../core/narrative/report';
import { breakTitle } from './break-title';
import { stableZip } from './stable-zip';
import { numberControls, type ParagraphPiece, wordParagraph } from './word-paragraph';
import { fitForXml } from './xml-text';

/** The sections of the template, each a paragraph repeated: `{#正文}{@段}{/正文}`. */
const SECTIONS = { 标题: ['标题'], 主送: ['主送'], 正文: ['事项', '段落', '列表', '完成情况', '说明'], 署名: ['署名'], 日期: ['日期'] } as const satisfies Record<
  string,
  readonly BlockKind[]
>;

const STYLES: Readonly<Record<BlockKind, string>> = {
  标题: 'YuebaoTitle',
  主送: 'YuebaoAddressee',
  事项: 'YuebaoItem',
  段落: 'YuebaoBody',
  列表: 'YuebaoBody',
  完成情况: 'YuebaoBody',
  说明: 'YuebaoBody',
  署名: 'YuebaoSignature',
  日期: 'YuebaoDate',
};

/**
 * The report as a Word document in the look of the template. Each bound figure is a content control, its tag as
 * `control-tag.ts` says. No text of the report can become a tag of the template or XML. Throws a Fault where the
 * template is no Word document or its tags do not fit together.
 */
export function writeReport(report: Report, template: Uint8Array): Uint8Array {
  const numbering = numberControls();
  const data: Record<string, unknown> = { 题名: fitForXml(textOf(report.blocks.find(({ kind }) => kind === '标题'))) };
  for (const [section, kinds] of Object.entries(SECTIONS)) {
    const blocks = toldBlocks(report).filter(({ kind }) => (kinds as readonly BlockKind[]).includes(kind));
    data[section] = blocks.map((block) => ({ 段: wordParagraph(styleOf(block), piecesOf(block), numbering) }));
  }
  return stableZip(render(template, data));
}

function render(template: Uint8Array, data: Record<string, unknown>): Uint8Array {
  try {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: false, errorLogging: false });
    document.render(data);
    return document.getZip().generate({ type: 'uint8array' });
  } catch (cause) {
    throw new Fault({ what: '报告模板用不了', why: reasonOf(cause), next: '请换回随程序提供的模板，或在 Word 中检查模板里花括号标记是否成对。' }, cause);
  }
}

/** docxtemplater keeps what it found in `properties`; anything else speaks for itself. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { properties } = cause as Error & { properties?: { errors?: readonly Error[] } };
  const first = properties?.errors?.[0];
  return first ? first.message : cause.message;
}

/** 一、 is set in 黑体, （一） in 楷体, `1.` and below in 仿宋. */
function styleOf(block: Block): string {
  if (block.kind !== '事项') return STYLES[block.kind];
  const text = textOf(block);
  if (/^[〇一二三四五六七八九十百]+、/.test(text)) return 'YuebaoLevel1';
  return /^（[〇一二三四五六七八九十百]+）/.test(text) ? 'YuebaoLevel2' : STYLES.事项;
}

function piecesOf(block: Block): readonly ParagraphPiece[] {
  return block.kind === '标题' ? broken(block.runs) : block.runs;
}

function broken(runs: readonly Run[]): ParagraphPiece[] {
  const spans: { run: Run; start: number; end: number }[] = [];
  for (const run of runs) {
    const start = spans.at(-1)?.end ?? 0;
    spans.push({ run, start, end: start + run.text.length });
  }
  const breaks = breakTitle(runs.map(({ text }) => text).join(''), spans.filter(({ run }) => run.figure));
  return spans.flatMap(({ run, start, end }) => {
    const cuts = breaks.filter((at) => start <= at && at < end);
    const edges = [start, ...cuts, end];
    return edges.slice(1).flatMap((edge, index): ParagraphPiece[] => {
      const from = edges[index] ?? start;
      const piece: ParagraphPiece[] = from < edge ? [{ ...run, text: run.text.slice(from - start, edge - start) }] : [];
      return index > 0 ? ['lineBreak', ...piece] : piece;
    });
  });
}

function textOf(block: Block | undefined): string {
  return (block?.runs ?? []).map(({ text }) => text).join('');
}
