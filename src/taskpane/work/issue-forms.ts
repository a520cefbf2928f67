import type { FormsRequest, IssuableForms } from '../../commands/issue-forms';
import { parsePeriod, periodName } from '../../core/period';
import type { Bench } from '../bench';
import { saveBytes } from '../save-bytes';
import type { IssuedForms } from '../session';
import { during } from './during';
import { PERIOD_EXAMPLES, tellRefusal } from './tell-refusal';

/** 生成填报表: one file a unit, all of them in one .zip, which is saved. */
export function issueForms(at: Bench, request: FormsRequest): Promise<void> {
  return during(at, 'step.open', async (desk, bench) => {
    const { dispatch, speech } = bench;
    const { prepareForms } = await import(/* webpackChunkName: "round" */ '../../commands/issue-forms');
    const prepared = await prepareForms(desk, request);
    const refuse = (what: string, next: string) => dispatch({ kind: 'told', notice: { tone: 'warning', what, next } });
    if (prepared.kind === 'periodUnknown') return refuse(speech.say('period.notUsable', { said: prepared.said }), speech.say('period.hint', { example: PERIOD_EXAMPLES[prepared.expected] }));
    if (prepared.kind === 'nobodySends') return refuse(speech.say('scheme.nobodySends', { period: periodName(prepared.round.period) }), speech.say('scheme.nobodySends.next'));
    if (prepared.kind !== 'issuable') return tellRefusal(bench, prepared);
    const issued = await packed(prepared, bench, desk.signal);
    saveForms(issued);
    dispatch({ kind: 'issued', issued });
  });
}

/** Hands the .zip to the web view once more. */
export function saveForms({ file, bytes }: IssuedForms): void {
  saveBytes(file, bytes, 'application/zip');
}

async function packed({ round: { scheme, period }, units, previousLacking, forms }: IssuableForms, { maker }: Bench, signal: AbortSignal): Promise<IssuedForms> {
  const files: Record<string, Uint8Array> = {};
  for await (const { file, edits } of forms()) files[file] = await maker.workbook([], { edits, signal });
  const name = periodName(period);
  const before = previousLacking === null ? null : parsePeriod(previousLacking, scheme.periods);
  return {
    file: `${scheme.name}填报表（${name}）.zip`.replace(/[<>:"/\\|?*]/g, '_'),
    bytes: await maker.zip(files, { signal }),
    period: name,
    units: units.length,
    previousLacking: before && periodName(before),
  };
}
