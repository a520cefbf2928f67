import { FluentProvider, Text } from '@fluentui/react-components';
import { noticeOf, type Notice } from './notice-of';
import { NoticeBar } from './parts/NoticeBar';
import { SpeechContext, type Speech } from './speech';
import { paneTheme } from './theme';

/** In place of the pane: it broke down, or (null) there is no Excel around it. */
export function Breakdown({ error, speech }: { readonly error: unknown; readonly speech: Speech }) {
  const outside: Notice = { tone: 'info', what: speech.say('fault.outside'), next: speech.say('fault.outside.next') };
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={paneTheme} className="pane">
        <main className="body">
          <Text as="h1" size={500} weight="semibold">{speech.say('title')}</Text>
          <NoticeBar notice={error === null ? outside : noticeOf(error, speech)} />
        </main>
      </FluentProvider>
    </SpeechContext>
  );
}
