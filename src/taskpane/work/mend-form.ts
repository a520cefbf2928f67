import type { Finding } from '../../core/finding';
import type { Fix } from '../../core/validation/fixes/fix';
import type { Bench } from '../bench';
import type { FormWrite } from '../session';
import { checkAgain } from './check-open-form';
import { during } from './during';

/** 改正: puts cells of the open form right at once, and checks it again. */
export function mendForm(at: Bench, fixes: readonly Fix[], earlier: FormWrite | null): Promise<void> {
  return during(at, 'step.writing', async (desk, bench) => {
    const { fixForm } = await import(/* webpackChunkName: "round" */ '../../commands/fix-form');
    const { deed, passedOver } = await fixForm(desk, fixes);
    const { say } = bench.speech;
    if (deed) bench.dispatch({ kind: 'wroteForm', write: { ...deed, told: say('review.mended', { count: String(fixes.length - passedOver) }), earlier: settled(earlier) } });
    await checkAgain(desk, bench);
    if (passedOver > 0) bench.dispatch({ kind: 'told', notice: { tone: 'warning', what: say('review.passedOver', { count: String(passedOver) }), next: say('review.passedOver.next') } });
  });
}

export interface GivenReason {
  readonly finding: Finding;
  readonly text: string;
}

/** 说明: writes into the form's 核实说明 why a finding stands, and checks it again. */
export function explainForm(at: Bench, { finding, text }: GivenReason, earlier: FormWrite | null): Promise<void> {
  return during(at, 'step.writing', async (desk, bench) => {
    const { explainInForm } = await import(/* webpackChunkName: "round" */ '../../commands/explain-in-form');
    const deed = await explainInForm(desk, finding, text);
    if (deed) bench.dispatch({ kind: 'wroteForm', write: { ...deed, told: bench.speech.say('review.explainedInForm'), earlier: settled(earlier) } });
    await checkAgain(desk, bench);
  });
}

/** 撤销 of what was last written into the form; then what was written before it can be taken back. */
export function undoInForm(at: Bench, { earlier, ...deed }: FormWrite): Promise<void> {
  return during(at, 'step.undo', async (desk, bench) => {
    const { undoInForm: takeBack } = await import(/* webpackChunkName: "round" */ '../../commands/undo-in-form');
    const passedOver = await takeBack(desk, deed);
    bench.dispatch({ kind: 'wroteForm', write: earlier });
    await checkAgain(desk, bench);
    const { say } = bench.speech;
    if (passedOver > 0) bench.dispatch({ kind: 'told', notice: { tone: 'warning', what: say('review.notPutBack', { count: String(passedOver) }), next: say('review.notPutBack.next') } });
  });
}

/** The host takes back the last write only. */
function settled(write: FormWrite | null): FormWrite | null {
  return write && { ...write, applied: null };
}
