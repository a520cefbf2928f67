import { periodName } from '../../core/period';
import type { Bench } from '../bench';
import { saveBytes } from '../save-bytes';
import type { SavedReport } from '../session';
import { during } from './during';
import { tellRefusal } from './tell-refusal';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 生成报告: worked out from what the open workbook carries, saved as a Word document, and shown as text. */
export function saveReport(at: Bench): Promise<void> {
  return during(at, 'step.open', async (desk, bench) => {
    const { prepareReport } = await import(/* webpackChunkName: "round" */ '../../commands/report');
    const prepared = await prepareReport(desk);
    if (prepared.kind !== 'report') return tellRefusal(bench, prepared);
    if (prepared.behind) return bench.dispatch({ kind: 'told', notice: { tone: 'warning', what: bench.speech.say('refused.behind'), next: bench.speech.say('refused.behind.next') } });
    bench.dispatch({ kind: 'went', doing: { step: 'step.save', done: 0, total: null } });
    const { report, round } = prepared.result;
    const file = `${round.scheme.name}（${periodName(round.period)}）.docx`.replace(/[<>:"/\\|?*]/g, '_');
    const bytes = await bench.maker.report(report, desk);
    const text = report.blocks.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
    const saved = { file, text, bytes };
    saveAgain(saved);
    bench.dispatch({ kind: 'reported', report: saved });
  });
}

export function saveAgain({ file, bytes }: SavedReport): void {
  saveBytes(file, bytes, WORD);
}
