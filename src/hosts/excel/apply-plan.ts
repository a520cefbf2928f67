import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import { type Grid, emptyGrid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { Cancelled } from '../cancelled';
import type { Applied, Intent } from '../host';
import { LossesAhead } from '../losses-ahead';
import { RestoredInPart } from '../restored-in-part';
import { applyEdits } from '../memory/apply-edits';
import { type Meaning, changedSinceRead, lookSources, meaningIn, neededContents, requireMeaning } from './apply-request';
import { type Survey, type SurveyRequest, surveyWorkbook } from './apply-survey';
import { type WritePlan, planWrites } from './apply-writes';
import { can, capabilities } from './capabilities';
import { withFront } from './front-sheet';
import { HostFault, isPayloadFault } from './host-fault';
import { setState } from './journal-sheet';
import { lossesOf } from './losses';
import { inTurns } from './in-turns';
import { readSheets } from './read-sheets';
import { differencesOf } from './read-back-check';
import { type ReadBack, readBack } from './read-back';
import { isLeftover } from './hidden-sheets';
import { DamagedJournal, isUnfinished } from './journal';
import { rollBack, undoApply } from './recover';
import { lookForJournal, requireEmpty } from './look-for-journal';
import { ownSheets } from './seen-sheets';
import { inExcel } from './session';
import { sendEach } from './write/looks';
import type { Operation } from './write/operation';
import { sendOperations } from './write/send-operations';
import { targetsOf } from './write/targets';
import { keepPrints } from './written-prints';

/**
 * Applies all edits or none, in three requests where each fits: what the workbook is like; the journal, images of what
 * will be written, the writing; reading back. What Excel did before a fault is taken back from the images.
 * Somebody else's change between the first request and the second is not seen: that window remains.
 */
export async function applyPlan(edits: readonly Edit[], intent: Intent = {}): Promise<Applied> {
  const { asRead = [], signal } = intent;
  if (signal?.aborted) throw new Cancelled();
  await inTurns(requireMeaning(edits, asRead));
  const targets = targetsOf(edits, asRead);
  const looks = lookSources(edits, targets);
  const stamp = newStamp();
  try {
    const { survey, meaning } = await prepare({ stamp, targets, looks, contents: neededContents(targets, { asRead, looks }) }, edits, intent);
    const plan = await inTurns(planWrites(survey, meaning, edits));
    if (signal?.aborted) throw new Cancelled();
    await inExcel((context) => sendOperations(context, plan.operations, intent));
    if (signal?.aborted) throw new Cancelled();
    const { read, told } = await finish(plan);
    const differences = differencesOf(read);
    await keepPrints(plan, read);
    return { undo: () => undoApply(stamp), differences, told: [...toldOf(survey), ...told] };
  } catch (fault) {
    throw await afterFault(fault, stamp);
  }
}

/** Reads back and says that it is done; the looks go along, and where that is refused, each by itself after it. */
async function finish({ patches, slot, looks }: WritePlan): Promise<{ read: readonly ReadBack[]; told: readonly string[] }> {
  const done = setState('done', slot);
  const readAnd = (last: readonly Operation[]): Promise<ReadBack[]> => inExcel((context) => readBack(context, patches, [done, ...last]));
  try {
    return { read: await readAnd(looks.map(({ operation }) => operation)), told: [] };
  } catch (fault) {
    if (!(fault instanceof HostFault) || fault.kind === 'gone' || looks.length === 0) throw fault;
    return { read: await readAnd([]), told: await sendEach(looks) };
  }
}

interface Prepared {
  readonly survey: Survey;
  readonly meaning: Meaning;
}

/** Everything that can be refused is refused here. */
async function prepare(request: SurveyRequest, edits: readonly Edit[], { asRead = [], consent = [], signal }: Intent): Promise<Prepared> {
  const { survey, contents } = await look(request).catch((fault: unknown) => tellMissing(fault, edits, asRead));
  if (survey.recorded && isUnfinished(survey.recorded)) {
    throw new Fault({ what: '没有写入', why: '上一次写入没有做完，工作簿还没有恢复', next: '请先恢复，再重新开始这一步' });
  }
  if (!survey.recorded) await requireEmpty(survey.sheets.map(({ name }) => name).filter(isLeftover));
  const meaning = await inTurns(meaningIn(survey, contents, { edits, asRead }));
  const losses = lossesOf(survey.before).filter(({ id }) => !consent.includes(id));
  if (losses.length > 0) throw new LossesAhead(losses);
  if (signal?.aborted) throw new Cancelled();
  return { survey, meaning };
}

/** Where all at once is too much for one reply, the contents are read piece by piece. */
async function look(request: SurveyRequest): Promise<{ survey: Survey; contents: readonly Grid[] }> {
  const survey = await withFront((context, askFront) => surveyWorkbook(context, request, askFront)).catch(async (fault: unknown) => {
    if (!isPayloadFault(fault)) throw fault;
    await rollBack(request.stamp);
    return withFront((context, askFront) => surveyWorkbook(context, { ...request, contents: [], few: true }, askFront));
  });
  const complete = survey.contents !== null && (survey.contents.length > 0 || request.contents.length === 0);
  return { survey, contents: complete ? (survey.contents ?? []) : await readSheets(request.contents) };
}

/** A sheet that is not there any more is told in our own words. */
async function tellMissing(fault: unknown, edits: readonly Edit[], asRead: readonly Grid[]): Promise<never> {
  if (!(fault instanceof HostFault) || fault.kind !== 'missing') throw fault;
  const sheets = ownSheets((await lookForJournal()).sheets);
  const gone = asRead.find((read) => !sheets.some(({ name }) => sameSheet(name, read.name)));
  if (gone) throw changedSinceRead(gone.name);
  applyEdits(sheets.map(({ name, visibility }) => emptyGrid(name, visibility)), edits);
  throw fault;
}

/** What was done is taken back, or, where Excel does not answer any more, left to the next start. */
async function afterFault(fault: unknown, stamp: string): Promise<unknown> {
  try {
    const closed = await rollBack(stamp);
    if (closed === null || !(fault instanceof HostFault) || fault.kind !== 'protected') return fault;
    return new Fault({ what: '没有写入', why: `工作表“${closed}”的保护没能自动解除`, next: '请先撤销这张表的保护（可能需要密码），再重新开始这一步' }, fault);
  } catch (second) {
    if (fault instanceof DamagedJournal && second instanceof DamagedJournal) return nothingWritten();
    if (second instanceof RestoredInPart) return new RestoredInPart([...(fault instanceof Fault ? [`没有写入：${fault.why}。`] : []), ...second.told], fault);
    const why = fault instanceof Fault ? fault.why : '程序出错了';
    return new Fault({ what: '没有写完，也没有恢复', why, next: '请重新打开工作簿和月报窗格，按提示恢复' }, new AggregateError([fault, second]));
  }
}

function nothingWritten(): Fault {
  return new Fault({ what: '没有写入', why: '上一次写入没有做完，撤销记录已经损坏', next: '请关闭工作簿，不要保存，再打开上次保存的文件；确认现有内容可用的，可以放弃恢复' });
}

function toldOf({ before }: Survey): string[] {
  return before.some(({ target }) => target.whole) && !can('comments') ? [capabilities.comments.told] : [];
}

/** Tells this apply from every other one of this workbook. */
function newStamp(): string {
  return Math.random().toString(36).slice(2, 8).padEnd(6, '0');
}
