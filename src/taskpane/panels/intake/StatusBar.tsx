import { useSpeech } from '../../speech';
import { type BoardRow, statusCounts } from './unit-board';

/** The units by where they stand: a bar, whose words are beside the units. */
export function StatusBar({ board }: { readonly board: readonly BoardRow[] }) {
  const { say } = useSpeech();
  const counts = statusCounts(board).reverse();
  const told = counts.map(({ status, count }) => say('intake.statusCount', { status: say(`intake.status.${status}`), count: String(count) }));
  return (
    <div className="stretch" role="img" aria-label={told.join(say('comma'))}>
      {counts.map(({ status, count }) => <span key={status} className={`at-${status}`} style={{ flexGrow: count }} />)}
    </div>
  );
}
