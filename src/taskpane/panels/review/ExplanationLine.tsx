import { Text } from '@fluentui/react-components';
import { tellPhrase } from '../../../language/tell-finding';
import { useSpeech } from '../../speech';
import type { ExplanationStatus } from './status-of';

/** What was said of a finding, and whether it does. */
export function ExplanationLine({ status }: { readonly status: ExplanationStatus }) {
  const { say, lang } = useSpeech();
  switch (status.kind) {
    case 'open':
      return null;
    case 'refused':
      return (
        <div className="indented">
          <Text as="p">{say('review.refused', { why: tellPhrase(status.why, lang) })}</Text>
          <Text as="p" className="quiet">{say('review.theirs', { text: status.text })}</Text>
        </div>
      );
    case 'explained':
      return <Text as="p" className="indented">{status.by === '' ? say('review.explained', { text: status.text }) : say('review.explainedBy', status)}</Text>;
    case 'drafted':
      return <Text as="p" className="indented">{say('review.drafted', status)}</Text>;
  }
}
