import { Text } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding';
import { Disclosure } from '../../parts/Disclosure';
import { FindingList } from '../../parts/FindingList';
import { useSpeech } from '../../speech';
import { bySheet } from './by-sheet';

export interface SchemeFindingsProps {
  readonly findings: readonly Finding[];
  readonly disabled: boolean;
  readonly onJump: (finding: Finding) => void;
}

/** What was found in a scheme that can be used all the same. */
export function SchemeFindings(props: SchemeFindingsProps) {
  const { say } = useSpeech();
  const count = props.findings.length;
  if (count === 0) return <Text as="p" className="quiet">{say('scheme.sound')}</Text>;
  return (
    <section className="card">
      <Disclosure title={<Text as="h2" weight="semibold" className="inline">{say('scheme.findings', { count: String(count) })}</Text>}>
        {() => <FindingsBySheet {...props} isOpenAtFirst />}
      </Disclosure>
    </section>
  );
}

/** Findings, those of one sheet together. */
export function FindingsBySheet({ findings, onJump, isOpenAtFirst }: SchemeFindingsProps & { readonly isOpenAtFirst: boolean }) {
  const { say } = useSpeech();
  return bySheet(findings).map(({ sheet, findings: found }) => (
    <Disclosure key={sheet} isOpenAtFirst={isOpenAtFirst} title={say('scheme.onSheet', { sheet: sheet === '' ? say('scheme.noSheet') : sheet, count: String(found.length) })}>
      {() => <FindingList findings={found} onJump={onJump} />}
    </Disclosure>
  ));
}
