import type { Finding } from '../../core/finding';
import type { Fix } from '../../core/validation/fixes/fix';
import type { Bench } from '../bench';
import type { FormWrite } from '../session';
import { checkAgain } from './check-open-form';
import { during } from './during';

/** 改正: puts cells of the open form right at once, and checks it again. */
export function mendForm(at: Bench, fixes: readonly Fix[]): Promise<void> {
  return during(at, 'step.writing', async (desk, bench) => {
    const { fixForm } = await import(/* webpackChunkName: "round" */ '../../commands/fix-form');
    const { applied, passedOver } = await fixForm(desk, fixes);
    const { say } = bench.speech;
    if (applied) bench.dispatch({ kind: 'wroteForm', write: { applied, told: say('review.mended', { count: String(fixes.length - passedOver) }) } });
    await checkAgain(desk, bench);
    if (passedOver > 0) bench.dispatch({ kind: 'told', notice: { tone: 'warning', what: say('review.passedOver', { count: String(passedOver) }), next: say('review.passedOver.next') } });
  });
}

/** 说明: writes into the form's 核实说明 why a finding stands, and checks it again. */
export function explainForm(at: Bench, finding: Finding, text: string): Promise<void> {
  return during(at, 'step.writing', async (desk, bench) => {
    const { explainInForm } = await import(/* webpackChunkName: "round" */ '../../commands/explain-in-form');
    const applied = await explainInForm(desk, finding, text);
    if (applied) bench.dispatch({ kind: 'wroteForm', write: { applied, told: bench.speech.say('review.explainedInForm') } });
    await checkAgain(desk, bench);
  });
}

/** 撤销 of what was last written into the form. */
export function undoInForm(at: Bench, { applied }: FormWrite): Promise<void> {
  return during(at, 'step.undo', async (desk, bench) => {
    await applied.undo();
    bench.dispatch({ kind: 'wroteForm', write: null });
    await checkAgain(desk, bench);
  });
}
