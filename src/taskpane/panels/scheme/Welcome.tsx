import { Button, Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';

export interface WelcomeProps {
  readonly disabled: boolean;
  /** Null where there is no sample to open. */
  readonly onSample: (() => void) | null;
}

/** Beside a workbook that is none of ours: what to open. */
export function Welcome({ disabled, onSample }: WelcomeProps) {
  const { say } = useSpeech();
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say('scheme.welcome')}</Text>
      <ul className="choices">
        <li>{say('scheme.welcome.city')}</li>
        <li>{say('scheme.welcome.form')}</li>
      </ul>
      {onSample && <>
        <Text as="p" className="quiet">{say('scheme.welcome.sampleNote')}</Text>
        <div className="actions"><Button disabledFocusable={disabled} onClick={onSample}>{say('scheme.welcome.sample')}</Button></div>
      </>}
    </section>
  );
}
