import { Button } from '@fluentui/react-components';
import { nextSteps, type Step } from '../next-step';
import type { Session } from '../session';
import { useSpeech } from '../speech';
import { useSamePlace } from '../use-same-place';
import type { PaneActions } from '../work/actions';

/** The foot of the pane: the one next step as the one primary button, and what else may be wanted now. */
export function NextStep({ session, actions, onPick }: { readonly session: Session; readonly actions: PaneActions; readonly onPick: () => void }) {
  const { say } = useSpeech();
  const { primary, others } = nextSteps(session);
  const { place, hold, onBlur } = useSamePlace<HTMLElement>();
  const disabled = session.doing !== null;
  const act = (step: Step) => {
    hold();
    carryOut(step, session, { actions, onPick });
  };
  if (!primary && others.length === 0) return null;
  return (
    <footer ref={place} className="next" onBlur={onBlur}>
      {primary && <Button className="wide" appearance="primary" disabledFocusable={disabled} onClick={() => act(primary)}>{say(primary.label)}</Button>}
      {others.map((step) => <Button key={step.action} disabledFocusable={disabled} onClick={() => act(step)}>{say(step.label)}</Button>)}
    </footer>
  );
}

function carryOut({ action }: Step, session: Session, { actions, onPick }: { readonly actions: PaneActions; readonly onPick: () => void }): void {
  const { worked, written } = session;
  switch (action) {
    case 'look':
      return void actions.start('');
    case 'checkForm':
      return void actions.checkForm();
    case 'pick':
      return onPick();
    case 'rollUp':
      return void actions.rollUp(session);
    case 'write':
      return void (worked && actions.write(worked));
    case 'leave':
      return void actions.leave();
    case 'report':
      return void actions.report();
    case 'undo':
      return void (written && actions.undo(written));
  }
}
