import { Text } from '@fluentui/react-components';
import { ReportText } from '../../parts/ReportText';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';

/** 报告: the document as it will read. */
export function ReportPanel({ session: { worked, report }, actions }: PanelProps) {
  const { say } = useSpeech();
  if (report) return <ReportText report={report} isSaved={actions.savesFiles()} onSaveAgain={() => actions.saveAgain(report)} />;
  if (!worked) return <Text as="p" className="quiet">{say('panel.nothingYet')}</Text>;
  return <article>{worked.prepared.result.report.blocks.map(({ runs }, index) => <Text as="p" key={index}>{runs.map(({ text }) => text).join('')}</Text>)}</article>;
}
