import { Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { CityReview } from './CityReview';
import { FormReview } from './FormReview';

/** 审核: what was found, where, and what to do about it. */
export function ReviewPanel({ session, actions }: PanelProps) {
  const { say } = useSpeech();
  const { worked, checked } = session;
  if (checked) return <FormReview session={session} actions={actions} checked={checked} />;
  if (worked) return <CityReview session={session} actions={actions} worked={worked} />;
  return <Text as="p" className="quiet">{say('panel.nothingYet')}</Text>;
}
