import { useMemo, type ReactNode } from 'react';
import type { Worked } from '../../session';
import type { PanelProps } from '../panel-props';
import { LooseFiles, PassedOver } from './LooseFiles';
import { looseFiles } from './loose-files';
import { OwnSheets } from './OwnSheets';
import { ReceivedCard } from './ReceivedCard';
import { UnitList } from './UnitList';
import { unitBoard } from './unit-board';

export interface RoundBoardProps extends PanelProps {
  readonly worked: Worked;
  /** Where files are dropped, between what needs a word and the units. */
  readonly children: ReactNode;
}

/** The round as it was worked out: who has sent what. */
export function RoundBoard({ worked: { prepared }, session, actions, children }: RoundBoardProps) {
  const board = useMemo(() => unitBoard(prepared.result), [prepared]);
  const { open, passedOver } = useMemo(() => looseFiles(prepared), [prepared]);
  const props = { session, actions };
  return (
    <>
      <ReceivedCard board={board} loose={open.length} result={prepared.result} isProposed={prepared.proposed && session.book?.kind === 'city' && session.book.period === ''} onChangePeriod={session.changesPeriod || session.doing !== null ? null : actions.openPeriod} />
      <LooseFiles files={open} {...props} />
      <OwnSheets {...props} />
      {children}
      <UnitList board={board} {...props} />
      <PassedOver files={passedOver} {...props} />
    </>
  );
}
