import { Text } from '@fluentui/react-components';
import type { Finding } from '../../core/finding';
import type { Applied, Difference } from '../../hosts/host';
import { tellPhrase } from '../../language/tell-finding';
import type { Worked, Written } from '../session';
import { useSpeech, type Speech } from '../speech';
import { tellRound } from '../tell-round';
import { FindingList } from './FindingList';

export interface RollUpResultProps {
  readonly worked: Worked;
  readonly written: Written;
  readonly onJump: (finding: Finding) => void;
}

/** What came of a roll-up: who has sent, what was found, what Excel shows otherwise. */
export function RollUpResult({ worked: { prepared }, written: { title, applied }, onJump }: RollUpResultProps) {
  const speech = useSpeech();
  const { say } = speech;
  const blocking = prepared.result.findings.filter(({ tier }) => tier === '强制');
  const others = prepared.result.findings.length - blocking.length;
  const { added, rewritten, emptied } = prepared.change;
  const lines = [
    ...tellRound(prepared.result, speech),
    ...(applied ? [say('done.sheets', { count: String(added.length + rewritten.length + emptied.length) }), ...tellApplied(applied, speech)] : []),
  ];
  return (
    <section className="result">
      <Text as="h2" weight="semibold">{say(title)}</Text>
      {lines.map((line) => <Text as="p" key={line}>{line}</Text>)}
      {blocking.length > 0 && <Text as="h2" weight="semibold">{say('done.mustBePutRight')}</Text>}
      <FindingList findings={blocking} onJump={onJump} />
      {others > 0 && <Text as="p">{say('done.otherFindings', { count: String(others) })}</Text>}
    </section>
  );
}

function tellApplied({ differences, told }: Applied, { say, lang }: Speech): string[] {
  const otherwise = differences.length > 0 ? [say('done.differences', differencesOf(differences, say('list.separator')))] : [];
  return [...otherwise, ...told.map((one) => tellPhrase(one, lang))];
}

function differencesOf(differences: readonly Difference[], separator: string) {
  const cells = differences.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return { count: String(differences.length), cells: cells.join(separator) };
}
