import type { Finding } from '../../finding';
import { formMissing, unreadableFile } from '../read/identity-findings';
import type { CellAccount, FileReading } from '../submission';

/** The files that count, by the code of the unit that sent them: of those of which every form that is due has one. */
export type GoodFiles = ReadonlyMap<string, string>;

/**
 * A file that could not be opened, or in which no form was found, from a unit of which another file is used: it blocks
 * nothing, and is told so that nobody takes it for the one that counts.
 */
export function besideGood(reading: FileReading, good: GoodFiles): FileReading {
  const used = reading.unit === null ? undefined : good.get(reading.unit);
  const trouble = reading.findings.find(({ code, tier }) => tier === '强制' && (code === unreadableFile.code || code === formMissing.code));
  if (used === undefined || !trouble || reading.submissions.length > 0) return reading;
  const finding: Finding = {
    ...trouble,
    tier: trouble.code === unreadableFile.code ? '核实' : '提示',
    message: `${trouble.message.replace(/。$/, '')}，未采用；采用的是“${used}”。`,
    next: '请核对以采用的一份为准是否正确；这一份用不着的可以移出。',
  };
  return { ...reading, findings: [finding], cells: reading.cells.map((cell) => notUsed(cell, used)) };
}

function notUsed(cell: CellAccount, used: string): CellAccount {
  return cell.fate === 'blocked' ? { ...cell, fate: 'ignored', reason: `文件里没有表样，采用的是“${used}”` } : cell;
}
