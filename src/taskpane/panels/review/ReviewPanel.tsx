import { Button, Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { CityReview } from './CityReview';
import { FormReview } from './FormReview';
import { useNextFocus } from './use-next-focus';

/** 审核: what was found, where, and what to do about it. */
export function ReviewPanel({ session, actions }: PanelProps) {
  const { say } = useSpeech();
  const { worked, checked, doing } = session;
  const { whole, onMend } = useNextFocus(session);
  if (!checked && !worked) return <Text as="p" className="quiet">{say('panel.nothingYet')}</Text>;
  return (
    <div className="reviewed" ref={whole} tabIndex={-1}>
      {checked && <FormReview onMend={onMend} session={session} actions={actions} checked={checked} />}
      {!checked && worked && <CityReview onMend={onMend} session={session} actions={actions} worked={worked} />}
      <div><Button size="small" appearance="subtle" disabledFocusable={doing !== null} onClick={() => void actions.clearMarks()}>{say('marks.clear')}</Button></div>
    </div>
  );
}
