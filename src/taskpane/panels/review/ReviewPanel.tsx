import { Text } from '@fluentui/react-components';
import { orderFindings } from '../../../core/sheets/order-findings';
import { FindingList } from '../../parts/FindingList';
import { useSpeech } from '../../speech';
import { verdictOf } from './verdict-of';
import type { PanelProps } from '../panel-props';

/** 审核: what was found, where, and what to do about it. */
export function ReviewPanel({ session: { worked, checked }, actions }: PanelProps) {
  const speech = useSpeech();
  const { say } = speech;
  const jump = (finding: Parameters<typeof actions.jump>[0]) => void actions.jump(finding);
  if (checked) {
    const explained = (finding: Parameters<typeof checked.explained>[0]) => {
      const judged = checked.explained(finding);
      return judged?.passes ? judged.text : null;
    };
    return (
      <section>
        <Text as="h2" weight="semibold">{say('check.title', { unit: checked.unit, verdict: verdictOf(checked, speech) })}</Text>
        {checked.ofCity.length > 0 && <Text as="p" className="quiet">{say('check.ofCity', { count: String(checked.ofCity.length) })}</Text>}
        <Text as="p" className="quiet">{say('check.merges')}</Text>
        {checked.findings.length === 0 && <Text as="p">{say('check.none')}</Text>}
        <FindingList findings={orderFindings(checked.findings, checked.round.scheme.units)} explained={explained} onJump={jump} />
      </section>
    );
  }
  if (!worked) return <Text as="p" className="quiet">{say('panel.nothingYet')}</Text>;
  const { findings, round } = worked.prepared.result;
  return <FindingList findings={orderFindings(findings, round.scheme.units)} onJump={jump} />;
}
