import { Text } from '@fluentui/react-components';
import { AheadPlan } from '../../parts/AheadPlan';
import { RollUpResult } from '../../parts/RollUpResult';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';

/** 汇总: what is about to be written, and what it comes to. */
export function SummaryPanel({ session: { worked, written, asks }, actions }: PanelProps) {
  const { say } = useSpeech();
  if (!worked) return <Text as="p" className="quiet">{say('panel.nothingYet')}</Text>;
  return (
    <>
      {asks && <AheadPlan worked={worked} />}
      {written && <RollUpResult worked={worked} written={written} onJump={(finding) => void actions.jump(finding)} />}
    </>
  );
}
