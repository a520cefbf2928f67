import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedForm } from '../../../commands/check-form';
import type { Finding } from '../../../core/finding';
import type { Fix } from '../../../core/validation/fixes/fix';
import type { FormWrite } from '../../session';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { countTiers } from './filter-findings';
import type { FindingDeeds } from './finding-deeds';
import { FindingsView } from './FindingsView';
import { fixTeller } from './fixes-by-kind';
import { FixCard } from './FixCard';
import { statusOf } from './status-of';
import { verdictOf } from './verdict-of';

/** 审核 of a county's own form, which is open: whether it may be sent, and what is to be done before. */
export function FormReview({ session: { doing, formWrite }, actions, checked, onMend }: PanelProps & { readonly checked: CheckedForm; readonly onMend: () => void }) {
  const { say } = useSpeech();
  const disabled = doing !== null;
  const fixOf = useMemo(() => fixTeller(checked.fixes), [checked]);
  const mend = (fixes: readonly Fix[]) => {
    onMend();
    void actions.mendForm(fixes, formWrite);
  };
  const undo = (write: FormWrite) => {
    onMend();
    void actions.undoInForm(write);
  };
  const deeds: FindingDeeds = {
    disabled,
    jump: (finding) => void actions.jump(finding),
    received: () => null,
    fixOf,
    mend: (fix) => mend([fix]),
    status: (finding) => statusOf(finding, checked.explained(finding), []),
    judge: checked.judge,
    official: null,
    explain: (finding: Finding, text: string) => void actions.explainForm({ finding, text }, formWrite),
  };
  return (
    <>
      <VerdictCard checked={checked} />
      {formWrite && (
        <div className="wrote" role="status" tabIndex={-1}>
          <Text>{formWrite.told}{formWrite.earlier && <span className="quiet">{say('review.earlier', { count: String(writesIn(formWrite.earlier)) })}</span>}</Text>
          <Button size="small" disabledFocusable={disabled} onClick={() => undo(formWrite)}>{say('action.undo')}</Button>
        </div>
      )}
      <FixCard fixes={checked.fixes} deeds={{ disabled, placeOf: ({ at }) => `${at.sheet}!${at.cell}`, mend }} />
      <FindingsView findings={checked.findings} units={checked.round.scheme.units} deeds={deeds} letterTo={NOBODY} />
    </>
  );
}

function writesIn({ earlier }: FormWrite): number {
  return 1 + (earlier ? writesIn(earlier) : 0);
}

const NOBODY = (): null => null;

function VerdictCard({ checked }: { readonly checked: CheckedForm }) {
  const speech = useSpeech();
  const { say } = speech;
  const { 强制: must, 核实: explain, 提示: note } = countTiers(checked.findings);
  const explained = checked.findings.filter((finding) => finding.tier === '核实' && checked.explained(finding)?.passes).length;
  return (
    <section className={`card verdict ${!checked.mayBeSent ? 'not' : explained < explain ? 'due' : 'may'}`}>
      <Text as="h2" size={400} weight="semibold">{say('check.title', { unit: checked.unit, verdict: verdictOf(checked, speech) })}</Text>
      {checked.findings.length > 0 && <Text as="p" size={200} className="number">{say('review.tally', { must: String(must), explain: String(explain), explained: String(explained), note: String(note) })}</Text>}
      {checked.ofCity.length > 0 && <Text as="p" size={200} className="quiet">{say('check.ofCity', { count: String(checked.ofCity.length) })}</Text>}
      <Text as="p" size={200} className="quiet">{say('check.merges')}</Text>
    </section>
  );
}
