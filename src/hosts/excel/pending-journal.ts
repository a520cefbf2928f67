import { DamagedJournal, type Recorded, isUnfinished } from './journal';
import { lookForJournal } from './look-for-journal';

/** What the last apply left in the workbook for taking it back. */
export interface Pending {
  /** What takes it back cannot be read: `recover` refuses, and `giveUp` is the way out. */
  readonly damaged?: true;
  /** `writing`: it was not finished; `done`: it can still be undone. */
  readonly state: 'writing' | 'done';
  /** Which sheets it wrote, as a sentence. */
  readonly told: string;
}

/** For the next start, after Excel or the pane was gone; null where there is nothing to take back. */
export async function pendingJournal(): Promise<Pending | null> {
  const recorded = await lookAtJournal();
  if (recorded === 'damaged') return { state: 'writing', damaged: true, told: '上次写入没有做完，而且撤销记录已经损坏，不能自动恢复。' };
  if (!recorded || recorded.state === 'restored') return null;
  const { told } = recorded.journal;
  return isUnfinished(recorded) ? { state: 'writing', told: `上次写入${told}没有做完。` } : { state: 'done', told: `上次写入了${told}。` };
}

async function lookAtJournal(): Promise<Recorded | 'damaged' | null> {
  try {
    return (await lookForJournal()).recorded;
  } catch (fault) {
    if (fault instanceof DamagedJournal) return 'damaged';
    throw fault;
  }
}
