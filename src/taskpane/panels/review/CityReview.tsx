import { useMemo } from 'react';
import type { Finding } from '../../../core/finding';
import { placeOf } from '../../../core/sheets/findings-table';
import { unitExplanations } from '../../../core/validation/explanation-gate/unit-explanations';
import type { Fix } from '../../../core/validation/fixes/fix';
import { isInWorkbook } from '../../next-step';
import { rememberName, rememberedName } from '../../remembered-name';
import type { Worked } from '../../session';
import type { PanelProps } from '../panel-props';
import { ChosenFixes } from './ChosenFixes';
import type { FindingDeeds, ReceivedCell } from './finding-deeds';
import { FindingsView } from './FindingsView';
import { FixCard } from './FixCard';
import { fixTeller, fixesLeft } from './fixes-by-kind';
import { letterWriter } from './letters-of';
import { nowAsTyped } from './now-as-typed';
import { statusOf } from './status-of';

/** 审核 of a city's round: what was found in the files, as they would be rolled up. */
export function CityReview({ session, actions, worked, onMend }: PanelProps & { readonly worked: Worked; readonly onMend: () => void }) {
  const { result, fixes } = worked.prepared;
  const { units } = result.round.scheme;
  const { explanations: drafted, fixes: chosen } = session.draft.choices;
  const explanations = useMemo(() => unitExplanations(result), [result]);
  const letterTo = useMemo(() => letterWriter(result, explanations), [result, explanations]);
  const fixOf = useMemo(() => fixTeller(fixesLeft(fixes, chosen)), [fixes, chosen]);
  const mend = (some: readonly Fix[]) => {
    onMend();
    actions.choose({ fixes: [...chosen, ...some] });
  };
  const inWorkbook = isInWorkbook(session);
  const explain = (finding: Finding, text: string, by: string) => {
    rememberName(by);
    const given = { finding: finding.id, unit: finding.unit ?? '', place: placeOf(finding), message: finding.message, text, by, at: nowAsTyped(new Date()) };
    const isOfDraftOnly = text === '' && explanations.of(finding)?.accepted === undefined;
    actions.choose({ explanations: [...drafted.filter((one) => one.finding !== finding.id), ...(isOfDraftOnly ? [] : [given])] });
  };
  const deeds: FindingDeeds = {
    disabled: session.doing !== null,
    jump: (finding) => void actions.jump(finding),
    received: (finding) => (inWorkbook ? null : receivedCell(finding, worked)),
    fixOf,
    mend: (fix) => mend([fix]),
    status: (finding) => statusOf(finding, explanations.of(finding), drafted),
    judge: explanations.judge,
    official: rememberedName(),
    explain,
  };
  const placeOfFix = ({ unit, at }: Fix): string => `${units.find(({ code }) => code === unit)?.name ?? unit}　${at.sheet}!${at.cell}`;
  const undo = (some: readonly Fix[]) => {
    onMend();
    actions.choose({ fixes: fixesLeft(chosen, some) });
  };
  return (
    <>
      <FixCard fixes={fixesLeft(fixes, chosen)} deeds={{ disabled: false, placeOf: placeOfFix, mend }} />
      <ChosenFixes fixes={chosen} placeOf={placeOfFix} onUndo={undo} />
      <FindingsView findings={result.findings} units={units} deeds={deeds} letterTo={letterTo} asked={session.filter} />
    </>
  );
}

function receivedCell({ file, sheet }: Finding, { prepared: { received } }: Worked): ReceivedCell | null {
  const grid = received.find((one) => one.file === file)?.sheets?.find(({ name }) => name === sheet);
  return grid && file !== undefined ? { grid, file } : null;
}
