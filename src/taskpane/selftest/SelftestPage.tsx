import { Button, FluentProvider, ProgressBar, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { excelLook } from '../../hosts/excel/look/excel-look';
import type { Host } from '../../hosts/host';
import { reportText } from '../../selftest/report-text';
import { runSelftest } from '../../selftest/run-selftest';
import type { SelftestReport } from '../../selftest/selftest-report';
import { noticeOf, type Notice } from '../notice-of';
import { NoticeBar } from '../parts/NoticeBar';
import { saveBytes } from '../save-bytes';
import { SpeechContext, type Speech } from '../speech';
import { paneTheme } from '../theme';
import { aboutOffice } from './about-office';

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** 自检: what the hosts have in common, tried in the Excel that is open, with a report to save. */
export function SelftestPage({ host, speech }: { readonly host: Host; readonly speech: Speech }) {
  const { say } = speech;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [report, setReport] = useState<SelftestReport | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const run = async () => {
    setProgress({ done: 0, total: 1, name: '' });
    try {
      setReport(await runSelftest(host, { about: aboutOffice(), ...excelLook(), onProgress: (done, total, name) => setProgress({ done, total, name }) }));
    } catch (error) {
      setNotice(noticeOf(error, speech));
    } finally {
      setProgress(null);
    }
  };
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={paneTheme} className="pane">
        <Text as="h1" size={500} weight="semibold">{say('selftest.title')}</Text>
        <Text as="p">{say('selftest.about')}</Text>
        {notice && <NoticeBar notice={notice} onClose={() => setNotice(null)} />}
        <div className="actions">
          <Button appearance="primary" disabled={progress !== null} onClick={() => void run()}>{say('selftest.run')}</Button>
          {report && <Button onClick={() => save(report)}>{say('selftest.save')}</Button>}
        </div>
        {progress && <Text as="p" role="status">{say('step.count', { step: progress.name, done: String(progress.done), total: String(progress.total) })}</Text>}
        {progress && <ProgressBar thickness="large" value={progress.done} max={progress.total} aria-label={say('selftest.title')} />}
        {report && <textarea className="text" readOnly rows={24} value={reportText(report)} aria-label={say('selftest.title')} />}
      </FluentProvider>
    </SpeechContext>
  );
}

function save(report: SelftestReport): void {
  saveBytes('yuebao-selftest.json', new TextEncoder().encode(JSON.stringify(report, null, 2)), 'application/json');
}
