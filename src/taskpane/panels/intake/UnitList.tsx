import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { StatusFilter } from './StatusFilter';
import { UnitEntry } from './UnitEntry';
import type { BoardRow, UnitStatus } from './unit-board';

/** All units, each with where it stands; opened, what came of it and what can be decided. */
export function UnitList({ board, ...props }: PanelProps & { readonly board: readonly BoardRow[] }) {
  const { say } = useSpeech();
  const [shown, setShown] = useState<UnitStatus | null>(null);
  const rows = board.filter(({ status }) => shown === null || status === shown);
  return (
    <section className="card units">
      <Text as="h2" weight="semibold">{say('intake.board')}</Text>
      <StatusFilter board={board} shown={shown} onShow={setShown} />
      <ul>{(rows.length > 0 ? rows : board).map((row) => <UnitEntry key={row.unit.code} row={row} {...props} />)}</ul>
    </section>
  );
}
