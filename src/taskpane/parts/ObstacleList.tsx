import { Button, Text } from '@fluentui/react-components';
import type { Finding } from '../../core/finding';
import type { Obstacle } from '../session';
import { useSpeech } from '../speech';
import { FindingList } from './FindingList';

export interface ObstacleListProps {
  readonly obstacle: Obstacle;
  readonly disabled: boolean;
  readonly onJump: (finding: Finding) => void;
  /** Gives up Yuebao's own record in the workbook. */
  readonly onAnew: () => void;
}

/** What has to be put right before anything else can be done. */
export function ObstacleList({ obstacle: { title, findings, damaged }, disabled, onJump, onAnew }: ObstacleListProps) {
  const { say } = useSpeech();
  return (
    <section>
      <Text as="h2" weight="semibold">{title}</Text>
      <FindingList findings={findings} onJump={onJump} />
      {damaged && <Button disabledFocusable={disabled} onClick={onAnew}>{say('action.anew')}</Button>}
    </section>
  );
}
