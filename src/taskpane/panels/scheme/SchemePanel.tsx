import { periodText } from '../../period-text';
import type { PanelProps } from '../panel-props';
import { SchemeCard } from './SchemeCard';
import { SchemeContents } from './SchemeContents';
import { SchemeFindings } from './SchemeFindings';
import { IssueCard } from './IssueCard';
import { Unusable } from './Unusable';
import { Welcome } from './Welcome';

/** 方案: what the city asks for, what is wrong with it, and the forms that go out by it. */
export function SchemePanel({ session, actions }: PanelProps) {
  const { book, doing } = session;
  const disabled = doing !== null;
  if (book?.kind === 'none') return <Welcome disabled={disabled} onSample={actions.openSample} />;
  if (book?.kind === 'unusable') return <Unusable findings={book.findings} disabled={disabled} onJump={(finding) => void actions.jump(finding)} />;
  if (book?.kind !== 'city') return null;
  const { laidDown } = book;
  const period = periodText(session);
  return (
    <>
      <SchemeCard laidDown={laidDown} period={period} />
      <SchemeFindings findings={laidDown.findings} disabled={disabled} onJump={(finding) => void actions.jump(finding)} />
      <IssueCard key={period} laidDown={laidDown} period={period} issued={session.issued} disabled={disabled} actions={actions} />
      <SchemeContents scheme={laidDown.scheme} disabled={disabled} onShow={(place) => void actions.show(place)} />
    </>
  );
}
