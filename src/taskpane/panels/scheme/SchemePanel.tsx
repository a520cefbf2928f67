import { Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';

/** 方案: what the city asks for. */
export function SchemePanel({ session: { book } }: PanelProps) {
  const { say } = useSpeech();
  if (book?.kind === 'none') return <Text as="p">{say('book.none')}</Text>;
  return null;
}
