import { periodName } from '../../core/period';
import type { Bench } from '../bench';
import { saveBytes } from '../save-bytes';
import { during } from './during';
import { tellRefusal } from './tell-refusal';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 生成报告: worked out from what the open workbook carries, saved as a Word document, and shown as text. */
export function saveReport(bench: Bench): Promise<void> {
  return during(bench, 'step.open', async (desk) => {
    const { prepareReport } = await import(/* webpackChunkName: "round" */ '../../commands/report');
    const prepared = await prepareReport(desk);
    if (prepared.kind !== 'report') return tellRefusal(bench, prepared);
    bench.dispatch({ kind: 'went', doing: { step: 'step.save', done: 0, total: null } });
    const { writeShippedReport } = await import(/* webpackChunkName: "report" */ '../write-shipped-report');
    const { report, round } = prepared.result;
    const file = `${round.scheme.name}（${periodName(round.period)}）.docx`.replace(/[<>:"/\\|?*]/g, '_');
    saveBytes(file, writeShippedReport(report), WORD);
    const text = report.blocks.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
    bench.dispatch({ kind: 'reported', report: { file, text } });
  });
}
