import type { Desk } from '../../commands/desk';
import type { FormsRequest, IssuableForms } from '../../commands/issue-forms';
import { THIS_WORKBOOK } from '../../commands/this-workbook';
import { parsePeriod, periodName } from '../../core/period';
import type { Bench } from '../bench';
import { saveBytes } from '../save-bytes';
import type { IssuedForms } from '../session';
import { during } from './during';
import { PERIOD_EXAMPLES, tellRefusal } from './tell-refusal';

const SCHEME_SHEET = '方案';

/** 生成填报表: one file a unit, all of them in one .zip, which is saved. */
export function issueForms(at: Bench, request: FormsRequest): Promise<void> {
  return during(at, 'step.open', async (desk, bench) => {
    const { dispatch, speech } = bench;
    dispatch({ kind: 'issued', issued: null });
    const { prepareForms } = await import(/* webpackChunkName: "round" */ '../../commands/issue-forms');
    const looked = await withLooks(desk, bench);
    const prepared = await prepareForms(looked ?? desk, request);
    const refuse = (what: string, next: string) => dispatch({ kind: 'told', notice: { tone: 'warning', what, next } });
    if (prepared.kind === 'periodUnknown') return refuse(speech.say('period.notUsable', { said: prepared.said }), speech.say('period.hint', { example: PERIOD_EXAMPLES[prepared.expected] }));
    if (prepared.kind === 'nobodySends') return refuse(speech.say('scheme.nobodySends', { period: periodName(prepared.round.period) }), speech.say('scheme.nobodySends.next'));
    if (prepared.kind !== 'issuable') return tellRefusal(bench, prepared);
    const issued = await packed(prepared, bench, { signal: desk.signal, isPlain: looked === null });
    saveForms(issued);
    dispatch({ kind: 'issued', issued });
  });
}

/** Hands the .zip to the web view once more. */
export function saveForms({ file, bytes }: IssuedForms): void {
  saveBytes(file, bytes, 'application/zip');
}

type Issuing = Desk & { readonly signal: AbortSignal };

/** The same desk, its workbook read with all looks of the designed forms; null where nothing gives them. */
async function withLooks(desk: Issuing, { wholeFile, parser }: Bench): Promise<Issuing | null> {
  if (!wholeFile) return desk;
  /* This waits until no cell is being edited; a file is refused then. */
  await desk.host.read([SCHEME_SHEET]);
  const bytes = await wholeFile();
  const sheets = bytes && (await parser.parse({ file: THIS_WORKBOOK, bytes }, desk.signal)).files[0]?.sheets;
  return sheets ? { ...desk, host: { read: () => Promise.resolve([...sheets]), apply: (edits, intent) => desk.host.apply(edits, intent) } } : null;
}

async function packed({ round: { scheme, period }, units, previousLacking, forms }: IssuableForms, { maker }: Bench, { signal, isPlain }: Pick<Issuing, 'signal'> & Pick<IssuedForms, 'isPlain'>): Promise<IssuedForms> {
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
    isPlain,
  };
}
