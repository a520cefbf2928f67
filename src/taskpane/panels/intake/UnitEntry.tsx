import { Text } from '@fluentui/react-components';
import { dayText } from '../../day-text';
import { useSpeech, type Speech } from '../../speech';
import { UnitDetails } from './UnitDetails';
import type { BoardRow } from './unit-board';
import type { UnitProps } from './unit-props';

/** A unit on one line, with its status in a word. */
export function UnitEntry({ row, ...props }: UnitProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { unit, status, count } = row;
  const label = say(`intake.status.${status}`);
  return (
    <li className="unit">
      <details>
        <summary>
          <span className="name">
            <Text weight="semibold">{unit.name}</Text>
            <Text size={200} className="quiet">{factsOf(row, speech).join('　')}</Text>
          </span>
          <span className={`standing at-${status}`}>{status === 'fix' || status === 'explain' ? say('intake.statusCount', { status: label, count: String(count) }) : label}</span>
        </summary>
        <UnitDetails row={row} {...props} />
      </details>
    </li>
  );
}

/** What is worth knowing of it at a glance. */
function factsOf({ again, filledOn, isLate, isPartial, status, choosable }: BoardRow, { say, lang }: Speech): string[] {
  const sent = again && (again.changes.length > 0 ? say('intake.again', { times: String(again.times), count: String(again.changes.length) }) : say('intake.againSame', { times: String(again.times) }));
  const ways = choosable.flatMap(({ adoption }) => (adoption && adoption.way !== '本期' ? say(`intake.way.${adoption.way}`) : []));
  return [
    ...new Set(ways),
    ...(sent === null ? (filledOn === null ? [] : [say('intake.filledOn', { day: dayText(filledOn, lang) })]) : [sent]),
    ...(isLate && status !== 'late' ? [say('intake.late')] : []),
    ...(isPartial ? [say('intake.partial')] : []),
  ];
}
