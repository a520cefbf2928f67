import { useSpeech } from '../../speech';
import { type BoardRow, type UnitStatus, statusCounts } from './unit-board';

/** From what is settled to what is not there. */
const ORDER: readonly UnitStatus[] = ['ready', 'late', 'explain', 'fix', 'missing'];

/** The units by where they stand: a bar, whose words are beside the units. */
export function StatusBar({ board }: { readonly board: readonly BoardRow[] }) {
  const { say } = useSpeech();
  const counts = statusCounts(board).sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status));
  const told = counts.map(({ status, count }) => say('intake.statusCount', { status: say(`intake.status.${status}`), count: String(count) }));
  return (
    <div className="stretch" role="img" aria-label={told.join(say('comma'))}>
      {counts.map(({ status, count }) => <span key={status} className={`at-${status}`} style={{ flexGrow: count }} />)}
    </div>
  );
}
