import { Text } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { keyText } from '../../../core/narrative/editing/paragraph-keys';
import { toldBlocks } from '../../../core/narrative/editing/told-blocks';
import { textOf } from '../../../core/narrative/join-runs';
import type { Binding } from '../../../core/narrative/report';
import { parsePeriod, periodName } from '../../../core/period';
import { FigureSources } from '../../parts/FigureSources';
import type { Session, Worked } from '../../session';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { CopyReport } from './CopyReport';
import { EditNotice } from './EditNotice';
import { figureName } from './figure-name';
import { GoneEdits } from './GoneEdits';
import { Paragraph } from './Paragraph';
import { ParagraphEditor } from './ParagraphEditor';
import { RefreshCard } from './RefreshCard';
import { reportView } from './report-view';
import { SavedCard } from './SavedCard';
import { StaleText } from './StaleText';
import { useParagraphs } from './use-paragraphs';

/** 报告: the document as it will read, its figures bound, its paragraphs to be rewritten in place. */
export function ReportPanel({ session, actions }: PanelProps) {
  const { say } = useSpeech();
  const { worked } = session;
  if (!worked) return <Text as="p" className="quiet">{say('panel.nothingYet')}</Text>;
  return <Document session={session} actions={actions} worked={worked} />;
}

interface DocumentProps extends PanelProps {
  readonly worked: Worked;
}

function Document({ session, actions, worked }: DocumentProps) {
  const { say } = useSpeech();
  const view = useView(session, worked);
  const paragraphs = useParagraphs(view, { draft: session.draft, worked }, actions);
  const { report, differences, shown } = view;
  const { showReport } = actions;
  useEffect(() => {
    if (!shown) showReport(report);
  }, [shown, report, showReport]);
  const { scheme } = worked.prepared.result.round;
  const nameOf = (figure: Binding) => figureName(figure, scheme);
  const saved = session.report;
  return (
    <>
      {saved && <SavedCard report={saved} isSaved={actions.savesFiles()} onSaveAgain={() => actions.saveAgain(saved)} />}
      {differences ? <RefreshCard differences={differences} nameOf={nameOf} onUpdate={() => showReport(report)} /> : <Glance view={view} />}
      <article className="card document" aria-label={say('report.title')}>
        {differences ? <StaleText differences={differences} /> : <Paragraphs view={view} session={session} actions={actions} worked={worked} paragraphs={paragraphs} nameOf={nameOf} />}
      </article>
      <GoneEdits gone={view.gone} onDiscard={paragraphs.discard} />
      {!differences && <Text as="p" size={200} className="quiet">{say('report.hint')}</Text>}
    </>
  );
}

function useView(session: Session, worked: Worked) {
  const { draft, written, shown } = session;
  return useMemo(() => reportView({ draft, written, shown }, worked), [draft, written, shown, worked]);
}

/** What the report holds, and what can be done with it now. */
function Glance({ view: { report, figures, isWritten } }: { readonly view: ReturnType<typeof useView> }) {
  const { say } = useSpeech();
  const items = report.blocks.filter(({ kind }) => kind === '事项').length;
  return (
    <div className="glance">
      <Text size={200} className="quiet">{say('report.holds', { items: String(items), figures: String(figures) })}</Text>
      {isWritten ? <CopyReport text={toldBlocks(report).map(({ runs }) => textOf(runs)).join('\n')} /> : <Text as="p" size={200} className="wide">{say('report.unwritten')}</Text>}
    </div>
  );
}

interface ParagraphsProps extends DocumentProps {
  readonly view: ReturnType<typeof useView>;
  readonly paragraphs: ReturnType<typeof useParagraphs>;
  readonly nameOf: (figure: Binding) => string;
}

function Paragraphs({ view, actions, worked, paragraphs, nameOf }: ParagraphsProps) {
  const { say } = useSpeech();
  const { indicators, periods } = worked.prepared.result.round.scheme;
  const named = (code: string) => {
    const period = parsePeriod(code, periods);
    return period ? periodName(period) : code;
  };
  const sources = ({ indicators: codes, unit, ...others }: Binding) => {
    const known = codes.filter((code) => indicators.has(code));
    if (known.length === 0) return <Text as="p" size={200} className="quiet">{say('report.noSources', { name: nameOf({ indicators: codes, unit, ...others }) })}</Text>;
    return known.map((indicator) => <FigureSources key={indicator} asked={{ indicator, unit }} worked={worked} isWritten={view.isWritten} onShow={(place) => void actions.show(place)} />);
  };
  return view.paragraphs.map((one) => {
    const key = keyText(one.key);
    const { editing } = paragraphs;
    if (editing && keyText(editing.key) === key) return <ParagraphEditor key={key} paragraph={editing} nameOf={nameOf} onDone={(runs) => paragraphs.done(editing, runs)} onCancel={() => paragraphs.cancel(editing)} />;
    return (
      <Paragraph key={key} paragraph={one} nameOf={nameOf} sources={sources} takesFocus={paragraphs.left === key} onEdit={() => paragraphs.edit(one)} onUseGenerated={() => paragraphs.useGenerated(one)}>
        <EditNotice paragraph={one} periodName={named} onKeep={() => paragraphs.keep(one)} onUseGenerated={() => paragraphs.useGenerated(one)} />
      </Paragraph>
    );
  });
}
