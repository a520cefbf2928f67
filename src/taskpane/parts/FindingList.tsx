import { Button, Text } from '@fluentui/react-components';
import { THIS_WORKBOOK } from '../../commands/this-workbook';
import type { Finding } from '../../core/finding';
import { tellFinding } from '../../language/tell-finding';
import { useSpeech } from '../speech';

const SHOWN = 50;

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What the unit wrote in 核实说明 for a finding. */
  readonly explained?: (finding: Finding) => string | null;
  /** Absent where there is nowhere to go. */
  readonly onJump?: (finding: Finding) => void;
}

/** Findings in sentences: where, what, what to do. */
export function FindingList({ findings, explained, onJump }: FindingListProps) {
  const { say, lang } = useSpeech();
  const left = findings.length - SHOWN;
  return (
    <>
      <ol className="list findings">
        {findings.slice(0, SHOWN).map((finding, index) => {
          const { message, next, tier, cause } = tellFinding(finding, lang);
          const explanation = explained?.(finding) ?? null;
          return (
            <li key={`${finding.id} ${index}`}>
              <div className="name">
                <Text as="p" size={200} className="quiet">{[say(`tier.${tier}`), ...placeOf(finding)].join('　')}</Text>
                <Text as="p">{message}</Text>
                {cause !== undefined && <Text as="p" className="quiet">{say('place.cause', { cause })}</Text>}
                <Text as="p" className="quiet">{explanation === null ? say('place.next', { next }) : say('place.explained', { text: explanation })}</Text>
              </div>
              {onJump && <Button size="small" onClick={() => onJump(finding)}>{say('action.jump')}</Button>}
            </li>
          );
        })}
      </ol>
      {left > 0 && <Text as="p">{say('done.moreFindings', { count: String(left) })}</Text>}
    </>
  );
}

function placeOf({ unit, file, sheet, cell }: Finding): string[] {
  return [unit, file === THIS_WORKBOOK ? undefined : file, sheet && cell ? `${sheet}!${cell}` : (cell ?? sheet)].filter((part) => part !== undefined);
}
