import type { Session } from '../session';
import type { PaneActions } from '../work/actions';

/** What a panel is drawn from, and what can be done in it. */
export interface PanelProps {
  readonly session: Session;
  readonly actions: PaneActions;
}
