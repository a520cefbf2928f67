import type { ReactNode } from 'react';
import { Text } from '@fluentui/react-components';
import type { Notice } from '../notice-of';

export interface MessageProps {
  readonly tone: Notice['tone'];
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** Which of them it is without the colour. */
const SIGNS: Readonly<Record<Notice['tone'], string>> = { info: 'i', success: '✓', warning: '!', error: '×' };

/** Something that the user is told above everything else, and what can be done about it. */
export function Message({ tone, title, children, actions }: MessageProps) {
  return (
    <section className={`message ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <span className="sign" aria-hidden="true">{SIGNS[tone]}</span>
      <div className="told">
        <Text as="p" weight="semibold">{title}</Text>
        {children}
        <div className="actions">{actions}</div>
      </div>
    </section>
  );
}
