import { Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import { FindingsBySheet, type SchemeFindingsProps } from './SchemeFindings';

/** A scheme that cannot be used: what has to be put right in it, sheet by sheet. */
export function Unusable(props: SchemeFindingsProps) {
  const { say } = useSpeech();
  const blocking = props.findings.filter(({ tier }) => tier === '强制').length;
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say('scheme.unusable', { count: String(blocking) })}</Text>
      <Text as="p" className="quiet">{say('scheme.unusable.next')}</Text>
      <FindingsBySheet {...props} isOpenAtFirst />
    </section>
  );
}
