import type { Prepared } from '../../../commands/roll-up';
import type { Finding } from '../../../core/finding';
import type { ReceivedFile } from '../../../core/form/submission';
import type { Session } from '../../session';

/** A file that gave nothing to the round, with what was found of it. */
export interface LooseFile {
  readonly file: string;
  readonly why: Finding | null;
  /** Its unit can be told by hand. */
  readonly asksUnit: boolean;
}

/** Whose they are cannot be told: unknown, or said twice. */
const ASKS_UNIT = ['S003', 'S005'];
/** Nothing needs to be done about these: a lock file, a letter, a list of receipts. */
const PASSED_OVER = ['S002', 'S019'];

/** Nobody can tell which of a unit's files counts: that is told with the unit. */
export const UNDECIDED = 'S015';

/** The files that stand beside the units: those that need a word, and those that are passed over. */
export function looseFiles({ files, result: { findings } }: Pick<Prepared, 'files' | 'result'>): { readonly open: readonly LooseFile[]; readonly passedOver: readonly LooseFile[] } {
  const undecided = new Set(findings.filter(({ code }) => code === UNDECIDED).flatMap(undecidedFiles));
  const loose = files.flatMap(({ file, unit }): LooseFile[] => {
    if (undecided.has(file)) return [];
    const own = findings.filter((finding) => finding.file === file);
    const asked = own.find(({ code }) => ASKS_UNIT.includes(code));
    if (asked) return [{ file, why: asked, asksUnit: true }];
    return unit === null ? [{ file, why: own[0] ?? null, asksUnit: false }] : [];
  });
  const isPassedOver = ({ why }: LooseFile): boolean => why !== null && PASSED_OVER.includes(why.code);
  return { open: loose.filter((one) => !isPassedOver(one)), passedOver: loose.filter(isPassedOver) };
}

/** How a file of the round as it was worked out is taken out of it: as one that was picked, or as one that the workbook has. */
export type TakenOut = { readonly kind: 'picked'; readonly index: number } | { readonly kind: 'held'; readonly file: string };

/** A picked file may stand in the round under another name than it came with. */
export function takenOut(file: string, { draft: { picked }, worked }: Pick<Session, 'draft' | 'worked'>): TakenOut {
  const received: ReceivedFile | undefined = worked?.prepared.received.find((one) => one.file === file);
  const index = picked.files.findIndex((one) => (received?.sheets ? one.sheets === received.sheets : one.file === file));
  return index >= 0 ? { kind: 'picked', index } : { kind: 'held', file };
}

/** The files between which nobody can tell, as the finding names them. */
export function undecidedFiles({ slots }: Pick<Finding, 'slots'>): string[] {
  return [...(slots.files ?? '').matchAll(/“([^”]*)”/g)].flatMap(([, file]) => file ?? []);
}
