import { useSpeech } from '../../speech';
import { type BoardRow, type UnitStatus, statusCounts } from './unit-board';

export interface StatusFilterProps {
  readonly board: readonly BoardRow[];
  readonly shown: UnitStatus | null;
  readonly onShow: (status: UnitStatus | null) => void;
}

/** How many stand where; pressed, only these are shown. */
export function StatusFilter({ board, shown, onShow }: StatusFilterProps) {
  const { say } = useSpeech();
  return (
    <div className="sieve" role="group" aria-label={say('intake.board.filter')}>
      <button type="button" className="standing" aria-pressed={shown === null} onClick={() => onShow(null)}>{say('intake.board.all', { count: String(board.length) })}</button>
      {statusCounts(board).map(({ status, count }) => (
        <button key={status} type="button" className={`standing at-${status}`} aria-pressed={shown === status} onClick={() => onShow(shown === status ? null : status)}>
          {say('intake.statusCount', { status: say(`intake.status.${status}`), count: String(count) })}
        </button>
      ))}
    </div>
  );
}
